/** What could not be read, how far the work is, and what happens. */
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { version } from '../../pipeline/version.ts'
import type { Room } from '../../room/room.ts'
import type { Counts } from '../../store/types.ts'
import { PartSchema } from '../query.ts'
import { counts, failure } from './kept.ts'
import { add, pageOf } from './operation.ts'

const tag = 'State'

const status: z.ZodType<{ version: string; counts: Counts }> = z
  .object({ version: z.string().describe('Of Onrecord'), counts })
  .openapi('State')

/** Adds them. */
export function state(api: OpenAPIHono, room: Room): void {
  add(
    api,
    {
      method: 'get',
      path: '/api/failures',
      tag,
      summary: 'Originals of which nothing could be read, the newest first',
      query: PartSchema,
      answer: pageOf(failure),
    },
    async ({ query: part }) => room.store.failures(part),
  )
  add(
    api,
    {
      method: 'get',
      path: '/api/status',
      tag,
      summary: 'How much there is, and how far the work is',
      answer: status,
    },
    async () => ({ version, counts: await room.store.counts() }),
  )
  api.openAPIRegistry.registerPath({
    method: 'get',
    path: '/api/events',
    tags: [tag],
    summary: 'Server-sent events: `change` with `{change, stories}` each time records were made anew',
    responses: { 200: { description: 'A stream', content: { 'text/event-stream': { schema: z.string() } } } },
  })
}
