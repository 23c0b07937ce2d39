/** The API that programs use. */
import { Hono } from 'hono'
import type { Room } from '../room/room.ts'
import { problem } from './problem.ts'
import { given, PartSchema, wrongIn } from './query.ts'
import type { Work } from './work.ts'

/** All of it. */
export const api = (room: Room, _work: Work): Hono =>
  new Hono().get('/api/stories', async c => {
    const part = PartSchema.safeParse(c.req.query())
    if (!part.success) return problem(c, 400, wrongIn(part.error))
    const words = c.req.query('words')
    return c.json(await room.store.stories(words ? { words } : {}, given(part.data)))
  })
