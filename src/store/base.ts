/** What all parts of a store share: the connection, transactions, counters, and small helpers of queries. */
import { type RawBuilder, sql } from 'kysely'
import type { Id } from '../core/index.ts'
import { type Dialect, fault } from './dialect.ts'
import type { Part } from './store.ts'
import type { Db, Tables, Trx } from './tables.ts'
import type { Page } from './types.ts'

/** What the parts of a store are made over. */
export interface Base {
  readonly db: Db
  readonly dialect: Dialect
  /** Work that writes, alone: all of it is kept or nothing. */
  readonly write: <T>(work: (trx: Trx) => Promise<T>) => Promise<T>
}

/** How long a writer waits for others, and between two tries, in milliseconds. */
const PATIENCE = 5_000
const PAUSE = 10

const pause = (): Promise<void> => new Promise(go => setTimeout(go, PAUSE))

/** A base over a connection. */
export const baseOf = (db: Db, dialect: Dialect): Base => ({
  db,
  dialect,
  async write(work) {
    // SQLite answers at once: without a break, writing in a loop would keep everything else of the program waiting.
    await new Promise(go => setImmediate(go))
    // Another connection of this very process can only finish while nothing here blocks it: so waiting is done here.
    const end = performance.now() + PATIENCE
    for (;;) {
      try {
        return await db.transaction().execute(async trx => {
          await dialect.lock(trx)
          return work(trx)
        })
      } catch (error) {
        if (performance.now() >= end || !dialect.isBusy(error)) throw error
        await pause()
      }
    }
  },
})

/** Raises a counter of `meta`; gives its new value. */
async function raise(trx: Trx, name: string, by: number): Promise<number> {
  const row = await trx.selectFrom('meta').select('value').where('name', '=', name).executeTakeFirstOrThrow()
  const value = Number(row.value) + by
  await trx
    .updateTable('meta')
    .set({ value: String(value) })
    .where('name', '=', name)
    .execute()
  return value
}

/** The number of a new change. */
export const nextChange = (trx: Trx): Promise<number> => raise(trx, 'change', 1)

/** The first of so many numbers of new entries. */
export const nextEntries = async (trx: Trx, count: number): Promise<number> =>
  (await raise(trx, 'entries', count)) - count + 1

/** Parts of a list that fit one statement. */
export function chunks<T>(items: readonly T[], size = 512): T[][] {
  const parts: T[][] = []
  for (let i = 0; i < items.length; i += size) parts.push(items.slice(i, i + size))
  return parts
}

/** What a query gives for all items, asked in parts. */
export async function inChunks<T, R>(
  items: readonly T[],
  ask: (part: T[]) => Promise<readonly R[]>,
): Promise<R[]> {
  const found: R[] = []
  for (const part of chunks(items)) found.push(...(await ask(filled(part))))
  return found
}

/**
 * A list filled up with its last item to a power of two. Each length is a statement of its own, and prepared statements
 * hold on to memory that nobody counts: so there are few lengths.
 */
function filled<T>(part: readonly T[]): T[] {
  const length = 2 ** Math.ceil(Math.log2(part.length))
  return [...part, ...Array.from({ length: length - part.length }, () => part.at(-1)!)]
}

/** Parts of a list whose lengths are powers of two, the longest first. */
function powers<T>(items: readonly T[], most: number): T[][] {
  const parts: T[][] = []
  for (let at = 0; at < items.length; at += parts.at(-1)!.length) {
    const length = 2 ** Math.floor(Math.log2(Math.min(most, items.length - at)))
    parts.push(items.slice(at, at + length))
  }
  return parts
}

/** Inserts rows in parts. */
export async function insertAll<T extends keyof Tables>(
  trx: Trx,
  table: T,
  rows: readonly Tables[T][],
): Promise<void> {
  // The union of all tables is more than the type checker can bear; callers are checked.
  for (const part of powers(rows, 128))
    await trx
      .insertInto(table)
      .values(part as never)
      .execute()
}

/** At least one, at most a thousand. */
export const limitOf = (part: { readonly limit: number }): number =>
  Math.max(1, Math.min(1000, Math.floor(part.limit) || 1))

/** Two numbers, or a number and an id, as a cursor; the id may hold anything. */
export const cursorOf = (number: number, rest?: Id | number): string =>
  rest === undefined ? String(number) : `${number}.${rest}`

/** The number and the rest of a cursor that `cursorOf` made; null at the start. Throws a fault for any other string. */
export function readCursor({ after }: Part): { number: number; rest: string } | null {
  if (after === undefined) return null
  const match = /^(-?\d{1,16})(?:\.(.*))?$/su.exec(after)
  if (!match) throw fault('cursor', 'this is no place in the list; begin again without "after"')
  return { number: Number(match[1]), rest: match[2] ?? '' }
}

/** A page of the first `limit` of rows, of which one more was asked for than fits. */
export function pageOf<R, T>(
  rows: readonly R[],
  limit: number,
  item: (row: R) => T,
  cursor: (row: R) => string,
): Page<T> {
  const shown = rows.slice(0, limit)
  return { items: shown.map(item), next: rows.length > limit ? cursor(shown.at(-1)!) : null }
}

/** How many rows, as a number. */
export const countAll: RawBuilder<number> = sql<number>`count(*)`
