/** Stories and affairs. */
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Room } from '../../room/room.ts'
import { moved } from '../moved.ts'
import { problem } from '../problem.ts'
import { StoriesSchema } from '../query.ts'
import { affairLine, storyLine } from './kept.ts'
import { add, pageOf } from './operation.ts'
import { recordFile } from './record.ts'

const tag = 'Stories'

async function noStory(c: Context, room: Room, id: string): Promise<Response> {
  if (await room.store.story(id)) {
    c.header('Retry-After', '1')
    return problem(c, 503, 'The record of this story is being made; ask again in a moment.')
  }
  return (await moved(c, room, id)) ?? problem(c, 404, 'There is no story of this id.')
}

/** Adds them. */
export function stories(api: OpenAPIHono, room: Room): void {
  add(
    api,
    {
      method: 'get',
      path: '/api/stories',
      tag,
      summary: 'Stories, the last changed first',
      query: StoriesSchema,
      answer: pageOf(storyLine),
    },
    async ({ query: { limit, after, ...of } }) =>
      room.store.stories(of, { limit, ...(after === undefined ? {} : { after }) }),
  )
  add(
    api,
    {
      method: 'get',
      path: '/api/stories/{id}',
      tag,
      summary: 'The record of a story, with its documents',
      description:
        'Corrections are heeded. The id of a story that was merged leads to the one it was merged with (307).',
      answer: recordFile,
      problems: [404, 503],
    },
    async ({ id }, c) => (await room.story(id)) ?? noStory(c, room, id),
  )
  add(
    api,
    {
      method: 'get',
      path: '/api/affairs',
      tag,
      summary: 'Stories by affair, the affair that changed last first',
      description: 'Each with its stories, and what is new in each; `limit` is of affairs.',
      query: StoriesSchema,
      answer: pageOf(affairLine),
    },
    async ({ query: { limit, after, ...of } }) =>
      room.store.affairs(of, { limit, ...(after === undefined ? {} : { after }) }),
  )
  add(
    api,
    {
      method: 'get',
      path: '/api/affairs/{id}',
      tag,
      summary: 'The record of all documents of an affair',
      description:
        'An affair holds the stories that continue one another; its record is made when it is asked for, and kept.',
      answer: recordFile,
      problems: [404],
    },
    async ({ id }, c) =>
      (await room.affair(id)) ??
      (await moved(c, room, id)) ??
      problem(c, 404, 'There is no affair of this id.'),
  )
}
