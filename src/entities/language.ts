/** What a language gives to `entities/`. */
import type { MentionType } from '../core/index.ts'
import type { Lexicon } from './lexicon.ts'
import type { TaggerModel } from './tagger/model.ts'

/** Lower-case words by what they do in and around names. */
export interface NameWords {
  /** Before a person's name, and no part of it. */
  readonly titles: ReadonlySet<string>
  readonly womanTitles: ReadonlySet<string>
  readonly manTitles: ReadonlySet<string>
  /** Titles after which a capitalised word is a person's name, whatever else it is. */
  readonly callNames: ReadonlySet<string>
  /** Capitalised words that are no name by themselves: months, weekdays. */
  readonly notNames: ReadonlySet<string>
  /** First and last words of names of other things: storms, holidays, laws, wars. */
  readonly otherFirst: ReadonlySet<string>
  readonly otherLast: ReadonlySet<string>
  readonly organisationWords: ReadonlySet<string>
  /** First words of names of bodies: radio, bank. */
  readonly organisationFirst: ReadonlySet<string>
  readonly placeWords: ReadonlySet<string>
  /** Words by which a building, ground or stretch of land is known: stadium, reservoir. */
  readonly venueWords: ReadonlySet<string>
  /** Words by which a firm, paper, team or band is known. */
  readonly firmWords: ReadonlySet<string>
  /** Inside a person's name, no surname by themselves. */
  readonly particles: ReadonlySet<string>
  /** Family names of peoples that put them first. */
  readonly familyFirst: ReadonlySet<string>
  readonly personSuffixes: ReadonlySet<string>
  /** May stand in lower case inside a name. */
  readonly inner: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  /** Agencies whose name stands before others in credits and date lines, by the name they are known by. */
  readonly wires: ReadonlySet<string>
  /** Relatives: son, wife. */
  readonly kin: ReadonlySet<string>
  /** Between two of a family: "Anna and Peter Berg". */
  readonly joining: ReadonlySet<string>
  readonly women: ReadonlySet<string>
  readonly men: ReadonlySet<string>
  /** Join a name to what it is: is, were. */
  readonly being: ReadonlySet<string>
  /** Nouns that tell the type of what is said to be one: band, painter, village. */
  readonly saidToBe: ReadonlyMap<string, MentionType>
  /** Between a noun and the place it is: "the village of". */
  readonly partOf: ReadonlySet<string>
  /** Open a list of examples: "bands like", the last word of "such as". */
  readonly forExample: ReadonlySet<string>
  /** Before a place: in, near. */
  readonly whereabouts: ReadonlySet<string>
}

/** Lower-case words by which it is read whom an attribution's source means. */
export interface SpeakerWords {
  readonly pronouns: ReadonlyMap<string, 'woman' | 'man' | 'several' | 'thing' | 'self'>
  readonly spokespeople: ReadonlySet<string>
  /** Several spokespeople. */
  readonly spokesmen: ReadonlySet<string>
  /** People without a name: officials, sources, residents. */
  readonly collectives: ReadonlySet<string>
  /** Join a body and one who belongs to it: "for", "of". */
  readonly belonging: ReadonlySet<string>
  /** Join a place to what sits there: "in". */
  readonly within: ReadonlySet<string>
  /** Nouns for a body that speaks: ministry, government, company. */
  readonly bodies: ReadonlySet<string>
  /** Nouns for an office that one person holds: president, minister. */
  readonly offices: ReadonlySet<string>
  /** General nouns for one who leads ("leader"), and the offices they stand for. */
  readonly leaders: ReadonlySet<string>
  readonly leading: ReadonlySet<string>
  /** Nouns for one woman or one man, to whom a pronoun may go. */
  readonly womanNouns: ReadonlySet<string>
  readonly manNouns: ReadonlySet<string>
  /** Marks a holder who no longer holds the office: former. */
  readonly former: ReadonlySet<string>
  /** The name of a state's government. */
  readonly government: (state: string) => string
  /** The adjective or people of a state, by which its bodies are called: Turkish. */
  readonly adjective: (state: string) => string
  /** Whom a place stands for that is the capital of another: Brussels, the European Union. */
  readonly speaksFor: ReadonlyMap<string, string>
  /** Pronouns by which one person speaks of himself: I, me. */
  readonly speaksItself: ReadonlySet<string>
  /** Those of `relatives` that stand for people: who. */
  readonly ofPeople: ReadonlySet<string>
  /** Words by which one is referred back to: who, which, that. */
  readonly relatives: ReadonlySet<string>
  /** Possessives that stand for an owner: his, her, its, their. */
  readonly owners: ReadonlyMap<string, 'woman' | 'man' | 'several' | 'thing'>
  /** A thing or person as somebody's: "Anna Berg's spokesman". */
  readonly owned: (owner: string, what: string) => string
  /** Articles that bring in somebody new: a, an. */
  readonly indefinite: ReadonlySet<string>
  /** Words that add people without a name to one with a name: other, others. */
  readonly others: ReadonlySet<string>
  /** Adjectives of whoever has just come into an office: new. */
  readonly fresh: ReadonlySet<string>
  /** Nouns for who comes into another's office. */
  readonly successors: ReadonlySet<string>
  /** Adjectives that do not tell one body from another: same, new, largest. */
  readonly vague: ReadonlySet<string>
  /** Stands for a noun said before: "the Swedish one". */
  readonly ones: ReadonlySet<string>
  /** Names, folded, or their last words, by the noun for a body by which they are called: agency, newspaper. */
  readonly called: ReadonlyMap<string, ReadonlySet<string>>
  /** Nouns by which any enterprise is called: company, firm. */
  readonly enterprises: ReadonlySet<string>
  /** Words in names of public bodies, which are no enterprises. */
  readonly publicWords: ReadonlySet<string>
  /** Bodies that every state has; named with the state where the text tells it: ministry, parliament. */
  readonly stateBodies: ReadonlySet<string>
  /** Nouns for what one can read and quote that is no speaker of its own: report, statement. */
  readonly writings: ReadonlySet<string>
  /** Who held which office when. */
  readonly holders: readonly Holder[]
  /** Other names of an office: foreign secretary for foreign minister. */
  readonly sameOffice: ReadonlyMap<string, string>
}

/** A person who held an office, from one month to another; the month of a change belongs to nobody for sure. */
export interface Holder {
  /** State or body, by the name by which it is known. */
  readonly of: string
  /** The office in lower-case words, without hyphens. */
  readonly office: string
  /** Whether "leader" of the state or body means this office. */
  readonly leads: boolean
  readonly name: string
  /** `YYYY-MM`. */
  readonly from: string
  /** `YYYY-MM`; empty where the term went on when the table was written. */
  readonly to: string
}

/** The value a language hands to `entities/`. */
export interface EntityLanguage {
  readonly lexicon: Lexicon
  readonly words: NameWords
  readonly speakers: SpeakerWords
  /** The trained tagger, unpacked when it is first asked for; null where a language has none. */
  readonly tagger: (() => TaggerModel) | null
}
