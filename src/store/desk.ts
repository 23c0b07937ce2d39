/** What a person set: decisions, sources, watches. */
import type { Id } from '../core/index.ts'
import { type Base, nextChange } from './base.ts'
import type { Desk, Placing } from './store.ts'
import { refresh } from './summaries.ts'
import type { DecisionRow, Trx } from './tables.ts'
import type { Decided, Source, Watch } from './types.ts'

const decidedOf = (row: DecisionRow): Decided => ({
  seq: row.seq,
  id: row.id,
  at: row.at,
  body: JSON.parse(row.body),
})

/** Documents that are walked at once. */
const STRIDE = 5000

/** Puts every document where `place` has it; gives the stories that lost or won one. */
async function move(trx: Trx, place: Placing): Promise<Set<Id>> {
  const touched = new Set<Id>()
  for (let after = 0; ; ) {
    const rows = await trx
      .selectFrom('documents')
      .select(['seq', 'id', 'n', 'story', 'affair', 'reprint_of', 'put_story', 'put_affair', 'put_reprint'])
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(STRIDE)
      .execute()
    for (const row of rows) {
      const put = { story: row.put_story, affair: row.put_affair, reprintOf: row.put_reprint }
      const { story, affair, reprintOf } = place(row.id, put)
      if (story === row.story && affair === row.affair && reprintOf === row.reprint_of) continue
      const moved = { story, affair, reprint_of: reprintOf }
      await trx.updateTable('documents').set(moved).where('seq', '=', row.seq).execute()
      if (row.n !== null) await trx.updateTable('finds').set({ story }).where('n', '=', row.n).execute()
      touched.add(row.story).add(story)
    }
    if (rows.length < STRIDE) return touched
    after = rows.at(-1)!.seq
  }
}

async function decide(
  base: Base,
  decided: Omit<Decided, 'seq'>,
  place: Placing,
  stories: readonly Id[],
): Promise<Decided> {
  return base.write(async trx => {
    const { id, at } = decided
    const known = await trx.selectFrom('decisions').selectAll().where('id', '=', id).executeTakeFirst()
    if (known) return decidedOf(known)
    const last = await trx
      .selectFrom('decisions')
      .select(({ fn }) => fn.max('seq').as('seq'))
      .executeTakeFirst()
    const row = { seq: Number(last?.seq ?? 0) + 1, id, at, body: JSON.stringify(decided.body) }
    await trx.insertInto('decisions').values(row).execute()
    const touched = await move(trx, place)
    await refresh(base, trx, [...touched, ...stories], await nextChange(trx))
    return decidedOf(row)
  })
}

type Table = 'sources' | 'watches'

async function list<T>({ db }: Base, table: Table): Promise<readonly T[]> {
  const rows = await db.selectFrom(table).select('body').orderBy('seq').execute()
  return rows.map(row => JSON.parse(row.body) as T)
}

async function keep({ write }: Base, table: Table, thing: Source | Watch): Promise<void> {
  const body = JSON.stringify(thing)
  await write(async trx => {
    const last = await trx
      .selectFrom(table)
      .select(({ fn }) => fn.max('seq').as('seq'))
      .executeTakeFirst()
    await trx
      .insertInto(table)
      .values({ id: thing.id, seq: Number(last?.seq ?? 0) + 1, body })
      .onConflict(on => on.column('id').doUpdateSet({ body }))
      .execute()
  })
}

async function drop({ write }: Base, table: Table, id: Id): Promise<void> {
  await write(trx => trx.deleteFrom(table).where('id', '=', id).execute())
}

/** The part of a store that keeps what a person set. */
export const deskOf = (base: Base): Desk => ({
  async decisions() {
    return (await base.db.selectFrom('decisions').selectAll().orderBy('seq').execute()).map(decidedOf)
  },
  decide: (decided, place, stories = []) => decide(base, decided, place, stories),
  sources: () => list<Source>(base, 'sources'),
  keepSource: source => keep(base, 'sources', source),
  dropSource: id => drop(base, 'sources', id),
  watches: () => list<Watch>(base, 'watches'),
  keepWatch: watch => keep(base, 'watches', watch),
  dropWatch: id => drop(base, 'watches', id),
})
