/** The API that programs use: described by the schemas that check it. */
import { OpenAPIHono } from '@hono/zod-openapi'
import { version } from '../../pipeline/version.ts'
import type { Room } from '../../room/room.ts'
import type { Work } from '../../room/work.ts'
import { problem } from '../problem.ts'
import { wrongIn } from '../query.ts'
import { adding } from './adding.ts'
import { desk } from './desk.ts'
import { documents } from './documents.ts'
import { finding } from './finding.ts'
import { state } from './state.ts'
import { stories } from './stories.ts'
import { withTags } from './tags.ts'

const ABOUT =
  'Stories of the reading room: who said what, when, in which words, and how it stands. Lists come in parts: ask for ' +
  'the next with its `next` as `after`. Problems are RFC 9457. Answers to GET carry an ETag.'

/** All of it, and `/api/openapi.json`. */
export function api(room: Room, work: Work): OpenAPIHono {
  const all = new OpenAPIHono({
    defaultHook: (result, c) => (result.success ? undefined : problem(c, 400, `${wrongIn(result.error)}.`)),
  })
  all.use('/api/*', withTags(room))
  stories(all, room)
  documents(all, room)
  finding(all, room)
  desk(all, room, work)
  adding(all, room, work)
  state(all, room)
  all.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Onrecord',
      version,
      description: ABOUT,
      license: { name: 'Apache-2.0' },
    },
  })
  return all
}
