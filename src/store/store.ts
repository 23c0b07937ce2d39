/** The one interface of every store. All work is in transactions: what a promise has resolved survives a kill. */
import type { AnnotatedDocument, Day, Id, Original } from '../core/index.ts'
import type {
  AffairLine,
  Arrival,
  Counts,
  Decided,
  Failure,
  Held,
  Hit,
  KeptRecord,
  NumberedLine,
  Outcome,
  Page,
  Placed,
  Query,
  Source,
  StoryLine,
  Traced,
  Waiting,
  Watch,
} from './types.ts'

/** A part of a list: at most `limit` items from `after` on (the `next` of the part before). */
export interface Part {
  readonly limit: number
  readonly after?: string
}

/** The place of a document under all decisions of a person, from where the grouper put it. */
export type Placing = (document: Id, placed: Placed) => Placed

/** Takes what arrives and what became of it. Everything may be done twice with the effect of once. */
export interface Intake {
  /**
   * Keeps originals; gives the number in the order of arrival of each that was not there yet, null for known ones. A
   * known one that is live, whose address said something else meanwhile, arrives again, under an id of its own.
   */
  readonly arrive: (arrivals: readonly Arrival[]) => Promise<readonly (number | null)[]>
  /** Originals that were not read yet, in order of arrival; those behind the number `after`, where one is given. */
  readonly waiting: (limit: number, after?: number) => Promise<readonly Waiting[]>
  /**
   * Keeps what came of originals, all or nothing; one that is settled is left as it is. A document with the address
   * of an earlier one replaces it; one with its id, of another original, is noted as a failure. Stories touched are
   * noted as to be recorded. `place` heeds decisions; without it documents stay where the grouper put them.
   */
  readonly settle: (outcomes: readonly Outcome[], place?: Placing) => Promise<void>
  /** Documents that another version of the stages annotated, in order of arrival after `after`. */
  readonly stale: (stages: string, limit: number, after: number) => Promise<readonly Held[]>
  /** Puts new annotations in the place of old ones; places in stories stay. */
  readonly reannotate: (read: readonly AnnotatedDocument[], stages: string) => Promise<void>
  /**
   * What a grouper must know to go on, in order of arrival: documents that arrived at or after the instant, where the
   * grouper put them. The store may be used while it is walked.
   */
  readonly placedSince: (
    at: string,
  ) => AsyncIterable<{ readonly read: AnnotatedDocument; readonly placed: Placed }>
  /** As `placedSince`, some at a time, by what a version of the grouper keeps of each document. */
  readonly tracedSince: (at: string, version: string) => AsyncIterable<readonly Traced[]>
  /** Keeps what a version of the grouper keeps of documents, in the place of what is there. */
  readonly keepTraces: (
    version: string,
    traces: readonly { readonly seq: number; readonly body: Uint8Array }[],
  ) => Promise<void>
  /** Originals of which nothing could be read, the newest first. */
  readonly failures: (part: Part) => Promise<Page<Failure>>
}

/** Gives documents back. */
export interface Library {
  readonly document: (id: Id) => Promise<Held | null>
  readonly original: (id: Id) => Promise<Original | null>
  /** The newest version of the page of an address. */
  readonly at: (url: string) => Promise<Held | null>
  readonly annotated: (ids: readonly Id[]) => Promise<readonly AnnotatedDocument[]>
  /** Every version of a document's page, the oldest first. */
  readonly versions: (id: Id) => Promise<readonly Held[]>
  /** Documents of a story or of an affair, in order of arrival; superseded versions are left out. */
  readonly members: (of: { readonly story: Id } | { readonly affair: Id }) => Promise<readonly Held[]>
}

/** Which stories are listed: of one affair, with news only, with words in a document or line; all that is given holds. */
export interface StoriesWanted {
  readonly affair?: Id
  readonly fresh?: boolean
  readonly words?: string
}

/** Lists affairs. */
export interface Affairs {
  /** Affairs with their stories that are wanted: the last changed first, of affairs and in each; `limit` is of affairs. */
  readonly affairs: (of: StoriesWanted, part: Part) => Promise<Page<AffairLine>>
  /** Another string whenever an affair may hold other documents, or others of their annotations; null for no affair. */
  readonly affairStamp: (id: Id) => Promise<string | null>
}

/** Keeps records of stories and finds in them. */
export interface Shelves {
  /**
   * Stories to be recorded: those whose documents or decisions changed after their record, the longest ago first; with
   * `until`, those that have not changed since that change.
   */
  readonly unrecorded: (limit: number, until?: number) => Promise<readonly Id[]>
  /**
   * Keeps a record made when the last change was `change`; lines new to the story get the number of a new change. Null
   * for a story that has no documents any more: it left all lists with the last of them, and nothing is kept.
   */
  readonly keepRecord: (story: Id, kept: KeptRecord | null, change: number) => Promise<void>
  /** Keeps several as `keepRecord` does, all or none: waiting for the disk once is much quicker than once for each. */
  readonly keepRecords: (
    records: readonly { readonly story: Id; readonly kept: KeptRecord | null }[],
    change: number,
  ) => Promise<void>
  readonly record: (story: Id) => Promise<KeptRecord | null>
  readonly story: (id: Id) => Promise<StoryLine | null>
  /** Stories, the last changed first; with `affair`, those of one affair; with `fresh`, those with news only. */
  readonly stories: (of: StoriesWanted, part: Part) => Promise<Page<StoryLine>>
  /** Lines of a story newer than a change. */
  readonly linesSince: (story: Id, change: number) => Promise<readonly NumberedLine[]>
  /** Documents and lines, the newest day first; superseded versions are left out. */
  readonly search: (query: Query, part: Part) => Promise<Page<Hit>>
  /** Events that a search finds whose days are not over on a day, the soonest to end first. */
  readonly coming: (query: Query, since: Day, part: Part) => Promise<Page<Hit>>
  /** Lines that answer a watch and came at its `since` or later, the last that came first. */
  readonly watched: (watch: Watch, part: Part) => Promise<Page<Hit>>
  /** Notes that a story has been seen up to a change. */
  readonly visit: (story: Id, change: number) => Promise<void>
}

/** Keeps what a person set: decisions, sources, watches. */
export interface Desk {
  readonly decisions: () => Promise<readonly Decided[]>
  /**
   * Adds to the log and moves the documents it concerns: `place` gives each document's place under all decisions, this
   * one included. Stories that gain or lose documents are to be recorded again, and so are `stories`: those that a
   * correction speaks of. A decision whose id is in the log is left as it is.
   */
  readonly decide: (
    decided: Omit<Decided, 'seq'>,
    place: Placing,
    stories?: readonly Id[],
  ) => Promise<Decided>
  readonly sources: () => Promise<readonly Source[]>
  readonly keepSource: (source: Source) => Promise<void>
  readonly dropSource: (id: Id) => Promise<void>
  readonly watches: () => Promise<readonly Watch[]>
  readonly keepWatch: (watch: Watch) => Promise<void>
  readonly dropWatch: (id: Id) => Promise<void>
}

/** A store: one file of SQLite, or a database of PostgreSQL. */
export interface Store extends Intake, Library, Shelves, Affairs, Desk {
  readonly counts: () => Promise<Counts>
  readonly close: () => Promise<void>
}
