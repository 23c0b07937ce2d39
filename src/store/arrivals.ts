/** Originals as they arrive and wait. */
import type { Id, Original } from '../core/index.ts'
import { type Base, cursorOf, inChunks, insertAll, limitOf, pageOf, readCursor } from './base.ts'
import { packText, sha256, unpackText } from './pack.ts'
import { withReturns } from './returns.ts'
import { isFailed, isWaiting } from './rows.ts'
import type { Intake } from './store.ts'
import { type Db, type OriginalRow, STATE, type Trx } from './tables.ts'
import type { Arrival, Waiting } from './types.ts'

const rowOf = ({ original, at, from }: Arrival, seq: number): OriginalRow => ({
  seq,
  id: original.id,
  name: original.name,
  format: original.format,
  media: original.media,
  given: JSON.stringify(original.given),
  hash: sha256(original.body),
  at,
  way: from,
  state: STATE.waiting,
  trouble: null,
})

/** An original from its row and its packed body. */
export const originalOf = (row: OriginalRow, body: Uint8Array): Original => ({
  id: row.id,
  name: row.name,
  format: row.format,
  body: unpackText(body),
  media: row.media as Original['media'],
  given: JSON.parse(row.given),
})

/** Ids of those that are there. */
async function knownOf(trx: Trx, ids: readonly Id[]): Promise<Set<Id>> {
  const rows = await inChunks(ids, part =>
    trx.selectFrom('originals').select('id').where('id', 'in', part).execute(),
  )
  return new Set(rows.map(r => r.id))
}

async function arrive({ write }: Base, given: readonly Arrival[]): Promise<readonly (number | null)[]> {
  if (given.length === 0) return []
  return write(async trx => {
    const old = await knownOf(
      trx,
      given.map(a => a.original.id),
    )
    const arrivals = await withReturns(trx, given, old)
    const ids = arrivals.map(a => a.original.id)
    const known = arrivals === given ? old : await knownOf(trx, ids)
    const last = await trx
      .selectFrom('originals')
      .select(({ fn }) => fn.max('seq').as('seq'))
      .executeTakeFirst()
    let seq = Number(last?.seq ?? 0)
    // Twice in one go is once.
    const numbers = ids.map(id => {
      if (known.has(id)) return null
      known.add(id)
      return ++seq
    })
    const fresh = arrivals.flatMap((arrival, i) => (numbers[i] === null ? [] : rowOf(arrival, numbers[i]!)))
    const bodies = arrivals.flatMap((arrival, i) =>
      numbers[i] === null ? [] : { seq: numbers[i]!, body: packText(arrival.original.body) },
    )
    await insertAll(trx, 'originals', fresh)
    await insertAll(trx, 'bodies', bodies)
    return numbers
  })
}

async function waiting(db: Db, limit: number, after: number): Promise<Waiting[]> {
  const rows = await db
    .selectFrom('originals')
    .innerJoin('bodies', 'bodies.seq', 'originals.seq')
    .selectAll('originals')
    .select('bodies.body')
    .where(isWaiting)
    .where('originals.seq', '>', after)
    .orderBy('originals.seq')
    .limit(limitOf({ limit }))
    .execute()
  return rows.map(row => ({ seq: row.seq, original: originalOf(row, row.body), at: row.at, from: row.way }))
}

const failures =
  (db: Db): Intake['failures'] =>
  async part => {
    const cursor = readCursor(part)
    const limit = limitOf(part)
    const rows = await db
      .selectFrom('originals')
      .select(['seq', 'name', 'at', 'way', 'trouble'])
      .where(isFailed)
      .$if(cursor !== null, q => q.where('seq', '<', cursor!.number))
      .orderBy('seq', 'desc')
      .limit(limit + 1)
      .execute()
    return pageOf(
      rows,
      limit,
      row => ({ seq: row.seq, name: row.name, at: row.at, from: row.way, reason: row.trouble ?? '' }),
      row => cursorOf(row.seq),
    )
  }

/** The part of a store where originals arrive, wait and fail. */
export const arrivalsOf = (base: Base): Pick<Intake, 'arrive' | 'waiting' | 'failures'> => ({
  arrive: arrivals => arrive(base, arrivals),
  waiting: (limit, after = 0) => waiting(base.db, limit, after),
  failures: failures(base.db),
})
