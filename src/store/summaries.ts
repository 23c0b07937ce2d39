/** Stories' own rows: what a list shows of them, kept up with their documents. */
import type { Id } from '../core/index.ts'
import type { Base } from './base.ts'
import { countAll, inChunks } from './base.ts'
import { dropRecord } from './lines.ts'
import type { StoryRow, Trx } from './tables.ts'

interface Summary {
  readonly story: Id
  readonly documents: number
  readonly outlets: number
  readonly first: string | null
  readonly last: string | null
  readonly since: number
  /** The first document's. */
  readonly affair: Id
  readonly title: string
}

/** What the documents of stories come to; stories without documents are left out. */
async function summariesOf(trx: Trx, ids: readonly Id[]): Promise<Summary[]> {
  const sums = await inChunks(ids, part =>
    trx
      .selectFrom('documents')
      .select(({ fn }) => [
        'story',
        countAll.as('documents'),
        fn.count<number>('outlet').distinct().as('outlets'),
        fn.min('day').as('first'),
        fn.max('until').as('last'),
        fn.max('since').as('since'),
        fn.min('seq').as('seq'),
      ])
      .where('story', 'in', part)
      .where('replaced_by', 'is', null)
      .groupBy('story')
      .execute(),
  )
  const seqs = sums.map(s => Number(s.seq))
  const firsts = await inChunks(seqs, part =>
    trx.selectFrom('documents').select(['seq', 'id', 'affair', 'title']).where('seq', 'in', part).execute(),
  )
  const bySeq = new Map(firsts.map(f => [f.seq, f]))
  return sums.map(sum => {
    const { affair, title, id } = bySeq.get(Number(sum.seq))!
    return { ...sum, since: Number(sum.since), affair, title: title ?? id }
  })
}

async function put(trx: Trx, sum: Summary, known: StoryRow | undefined, change: number): Promise<void> {
  const { story: id, documents, outlets, first, last, affair, since } = sum
  // The record's title stands until there is a new record.
  const title = known && known.recorded > 0 ? known.title : sum.title
  const row = { affair, title, documents, outlets, first, last, changed: change, touched: change }
  if (known)
    await trx
      .updateTable('stories')
      .set({ ...row, news: Math.max(known.news, since) })
      .where('id', '=', id)
      .execute()
  else
    await trx
      .insertInto('stories')
      .values({ ...row, id, recorded: 0, news: change, visited: null, standing: null })
      .execute()
}

/** Brings the rows of stories up to their documents, as of a change; one without documents leaves all lists. */
export async function refresh(base: Base, trx: Trx, ids: Iterable<Id>, change: number): Promise<void> {
  const all = [...new Set(ids)].sort()
  const known = await inChunks(all, part =>
    trx.selectFrom('stories').selectAll().where('id', 'in', part).execute(),
  )
  const rows = new Map(known.map(row => [row.id, row]))
  const sums = new Map((await summariesOf(trx, all)).map(sum => [sum.story, sum]))
  for (const id of all) {
    const sum = sums.get(id)
    if (sum) await put(trx, sum, rows.get(id), change)
    else if (rows.has(id)) await dropRecord(base, trx, id, change)
  }
}
