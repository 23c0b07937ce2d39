/**
 * The words of Onrecord as types: plain, read-only JSON values that every stage and program shares.
 * Offsets are UTF-16 code units of the document's text, half-open: `text.slice(start, end)`.
 */

/** A stretch of text, half-open, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Identifies a value; derived from content or position, so that the same work done twice gives the same id. */
export type Id = string

/** A civil day, `YYYY-MM-DD`. */
export type Day = string

/** How fine a point of time is meant. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'daypart'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'range'

/** A stretch of days; both ends belong to it. */
export interface Interval {
  readonly from: Day
  readonly to: Day
  readonly granularity: Unit
}

/** When a document appeared: a day (`from` equals `to`), a range with its reason, or unknown. */
export interface Published {
  /** First possible day; `null` only where `basis` is `unknown`. */
  readonly from: Day | null
  /** Last possible day; `null` only where `basis` is `unknown`. */
  readonly to: Day | null
  /** `given`: by the user or the page's metadata; `dateline`: a date line in the text; `estimated`: from the text's own dates. */
  readonly basis: 'given' | 'dateline' | 'estimated' | 'unknown'
  /** The instant as given (ISO 8601), where more than the day is known. */
  readonly at?: string
  /** Why a range, or why unknown, in words. */
  readonly reason?: string
  /** Where in the document the day stands, where it stands there. */
  readonly span?: Span
}

/** Something as it was fetched or found on disk. Never altered; `id` is a hash of its content. */
export interface Original {
  readonly id: Id
  /** Where it was found, for messages: a path, or a path and an item of it (`feed.xml#3`). */
  readonly name: string
  /** Name of the format that read it (`text`, `html`, `jsonl`, `feed`, `ninjs`, `warc`). */
  readonly format: string
  /** The decoded text of the item as its format holds it: plain text or HTML. */
  readonly body: string
  /** Whether `body` is plain text or HTML. */
  readonly media: 'text/plain' | 'text/html'
  /** What is known of the item apart from its body: front matter, feed fields, HTTP headers. */
  readonly given: Given
}

/** What an outside format says about an item apart from its body. */
export interface Given {
  readonly id?: string
  readonly title?: string
  readonly outlet?: string
  readonly byline?: string
  readonly published?: string
  readonly url?: string
  readonly language?: string
}

/**
 * One step of an alignment: `length` characters of the document at `at` come from `fromLength` characters of
 * the original at `from`. Equal lengths mean the characters correspond one to one; `fromLength` 0 means the
 * text stands in the document's metadata and not in the body.
 */
export interface Piece {
  readonly at: number
  readonly length: number
  readonly from: number
  readonly fromLength: number
}

/** Pieces in ascending order of `at`, without overlap, covering the document's text. */
export type Alignment = readonly Piece[]

/** A part of a document that is not plain body text. */
export interface Part extends Span {
  readonly kind: 'headline' | 'standfirst' | 'caption'
}

/** One cleaned article. */
export interface Document {
  readonly id: Id
  /** Id of the original it was cleaned from. */
  readonly original: Id
  readonly name: string
  readonly outlet: string | null
  readonly url?: string
  readonly title: string | null
  readonly byline?: string
  /** BCP 47 primary tag (`en`), or `und`. */
  readonly language: string
  readonly published: Published
  /** Paragraphs separated by blank lines; the headline, where known, is the first. Never changes. */
  readonly text: string
  readonly parts: readonly Part[]
  readonly alignment: Alignment
}

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** A word, number or mark of the text. */
export interface Token extends Span {
  /** The characters themselves. */
  readonly form: string
  /** `form` in lower case, with curly apostrophes made straight. */
  readonly lower: string
  /** Dictionary form, in lower case except for proper nouns. */
  readonly lemma: string
  readonly pos: Pos
  /** Fine tag; for English the Penn Treebank's (`VBD`, `VBN`, `MD`, `NNP` …). */
  readonly tag: string
}

/** A sentence: its characters, and its tokens as a half-open range of indices. */
export interface Sentence extends Span {
  readonly first: number
  readonly last: number
  /** Index of its paragraph, from 0. */
  readonly paragraph: number
}

