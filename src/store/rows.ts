/** Between the rows of the tables and the values of the interface. */
import { type RawBuilder, type Selectable, sql } from 'kysely'
import type { AnnotatedDocument, Annotations, Document, Evidence, Id } from '../core/index.ts'
import { inChunks } from './base.ts'
import { unpack } from './pack.ts'
import type { Db, DocumentRow, FindRow, StoryRow } from './tables.ts'
import type { Held, Line, LineKind, NumberedLine, StoryLine } from './types.ts'

/** The condition of originals that wait; written out, so that its small index is used. */
export const isWaiting: RawBuilder<boolean> = sql<boolean>`state = 0`
/** The condition of originals of which nothing could be read. */
export const isFailed: RawBuilder<boolean> = sql<boolean>`state = 2`

/** Documents with their texts, in the order of the rows. */
export async function heldOf(db: Db, rows: readonly Selectable<DocumentRow>[]): Promise<Held[]> {
  const texts = await packedOf<Document>(
    db,
    'texts',
    rows.map(r => r.seq),
  )
  return rows.map(row => ({
    seq: row.seq,
    document: texts.get(row.seq)!,
    story: row.story,
    affair: row.affair,
    reprintOf: row.reprint_of,
    at: row.at,
    from: row.way,
    stages: row.stages,
    replaces: row.replaces,
    replacedBy: row.replaced_by,
    put: { story: row.put_story, affair: row.put_affair, reprintOf: row.put_reprint },
  }))
}

/** Packed values by their number. */
export async function packedOf<T>(
  db: Db,
  table: 'texts' | 'annotations',
  seqs: readonly number[],
): Promise<Map<number, T>> {
  const rows = await inChunks(seqs, part =>
    db.selectFrom(table).selectAll().where('seq', 'in', part).execute(),
  )
  return new Map(rows.map(r => [r.seq, unpack<T>(r.body)]))
}

/** Annotated documents of numbers, in their order. */
export async function annotatedOf(db: Db, seqs: readonly number[]): Promise<AnnotatedDocument[]> {
  const texts = await packedOf<Document>(db, 'texts', seqs)
  const annotations = await packedOf<Annotations>(db, 'annotations', seqs)
  return seqs.map(seq => ({ document: texts.get(seq)!, annotations: annotations.get(seq)! }))
}

/** A story as a list shows it. */
export const storyLineOf = (
  row: StoryRow & { readonly new_documents: number; readonly new_lines: number },
): StoryLine => ({
  id: row.id,
  affair: row.affair,
  title: row.title,
  documents: row.documents,
  outlets: row.outlets,
  first: row.first,
  last: row.last,
  changed: row.changed,
  standing: row.standing === null ? null : JSON.parse(row.standing),
  fresh: { documents: row.new_documents, lines: row.new_lines },
  visited: row.visited,
})

type PackedEvidence = readonly [Id, number, number, string?]

/** Evidence as JSON: its quote is left out where it is the line's text. */
export function evidenceTo(evidence: Evidence | null, text: string): string | null {
  if (!evidence) return null
  const { document, span, quote } = evidence
  const packed: PackedEvidence = [document, span.start, span.end, ...(quote === text ? [] : [quote])] as never
  return JSON.stringify(packed)
}

/** The evidence that `evidenceTo` wrote. */
export function evidenceFrom(json: string | null, text: string): Evidence | null {
  if (json === null) return null
  const [document, start, end, quote = text] = JSON.parse(json) as PackedEvidence
  return { document, span: { start, end }, quote }
}

/** A line of a record, from its row. */
export const lineOf = (row: FindRow): Line => ({
  kind: row.kind as LineKind,
  id: row.id,
  text: row.text ?? '',
  speaker: row.speaker,
  status: row.status as Line['status'],
  from: row.first,
  to: row.last,
  day: row.day,
  evidence: evidenceFrom(row.evidence, row.text ?? ''),
})

/** A line with the change that brought it. */
export const numberedLineOf = (row: FindRow): NumberedLine => ({ ...lineOf(row), since: row.since })
