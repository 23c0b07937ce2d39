/** The tables of a store as Kysely knows them: the same in SQLite and in PostgreSQL. */
import type { Kysely, Transaction } from 'kysely'

/** What an original is: still to be read, read as a document, or not readable. */
export const STATE = { waiting: 0, read: 1, failed: 2 } as const

/** Originals by their place in the order of arrival; their bodies lie apart, so that lists stay quick to walk. */
export interface OriginalRow {
  seq: number
  id: string
  name: string
  format: string
  media: string
  /** JSON. */
  given: string
  /** SHA-256 of the body, in hexadecimal digits. */
  hash: string
  at: string
  way: string
  state: number
  trouble: string | null
}

/** Bytes packed by `pack.ts`, of the original or document `seq`. */
export interface PackedRow {
  seq: number
  body: Uint8Array
}

/** Documents; `seq` is that of the original. `put_…` is where the grouper put it, the others as decisions have it. */
export interface DocumentRow {
  seq: number
  id: string
  original: string
  url: string | null
  outlet: string | null
  title: string | null
  /** First and last possible day of publication. */
  day: string | null
  until: string | null
  at: string
  way: string
  stages: string
  story: string
  affair: string
  reprint_of: string | null
  put_story: string
  put_affair: string
  put_reprint: string | null
  replaces: string | null
  replaced_by: string | null
  /** The change that brought it. */
  since: number
  /** Its entry among what is found; null for superseded versions. */
  n: number | null
}

/** Stories as lists show them. */
export interface StoryRow {
  id: string
  affair: string
  title: string
  documents: number
  outlets: number
  first: string | null
  last: string | null
  /** The last change of anything about it. */
  changed: number
  /** The last change of its documents or of decisions about it. */
  touched: number
  /** The change up to which its record was made; 0 for none. */
  recorded: number
  /** The last change that brought a document or a line. */
  news: number
  visited: number | null
  /** JSON. */
  standing: string | null
}

/** Records of stories, packed. */
export interface RecordRow {
  story: string
  body: Uint8Array
}

/** What search finds: a row for each document and each line. `n` orders by day first (`entries.ts`). */
export interface FindRow {
  n: number
  kind: string
  id: string
  story: string
  document: string | null
  outlet: string | null
  speaker: string | null
  status: string | null
  /** The days it speaks of; of a document, those on which it may have appeared. */
  first: string | null
  last: string | null
  day: string | null
  /** A line's text; null for documents, whose text is packed. */
  text: string | null
  /** JSON: document, start, end, and the quote where it is not the text. */
  evidence: string | null
  /** Place of a line among those of its record. */
  place: number
  since: number
}

/** What a grouper keeps of document `seq`, and the version of grouping that wrote it. */
export interface TraceRow {
  seq: number
  version: string
  body: Uint8Array
}

/** The log of decisions. */
export interface DecisionRow {
  seq: number
  id: string
  at: string
  body: string
}

/** Sources and watches, as JSON, in the order in which they were set. */
export interface ThingRow {
  id: string
  seq: number
  body: string
}

/** Counters and the version of the schema. */
export interface MetaRow {
  name: string
  value: string
}

/** All tables. */
export interface Tables {
  originals: OriginalRow
  bodies: PackedRow
  documents: DocumentRow
  texts: PackedRow
  annotations: PackedRow
  traces: TraceRow
  stories: StoryRow
  records: RecordRow
  finds: FindRow
  decisions: DecisionRow
  sources: ThingRow
  watches: ThingRow
  meta: MetaRow
}

/** A connection, or a transaction on it. */
export type Db = Kysely<Tables>

/** A transaction that may write. */
export type Trx = Transaction<Tables>
