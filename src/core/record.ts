/** The record of a story as values: the shape of `onrecord read --json` (a contract other programs rely on). */
import type { Day, EventType, Id, Interval, MentionType, Published, Role, Span, Status } from './types.ts'

/** The exact characters that support a line of the record: `quote` is `text.slice(span.start, span.end)`. */
export interface Evidence {
  readonly document: Id
  readonly span: Span
  readonly quote: string
}

/** One link of a chain of speakers, from the outlet to the one who spoke last. */
export interface Speaker {
  readonly kind: 'outlet' | 'agency' | 'speaker' | 'unnamed'
  readonly name: string
  /** Entity of the record, where the speaker is one. */
  readonly entity?: Id
}

/** What a reading is about. */
export type Slot = 'status' | 'when' | 'where' | 'who' | 'figure'

/** The value of a figure as read. */
export interface FigureValue {
  readonly value: number
  readonly upper?: number
  readonly unit: string
  readonly qualifier?: string
}

/** What one document says of one slot of one event or figure. */
export interface Reading {
  readonly id: Id
  readonly slot: Slot
  /** A `Status` for status, an `Interval` for when, a name for where and who, a `FigureValue` for figure. */
  readonly value: Status | Interval | string | FigureValue
  readonly document: Id
  /** When the last in the chain spoke, if known, else the publication day; null where neither is known. */
  readonly asOf: Day | null
  readonly chain: readonly Speaker[]
  readonly origin: Id
  readonly evidence: readonly Evidence[]
}

/** Where readings ultimately come from. Corroboration counts origins, never documents. */
export interface Origin {
  readonly id: Id
  readonly kind: 'statement' | 'reporting'
  readonly speaker?: string
  readonly outlet?: string
  readonly on?: { readonly from: Day; readonly to: Day }
  readonly documents: readonly Id[]
}

/** How a later reading of a slot stands to an earlier one. */
export interface Relation {
  /** The later reading. */
  readonly from: Id
  /** The earlier reading. */
  readonly to: Id
  readonly kind:
    | 'repeats'
    | 'corroborates'
    | 'adds'
    | 'refines'
    | 'updates'
    | 'contradicts'
    | 'denies'
    | 'retracts'
}

/** Somebody or something of the story. */
export interface RecordEntity {
  readonly id: Id
  readonly type: MentionType
  readonly name: string
  readonly aliases: readonly string[]
  readonly documents: readonly Id[]
  readonly mentions: number
}

/** A participant of an event. */
export interface RecordParticipant {
  readonly role: Role
  readonly entity: Id
  readonly name: string
}

/** Somebody or something of an event whom reports tell of in common nouns only: "three miners", "at a bakery". */
export interface RecordUnnamed {
  readonly role: Role
  readonly evidence: Evidence
}

/** One event of the story with all that is said of it. */
export interface RecordEvent {
  readonly id: Id
  readonly type: EventType | null
  readonly plover: string | null
  readonly title: string
  readonly participants: readonly RecordParticipant[]
  /** Those without a name who stand in its title's slots, at most one a role; missing where there are none. */
  readonly unnamed?: readonly RecordUnnamed[]
  readonly when: Interval | null
  readonly where: string | null
  readonly status: Status
  readonly documents: readonly Id[]
  readonly origins: readonly Id[]
  readonly readings: readonly Reading[]
  readonly mentions: readonly Evidence[]
  /** Ids of events that are parts of this one. */
  readonly parts: readonly Id[]
}

/** Another wording of a statement. */
export interface Variant {
  readonly document: Id
  readonly content: readonly Evidence[]
  readonly kind: 'same' | 'cut' | 'altered'
}

/** What somebody said, once, however many documents carry it. */
export interface Statement {
  readonly id: Id
  readonly speaker: Id | null
  readonly speakerName: string | null
  readonly manner: 'direct' | 'indirect' | 'mixed'
  /** The day it was said, where known. */
  readonly said: { readonly from: Day; readonly to: Day } | null
  readonly chain: readonly Speaker[]
  readonly origin: Id
  readonly documents: readonly Id[]
  readonly content: readonly Evidence[]
  readonly source?: Evidence
  readonly cue?: Evidence
  readonly variants: readonly Variant[]
}

/** A figure followed over time. */
export interface Figure {
  readonly id: Id
  readonly measure: string
  readonly subject: string | null
  readonly readings: readonly Reading[]
}

/** The record of one story. */
export interface StoryRecord {
  readonly id: Id
  readonly affair: Id
  readonly title: string
  readonly documents: readonly Id[]
  readonly first: Day | null
  readonly last: Day | null
  readonly entities: readonly RecordEntity[]
  readonly events: readonly RecordEvent[]
  readonly statements: readonly Statement[]
  readonly figures: readonly Figure[]
  readonly origins: readonly Origin[]
  readonly relations: readonly Relation[]
}

/** A document as the record carries it. */
export interface RecordDocument {
  readonly id: Id
  readonly name: string
  readonly outlet: string | null
  readonly title: string | null
  readonly url: string | null
  readonly byline: string | null
  readonly published: Published
  readonly language: string
  readonly text: string
  readonly stories: readonly Id[]
  /** The document of which this one is a reprint. */
  readonly reprintOf: Id | null
}

/** All that `onrecord read` found. */
export interface RecordFile {
  readonly version: string
  readonly documents: readonly RecordDocument[]
  readonly stories: readonly StoryRecord[]
}
