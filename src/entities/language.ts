/** What a language gives to `entities/`. */
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
  readonly placeWords: ReadonlySet<string>
  /** Inside a person's name, no surname by themselves. */
  readonly particles: ReadonlySet<string>
  /** Family names of peoples that put them first. */
  readonly familyFirst: ReadonlySet<string>
  readonly personSuffixes: ReadonlySet<string>
  /** May stand in lower case inside a name. */
  readonly inner: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  readonly women: ReadonlySet<string>
  readonly men: ReadonlySet<string>
}

/** Lower-case words by which it is read whom an attribution's source means. */
export interface SpeakerWords {
  readonly pronouns: ReadonlyMap<string, 'woman' | 'man' | 'several' | 'thing' | 'self'>
  readonly spokespeople: ReadonlySet<string>
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
}

/** The value a language hands to `entities/`. */
export interface EntityLanguage {
  readonly lexicon: Lexicon
  readonly words: NameWords
  readonly speakers: SpeakerWords
  /** The trained tagger, unpacked when it is first asked for; null where a language has none. */
  readonly tagger: (() => TaggerModel) | null
}
