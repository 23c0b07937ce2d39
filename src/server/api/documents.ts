/** Documents: as records carry them, as they came, their versions, and what the stages say of them. */
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Original, RecordDocument } from '../../core/index.ts'
import { describe } from '../../pipeline/describe.ts'
import type { Room } from '../../room/room.ts'
import type { Held } from '../../store/types.ts'
import { problem } from '../problem.ts'
import { annotations } from './annotations.ts'
import { id, instant, of, published } from './basics.ts'
import { add } from './operation.ts'
import { documentFields } from './record.ts'

const tag = 'Documents'

/** A document with where it came from and where it belongs. */
type Shown = RecordDocument & Pick<Held, 'affair' | 'at' | 'from' | 'stages' | 'replaces' | 'replacedBy'>

const shown: z.ZodType<Shown> = of<Shown>(
  z
    .object({
      ...documentFields,
      affair: id,
      at: instant.describe('When it came'),
      from: z.string().describe('By which way: `added`, a feed’s address, a folder’s path'),
      stages: z.string().describe('The version of the stages that annotated it'),
      replaces: id.nullable().describe('The version of the same page before this one'),
      replacedBy: id.nullable(),
    })
    .openapi('Document', { description: 'A document with where it came from and where it belongs' }),
)

const original: z.ZodType<Original> = of<Original>(
  z
    .object({
      id,
      name: z.string(),
      format: z.string(),
      media: z.enum(['text/plain', 'text/html']),
      body: z.string().describe('As it was found; nothing of it is to be trusted'),
      given: z
        .object({
          id: z.string().optional(),
          title: z.string().optional(),
          outlet: z.string().optional(),
          byline: z.string().optional(),
          published: z.string().optional(),
          url: z.string().optional(),
          language: z.string().optional(),
        })
        .describe('What was said of it apart from its body'),
    })
    .openapi('Original', { description: 'Something as it was fetched or found' }),
)

const version = z
  .object({ id, at: instant, title: z.string().nullable(), published, text: z.string() })
  .openapi('Version')

type Version = z.infer<typeof version>

const none = (c: Context): Response => problem(c, 404, 'There is no document of this id.')

async function shownOf(room: Room, held: Held): Promise<Shown> {
  const { document, story, affair, at, from, stages, replaces, replacedBy } = held
  const lent = (await room.store.record(story))?.lent[document.id]
  return { ...describe(document, held, lent), affair, at, from, stages, replaces, replacedBy }
}

/** Adds them. */
export function documents(api: OpenAPIHono, room: Room): void {
  const { store } = room
  const path = '/api/documents/{id}'
  const common = { method: 'get', tag, problems: [404] } as const
  add(api, { ...common, path, summary: 'A document', answer: shown }, async ({ id }, c) => {
    const held = await store.document(id)
    return held ? shownOf(room, held) : none(c)
  })
  add(
    api,
    { ...common, path: `${path}/original`, summary: 'The original it was cleaned from', answer: original },
    async ({ id }, c) => {
      const held = await store.document(id)
      return (held && (await store.original(held.document.original))) ?? none(c)
    },
  )
  add(
    api,
    {
      ...common,
      path: `${path}/versions`,
      summary: 'All versions of its page, the oldest first',
      answer: z.object({ items: z.array(version) }) as unknown as z.ZodType<{ items: Version[] }>,
    },
    async ({ id }, c) => {
      const versions = await store.versions(id)
      if (versions.length === 0) return none(c)
      const items = versions.map(({ document: d, at }) => ({
        id: d.id,
        at,
        title: d.title,
        published: d.published as Version['published'],
        text: d.text,
      }))
      return { items }
    },
  )
  add(
    api,
    {
      ...common,
      path: `${path}/annotations`,
      summary: 'What the stages say of its text',
      answer: annotations,
    },
    async ({ id }, c) => (await store.annotated([id]))[0]?.annotations ?? none(c),
  )
}
