/** What a language gives to `events/`. */
import type { Sentence, Tagged, Token } from '../core/index.ts'
import type { Syntax } from './syntax.ts'

/** What a governing word says about the event below it. */
export type Effect =
  /** As real as the governor itself: "managed to visit", "held talks". */
  | 'real'
  | 'planned'
  | 'possible'
  /** Said not to be: "refused to meet". */
  | 'negative'
  | 'denied'
  | 'unconfirmed'
  | 'confirmed'
  | 'announced'
  | 'postponed'
  | 'cancelled'
  | 'under way'
  /** Goes on: under way where that is still to come or may ("will continue"), else as real as the governor. */
  | 'lasting'
  /** Taken as fact whatever the governor's own standing: "after the visit", "regret that". */
  | 'fact'
  /** Taken as fact where the clause around it is not still to come: "met after the vote", not "will meet after the vote". */
  | 'presumed'
  /** Spoken of as something one may know: unconfirmed where that is denied ("no word on"), else no more is said. */
  | 'known'

/** One word (or several, `|` between) that says something about the status of what stands below it. */
export interface StatusCue {
  /** Lemmas, separated by blanks. */
  readonly words: string
  /**
   * What the event is to the word: an infinitive, one that says what for or to what end, a gerund, a clause, its object, its subject, a noun after one
   * of its prepositions (`on: 'for with'`), a noun that it modifies, or a clause or noun that it introduces;
   * the verb it stands beside as an adverb, an infinitive below a noun that it modifies or is said of ("a failed
   * attempt to kill", "attempts to kill him failed"), the subject of a verb of being that it stands below ("the visit
   * is on the agenda"), what hangs on the word where it opens its sentence ("were he to resign"), or what it is said to be ("the aim is a
   * truce"), or one of the things named by `on` that the verb is said of ("rejected the offer", "faces trial").
   */
  readonly governs: readonly (
    | 'infinitive'
    | 'purpose'
    | 'gerund'
    | 'content'
    | 'object'
    | 'subject'
    | 'oblique'
    | 'modified'
    | 'introduced'
    | 'adverb'
    | 'effort'
    | 'located'
    | 'opening'
    | 'predicate'
    | 'particular'
  )[]
  /**
   * Verbs for `predicate`; prepositions for `oblique`, `gerund` and `located` (all, where absent); with `only`, not without one. `object` keeps
   * an infinitive to a governor with an object of its own, `new` an object to those that no article makes known.
   */
  readonly on?: string
  readonly effect: Effect
  /** Sentences with the event in brackets: `[visit|planned]`. Run by tests. */
  readonly examples: readonly string[]
}

/** Context that a sense of a word asks for. All that are given must hold. */
export interface SenseCondition {
  /** The object (with `by`, what follows one of those prepositions) holds a mention of one of these types. */
  readonly object?: readonly ('person' | 'organisation' | 'place' | 'group')[]
  /** The subject holds a mention of one of these types. */
  readonly subject?: readonly ('person' | 'organisation' | 'place' | 'group')[]
  /** A verb in the active voice. */
  readonly active?: boolean
  /** A verb in the passive. */
  readonly passive?: boolean
  /** A verb without an object. */
  readonly intransitive?: boolean
  /** A verb with an object, an infinitive or a clause below it, or in the passive. */
  readonly transitive?: boolean
  /** The main word of what is done to (object, or subject of a passive) is one of these lemmas; asked of verbs only. */
  readonly objects?: string
  /** It is none of these. */
  readonly notObjects?: string
  /** The main word of an active verb's subject is none of these. */
  readonly notSubjects?: string
  /** An active verb's subject holds no mention of these types. */
  readonly notSubject?: readonly ('person' | 'organisation' | 'place' | 'group')[]
  /** None of these verbs is the infinitive that completes the word. */
  readonly notInfinitive?: string
  /** A noun after none of these prepositions. */
  readonly notUnder?: string
  /** None of these words stands before the word in its noun chunk. */
  readonly notModified?: string
  /** One of these prepositions stands below the word. */
  readonly by?: string
  /** One of these words (lemmas) stands in the sentence within ten tokens. */
  readonly near?: string
  /** None of these does. */
  readonly notNear?: string
  /** The word before is one of these. */
  readonly before?: string
  /** The word before is none of these. */
  readonly notBefore?: string
  /** The word after is one of these. */
  readonly after?: string
  /** The word after is none of these. */
  readonly notAfter?: string
}

