/** A server over a room with a temporary store, asked without a network, for the tests of this folder. */
import { join } from 'node:path'
import type { Hono } from 'hono'
import type { Id, Original } from '../core/index.ts'
import type { Trouble } from '../ingest/index.ts'
import { roomAt, type Told, temporary } from '../room/fixture.ts'
import type { Room } from '../room/room.ts'
import { beginWork, type Work } from '../room/work.ts'
import { createApp } from './app.ts'
import { LOOPBACK, type Reach } from './guards.ts'

/** A server of a test. */
export interface Served {
  readonly app: Hono
  readonly room: Room
  readonly work: Work
  /** Errors that nobody expected. */
  readonly errors: Error[]
  /** Asks for a path by the name `localhost`. */
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>
  /** Sends a form as a browser does from the server's own page. */
  readonly send: (
    path: string,
    fields: Readonly<Record<string, string | File | readonly string[]>>,
    from?: string,
  ) => Promise<Response>
  readonly close: () => Promise<void>
}

/** The origin by which a test's server is asked for. */
export const ORIGIN = 'http://localhost:7357'

function formOf(fields: Readonly<Record<string, string | File | readonly string[]>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat() as (string | File)[]) form.append(name, one)
  return form
}

/** Serves a room with these originals, once they are read. */
export async function serving(
  originals: readonly Original[] = [],
  reach: Reach = { hosts: LOOPBACK, token: null },
  told: Told = {},
): Promise<Served> {
  const folder = temporary()
  const room = await roomAt(join(folder.path, 'room.db'), told)
  await room.takeIn(originals, 'added')
  await room.work()
  const errors: Error[] = []
  const trouble = ({ name, reason }: Trouble): void => {
    if (name === 'the room') errors.push(new Error(reason))
  }
  const work = beginWork(room, { trouble })
  const app = createApp(room, { reach, work, onError: error => errors.push(error) })
  const ask: Served['ask'] = async (path, init) =>
    app.request(ORIGIN + path, { ...init, headers: { host: 'localhost:7357', ...init?.headers } })
  return {
    app,
    room,
    work,
    errors,
    ask,
    send: (path, fields, from = '/') =>
      ask(path, {
        method: 'POST',
        body: formOf(fields),
        headers: { origin: ORIGIN, referer: ORIGIN + from, 'sec-fetch-site': 'same-origin' },
      }),
    async close() {
      await work.stop()
      await room.close()
      folder.drop()
    },
  }
}

/** The id of the largest story. */
export async function largest({ room }: Served): Promise<Id> {
  const { items } = await room.store.stories({}, { limit: 200 })
  return [...items].sort((a, b) => b.documents - a.documents)[0]!.id
}
