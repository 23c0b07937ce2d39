/** Decisions and corrections, and the sources that are followed. */
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { lapsedIn } from '../../room/carry.ts'
import { type DecisionTaken, undoneIn } from '../../room/decide.ts'
import { begin, propose } from '../../room/following.ts'
import type { Room } from '../../room/room.ts'
import type { Work } from '../../room/work.ts'
import type { Source } from '../../store/types.ts'
import { problem } from '../problem.ts'
import { PartSchema } from '../query.ts'
import { day, id, of, span } from './basics.ts'
import { type DecidedShown, decided, type SourceShown, source } from './kept.ts'
import { add, pageOf } from './operation.ts'

const many = (least: number): z.ZodType<string[]> => z.array(id).min(least).max(1000)
const reason = { reason: z.string().max(2000).optional(), on: day.optional() } as const
const words = { words: z.object({ document: id, span }), note: z.string().max(2000).optional() } as const

/** All that can be decided. */
const taken: z.ZodType<DecisionTaken> = of<DecisionTaken>(
  z
    .discriminatedUnion('kind', [
      z
        .object({ kind: z.literal('merge stories'), stories: many(2), affair: id, ...reason })
        .openapi('MergeStories', { description: 'Several stories are one; the first keeps its id' }),
      z
        .object({ kind: z.literal('split story'), story: id, documents: many(1), ...reason })
        .openapi('SplitStory', { description: 'Documents leave a story for one of their own' }),
      z
        .object({ kind: z.literal('merge affairs'), affairs: many(2), ...reason })
        .openapi('MergeAffairs', { description: 'Several affairs are one; the first keeps its id' }),
      z
        .object({ kind: z.literal('split affair'), affair: id, stories: many(1), ...reason })
        .openapi('SplitAffair', { description: 'Stories leave an affair for one of their own' }),
      z
        .object({
          kind: z.literal('correct speaker'),
          statement: id,
          speaker: z.string().trim().min(1).max(200),
          ...words,
        })
        .openapi('CorrectSpeaker', {
          description: 'Somebody else said it; `words` are those of its content',
        }),
      z
        .object({ kind: z.literal('correct date'), event: id, from: day, to: day, ...words })
        .openapi('CorrectDate', {
          description: 'The event is on other days; `words` are those of a mention',
        }),
      z
        .object({ kind: z.literal('undo'), decision: id, ...reason })
        .openapi('Undo', { description: 'A decision counts no longer; undoing that lets it count again' }),
    ])
    .openapi('Decision'),
)

function decisions(api: OpenAPIHono, room: Room, work: Work): void {
  const tag = 'Decisions'
  const path = '/api/decisions'
  add(
    api,
    {
      method: 'get',
      path,
      tag,
      summary: 'The log of decisions, the newest first',
      query: PartSchema,
      answer: pageOf(decided),
    },
    async ({ query: { limit, after } }) => {
      const log = await room.store.decisions()
      const undone = undoneIn(log)
      const rest = [...log].reverse().filter(d => after === undefined || d.seq < Number(after))
      const part = rest.slice(0, limit)
      const lapsed = await lapsedIn(room.store, part)
      const items: DecidedShown[] = part.map(d => ({
        ...d,
        undone: undone.has(d.id),
        lapsed: lapsed.has(d.id),
      }))
      return { items, next: rest.length > limit ? String(items.at(-1)!.seq) : null }
    },
  )
  add(
    api,
    {
      method: 'post',
      path,
      tag,
      summary: 'Take a decision, correct a line, or undo either',
      description:
        'Heeded at once and by all that comes later; the records it concerns are made anew soon after.',
      body: taken,
      answer: decided,
      status: 201,
      problems: [415, 422],
    },
    async ({ body }, c) => {
      try {
        const entry = await room.decide(body)
        work.soon()
        return { ...entry, undone: false, lapsed: false }
      } catch (error) {
        if (error instanceof RangeError) return problem(c, 422, `Not done: ${error.message}.`)
        throw error
      }
    },
  )
}

const shown = ({ state: _, ...rest }: Source): SourceShown => rest

const followed = z
  .object({
    at: z.string().trim().min(1).max(2000).describe('The address of a feed or page, or the path of a folder'),
    full: z.boolean().default(true).describe('Of a feed, read the full articles, not only the summaries'),
  })
  .openapi('NewSource')

function sources(api: OpenAPIHono, room: Room, work: Work): void {
  const { store } = room
  const tag = 'Sources'
  const path = '/api/sources'
  add(
    api,
    {
      method: 'get',
      path,
      tag,
      summary: 'All that is followed',
      answer: z.object({ items: z.array(source) }),
    },
    async () => ({ items: (await store.sources()).map(shown) }),
  )
  add(
    api,
    {
      method: 'post',
      path,
      tag,
      summary: 'Follow a feed, a page or a folder',
      description: 'It is looked at first: of a page that offers a feed the feed is followed.',
      body: followed as unknown as z.ZodType<{ at: string; full: boolean }>,
      answer: source,
      status: 201,
      problems: [415, 422],
    },
    async ({ body: { at, full } }, c) => {
      const proposed = await propose(room.outside, at, { now: new Date().toISOString(), full })
      if (!proposed.source)
        return problem(c, 422, proposed.troubles.map(t => `${t.name}: ${t.reason}`).join('; '))
      await begin(store, proposed.source)
      work.soon()
      return shown(proposed.source)
    },
  )
  add(
    api,
    {
      method: 'delete',
      path: `${path}/{id}`,
      tag,
      summary: 'Follow no longer',
      answer: null,
      problems: [404],
    },
    async ({ id }, c) => {
      if (!(await store.sources()).some(s => s.id === id))
        return problem(c, 404, 'There is no source of this id.')
      await room.unfollow(id)
      return undefined as never
    },
  )
}

/** Adds them. */
export function desk(api: OpenAPIHono, room: Room, work: Work): void {
  decisions(api, room, work)
  sources(api, room, work)
}
