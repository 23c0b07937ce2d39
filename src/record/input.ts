/** What the record is made of: the story's annotated documents, and what other stages found across them. */
import type {
  AnnotatedDocument,
  Entity,
  EventType,
  Id,
  Interval,
  RecordParticipant,
  RecordUnnamed,
  Role,
  Span,
  Status,
  Story,
} from '../core/index.ts'

/** A story's documents with all that was found across them. */
export interface RecordInput {
  readonly story: Story
  /** The story's documents, in any order. */
  readonly documents: readonly AnnotatedDocument[]
  /** From an entity of a document to the entity of the story. */
  readonly entityOf: ReadonlyMap<Id, Id>
  readonly entities: readonly Entity[]
  /** From a reprint to the document it was taken from. */
  readonly reprints: ReadonlyMap<Id, Id>
  /** From a document to the agency it credits. */
  readonly credits: ReadonlyMap<Id, string>
  /** From either timex of a pair to the stretch they name together ("from Tuesday to Thursday"). */
  readonly ranges: ReadonlyMap<Id, JointRange>
  /** From a document to the timex in its opening that says on which day its news was. */
  readonly news: ReadonlyMap<Id, Id>
}

/** A stretch of days named by two time expressions, and its characters in the document. */
export interface JointRange extends Span {
  readonly interval: Interval
}

/** What the record needs to know of a type of event. */
export interface RecordEventType {
  readonly type: EventType
  /** Types of events that may be parts of it: a meeting inside a visit. */
  readonly parts: readonly EventType[]
  /** Types that may be another wording of the same event: a visit and the trip's hosting. */
  readonly alike: readonly EventType[]
  /** Whether it is done by words alone: a promise, a threat. */
  readonly verbal: boolean
}

/** A place as part of a state: the state by name, and whether the place is all of it. */
export interface StatePlace {
  readonly state: string
  readonly whole: boolean
}

/** Somebody or something of an event in common nouns ("three miners"), as characters of its sentence. */
export interface Phrase {
  readonly role: Role
  readonly span: Span
}

/** What a sentence says around an event in common nouns. */
export interface Phrases {
  /** Who acts and to whom it is done, without their articles; places with their preposition ("at a bakery"). */
  readonly phrases: readonly Phrase[]
  /** The event's own word with the nouns that make one name with it ("oil spill"), where there are any. */
  readonly kind: Span | null
}

/** How two wordings of a statement stand to each other. */
export type Likeness = 'same' | 'cut' | 'altered' | null

/** What a language gives to the record. */
export interface RecordLanguage {
  readonly eventTypes: readonly RecordEventType[]
  /** The kind of happening that an event of a type does to people and things: an air strike, a crash. Others: null. */
  readonly harmOf: (type: EventType) => string | null
  /** Whether events of a type are what a happening did ("killed", "wounded"), told in its sentence. */
  readonly isHarm: (type: EventType) => boolean
  /** What happens but once to those to whom an event of a type happens: a death, by any word. Others: null. */
  readonly onceOf: (type: EventType) => string | null
  /** The class of words by which reports tell of one kind of happening ("quake", "earthquake"), where there is one. */
  readonly senseOf: (lemma: string) => string | null
  /** The state in which a place lies by its name, where that is known. */
  readonly stateOf: (place: string) => StatePlace | null
  /** Whether two wordings are the same statement, and how they differ. */
  readonly compare: (a: string, b: string) => Likeness
  /** The same where one speaker spoke both on one occasion: pieces of a quotation are known by fewer words. */
  readonly compareFragments: (a: string, b: string) => Likeness
  /** Whether a cue tells of somebody's words ("said", "denied") and not of a wish or plan ("wants to"). */
  readonly says: (cue: string) => boolean
  /** Whether a cue has a word of speech, thought or writing: of somebody with a name the others are believed too. */
  readonly speaks: (cue: string) => boolean
  /** Whether a speaker's words are a pronoun, by which nobody is named. */
  readonly pronoun: (words: string) => boolean
  /** Whether a speaker's words name nobody in particular ("two people briefed on the talks"). */
  readonly unnamed: (words: string) => boolean
  /** Whether the words around a passage mark it as a correction. */
  readonly corrects: (sentence: string) => boolean
  /** Whether a count is of some among others, by the words before and after it in its sentence. */
  readonly isPart: (before: string, after: string) => boolean
  /** What a sentence says in common nouns around the characters of an event's trigger. */
  readonly phrasesAround: (sentence: string, trigger: Span) => Phrases
  /** An event's title from its slots, in plain words. */
  readonly title: (event: TitleSlots) => string
}

/** The slots from which an event's title is made. */
export interface TitleSlots {
  readonly type: EventType | null
  readonly lemma: string
  readonly participants: readonly RecordParticipant[]
  readonly where: string | null
  readonly status: Status
  /** Those of whom reports tell in common nouns. */
  readonly unnamed: readonly RecordUnnamed[]
  /** By what name reports call it more closely ("oil spill"), or null. */
  readonly kind: string | null
  /** The words of the first report around the event, for when the slots do not suffice. */
  readonly words: string
}
