/** Finding documents and lines. */
import { type RawBuilder, sql } from 'kysely'
import type { Document, Id } from '../core/index.ts'
import { type Base, cursorOf, inChunks, limitOf, pageOf, readCursor } from './base.ts'
import type { Walk } from './dialect.ts'
import { boundsOf, fewOf } from './few.ts'
import { evidenceFrom, packedOf } from './rows.ts'
import { snippetOf } from './snippet.ts'
import type { Shelves } from './store.ts'
import type { Db, FindRow } from './tables.ts'
import type { Hit, Query, Watch } from './types.ts'
import { type Phrase, phrasesOf } from './words.ts'

/** All but the words. */
const COLUMNS = sql.raw(
  'n kind id story document outlet speaker status first last day text evidence place since'
    .split(' ')
    .map(name => `finds.${name}`)
    .join(', '),
)

type Condition = RawBuilder<boolean>

/** How to walk over what may be found; words that are asked for and have nothing that could be found find nothing. */
export async function walkOf(base: Base, query: Query): Promise<Walk> {
  const { words = '', speaker = '' } = query
  const wanted = { anywhere: phrasesOf(words), speaker: phrasesOf(speaker) }
  const isVain = (asked: string, phrases: readonly Phrase[]): boolean =>
    asked.trim() !== '' && phrases.length === 0
  const asked = wanted.anywhere.length + wanted.speaker.length > 0 ? wanted : null
  const walk = base.dialect.walk(asked, (await fewOf(base, query, asked)) ?? undefined)
  if (!isVain(words, wanted.anywhere) && !isVain(speaker, wanted.speaker)) return walk
  return { ...walk, where: [...walk.where, sql<boolean>`1 = 0`] }
}

/** A line's own day, or the days it speaks of, touch the days that are asked for. */
function dayConditions(query: Query): Condition[] {
  if (query.from === undefined && query.to === undefined) return []
  const { low, high } = boundsOf(query)
  return [
    sql<boolean>`(finds.day between ${low} and ${high}
      or (coalesce(finds.first, finds.last) <= ${high} and coalesce(finds.last, finds.first) >= ${low}))`,
  ]
}

/** What all but the words ask of an entry. */
export function conditionsOf(query: Query): Condition[] {
  const equal = (column: 'status' | 'outlet' | 'story' | 'kind'): Condition[] =>
    query[column] === undefined ? [] : [sql<boolean>`${sql.ref(`finds.${column}`)} = ${query[column]}`]
  return [
    ...dayConditions(query),
    ...equal('status'),
    ...equal('outlet'),
    ...equal('story'),
    ...equal('kind'),
  ]
}

const titlesOf = async (db: Db, rows: readonly FindRow[]): Promise<Map<Id, string>> => {
  const stories = await inChunks([...new Set(rows.map(row => row.story))], part =>
    db.selectFrom('stories').select(['id', 'title']).where('id', 'in', part).execute(),
  )
  return new Map(stories.map(s => [s.id, s.title]))
}

/** The documents that were found, with their texts. */
async function documentsOf(db: Db, rows: readonly FindRow[]): Promise<Map<Id, Document>> {
  const ids = rows.filter(row => row.kind === 'document').map(row => row.id)
  const known = await inChunks(ids, part =>
    db.selectFrom('documents').select(['id', 'seq']).where('id', 'in', part).execute(),
  )
  const texts = await packedOf<Document>(
    db,
    'texts',
    known.map(k => k.seq),
  )
  return new Map([...texts.values()].map(document => [document.id, document]))
}

/** What was found, as it is given back. */
export async function hitsOf(db: Db, rows: readonly FindRow[], query: Query): Promise<Hit[]> {
  const phrases = phrasesOf(query.words ?? '')
  const titles = await titlesOf(db, rows)
  const documents = await documentsOf(db, rows)
  return rows.map(row => {
    const document = documents.get(row.id)
    const isDocument = row.kind === 'document'
    const text = isDocument ? (document?.text ?? '') : (row.text ?? '')
    return {
      kind: row.kind as Hit['kind'],
      id: row.id,
      document: row.document,
      story: row.story,
      title: isDocument
        ? (document?.title ?? document?.name ?? row.id)
        : (titles.get(row.story) ?? row.story),
      outlet: row.outlet,
      speaker: row.speaker,
      status: row.status as Hit['status'],
      day: isDocument ? row.first : row.day,
      from: row.first,
      to: row.last,
      evidence: evidenceFrom(row.evidence, row.text ?? ''),
      snippet: snippetOf(text, phrases),
    }
  })
}

/** Rows that meet all conditions, in an order. */
export async function rowsOf(
  { db }: Base,
  walk: Walk,
  conditions: readonly Condition[],
  order: RawBuilder<unknown>,
  limit: number,
): Promise<FindRow[]> {
  const all = [...walk.where, ...conditions, sql<boolean>`1 = 1`]
  const { rows } = await sql<FindRow>`select ${COLUMNS} from ${walk.from}
    where ${sql.join(all, sql` and `)} order by ${order} limit ${limit}`.execute(db)
  return rows
}

const search =
  (base: Base): Shelves['search'] =>
  async (query, part) => {
    const cursor = readCursor(part)
    const limit = limitOf(part)
    const walk = await walkOf(base, query)
    const conditions = [
      ...conditionsOf(query),
      ...(cursor ? [sql<boolean>`${walk.n} < ${cursor.number}`] : []),
    ]
    const rows = await rowsOf(base, walk, conditions, sql`${walk.n} desc`, limit + 1)
    const page = pageOf(
      rows,
      limit,
      row => row,
      row => cursorOf(row.n),
    )
    return { items: await hitsOf(base.db, page.items, query), next: page.next }
  }

/** Lines alone answer a watch, should it not ask for documents. */
function watchConditions({ query, only, since }: Watch): Condition[] {
  return [
    sql<boolean>`finds.since >= ${since}`,
    ...(query.kind === undefined ? [sql<boolean>`finds.kind <> 'document'`] : []),
    ...(only === 'denial' ? [sql<boolean>`finds.status = 'denied'`] : []),
    ...(only === 'status' ? [sql<boolean>`finds.status is not null`] : []),
  ]
}

const watched =
  (base: Base): Shelves['watched'] =>
  async (watch, part) => {
    const cursor = readCursor(part)
    const limit = limitOf(part)
    const walk = await walkOf(base, watch.query)
    const conditions = [
      ...conditionsOf(watch.query),
      ...watchConditions(watch),
      ...(cursor
        ? [sql<boolean>`(finds.since, finds.n) < (${cursor.number}, ${Number(cursor.rest) || 0})`]
        : []),
    ]
    const rows = await rowsOf(base, walk, conditions, sql`finds.since desc, finds.n desc`, limit + 1)
    const page = pageOf(
      rows,
      limit,
      row => row,
      row => cursorOf(row.since, row.n),
    )
    return { items: await hitsOf(base.db, page.items, watch.query), next: page.next }
  }

/** The part of a store that finds. */
export const searchOf = (base: Base): Pick<Shelves, 'search' | 'watched'> => ({
  search: search(base),
  watched: watched(base),
})
