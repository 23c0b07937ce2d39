/** Affairs: stories that continue one another, listed together. */
import { sql } from 'kysely'
import type { Id } from '../core/index.ts'
import { type Base, cursorOf, inChunks, limitOf, pageOf, readCursor } from './base.ts'
import { storyLineOf } from './rows.ts'
import { conditionsOf, listed } from './shelves.ts'
import type { Affairs, StoriesWanted } from './store.ts'
import type { AffairLine, StoryLine } from './types.ts'

/** Stories of affairs, the last changed first. */
async function storiesOf(base: Base, of: StoriesWanted, ids: readonly Id[]): Promise<Map<Id, StoryLine[]>> {
  const conditions = conditionsOf(base, of)
  const rows = await inChunks(ids, part =>
    listed(base.db)
      .where('affair', 'in', part)
      .where(eb => eb.and(conditions))
      .orderBy('changed', 'desc')
      .orderBy('id', 'desc')
      .execute(),
  )
  const byAffair = new Map<Id, StoryLine[]>(ids.map(id => [id, []]))
  for (const row of rows) byAffair.get(row.affair)!.push(storyLineOf(row))
  return byAffair
}

const affairs =
  (base: Base): Affairs['affairs'] =>
  async (of, part) => {
    const cursor = readCursor(part)
    const limit = limitOf(part)
    const conditions = conditionsOf(base, of)
    const latest = sql<number>`max(changed)`
    const rows = await base.db
      .selectFrom('stories')
      .select(['affair', latest.as('changed')])
      .where('documents', '>', 0)
      .where(eb => eb.and(conditions))
      .groupBy('affair')
      .$if(cursor !== null, q =>
        q.having(sql<boolean>`(${latest}, affair) < (${cursor!.number}, ${cursor!.rest})`),
      )
      .orderBy('changed', 'desc')
      .orderBy('affair', 'desc')
      .limit(limit + 1)
      .execute()
    const page = pageOf(
      rows,
      limit,
      row => row,
      row => cursorOf(Number(row.changed), row.affair),
    )
    const stories = await storiesOf(
      base,
      of,
      page.items.map(row => row.affair),
    )
    const lineOf = (id: Id): AffairLine => ({ id, stories: stories.get(id) as [StoryLine, ...StoryLine[]] })
    return { items: page.items.map(row => lineOf(row.affair)), next: page.next }
  }

/** The part of a store that lists affairs. */
export const affairsOf = (base: Base): Affairs => ({
  affairs: affairs(base),
  async affairStamp(id) {
    const row = await base.db
      .selectFrom('stories')
      .select(({ fn }) => [fn.countAll<number>().as('count'), fn.max('touched').as('touched')])
      .where('affair', '=', id)
      .where('documents', '>', 0)
      .executeTakeFirstOrThrow()
    return Number(row.count) === 0 ? null : `${row.count}.${row.touched}`
  },
})
