/** A store in one file of SQLite, through libsql. */
import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import {
  Kysely,
  type RawBuilder,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteStatement,
  sql,
} from 'kysely'
import Database from 'libsql'
import { baseOf, chunks } from './base.ts'
import { type Dialect, fault } from './dialect.ts'
import { check, migrate } from './migrate.ts'
import { STEPS } from './schema.ts'
import type { Store } from './store.ts'
import { createStore } from './stores.ts'
import type { Tables } from './tables.ts'
import type { Phrase, Wanted } from './words.ts'

/** How long opening waits for another program, and a statement for another writer, in milliseconds. */
const OPENING = 10_000
const STATEMENT = 2
/** Prepared statements that are kept. */
const KEPT = 200

/** Values as libsql takes them: it reads texts up to a NUL, and ends the process for a boolean. */
function bindable(value: unknown): unknown {
  if (typeof value === 'string') return value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value
  if (typeof value === 'boolean') return Number(value)
  return value ?? null
}

/** On a full disk SQLite has rolled back by itself; asked again it would fail, and that would hide why. */
const NOTHING = { changes: 0, lastInsertRowid: 0 }

/** The database as Kysely wants it: statements are prepared once, and a transaction is begun as one that writes. */
function prepared(database: Database.Database): SqliteDatabase {
  const known = new Map<string, SqliteStatement>()
  function prepare(text: string): SqliteStatement {
    const statement = database.prepare(text === 'begin' ? 'begin immediate' : text)
    const bound = (values: readonly unknown[]): unknown[] => values.map(bindable)
    return {
      reader: statement.reader,
      all: values => statement.all(bound(values)),
      run: values =>
        text === 'rollback' && !database.inTransaction ? NOTHING : statement.run(bound(values)),
      iterate: values => statement.iterate(bound(values)),
    }
  }
  return {
    prepare(text) {
      const statement = known.get(text) ?? prepare(text)
      if (known.size >= KEPT) known.clear()
      known.set(text, statement)
      return statement
    },
    close() {
      known.clear()
      // Its statements keep the file open until they are collected: what it leaves is one file all the same.
      try {
        database.exec('pragma wal_checkpoint(truncate)')
        database.exec('pragma journal_mode = delete')
      } catch {
        // Another program uses it, and will leave one file.
      }
      database.close()
    },
  }
}

const phrase = ({ forms, prefix }: Phrase): string => `"${forms.join(' ')}"${prefix ? ' *' : ''}`

/** A query of FTS5; words consist of letters and digits alone. */
const matching = ({ anywhere, speaker }: Wanted): string =>
  [...anywhere.map(phrase), ...speaker.map(p => `speaker : ${phrase(p)}`)].join(' AND ')

const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? '')
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

function explained(where: string, error: unknown): unknown {
  const code = codeOf(error)
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return fault('locked', `${where} is in use by another program that is writing; try again when it is done`)
  if (code === 'SQLITE_NOTADB') return fault('foreign', `${where} is no store of Onrecord; name another file`)
  if (code.startsWith('SQLITE_CORRUPT'))
    return fault(
      'damaged',
      `${where} is damaged; bring back a copy of it, or begin a new store and add again`,
    )
  if (
    code.startsWith('SQLITE_READONLY') ||
    code.startsWith('SQLITE_CANTOPEN') ||
    code.startsWith('SQLITE_FULL')
  )
    return fault(
      'unreachable',
      `${where} cannot be written (${messageOf(error)}); see its folder, rights and disk`,
    )
  return error
}

const ALL = { from: sql`finds`, n: sql<number>`finds.n` }

const among = (few: readonly number[]): RawBuilder<boolean> =>
  sql<boolean>`finds.n in (select value from json_each(${JSON.stringify(few)}))`

/** The condition asked of one entry after the other, not of all entries at once. */
const hasEach = (wanted: Wanted): RawBuilder<boolean> =>
  sql<boolean>`exists (select 1 from words where words match ${matching(wanted)} and words.rowid = finds.n)`

/** The ways of SQLite. */
const dialectOf = (where: string): Dialect => ({
  where,
  types: { INT: 'integer', BYTES: 'blob' },
  // The index keeps words without their texts; words come cut and folded, so that the tokenizer has only spaces to see.
  fullText: [
    `create virtual table words using fts5 (text, speaker, content='', contentless_delete=1, tokenize='ascii')`,
  ],
  async tables(db) {
    const { rows } = await sql<{
      name: string
    }>`select name from sqlite_master where type = 'table'`.execute(db)
    return rows.map(r => r.name)
  },
  lock: async () => {},
  async index(trx, entries) {
    for (const { n, text, speaker } of entries)
      await sql`insert into words (rowid, text, speaker) values (${n}, ${text.join(' ')}, ${speaker.join(' ')})`.execute(
        trx,
      )
  },
  async unindex(trx, entries) {
    for (const part of chunks(entries))
      await sql`delete from words where rowid in (${sql.join(part)})`.execute(trx)
  },
  sharper: [],
  has: wanted => sql<boolean>`finds.n in (select rowid from words where words match ${matching(wanted)})`,
  // A common word takes a tenth of a millisecond an entry.
  few: { worded: 150, bare: 1500, ofEqual: true },
  // Written so that the index of words leads: it gives its rows in the order that is asked for, page by page.
  walk: (wanted, few) => {
    if (!wanted || few)
      return { ...ALL, where: [...(few ? [among(few)] : []), ...(wanted ? [hasEach(wanted)] : [])] }
    return {
      from: sql`words cross join finds on finds.n = words.rowid`,
      n: sql<number>`words.rowid`,
      where: [sql<boolean>`words match ${matching(wanted)}`],
    }
  },
  isBusy: error => codeOf(error).startsWith('SQLITE_BUSY'),
  explain: error => explained(where, error),
})

function open(path: string): Database.Database {
  mkdirSync(dirname(path), { recursive: true })
  if (existsSync(path) && statSync(path).isDirectory())
    throw fault('foreign', `${path} is a folder; name a file in it`)
  return new Database(path, { timeout: OPENING } as Database.Options)
}

/** What a promise has resolved survives a power cut too: one flush to disk for a batch is cheap. */
const SETTINGS = ['journal_mode = wal', 'synchronous = full', 'cache_size = -32000', 'temp_store = memory']

/**
 * Opens a store in a file, which is made where there is none, and brings it forward by `steps`. Throws a fault that says
 * what is wrong.
 */
export async function openSqlite(file: string, steps: typeof STEPS = STEPS): Promise<Store> {
  const path = resolve(file)
  const dialect = dialectOf(path)
  let database: Database.Database | null = null
  try {
    database = open(path)
    const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: prepared(database) }) })
    const base = baseOf(db, dialect)
    await check(base, steps)
    for (const setting of [...SETTINGS, `busy_timeout = ${STATEMENT}`]) database.exec(`pragma ${setting}`)
    await migrate(base, steps)
    return createStore(base)
  } catch (error) {
    database?.close()
    const { code } = error as { code?: string }
    if (code === '' || code?.startsWith('E'))
      throw fault('unreachable', `${path} cannot be opened (${messageOf(error)}); see its folder and rights`)
    throw dialect.explain(error)
  }
}
