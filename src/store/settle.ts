/** What became of originals, kept all or nothing: documents with their places, or why there are none. */
import type { Id } from '../core/index.ts'
import { type Base, inChunks, insertAll, nextChange } from './base.ts'
import { addEntries, removeEntries } from './lines.ts'
import { pack } from './pack.ts'
import type { Placing } from './store.ts'
import { refresh } from './summaries.ts'
import { type DocumentRow, type FindRow, type OriginalRow, STATE, type Trx } from './tables.ts'
import { addTraces } from './traces.ts'
import type { Outcome } from './types.ts'

type Read = Extract<Outcome, { read: unknown }>
type Waiting = Pick<OriginalRow, 'seq' | 'at' | 'way' | 'state'>

/** Originals of outcomes that still wait. */
async function waitingOf(trx: Trx, outcomes: readonly Outcome[]): Promise<Map<number, Waiting>> {
  const seqs = outcomes.map(o => o.seq)
  const rows = await inChunks(seqs, part =>
    trx.selectFrom('originals').select(['seq', 'at', 'way', 'state']).where('seq', 'in', part).execute(),
  )
  return new Map(rows.filter(r => r.state === STATE.waiting).map(r => [r.seq, r]))
}

type Head = Pick<DocumentRow, 'id' | 'seq' | 'story' | 'n'>

/** The newest versions of the pages of addresses. */
async function headsOf(trx: Trx, reads: readonly Read[]): Promise<Map<string, Head>> {
  const urls = [...new Set(reads.flatMap(r => r.read.document.url ?? []))]
  const rows = await inChunks(urls, part =>
    trx
      .selectFrom('documents')
      .select(['id', 'seq', 'story', 'n', 'url'])
      .where('url', 'in', part)
      .where('replaced_by', 'is', null)
      .orderBy('seq')
      .execute(),
  )
  return new Map(rows.map(r => [r.url!, r]))
}

async function takenIds(trx: Trx, reads: readonly Read[]): Promise<Set<Id>> {
  const ids = reads.map(r => r.read.document.id)
  const rows = await inChunks(ids, part =>
    trx.selectFrom('documents').select('id').where('id', 'in', part).execute(),
  )
  return new Set(rows.map(r => r.id))
}

function rowOf(outcome: Read, original: Waiting, place: Placing, since: number): DocumentRow {
  const { document } = outcome.read
  const put = outcome.placed
  const { story, affair, reprintOf } = place(document.id, put)
  return {
    seq: outcome.seq,
    id: document.id,
    original: document.original,
    url: document.url ?? null,
    outlet: document.outlet,
    title: document.title,
    day: document.published.from,
    until: document.published.to,
    at: original.at,
    way: original.way,
    stages: outcome.stages,
    story,
    affair,
    reprint_of: reprintOf,
    put_story: put.story,
    put_affair: put.affair,
    put_reprint: put.reprintOf,
    replaces: null,
    replaced_by: null,
    since,
    n: null,
  }
}

/** A document's entry among what is found; one of unknown day stands at the day of its arrival. */
export const entryOf = (row: DocumentRow): Omit<FindRow, 'n'> => ({
  kind: 'document',
  id: row.id,
  story: row.story,
  document: row.id,
  outlet: row.outlet,
  speaker: null,
  status: null,
  first: row.day,
  last: row.until,
  day: row.day ?? row.at.slice(0, 10),
  text: null,
  evidence: null,
  place: 0,
  since: row.since,
})

/** Links each row to the version before it; gives the versions outside the batch that are superseded. */
function link(rows: readonly DocumentRow[], heads: Map<string, Head>): { head: Head; by: Id }[] {
  const own = new Map(rows.map(row => [row.id, row]))
  const superseded: { head: Head; by: Id }[] = []
  for (const row of rows) {
    if (row.url === null) continue
    const head = heads.get(row.url)
    heads.set(row.url, row)
    if (!head) continue
    row.replaces = head.id
    const before = own.get(head.id)
    if (before) before.replaced_by = row.id
    else superseded.push({ head, by: row.id })
  }
  return superseded
}

async function supersede(base: Base, trx: Trx, superseded: readonly { head: Head; by: Id }[]): Promise<void> {
  for (const { head, by } of superseded)
    await trx.updateTable('documents').set({ replaced_by: by, n: null }).where('seq', '=', head.seq).execute()
  await removeEntries(
    base,
    trx,
    superseded.flatMap(({ head }) => head.n ?? []),
  )
}

async function note(trx: Trx, seq: number, state: number, trouble: string | null): Promise<void> {
  await trx.updateTable('originals').set({ state, trouble }).where('seq', '=', seq).execute()
}

/** Notes failures; gives the outcomes that are documents, each id once. */
async function documentsOf(trx: Trx, outcomes: readonly Outcome[]): Promise<Read[]> {
  const reads = outcomes.filter((o): o is Read => 'read' in o)
  const taken = await takenIds(trx, reads)
  const fresh: Read[] = []
  for (const outcome of outcomes) {
    if (!('read' in outcome)) {
      await note(trx, outcome.seq, STATE.failed, outcome.trouble)
      continue
    }
    const { id } = outcome.read.document
    if (taken.has(id)) {
      await note(trx, outcome.seq, STATE.failed, `another document has the id “${id}” already`)
      continue
    }
    taken.add(id)
    fresh.push(outcome)
    await note(trx, outcome.seq, STATE.read, outcome.trouble ?? null)
  }
  return fresh
}

async function keep(base: Base, trx: Trx, rows: DocumentRow[], reads: readonly Read[]): Promise<void> {
  const texts = new Map(reads.map(r => [r.seq, r.read.document.text]))
  const shown = rows.filter(row => row.replaced_by === null)
  const entries = await addEntries(base, trx, shown.map(entryOf), (_, i) => texts.get(shown[i]!.seq)!)
  for (const [i, row] of shown.entries()) row.n = entries[i]!
  await insertAll(trx, 'documents', rows)
  const packed = (value: (read: Read) => unknown) =>
    reads.map(read => ({ seq: read.seq, body: pack(value(read)) }))
  await insertAll(
    trx,
    'texts',
    packed(r => r.read.document),
  )
  await insertAll(
    trx,
    'annotations',
    packed(r => r.read.annotations),
  )
  await addTraces(trx, reads)
}

/** Keeps what came of originals: see `Intake.settle`. */
export async function settle(base: Base, outcomes: readonly Outcome[], place: Placing): Promise<void> {
  if (outcomes.length === 0) return
  await base.write(async trx => {
    const originals = await waitingOf(trx, outcomes)
    const once = outcomes.filter(
      (o, i) => originals.has(o.seq) && outcomes.findIndex(p => p.seq === o.seq) === i,
    )
    const reads = await documentsOf(trx, once)
    if (reads.length === 0) return
    const change = await nextChange(trx)
    const rows = reads.map(read => rowOf(read, originals.get(read.seq)!, place, change))
    const superseded = link(rows, await headsOf(trx, reads))
    await supersede(base, trx, superseded)
    await keep(base, trx, rows, reads)
    await refresh(base, trx, [...rows.map(row => row.story), ...superseded.map(s => s.head.story)], change)
  })
}