/** A text with its tokens and sentences: what every stage reads. */
export interface Tagged {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

/** A time expression, after TIMEX3 (TimeML 1.2.1, ISO 24617-1). */
export interface Timex extends Span {
  readonly id: Id
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** TIMEX3 value: `2024-05-16`, `2024-W20`, `2024-Q3`, `2024-SU`, `P3D`, `PAST_REF` … */
  readonly value: string
  readonly mod?: string
  /** The days it covers, where it is anchored. */
  readonly interval?: Interval
  /**
   * The zone of a time of day, where the text names one: an offset (`-05:00`), a zone of the IANA data base where the
   * offset hangs on the season (`America/New_York`), `local`, or an abbreviation that has several meanings (`IST`).
   */
  readonly zone?: string
  /** Units of the value that the text does not say and that were inferred. */
  readonly assumed: readonly Unit[]
  /** A unit of the text that does not fit the rest of it: a weekday that is not that of its date. */
  readonly conflict?: Unit
  /** Name of the rule that found it. */
  readonly by: string
}

/** What a mention can be of. */
export type MentionType = 'person' | 'organisation' | 'place' | 'group'

/** A name, title or nationality in the text that stands for somebody or something. */
export interface Mention extends Span {
  readonly id: Id
  readonly type: MentionType
  /** The fullest name known in the document for what is meant. */
  readonly name: string
  /** Whom or what it is: within a document first, across a story's documents after grouping. */
  readonly entity: Id
}

/** Somebody or something in the world, as one document or a story knows it. */
export interface Entity {
  readonly id: Id
  readonly type: MentionType
  readonly name: string
  /** Other forms seen, most frequent first. */
  readonly aliases: readonly string[]
}

/** Who said, thought or denied what. */
export interface Attribution {
  readonly id: Id
  /** The source's words; absent in passives ("it was announced"). */
  readonly source?: Span
  readonly cue?: Span
  /** One or more spans, ascending. */
  readonly content: readonly Span[]
  readonly manner: 'direct' | 'indirect' | 'mixed'
  /** Entity of the source, where known. */
  readonly speaker?: Id
  /** The speaker's name as a reader would want it, known or as the text has it. */
  readonly speakerName?: string
  /** Id of the timex that says when it was said. */
  readonly said?: Id
  /** Id of the attribution in whose content this one stands. */
  readonly within?: Id
}

/** How far an event has come, by the words of a report. `DESIGN`: possible → planned → announced → confirmed → happened. */
export type Status =
  | 'possible'
  | 'planned'
  | 'announced'
  | 'confirmed'
  | 'under way'
  | 'happened'
  | 'denied'
  | 'postponed'
  | 'cancelled'
  | 'unconfirmed'

/** A kind of event (`visit`, `meet`, `attack` …); an open set, declared in `events/types.ts`. */
export type EventType = string

/** What somebody or something is in an event. */
export type Role = 'actor' | 'recipient' | 'place' | 'instrument'

/** A participant of an event mention. */
export interface Participant {
  readonly role: Role
  /** Id of the mention. */
  readonly mention: Id
}

/** Words of a document that tell of an event. */
export interface EventMention {
  readonly id: Id
  readonly trigger: Span
  readonly type: EventType | null
  /** PLOVER root, or root/mode (`CONSULT/visit`), or null. */
  readonly plover: string | null
  readonly lemma: string
  readonly participants: readonly Participant[]
  /** Id of the timex that says when. */
  readonly when?: Id
  /** Id of the mention that says where. */
  readonly where?: Id
  readonly status: Status
  readonly polarity: 'positive' | 'negative'
  /** Id of the attribution in whose content the trigger stands. */
  readonly within?: Id
}

/** A measured quantity in the text: "at least 40 killed". */
export interface FigureMention extends Span {
  readonly id: Id
  /** What is measured (`killed`, `injured`, `price` …). */
  readonly measure: string
  /** Of what, in the words of the text. */
  readonly subject?: string
  readonly value: number
  /** Upper end, where the text gives a range. */
  readonly upper?: number
  /** `people`, `%`, `USD` … */
  readonly unit: string
  readonly qualifier?: 'at least' | 'at most' | 'about' | 'more than' | 'less than'
  readonly within?: Id
}

/** Everything the stages say of one text. */
export interface Annotations {
  readonly sentences: readonly Sentence[]
  readonly timexes: readonly Timex[]
  readonly mentions: readonly Mention[]
  readonly attributions: readonly Attribution[]
  readonly events: readonly EventMention[]
  readonly figures: readonly FigureMention[]
}

/** A document with its annotations. */
export interface AnnotatedDocument {
  readonly document: Document
  readonly annotations: Annotations
}

/** Documents about one episode, in the order in which they appeared. */
export interface Story {
  readonly id: Id
  readonly affair: Id
  readonly title: string
  readonly documents: readonly Id[]
  readonly first: Day | null
  readonly last: Day | null
}
