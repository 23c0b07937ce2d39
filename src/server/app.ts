/** The server: guards, pages, forms, files, the API. */
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Room } from '../room/room.ts'
import { adding } from './adding.ts'
import { api } from './api.ts'
import { assets } from './assets.ts'
import { deciding } from './deciding.ts'
import { events } from './events.ts'
import { downloads } from './files.ts'
import { onlyByName, onlyFromHere, onlyWithToken, type Reach, withPolicy } from './guards.ts'
import { pages } from './pages.ts'
import { problem } from './problem.ts'
import { setting } from './setting.ts'
import type { Work } from './work.ts'

/** The most that is taken in one request, in bytes. */
export const UPLOAD_LIMIT: number = 64 * 1024 * 1024

/** What the server tells of. */
export interface AppOptions {
  readonly reach: Reach
  readonly work: Work
  /** An error that nobody expected. */
  readonly onError: (error: Error) => void
}

/** The server's answers to requests, over a room. */
export function createApp(room: Room, { reach, work, onError }: AppOptions): Hono {
  const app = new Hono()
  app.use(withPolicy, onlyByName(reach), onlyWithToken(reach), onlyFromHere)
  app.use(
    bodyLimit({
      maxSize: UPLOAD_LIMIT,
      onError: c => problem(c, 413, 'More than 64 MB at once; add files from the command line.'),
    }),
  )
  app.route('/', assets()).route('/', events(room)).route('/', api(room, work))
  app.route('/', downloads(room))
  app.route('/', adding(room, work)).route('/', deciding(room, work)).route('/', setting(room, work))
  app.route('/', pages(room))
  app.notFound(c => problem(c, 404, 'There is nothing at this address.'))
  app.onError((error, c) => {
    onError(error)
    return problem(c, 500, 'An error that was not foreseen; the server’s own output says more.')
  })
  return app
}
