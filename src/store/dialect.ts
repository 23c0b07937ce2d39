/** What differs between the databases: how to set up, lock, search words, and say what is wrong. */
import type { RawBuilder } from 'kysely'
import type { Db, Trx } from './tables.ts'
import type { Wanted } from './words.ts'

/** Words of an entry by which it is found, folded. */
export interface Indexed {
  readonly n: number
  readonly text: readonly string[]
  readonly speaker: readonly string[]
}

/** Entries with words, as a query walks over them: newest first costs no sorting where it is ordered by `n`. */
export interface Walk {
  readonly from: RawBuilder<unknown>
  readonly n: RawBuilder<number>
  readonly where: readonly RawBuilder<boolean>[]
}

/** One database's ways. */
export interface Dialect {
  /** Where the store is, for messages: a path, or an address without password. */
  readonly where: string
  /** Types of columns: `INT` a number up to 2^53, `BYTES`. */
  readonly types: { readonly INT: string; readonly BYTES: string }
  /** Statements after the tables of version 1 that make the full-text index. */
  readonly fullText: readonly string[]
  /** Statements of version 3 that help this database alone. */
  readonly sharper: readonly string[]
  /** Names of the tables there are. */
  readonly tables: (db: Db) => Promise<readonly string[]>
  /** Waits until nobody else writes; the lock ends with the transaction. */
  readonly lock: (trx: Trx) => Promise<void>
  /** Adds entries to the full-text index; they are in `finds` already. */
  readonly index: (trx: Trx, entries: readonly Indexed[]) => Promise<void>
  /** Takes entries out of the full-text index; they are in `finds` still. */
  readonly unindex: (trx: Trx, entries: readonly number[]) => Promise<void>
  /** The condition on `finds` that an entry has the words. */
  readonly has: (wanted: Wanted) => RawBuilder<boolean>
  /**
   * How to walk over entries, those with the words alone where words are given; over `few` of them where these are
   * known to be all that can be found.
   */
  readonly walk: (wanted: Wanted | null, few?: readonly number[]) => Walk
  /** The most entries that count as few: looking at each is quicker than walking over all, with words or without. */
  readonly few: {
    readonly worded: number
    readonly bare: number
    /** Whether it has to be told so of a story, outlet or status, for it does not count beforehand itself. */
    readonly ofEqual: boolean
  }
  /** Whether another writer was in the way, and it is worth trying again. */
  readonly isBusy: (error: unknown) => boolean
  /** A clear message for an error of the database, or the error itself. */
  readonly explain: (error: unknown) => unknown
}

/** What may be wrong with a store; `code` tells programs, the message people. */
export type Fault = Error & {
  readonly code: 'newer' | 'foreign' | 'locked' | 'unreachable' | 'damaged' | 'cursor'
}

/** An error that says what, where and what to do. */
export const fault = (code: Fault['code'], message: string): Fault =>
  Object.assign(new Error(message), { code, name: 'StoreFault' }) as Fault
