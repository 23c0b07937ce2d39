/** Putting reports in. */
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { type Beside, type Found, fromAddress, fromFile, fromText, together } from '../../room/add.ts'
import type { Room } from '../../room/room.ts'
import type { Work } from '../../room/work.ts'
import { filesOf, formOf } from '../forms.ts'
import { problem } from '../problem.ts'
import { given } from '../query.ts'
import { of } from './basics.ts'
import { add } from './operation.ts'

/** What is handed in. */
type Handed = Beside & { readonly addresses?: readonly string[]; readonly text?: string }

const handed: z.ZodType<Handed> = of<Handed>(
  z
    .object({
      addresses: z
        .array(z.url({ protocol: /^https?$/ }).max(2000))
        .min(1)
        .max(100)
        .optional(),
      text: z.string().min(1).optional().describe('In place of addresses'),
      title: z.string().max(1000).optional(),
      outlet: z.string().max(200).optional(),
      published: z.string().max(100).optional().describe('The day or instant a text appeared'),
      url: z.string().max(2000).optional(),
      language: z.string().max(35).optional(),
    })
    .openapi('Handed', { description: 'Addresses, or a text with what is known beside it' }),
)

const answer = z
  .object({
    kept: z.number().int().describe('New: kept, and read soon'),
    known: z.number().int().describe('Known already'),
    troubles: z.array(z.object({ name: z.string(), reason: z.string() })),
    feeds: z
      .array(z.object({ address: z.string(), title: z.string().nullable() }))
      .describe('Feeds among what was handed in, or offered by its pages: to be followed under /api/sources'),
  })
  .openapi('Added')

const files = {
  type: 'object',
  required: ['files'],
  properties: { files: { type: 'array', items: { type: 'string', format: 'binary' } } },
} as const

/** Files by the form, else what the JSON says; null where it says nothing. */
async function foundIn(
  c: Context,
  room: Room,
  { addresses, text, ...beside }: Handed,
): Promise<Found | null> {
  if (/^multipart\/form-data/i.test(c.req.header('content-type') ?? '')) {
    const sent = filesOf(await formOf(c), 'files')
    const read = async (file: File) => fromFile(file.name, new Uint8Array(await file.arrayBuffer()))
    return sent.length > 0 ? together(await Promise.all(sent.map(read))) : null
  }
  if (text !== undefined && addresses === undefined) return fromText(text, given(beside))
  if (addresses === undefined || text !== undefined) return null
  return together(await Promise.all(addresses.map(address => fromAddress(address, room.outside))))
}

/** Adds it. */
export function adding(api: OpenAPIHono, room: Room, work: Work): void {
  add(
    api,
    {
      method: 'post',
      path: '/api/add',
      tag: 'Adding',
      summary: 'Put in what stands at addresses, a text, or files',
      description: 'Answered once it is kept on disk; it is read soon after, which /api/events tells.',
      body: handed,
      forms: { 'multipart/form-data': files },
      answer: answer as unknown as z.ZodType<Found & { kept: number; known: number }>,
      status: 202,
      problems: [413, 415, 422],
    },
    async ({ body }, c) => {
      const found = await foundIn(c, room, body)
      if (!found) return problem(c, 400, 'Send {"addresses": […]}, {"text": "…"} or a form with "files".')
      const { kept, known } = await room.takeIn(found.originals, 'added', () => found.live)
      work.soon()
      const reasons = found.troubles.map(t => `${t.name}: ${t.reason}`)
      if (kept + known === 0) return problem(c, 422, reasons.join('; ') || 'Nothing could be read of it.')
      return { kept, known, troubles: found.troubles, feeds: found.feeds } as never
    },
  )
}
