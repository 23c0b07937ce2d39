/** Entries that alone can be found, where a condition leaves few: looking at each is quicker than walking over all. */
import { type RawBuilder, sql } from 'kysely'
import type { Day } from '../core/index.ts'
import type { Base } from './base.ts'
import { ENTRIES, entryNumber } from './entries.ts'
import type { Query } from './types.ts'
import type { Wanted } from './words.ts'

const EARLIEST: Day = '0000-01-01'
const LATEST: Day = '9999-12-31'

/** The first and last of the days that are asked for. */
export const boundsOf = ({ from, to }: Query): { readonly low: Day; readonly high: Day } => ({
  low: from ?? EARLIEST,
  high: to ?? LATEST,
})

/** Entries of a condition, with an order that an index gives. */
type Some = RawBuilder<unknown>

/** Whether there are at most so many; counting costs less than fetching in vain. */
async function isUpTo({ db }: Base, some: Some, most: number): Promise<boolean> {
  const { rows } = await sql<{
    count: number
  }>`select count(*) as count from (select 1 from finds where ${some} limit ${most + 1}) as part`.execute(db)
  return Number(rows[0]!.count) <= most
}

async function numbersOf({ db }: Base, some: Some, most: number): Promise<number[]> {
  // With a limit PostgreSQL takes the index, as counting did.
  const { rows } = await sql<{ n: number }>`select n from finds where ${some} limit ${most}`.execute(db)
  return rows.map(row => row.n)
}

/** Entries of days: those numbered so, and those that speak of days that begin early enough, or end late enough. */
async function ofDays(base: Base, query: Query, most: number): Promise<readonly number[] | null> {
  const { low, high } = boundsOf(query)
  const said = sql`n >= ${entryNumber(low, 0)} and n < ${entryNumber(high, ENTRIES)} order by n`
  if (!(await isUpTo(base, said, most))) return null
  const early = sql`coalesce(first, last) is not null and coalesce(first, last) <= ${high} order by coalesce(first, last)`
  const late = sql`coalesce(last, first) is not null and coalesce(last, first) >= ${low} order by coalesce(last, first)`
  const speaking = (await isUpTo(base, early, most)) ? early : (await isUpTo(base, late, most)) ? late : null
  if (!speaking) return null
  return [...new Set([...(await numbersOf(base, said, most)), ...(await numbersOf(base, speaking, most))])]
}

/** Whether many entries have the words. */
async function isCommon({ db, dialect }: Base, wanted: Wanted): Promise<boolean> {
  const { from, where } = dialect.walk(wanted)
  const some = sql`select 1 from ${from} where ${sql.join(where, sql` and `)} limit ${COMMON}`
  const { rows } = await sql<{ count: number }>`select count(*) as count from (${some}) as part`.execute(db)
  return Number(rows[0]!.count) >= COMMON
}

const EQUAL = ['story', 'outlet', 'status'] as const

/** Entries with words from which on these are common: what has rarer ones is found by them. */
const COMMON = 2000

/** Entries among which all are that a query finds, should they be few; null otherwise. */
export async function fewOf(
  base: Base,
  query: Query,
  wanted: Wanted | null,
): Promise<readonly number[] | null> {
  const { few } = base.dialect
  const most = wanted ? few.worded : few.bare
  const days = query.from !== undefined || query.to !== undefined
  // Without words the indexes of these lead by themselves.
  const equal = wanted && few.ofEqual ? EQUAL.filter(name => query[name] !== undefined) : []
  if ((!days && equal.length === 0) || (wanted && !(await isCommon(base, wanted)))) return null
  for (const name of equal) {
    const some = sql`${sql.ref(name)} = ${query[name]}`
    if (await isUpTo(base, some, most)) return numbersOf(base, some, most)
  }
  return days ? ofDays(base, query, most) : null
}
