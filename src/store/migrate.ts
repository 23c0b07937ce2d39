/** Brings a store forward to the schema that this version of the program knows. */
import { sql } from 'kysely'
import type { Base } from './base.ts'
import { type Dialect, fault } from './dialect.ts'
import { STEPS } from './schema.ts'
import type { Db, Trx } from './tables.ts'

const FORMAT = 'onrecord store'

/** The version of the schema; 0 for a database without tables. Throws a fault where they are of another program. */
async function versionOf(db: Db, dialect: Dialect): Promise<number> {
  const tables = await dialect.tables(db)
  if (tables.length === 0) return 0
  const rows = tables.includes('meta')
    ? await sql<{ name: string; value: string }>`select * from meta`.execute(db).then(
        r => r.rows,
        () => [],
      )
    : []
  const meta = new Map(rows.map(r => [r.name, r.value]))
  if (meta.get('format') !== FORMAT)
    throw fault(
      'foreign',
      `${dialect.where} is a database of another program, not a store of Onrecord; name another place`,
    )
  return Number(meta.get('version'))
}

async function begin(trx: Trx): Promise<void> {
  await sql`create table meta (name text primary key, value text not null)`.execute(trx)
  await trx
    .insertInto('meta')
    .values([
      { name: 'format', value: FORMAT },
      { name: 'version', value: '0' },
    ])
    .execute()
}

/**
 * The version of a store's schema. Throws a fault for a store that a newer version of the program wrote, and for a
 * database that is none; changes nothing.
 */
export async function check({ db, dialect }: Base, steps: typeof STEPS = STEPS): Promise<number> {
  const version = await versionOf(db, dialect)
  if (version <= steps.length) return version
  throw fault(
    'newer',
    `${dialect.where} was written by a newer version of Onrecord (schema ${version}, this one knows up to ` +
      `${steps.length}); update Onrecord, or name another store`,
  )
}

/** Runs the steps that are missing, all or none. Throws as `check`. */
export async function migrate(base: Base, steps: typeof STEPS = STEPS): Promise<void> {
  const { dialect } = base
  const newest = steps.length
  if ((await check(base, steps)) === newest) return
  await base.write(async trx => {
    // Another program may have been first while this one waited.
    const now = await versionOf(trx, dialect)
    if (now === 0) await begin(trx)
    for (const step of steps.slice(now))
      for (const statement of step(dialect)) await sql.raw(statement).execute(trx)
    await trx
      .updateTable('meta')
      .set({ value: String(newest) })
      .where('name', '=', 'version')
      .execute()
  })
}
