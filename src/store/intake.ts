/** Taking in: what arrives, what became of it, and annotating it again. */
import type { AnnotatedDocument, Id } from '../core/index.ts'
import { arrivalsOf } from './arrivals.ts'
import { type Base, inChunks, nextChange } from './base.ts'
import { addEntries, removeEntries } from './lines.ts'
import { pack } from './pack.ts'
import { annotatedOf, heldOf } from './rows.ts'
import { entryOf, settle } from './settle.ts'
import type { Intake } from './store.ts'
import { refresh } from './summaries.ts'
import type { DocumentRow, Trx } from './tables.ts'
import { tracesOf } from './traces.ts'

const stale =
  ({ db }: Base): Intake['stale'] =>
  async (stages, limit, after) => {
    const rows = await db
      .selectFrom('documents')
      .selectAll()
      .where('seq', '>', after)
      .where('stages', '<>', stages)
      .orderBy('seq')
      .limit(limit)
      .execute()
    return heldOf(db, rows)
  }

/** The entry of a document whose day or text may be another now. */
async function enterAgain(
  base: Base,
  trx: Trx,
  row: DocumentRow,
  { document }: AnnotatedDocument,
): Promise<number | null> {
  if (row.n === null) return null
  await removeEntries(base, trx, [row.n])
  const entry = entryOf({ ...row, day: document.published.from, until: document.published.to })
  const [n] = await addEntries(base, trx, [entry], () => document.text)
  return n!
}

async function again(
  base: Base,
  trx: Trx,
  row: DocumentRow,
  read: AnnotatedDocument,
  stages: string,
): Promise<void> {
  const { seq } = row
  const { document } = read
  const { title, outlet, published } = document
  await trx
    .updateTable('texts')
    .set({ body: pack(document) })
    .where('seq', '=', seq)
    .execute()
  await trx
    .updateTable('annotations')
    .set({ body: pack(read.annotations) })
    .where('seq', '=', seq)
    .execute()
  const n = await enterAgain(base, trx, row, read)
  await trx
    .updateTable('documents')
    .set({ title, outlet, day: published.from, until: published.to, stages, n })
    .where('seq', '=', seq)
    .execute()
}

async function reannotate(base: Base, reads: readonly AnnotatedDocument[], stages: string): Promise<void> {
  await base.write(async trx => {
    const byId = new Map<Id, AnnotatedDocument>(reads.map(read => [read.document.id, read]))
    const rows = await inChunks([...byId.keys()], part =>
      trx
        .selectFrom('documents')
        .selectAll()
        .where('id', 'in', part)
        .where('stages', '<>', stages)
        .orderBy('seq')
        .execute(),
    )
    if (rows.length === 0) return
    for (const row of rows) await again(base, trx, row, byId.get(row.id)!, stages)
    await refresh(
      base,
      trx,
      rows.map(row => row.story),
      await nextChange(trx),
    )
  })
}

/** Documents that a walk holds at once: more would outlive a collection of young values, and bloat the heap. */
const STRIDE = 32

async function* placedSince({ db }: Base, at: string): ReturnType<Intake['placedSince']> {
  let after = 0
  for (;;) {
    const rows = await db
      .selectFrom('documents')
      .select(['seq', 'put_story', 'put_affair', 'put_reprint'])
      .where('seq', '>', after)
      .where('at', '>=', at)
      .orderBy('seq')
      .limit(STRIDE)
      .execute()
    if (rows.length === 0) return
    const reads = await annotatedOf(
      db,
      rows.map(row => row.seq),
    )
    for (const [i, row] of rows.entries()) {
      const placed = { story: row.put_story, affair: row.put_affair, reprintOf: row.put_reprint }
      yield { read: reads[i]!, placed }
    }
    after = rows.at(-1)!.seq
  }
}

/** The part of a store that takes in. */
export const intakeOf = (base: Base): Intake => ({
  ...arrivalsOf(base),
  settle: (outcomes, place) => settle(base, outcomes, place ?? ((_, placed) => placed)),
  stale: stale(base),
  reannotate: (reads, stages) => reannotate(base, reads, stages),
  placedSince: at => placedSince(base, at),
  ...tracesOf(base),
})
