/** Server-sent events: a page is told when stories change. */
import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Room } from '../room/room.ts'

/** A line that keeps the connection open where nothing happens for long. */
const ALIVE = 25_000

/** `GET /api/events`: an event `change` with `{change, stories}` each time records were made anew. */
export const events = (room: Room): Hono =>
  new Hono().get('/api/events', c =>
    streamSSE(c, async stream => {
      const ended = new Promise<void>(resolve => stream.onAbort(resolve))
      const stop = room.news.listen(change => {
        void stream.writeSSE({ event: 'change', id: String(change.change), data: JSON.stringify(change) })
      })
      const alive = setInterval(() => void stream.write(': still here\n\n'), ALIVE)
      await ended
      clearInterval(alive)
      stop()
    }),
  )
