/** What is to come: events whose days are not over, the soonest to end first. */
import { sql } from 'kysely'
import { parseDay, toDay } from '../core/index.ts'
import { type Base, cursorOf, limitOf, pageOf, readCursor } from './base.ts'
import { conditionsOf, hitsOf, rowsOf, walkOf } from './search.ts'
import type { Shelves } from './store.ts'
import type { FindRow } from './tables.ts'

const end = sql<string>`coalesce(finds.last, finds.first)`

/** As the order has it. */
const endOf = (row: FindRow): string => row.last ?? row.first ?? ''

/** The part of a store that tells what is to come. */
export const comingOf = (base: Base): Pick<Shelves, 'coming'> => ({
  async coming(query, since, part) {
    const cursor = readCursor(part)
    const limit = limitOf(part)
    const asked = { ...query, kind: 'event' } as const
    const walk = await walkOf(base, { ...asked, from: query.from ?? since })
    const conditions = [
      ...conditionsOf(asked),
      sql<boolean>`${end} is not null and ${end} >= ${since}`,
      ...(cursor
        ? [sql<boolean>`(${end}, ${walk.n}) > (${toDay(cursor.number)}, ${Number(cursor.rest) || 0})`]
        : []),
    ]
    const rows = await rowsOf(base, walk, conditions, sql`${end}, ${walk.n}`, limit + 1)
    const page = pageOf(
      rows,
      limit,
      row => row,
      row => cursorOf(parseDay(endOf(row)) ?? 0, row.n),
    )
    return { items: await hitsOf(base.db, page.items, query), next: page.next }
  },
})