/** One sense of some words that makes them an event of a type. */
export interface Sense {
  readonly type: string
  /** Verbs and nouns (lemmas; two words with a blank between), separated by commas. */
  readonly verbs?: string
  readonly nouns?: string
  readonly when?: SenseCondition
  /** Mode or finer PLOVER code of this sense, where it is not its type's. */
  readonly plover?: string
  readonly examples: readonly string[]
  readonly not?: readonly string[]
}

/** How exact a figure claims to be. */
export type FigureQualifier = 'at least' | 'at most' | 'about' | 'more than' | 'less than'

/** A number in the text: tokens `first` up to `last`; `pair` where it is written `52-48`. */
export interface NumberWords {
  readonly value: number
  readonly upper?: number
  readonly first: number
  readonly last: number
  readonly pair: boolean
}

/** Words that say what a number of people (or jobs) is counted of; lists are separated by blanks. */
export interface Measure {
  readonly measure: string
  readonly unit: string
  /** Verbs done to those who are counted. */
  readonly done?: string
  /** Verbs that they do. */
  readonly doing?: string
  /** Nouns that stand after the number. */
  readonly nouns?: string
  /** Adjectives right after the number or its noun: "left 40 dead". */
  readonly after?: string
  /** A noun whose number it is: "the toll rose to 40". */
  readonly toll?: string
  /** What is counted, where not people. */
  readonly counts?: string
}

/** What a language gives to the figures. */
export interface FigureLanguage {
  readonly numberAt: (tokens: readonly Token[], at: number, last: number) => NumberWords | null
  /** Words right before a number and what they mean, longest first where one begins another. */
  readonly qualifiers: readonly (readonly [string, FigureQualifier])[]
  readonly measures: readonly Measure[]
  /** Nouns (lemmas) of people who are counted. */
  readonly people: ReadonlySet<string>
  readonly percent: ReadonlySet<string>
  /** Verbs (lemmas) of change, and their measure. */
  readonly changes: ReadonlyMap<string, string>
  /** Marks and nouns of currencies, and their codes. */
  readonly currencies: ReadonlyMap<string, string>
  /** Nouns of which a sum of money is worth following. */
  readonly sums: ReadonlySet<string>
  /** Nouns whose change says nothing without whose they are: "shares fell". */
  readonly held: ReadonlySet<string>
  /** Words beside which a pair of numbers is a result of a vote. */
  readonly votes: ReadonlySet<string>
}

/** Event words that also end names: "the Paris Agreement", "the World Economic Forum". */
export interface EventNames {
  /** Lemmas; at a gathering one may still be on a day ("at the Security Conference on Friday"). */
  readonly nouns: ReadonlyMap<string, 'thing' | 'gathering'>
  /** Verbs (lemmas) that tell of the thing as an event: it "opened", it was "signed". */
  readonly happening: ReadonlySet<string>
}

/** The English, German … side of the stage. */
export interface EventLanguage {
  /** The structure of one sentence. */
  readonly syntax: (tagged: Tagged, sentence: Sentence, headline: boolean) => Syntax
  readonly senses: readonly Sense[]
  readonly cues: readonly StatusCue[]
  /** Verbs (lemmas) that tell of no event of their own: states, speech, helpers. */
  readonly background: ReadonlySet<string>
  /** Those of them that are an event where a report opens with them: "United beat City". */
  readonly newsworthy: ReadonlySet<string>
  /** Verbs (lemmas) whose subject has done to it what their object tells: "faces trial". */
  readonly undergoing: ReadonlySet<string>
  /** Nouns (lemmas) of what acts for a state or a body: "Norway's army". */
  readonly arms: ReadonlySet<string>
  /** Last words of names of days and feasts, which may look like names of somebody: "New Year's Eve". */
  readonly occasions: ReadonlySet<string>
  readonly names: EventNames
  /** Words (lower case) of habit: "often"; beside them a present tense tells of no one event. */
  readonly habitual: ReadonlySet<string>
  /** Words of a time that counts from another one in the text: "a week later", not "next week". */
  readonly relative: RegExp
  /** Conjunctions whose clause is at the time named right before them: "in May 2011, when they met". */
  readonly timed: ReadonlySet<string>
  /** What counts events up to now, and the words from when on: "her third visit since 2019" was not in 2019. */
  readonly counted: { readonly ranks: ReadonlySet<string>; readonly since: ReadonlySet<string> }
  /** Whether a sentence only speaks to its reader, as the furniture of a page does: "Sign up to our newsletter". */
  readonly boilerplate: (tagged: Tagged, sentence: Sentence) => boolean
  readonly figures: FigureLanguage
}
