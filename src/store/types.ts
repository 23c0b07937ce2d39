/** What a store keeps, as plain values. Instants are ISO 8601 in UTC; days are civil days. */
import type {
  AnnotatedDocument,
  Day,
  Document,
  Evidence,
  Id,
  Original,
  Published,
  Status,
  StoryRecord,
} from '../core/index.ts'

/** An original as it came: when, and by which way (`added`, the address of a feed, the path of a watched folder). */
export interface Arrival {
  readonly original: Original
  readonly at: string
  readonly from: string
  /** Whether its address says this at that very instant; files say what an address said some time. */
  readonly live?: boolean
}

/** An original that waits to be read, with its place in the order of arrival, from 1. */
export interface Waiting extends Omit<Arrival, 'live'> {
  readonly seq: number
}

/** Where a document was put by the grouper, before any decision of a person. */
export interface Placed {
  readonly story: Id
  readonly affair: Id
  readonly reprintOf: Id | null
}

/** What a grouper keeps of a document, in bytes that are its own affair, and the version that wrote them. */
export interface Trace {
  readonly version: string
  readonly body: Uint8Array
}

/** A document as a grouper takes it up again. */
export interface Traced {
  readonly seq: number
  readonly id: Id
  readonly title: string | null
  readonly outlet: string | null
  /** Where the grouper put it. */
  readonly placed: Placed
  /** What was kept of it by the version asked for, or null. */
  readonly trace: Uint8Array | null
  readonly text: () => string
}

/** What came of an original: a document with its place, or why there is none. */
export type Outcome =
  | { readonly seq: number; readonly trouble: string }
  | {
      readonly seq: number
      readonly read: AnnotatedDocument
      readonly placed: Placed
      /** The version of the stages that annotated it. */
      readonly stages: string
      /** What went wrong on the way, should something have. */
      readonly trouble?: string
      readonly trace?: Trace | null
    }

/** A document in its place: `story` and `affair` as decisions have it. */
export interface Held extends Placed {
  readonly seq: number
  readonly document: Document
  readonly at: string
  readonly from: string
  readonly stages: string
  /** The version of the same page that came before this one, and the one that came after. */
  readonly replaces: Id | null
  readonly replacedBy: Id | null
  /** Where the grouper put it. */
  readonly put: Placed
}

/** An original of which nothing could be read. */
export interface Failure {
  readonly seq: number
  readonly name: string
  readonly at: string
  readonly from: string
  readonly reason: string
}

/** A story as a list shows it. */
export interface StoryLine {
  readonly id: Id
  readonly affair: Id
  readonly title: string
  readonly documents: number
  readonly outlets: number
  readonly first: Day | null
  readonly last: Day | null
  /** Number of the change that touched it last; changes are numbered from 1 across the store. */
  readonly changed: number
  /** How it stands: the main event's title, status and days; null while its record is being made. */
  readonly standing: Standing | null
  /** Lines and documents that are newer than the last visit; 0 where it was never visited. */
  readonly fresh: { readonly documents: number; readonly lines: number }
  readonly visited: number | null
}

/** An affair as a list shows it: its stories, the last changed first. */
export interface AffairLine {
  readonly id: Id
  readonly stories: readonly [StoryLine, ...StoryLine[]]
}

/** The state of a story's main event. */
export interface Standing {
  readonly title: string
  readonly status: Status
  readonly from: Day | null
  readonly to: Day | null
}

/** What a line of a record is. */
export type LineKind = 'event' | 'reading' | 'statement' | 'figure'

/** A line of a story's record as it is searched and watched. */
export interface Line {
  readonly kind: LineKind
  /** Id of the event, reading, statement or figure: the same for the same documents. */
  readonly id: Id
  /** The event's title, the statement's words, the figure's measure and subject. */
  readonly text: string
  readonly speaker: string | null
  readonly status: Status | null
  /** The days the line speaks of. */
  readonly from: Day | null
  readonly to: Day | null
  /** When it was said, or its first document appeared. */
  readonly day: Day | null
  /** The words it rests on; the first of several. */
  readonly evidence: Evidence | null
}

/** A line with the change that brought it. */
export interface NumberedLine extends Line {
  readonly since: number
}

/** The record of a story, the lines made of it, and the documents it was made of. */
export interface KeptRecord {
  readonly record: StoryRecord
  /** What the story tells of the days of its undated documents. */
  readonly lent: Readonly<Record<Id, Published>>
  readonly lines: readonly Line[]
  readonly standing: Standing | null
}

/** What is looked for; every condition given must hold. */
export interface Query {
  /** Words that must all occur, accents and capitals aside; `"several words"` as they stand; `minist*` begins a word. */
  readonly words?: string
  /** Words of the speaker's name, in any order. */
  readonly speaker?: string
  readonly status?: Status
  /** Days a line speaks of or was said on, a document appeared on; both ends belong to it. */
  readonly from?: Day
  readonly to?: Day
  readonly outlet?: string
  readonly story?: Id
  readonly kind?: LineKind | 'document'
}

/** Something found: a document or a line of a record, with the words around what was found. */
export interface Hit {
  readonly kind: LineKind | 'document'
  readonly id: Id
  readonly document: Id | null
  readonly story: Id
  /** The document's title; of a line, the story's. */
  readonly title: string
  readonly outlet: string | null
  readonly speaker: string | null
  readonly status: Status | null
  readonly day: Day | null
  /** The days a line speaks of; of a document, those on which it may have appeared. */
  readonly from: Day | null
  readonly to: Day | null
  readonly evidence: Evidence | null
  /** Pieces of text in their order; `found` marks those that were looked for. */
  readonly snippet: readonly { readonly text: string; readonly found: boolean }[]
}

/** A part of a list, and where the next part begins; null at its end. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | null
}

/** Something that is followed: a feed, a page that is fetched again, or a folder. */
export interface Source {
  readonly id: Id
  readonly kind: 'feed' | 'page' | 'folder'
  /** Address or path. */
  readonly at: string
  readonly title: string | null
  readonly added: string
  /** What the last answer said: ETag, Last-Modified, files seen …; opaque to the store. */
  readonly state: Readonly<Record<string, unknown>>
  /** When it is due next. */
  readonly due: string
  /** Failures in a row, and the last reason. */
  readonly failures: number
  readonly trouble: string | null
}

/** A standing question: lines that answer it from `since` on are news. */
export interface Watch {
  readonly id: Id
  readonly title: string
  readonly query: Query
  /** Only lines that deny, or that change a status. */
  readonly only: 'denial' | 'status' | null
  readonly since: number
}

/** An entry of the log of a person's decisions; `body` is one of `story/decisions` or `record/corrections`. */
export interface Decided {
  readonly seq: number
  readonly id: Id
  readonly at: string
  readonly body: Readonly<Record<string, unknown>> & { readonly kind: string; readonly id: Id }
}

/** How much there is. */
export interface Counts {
  readonly originals: number
  readonly waiting: number
  readonly failed: number
  readonly documents: number
  readonly stories: number
  readonly affairs: number
  /** Stories whose records are to be made. */
  readonly unrecorded: number
  /** Number of the last change. */
  readonly change: number
}
