/** The server: guards, pages, forms, files, the API. */
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import type { Room } from '../room/room.ts'
import type { Work } from '../room/work.ts'
import type { Fault } from '../store/dialect.ts'
import { adding } from './adding.ts'
import { api } from './api/index.ts'
import { assets } from './assets.ts'
import { calendars } from './calendars.ts'
import { deciding } from './deciding.ts'
import { events } from './events.ts'
import { downloads } from './files.ts'
import { onlyByName, onlyFromHere, onlyWithToken, type Reach, withPolicy } from './guards.ts'
import { methodsOf } from './methods.ts'
import { pages } from './pages.ts'
import { type ProblemStatus, problem, TITLES } from './problem.ts'
import { setting } from './setting.ts'

/** The most that is taken in one request, in bytes. */
export const UPLOAD_LIMIT: number = 64 * 1024 * 1024

/** What the server tells of. */
export interface AppOptions {
  readonly reach: Reach
  readonly work: Work
  /** An error that nobody expected. */
  readonly onError: (error: Error) => void
}

/** What is wrong with a request as libraries tell it, and what a store says that is not an error of ours. */
function expected(c: Context, error: Error): Response | null {
  if (error instanceof HTTPException && error.status in TITLES)
    return problem(
      c,
      error.status as ProblemStatus,
      `${error.message || TITLES[error.status as ProblemStatus]}.`,
    )
  const { code } = error as Partial<Fault>
  if (error.name !== 'StoreFault' || (code !== 'cursor' && code !== 'locked')) return null
  return problem(c, code === 'cursor' ? 400 : 503, `${error.message}.`)
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
  app.route('/', calendars(room)).route('/', downloads(room))
  app.route('/', adding(room, work)).route('/', deciding(room, work)).route('/', setting(room, work))
  app.route('/', pages(room))
  const methods = methodsOf(app)
  app.notFound(c => {
    const known = methods(c.req.path)
    if (known.length === 0 || known.includes(c.req.method))
      return problem(c, 404, 'There is nothing at this address.')
    c.header('Allow', known.join(', '))
    return problem(c, 405, `This address answers to ${known.join(', ')} alone.`)
  })
  app.onError((error, c) => {
    const known = expected(c, error)
    if (!known) onError(error)
    return known ?? problem(c, 500, 'An error that was not foreseen; the server’s own output says more.')
  })
  return app
}
