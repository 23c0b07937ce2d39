/** Opening a store by where it is. */
import type { Store } from './store.ts'

/**
 * Opens the store at a path (one file of SQLite) or an address `postgres://…`, made where there is none. Throws an
 * error that says what is wrong, where, and what to do; its `code` is that of a `Fault`.
 */
export const openStore = async (where: string): Promise<Store> =>
  /^postgres(ql)?:\/\//i.test(where)
    ? (await import('./postgres.ts')).openPostgres(where)
    : (await import('./sqlite.ts')).openSqlite(where)
