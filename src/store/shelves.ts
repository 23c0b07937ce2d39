/** Records of stories, and the list of stories. */
import { type Expression, type SelectQueryBuilder, type SqlBool, sql } from 'kysely'
import type { Id, Published, StoryRecord } from '../core/index.ts'
import { type Base, cursorOf, limitOf, nextChange, pageOf, readCursor } from './base.ts'
import { linesIn, replaceLines } from './lines.ts'
import { pack, unpack } from './pack.ts'
import { lineOf, numberedLineOf, storyLineOf } from './rows.ts'
import type { Shelves, StoriesWanted } from './store.ts'
import type { Db, StoryRow, Tables, Trx } from './tables.ts'
import type { KeptRecord, StoryLine } from './types.ts'
import { phrasesOf } from './words.ts'

/** What is kept of a record beside its lines. */
type Body = Pick<KeptRecord, 'record' | 'lent'>

async function unrecorded(db: Db, limit: number, until?: number): Promise<readonly Id[]> {
  const rows = await db
    .selectFrom('stories')
    .select('id')
    .whereRef('recorded', '<', 'touched')
    .$if(until !== undefined, q => q.where('touched', '<=', until!))
    .orderBy('touched')
    .orderBy('id')
    .limit(limitOf({ limit }))
    .execute()
  return rows.map(row => row.id)
}

/** Puts the packed record in its place; tells whether it is another than before. */
async function put(trx: Trx, story: Id, body: Buffer): Promise<boolean> {
  const old = await trx.selectFrom('records').select('body').where('story', '=', story).executeTakeFirst()
  if (old && Buffer.from(old.body).equals(body)) return false
  if (old) await trx.updateTable('records').set({ body }).where('story', '=', story).execute()
  else await trx.insertInto('records').values({ story, body }).execute()
  return true
}

async function keep(
  base: Base,
  trx: Trx,
  row: StoryRow,
  { record, lent, lines, standing }: KeptRecord,
  made: number,
): Promise<void> {
  const meta = await trx
    .selectFrom('meta')
    .select('value')
    .where('name', '=', 'change')
    .executeTakeFirstOrThrow()
  const next = Number(meta.value) + 1
  const other = await put(trx, row.id, pack({ record, lent } satisfies Body))
  const { added, altered, removed } = await replaceLines(base, trx, row.id, lines, next)
  const stands = standing && JSON.stringify(standing)
  const changed = other || added + altered + removed > 0 || stands !== row.standing
  if (changed) await nextChange(trx)
  await trx
    .updateTable('stories')
    .set({
      title: record.title,
      standing: stands,
      recorded: Math.max(made, row.recorded),
      ...(changed ? { changed: next } : {}),
      ...(added > 0 ? { news: next } : {}),
    })
    .where('id', '=', row.id)
    .execute()
}

const keepRecords =
  (base: Base): Shelves['keepRecords'] =>
  async (records, made) => {
    if (records.length === 0) return
    await base.write(async trx => {
      for (const { story, kept } of records) {
        const row = await trx.selectFrom('stories').selectAll().where('id', '=', story).executeTakeFirst()
        // A story without documents lost its record with them; one made before the one that is kept is out of date.
        if (row && kept && row.documents > 0 && made >= row.recorded) await keep(base, trx, row, kept, made)
      }
    })
  }

async function record({ db }: Base, story: Id): Promise<KeptRecord | null> {
  const row = await db
    .selectFrom('records')
    .innerJoin('stories', 'stories.id', 'records.story')
    .select(['records.body', 'stories.standing'])
    .where('records.story', '=', story)
    .executeTakeFirst()
  if (!row) return null
  const body = unpack<{ record: StoryRecord; lent: Record<Id, Published> }>(row.body)
  const lines = (await linesIn(db, story)).map(lineOf)
  return { ...body, lines, standing: row.standing === null ? null : JSON.parse(row.standing) }
}

/** Documents and lines of a story that came after the last visit. */
const newDocuments = sql<number>`(select count(*) from documents where documents.story = stories.id
  and documents.replaced_by is null and documents.since > stories.visited)`
const newLines = sql<number>`(select count(*) from finds where finds.story = stories.id
  and finds.kind <> 'document' and finds.since > stories.visited)`

type Listed = SelectQueryBuilder<
  Tables,
  'stories',
  StoryRow & { readonly new_documents: number; readonly new_lines: number }
>

/** Stories that are shown, with how much of each is new. */
export const listed = (db: Db): Listed =>
  db
    .selectFrom('stories')
    .selectAll()
    .select([newDocuments.as('new_documents'), newLines.as('new_lines')])
    .where('documents', '>', 0)

async function story({ db }: Base, id: Id): Promise<StoryLine | null> {
  const row = await listed(db).where('id', '=', id).executeTakeFirst()
  return row ? storyLineOf(row) : null
}

/** The condition that a story has the words: in one of its documents or lines; null where none are asked for. */
function haveWords({ dialect }: Base, words = ''): Expression<SqlBool> | null {
  if (words.trim() === '') return null
  const anywhere = phrasesOf(words)
  if (anywhere.length === 0) return sql<boolean>`1 = 0`
  return sql<boolean>`id in (select story from finds where ${dialect.has({ anywhere, speaker: [] })})`
}

/** What is asked of stories that are listed. */
export function conditionsOf(base: Base, { affair, fresh, words }: StoriesWanted): Expression<SqlBool>[] {
  const has = haveWords(base, words)
  return [
    ...(affair === undefined ? [] : [sql<boolean>`affair = ${affair}`]),
    ...(fresh === true ? [sql<boolean>`visited < news`] : []),
    ...(has ? [has] : []),
  ]
}

const stories =
  (base: Base): Shelves['stories'] =>
  async (of, part) => {
    const cursor = readCursor(part)
    const limit = limitOf(part)
    const conditions = conditionsOf(base, of)
    const rows = await listed(base.db)
      .where(eb => eb.and(conditions))
      .$if(cursor !== null, q => q.where(sql<boolean>`(changed, id) < (${cursor!.number}, ${cursor!.rest})`))
      .orderBy('changed', 'desc')
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute()
    return pageOf(rows, limit, storyLineOf, row => cursorOf(row.changed, row.id))
  }

/** The part of a store that keeps records and lists stories. */
export const shelvesOf = (base: Base): Omit<Shelves, 'search' | 'coming' | 'watched'> => ({
  unrecorded: (limit, until) => unrecorded(base.db, limit, until),
  keepRecord: (story, kept, made) => keepRecords(base)([{ story, kept }], made),
  keepRecords: keepRecords(base),
  record: id => record(base, id),
  story: id => story(base, id),
  stories: stories(base),
  async linesSince(id, change) {
    return (await linesIn(base.db, id)).filter(row => row.since > change).map(numberedLineOf)
  },
  async visit(id, change) {
    await base.write(trx =>
      trx
        .updateTable('stories')
        .set({ visited: change })
        .where('id', '=', id)
        .where(eb => eb.or([eb('visited', 'is', null), eb('visited', '<', change)]))
        .execute(),
    )
  },
})
