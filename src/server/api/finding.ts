/** Search, and watches: standing searches. */
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Room } from '../../room/room.ts'
import { type NewWatch, watchOf } from '../../room/watching.ts'
import { today } from '../calendars.ts'
import { problem } from '../problem.ts'
import { given, PartSchema, SearchSchema } from '../query.ts'
import { of } from './basics.ts'
import { hit, query, watch } from './kept.ts'
import { add, pageOf } from './operation.ts'

const newWatch: z.ZodType<NewWatch> = of<NewWatch>(
  z
    .object({
      title: z.string().trim().min(1).max(200),
      query,
      only: z
        .enum(['denial', 'status'])
        .nullable()
        .default(null)
        .describe('Denials, or lines with a status, alone'),
    })
    .openapi('NewWatch'),
)

function search(api: OpenAPIHono, room: Room): void {
  add(
    api,
    {
      method: 'get',
      path: '/api/search',
      tag: 'Search',
      summary: 'Documents and lines of records, the newest day first',
      query: SearchSchema,
      answer: pageOf(hit),
    },
    async ({ query: { limit, after, ...wanted } }) =>
      room.store.search(wanted, { limit, ...(after === undefined ? {} : { after }) }),
  )
}

function coming(api: OpenAPIHono, room: Room): void {
  add(
    api,
    {
      method: 'get',
      path: '/api/coming',
      tag: 'Search',
      summary: 'Events that lie ahead, the soonest to end first',
      description: 'From today on, in UTC, or from the day that `from` names. As a calendar: /calendar.ics.',
      query: SearchSchema,
      answer: pageOf(hit),
    },
    async ({ query: { limit, after, ...wanted } }) =>
      room.store.coming(wanted, wanted.from ?? today(), { limit, ...(after === undefined ? {} : { after }) }),
  )
}

function watches(api: OpenAPIHono, room: Room): void {
  const { store } = room
  const tag = 'Watches'
  const path = '/api/watches'
  add(
    api,
    { method: 'get', path, tag, summary: 'All watches', answer: z.object({ items: z.array(watch) }) },
    async () => ({ items: [...(await store.watches())] }),
  )
  add(
    api,
    {
      method: 'post',
      path,
      tag,
      summary: 'Watch for lines that answer a search from now on',
      body: newWatch,
      answer: watch,
      status: 201,
    },
    async ({ body }) => {
      const made = watchOf({ ...body, query: given(body.query) }, (await store.counts()).change)
      await store.keepWatch(made)
      return made
    },
  )
  add(
    api,
    {
      method: 'delete',
      path: `${path}/{id}`,
      tag,
      summary: 'Watch no longer',
      answer: null,
      problems: [404],
    },
    async ({ id }, c) => {
      if (!(await store.watches()).some(w => w.id === id))
        return problem(c, 404, 'There is no watch of this id.')
      await store.dropWatch(id)
      return undefined as never
    },
  )
  add(
    api,
    {
      method: 'get',
      path: `${path}/{id}/hits`,
      tag,
      summary: 'What came of a watch, the last first',
      query: PartSchema,
      answer: pageOf(hit),
      problems: [404],
    },
    async ({ id, query: part }, c) => {
      const kept = (await store.watches()).find(w => w.id === id)
      return kept ? store.watched(kept, part) : problem(c, 404, 'There is no watch of this id.')
    },
  )
}

/** Adds them. */
export function finding(api: OpenAPIHono, room: Room): void {
  search(api, room)
  coming(api, room)
  watches(api, room)
}
