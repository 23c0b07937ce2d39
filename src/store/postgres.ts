/** A store in a database of PostgreSQL, in a schema of its own. */
import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient, sql } from 'kysely'
import pg from 'pg'
import { baseOf } from './base.ts'
import { type Dialect, fault, type Indexed } from './dialect.ts'
import { migrate } from './migrate.ts'
import type { Store } from './store.ts'
import { createStore } from './stores.ts'
import type { Tables } from './tables.ts'
import type { Phrase, Wanted } from './words.ts'

const SCHEMA = 'onrecord'
/** Connections kept open. */
const CONNECTIONS = 6
/** Bounds of a tsvector: the highest position, positions of a word, bytes of all words. */
const FARTHEST = 16_383
const TIMES = 250
const BYTES = 700_000
/** Words between the speaker's name and the text, so that no phrase spans both. */
const GAP = 10

/** Numbers come as numbers: the largest are exact (`entries.ts`). */
const types = {
  getTypeParser: ((oid: number, format?: string) =>
    oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format as 'text')) as never,
}

/** PostgreSQL takes no text with a NUL. */
const bindable = (value: unknown): unknown =>
  typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value

function poolOf(pool: pg.Pool): PostgresPool {
  return {
    async connect() {
      const client = await pool.connect()
      return {
        query: (text: string, values: readonly unknown[]) => client.query(text, values.map(bindable)),
        release: () => client.release(),
      } as unknown as PostgresPoolClient
    },
    end: () => pool.end(),
  }
}

/** What stands before words of a speaker's name, so that these can be looked for alone. */
const NAMED = '@'

/** A tsvector: the speaker's name first, its words once more as those of a name. */
function vectorOf({ text, speaker }: Indexed): string {
  const places = new Map<string, string[]>()
  let bytes = 0
  const add = (form: string, place: string): void => {
    const known = places.get(form)
    if (known) {
      if (known.length < TIMES) known.push(place)
      return
    }
    bytes += 4 * form.length + 8
    if (bytes < BYTES) places.set(form, [place])
  }
  for (const [i, form] of speaker.entries()) {
    add(form, `${i + 1}`)
    add(`${NAMED}${form}`, `${i + 1}`)
  }
  const first = speaker.length + GAP
  for (const [i, form] of text.entries()) add(form, `${Math.min(FARTHEST, first + i)}`)
  return Array.from(places, ([form, all]) => `'${form}':${all.join(',')}`).join(' ')
}

const phrase =
  (mark: string) =>
  ({ forms, prefix }: Phrase): string => {
    const marked = forms.map((form, i) => `'${mark}${form}'${prefix && i === forms.length - 1 ? ':*' : ''}`)
    return `(${marked.join(' <-> ')})`
  }

/** A query of words that consist of letters and digits alone. */
const matching = ({ anywhere, speaker }: Wanted): string =>
  [...anywhere.map(phrase('')), ...speaker.map(phrase(NAMED))].join(' & ')

const has: Dialect['has'] = wanted => sql<boolean>`finds.words @@ ${matching(wanted)}::tsquery`

function explained(where: string, error: unknown): unknown {
  const { code, message } = error as { code?: string; message?: string }
  if (code === '3D000' || code === '28P01' || code === '28000' || code === '42501')
    return fault('unreachable', `${where}: ${message}; see the address, the user's rights and the password`)
  if (/^(ECONN|ENOTFOUND|ETIMEDOUT|EAI_|57P|08)/.test(code ?? ''))
    return fault('unreachable', `${where} does not answer (${message || code}); is PostgreSQL running there?`)
  if (code === '55P03' || code === '40P01')
    return fault('locked', `${where} is in use by another program that is writing; try again when it is done`)
  return error
}

/** The ways of PostgreSQL. */
const dialectOf = (where: string, schema: string): Dialect => ({
  where,
  types: { INT: 'bigint', BYTES: 'bytea' },
  fullText: [
    'alter table finds add column words tsvector',
    'create index finds_words on finds using gin (words)',
  ],
  sharper: [
    `update finds set words = words || coalesce((select string_agg(format('''${NAMED}%s'':%s', lexeme, array_to_string(
      array(select place from unnest(positions, weights) as at (place, weight) where weight = 'A'), ',')), ' ')::tsvector
      from unnest(words) where 'A' = any(weights)), ''::tsvector) where speaker is not null`,
    'create statistics finds_kinds (mcv) on kind, status from finds',
  ],
  async tables(db) {
    const { rows } = await sql<{
      name: string
    }>`select tablename as name from pg_tables where schemaname = ${schema}`.execute(db)
    return rows.map(r => r.name)
  },
  async lock(trx) {
    await sql`select pg_advisory_xact_lock(hashtext(${`onrecord ${schema}`}))`.execute(trx)
  },
  async index(trx, entries) {
    for (const entry of entries)
      await sql`update finds set words = ${vectorOf(entry)}::tsvector where n = ${entry.n}`.execute(trx)
  },
  unindex: async () => {},
  has,
  walk: (wanted, few) => ({
    from: sql`finds`,
    n: sql<number>`finds.n`,
    where: [
      ...(few ? [sql<boolean>`finds.n = any(${`{${few.join(',')}}`}::bigint[])`] : []),
      ...(wanted ? [has(wanted)] : []),
    ],
  }),
  few: { worded: 1500, bare: 1500, ofEqual: false },
  isBusy: error => /^(40P01|40001)$/.test(String((error as { code?: unknown }).code)),
  explain: error => explained(where, error),
})

/** The address without its password, the schema, and what pg is told of it. */
function addressOf(address: string): { where: string; schema: string; connection: string } {
  if (!URL.canParse(address))
    throw fault('unreachable', 'this is no address such as postgres://user@host/database')
  const url = new URL(address)
  const schema = url.searchParams.get('schema') ?? SCHEMA
  if (!/^[a-z_][a-z0-9_]{0,50}$/.test(schema))
    throw fault('unreachable', `the schema “${schema}” is no plain name in small letters`)
  url.searchParams.delete('schema')
  const connection = url.href
  if (url.password) url.password = '***'
  return { where: url.href, schema, connection }
}

/** Opens a store at `postgres://…`; `?schema=NAME` names another schema than `onrecord`. Throws a fault as `openSqlite`. */
export async function openPostgres(address: string): Promise<Store> {
  const { where, schema, connection } = addressOf(address)
  const dialect = dialectOf(where, schema)
  const pool = new pg.Pool({
    connectionString: connection,
    max: CONNECTIONS,
    types,
    // Pages lie in memory or on a disk without an arm: reading one here and there costs no more than a row of them.
    options: `-c search_path=${schema} -c random_page_cost=1.1`,
    connectionTimeoutMillis: 10_000,
  })
  // A connection that breaks while nobody uses it is replaced by the next one that is asked for.
  pool.on('error', () => {})
  try {
    const known = await pool.query('select 1 from pg_namespace where nspname = $1', [schema])
    if (known.rowCount === 0) await pool.query(`create schema if not exists ${schema}`)
    const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: poolOf(pool) }) })
    const base = baseOf(db, dialect)
    await migrate(base)
    return createStore(base)
  } catch (error) {
    await pool.end()
    throw dialect.explain(error)
  }
}
