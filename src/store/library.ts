/** Giving documents back. */
import type { AnnotatedDocument, Id, Original } from '../core/index.ts'
import { originalOf } from './arrivals.ts'
import { type Base, inChunks } from './base.ts'
import { fault } from './dialect.ts'
import { sha256 } from './pack.ts'
import { annotatedOf, heldOf } from './rows.ts'
import type { Library } from './store.ts'
import type { Held } from './types.ts'

async function document({ db }: Base, id: Id): Promise<Held | null> {
  const rows = await db.selectFrom('documents').selectAll().where('id', '=', id).execute()
  return (await heldOf(db, rows))[0] ?? null
}

async function original({ db, dialect }: Base, id: Id): Promise<Original | null> {
  const row = await db.selectFrom('originals').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return null
  const packed = await db
    .selectFrom('bodies')
    .select('body')
    .where('seq', '=', row.seq)
    .executeTakeFirstOrThrow()
  const found = originalOf(row, packed.body)
  if (sha256(found.body) !== row.hash)
    throw fault(
      'damaged',
      `${dialect.where}: the original ${id} (${row.name}) is not what it was; add it again`,
    )
  return found
}

async function at({ db }: Base, url: string): Promise<Held | null> {
  const row = await db
    .selectFrom('documents')
    .selectAll()
    .where('url', '=', url)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? (await heldOf(db, [row]))[0]! : null
}

async function annotated({ db }: Base, ids: readonly Id[]): Promise<readonly AnnotatedDocument[]> {
  const rows = await inChunks(ids, part =>
    db.selectFrom('documents').select(['seq', 'id']).where('id', 'in', part).execute(),
  )
  const seqs = new Map(rows.map(row => [row.id, row.seq]))
  return annotatedOf(
    db,
    ids.flatMap(id => seqs.get(id) ?? []),
  )
}

async function versions(base: Base, id: Id): Promise<readonly Held[]> {
  const { db } = base
  const own = await db.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirst()
  if (!own) return []
  if (own.url === null) return heldOf(db, [own])
  const rows = await db
    .selectFrom('documents')
    .selectAll()
    .where('url', '=', own.url)
    .orderBy('seq')
    .execute()
  return heldOf(db, rows)
}

const members =
  ({ db }: Base): Library['members'] =>
  async of => {
    const [column, id] = 'story' in of ? (['story', of.story] as const) : (['affair', of.affair] as const)
    const rows = await db
      .selectFrom('documents')
      .selectAll()
      .where(column, '=', id)
      .where('replaced_by', 'is', null)
      .orderBy('seq')
      .execute()
    return heldOf(db, rows)
  }

/** The part of a store that gives documents back. */
export const libraryOf = (base: Base): Library => ({
  document: id => document(base, id),
  original: id => original(base, id),
  at: url => at(base, url),
  annotated: ids => annotated(base, ids),
  versions: id => versions(base, id),
  members: members(base),
})
