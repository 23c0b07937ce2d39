/** What is to come, in all stories, of a search or of a watch, as a calendar that programs can follow. */
import { type Context, Hono } from 'hono'
import { pathOf } from '../../web/app/paths.ts'
import { titleOf } from '../../web/app/SearchPage.tsx'
import type { Day } from '../core/index.ts'
import { type CalendarEntry, calendar } from '../export/icalendar.ts'
import type { Room } from '../room/room.ts'
import type { Hit, Query } from '../store/types.ts'
import { problem } from './problem.ts'
import { given, QuerySchema, wrongIn } from './query.ts'

/** Events of a calendar, at most. */
const ENTRIES = 2000

/** The day it is, in UTC. */
export const today = (): Day => new Date().toISOString().slice(0, 10)

function entryOf(origin: string, hit: Hit): CalendarEntry | null {
  const [from, to] = [hit.from ?? hit.to, hit.to ?? hit.from]
  if (!from || !to || !hit.status) return null
  const quote = hit.evidence ? `\n\n“${hit.evidence.quote}”` : ''
  return {
    id: hit.id,
    title: hit.snippet.map(piece => piece.text).join(''),
    from,
    to,
    status: hit.status,
    stamp: hit.day ?? from,
    where: null,
    text: `${hit.status} · ${hit.title}${quote}`,
    link: origin + pathOf.line(hit.story, 'event', hit.id),
  }
}

/** Everything to come that a search finds, each event once: stories of one affair may share some. */
async function comingIn({ store }: Room, query: Query, since: Day): Promise<Hit[]> {
  const hits = new Map<string, Hit>()
  for (let after: string | null | undefined; after !== null && hits.size < ENTRIES; ) {
    const page: Awaited<ReturnType<typeof store.coming>> = await store.coming(query, since, {
      limit: 1000,
      ...(after ? { after } : {}),
    })
    for (const hit of page.items) if (!hits.has(hit.id)) hits.set(hit.id, hit)
    after = page.next
  }
  return [...hits.values()]
}

async function written(c: Context, room: Room, query: Query, name: string): Promise<Response> {
  const hits = await comingIn(room, query, query.from ?? today())
  const { origin } = new URL(c.req.url)
  const entries = hits.flatMap(hit => entryOf(origin, hit) ?? [])
  return c.body(calendar(name, entries), 200, { 'Content-Type': 'text/calendar; charset=utf-8' })
}

/** `/calendar.ics`, `/search.ics`, `/watches/ID.ics`: from today on, or from the day that is asked for. */
export const calendars = (room: Room): Hono =>
  new Hono()
    .get('/:file{(?:calendar|search)\\.ics}', async c => {
      const query = QuerySchema.safeParse(c.req.query())
      if (!query.success) return problem(c, 400, wrongIn(query.error))
      const asked = given(query.data)
      return written(c, room, asked, titleOf(asked) || 'What is to come')
    })
    .get('/watches/:file{.+\\.ics}', async c => {
      const id = c.req.param('file').slice(0, -'.ics'.length)
      const watch = (await room.store.watches()).find(w => w.id === id)
      if (!watch) return problem(c, 404, 'There is no watch of this address.')
      const status = watch.only === 'denial' ? ({ status: 'denied' } as const) : {}
      return written(c, room, { ...watch.query, ...status }, watch.title)
    })
