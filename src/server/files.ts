/** Stories, searches and watches as files and feeds. */

import { type Context, Hono } from 'hono'
import { hitPath } from '../../web/app/Hits.tsx'
import { fieldsOf, pathOf, queryString } from '../../web/app/paths.ts'
import { titleOf } from '../../web/app/SearchPage.tsx'
import type { Id, RecordFile } from '../core/index.ts'
import { tableOf } from '../export/csv.ts'
import { atomOf, type FeedItem, jsonFeedOf, type NewsFeed } from '../export/feeds.ts'
import { files } from '../export/index.ts'
import type { Room } from '../room/room.ts'
import type { Hit, NumberedLine, StoryLine } from '../store/types.ts'
import { moved } from './moved.ts'
import { problem } from './problem.ts'
import { given, QuerySchema, wrongIn } from './query.ts'

/** Stories of an affair whose news its feed tells: those that changed last. */
const STORIES = 100
/** Items of a feed, at most. */
const ITEMS = 60
/** Rows of a search taken along, at most. */
const ROWS = 5000
/** When something of unknown day is said to have been. */
const LONG_AGO = '1970-01-01'

const originOf = (c: Context): string => new URL(c.req.url).origin
const stamp = (day: string | null): string => `${day ?? LONG_AGO}T00:00:00Z`

const feedFile = (c: Context, kind: string, feed: NewsFeed): Response =>
  kind === 'atom'
    ? c.body(atomOf(feed), 200, { 'Content-Type': 'application/atom+xml; charset=utf-8' })
    : c.body(jsonFeedOf(feed), 200, { 'Content-Type': 'application/feed+json; charset=utf-8' })

/** A file's name as browsers save it: letters and digits of its title. */
const nameOf = (title: string, extension: string): string =>
  `${
    title
      .normalize('NFKD')
      .replace(/[^\w]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'record'
  }.${extension}`

function file(c: Context, record: RecordFile, extension: string): Response | null {
  const format = files.find(f => f.extension === extension)
  if (!format) return null
  const name = nameOf(record.stories[0]?.title ?? 'record', extension)
  return c.body(format.write(record), 200, {
    'Content-Type': format.mediaType,
    'Content-Disposition': `attachment; filename="${name}"`,
  })
}

const lineTitle = (line: NumberedLine): string =>
  [line.status ?? line.kind, line.speaker && `${line.speaker}:`, line.text]
    .filter(Boolean)
    .join(' ')
    .slice(0, 200)

function lineItem(base: string, story: Id, line: NumberedLine): FeedItem {
  return {
    id: `urn:onrecord:${encodeURIComponent(`${story}:${line.kind}:${line.id}`)}`,
    title: lineTitle(line),
    link: `${base}${pathOf.line(story, line.kind, line.id)}`,
    updated: stamp(line.day),
    text: [line.text, line.evidence && `“${line.evidence.quote}”`].filter(Boolean).join('\n\n'),
    author: line.speaker,
  }
}

const latest = (items: readonly FeedItem[]): string =>
  items
    .map(i => i.updated)
    .sort()
    .at(-1) ?? stamp(null)

/** What is new in stories, as one feed under the title of the first. */
async function newsFeed(
  c: Context,
  room: Room,
  kind: string,
  of: { readonly id: Id; readonly path: string; readonly stories: readonly StoryLine[] },
): Promise<Response> {
  const base = originOf(c)
  const lines = await Promise.all(
    of.stories.map(async ({ id }) => (await room.store.linesSince(id, 0)).map(line => ({ line, story: id }))),
  )
  const newest = lines
    .flat()
    .sort((a, b) => b.line.since - a.line.since)
    .slice(0, ITEMS)
  const items = newest.map(({ line, story }) => lineItem(base, story, line))
  return feedFile(c, kind, {
    id: `urn:onrecord:${encodeURIComponent(of.id)}`,
    title: of.stories[0]!.title,
    link: base + of.path,
    self: c.req.url,
    updated: latest(items),
    items,
  })
}

async function storyFeed(c: Context, room: Room, id: Id, kind: string): Promise<Response> {
  const story = await room.store.story(id)
  if (!story) return (await moved(c, room, id)) ?? problem(c, 404, 'There is no story of this address.')
  return newsFeed(c, room, kind, { id, path: pathOf.story(id), stories: [story] })
}

async function affairFeed(c: Context, room: Room, id: Id, kind: string): Promise<Response> {
  const { items: stories } = await room.store.stories({ affair: id }, { limit: STORIES })
  if (stories.length === 0)
    return (await moved(c, room, id)) ?? problem(c, 404, 'There is no affair of this address.')
  return newsFeed(c, room, kind, { id, path: pathOf.affair(id), stories })
}

function hitItem(base: string, hit: Hit): FeedItem {
  const words = hit.snippet.map(p => p.text).join('')
  return {
    id: `urn:onrecord:${encodeURIComponent(`${hit.story}:${hit.kind}:${hit.id}`)}`,
    title: [hit.status ?? hit.kind, hit.speaker && `${hit.speaker}:`, hit.title].filter(Boolean).join(' '),
    link: base + hitPath(hit),
    updated: stamp(hit.day),
    text: hit.evidence ? `${words}\n\n“${hit.evidence.quote}”` : words,
    author: hit.speaker ?? hit.outlet,
  }
}

function hitFeed(c: Context, kind: string, title: string, link: string, hits: readonly Hit[]): Response {
  const base = originOf(c)
  const items = hits.map(hit => hitItem(base, hit))
  const self = c.req.url
  return feedFile(c, kind, { id: self, title, link: base + link, self, updated: latest(items), items })
}

const hitRow = (base: string, hit: Hit) => ({
  kind: hit.kind,
  id: hit.id,
  story: hit.story,
  title: hit.title,
  speaker: hit.speaker,
  status: hit.status,
  day: hit.day,
  outlet: hit.outlet,
  document: hit.document,
  start: hit.evidence?.span.start,
  end: hit.evidence?.span.end,
  quote: hit.evidence?.quote ?? hit.snippet.map(p => p.text).join(''),
  link: base + hitPath(hit),
})

async function searchTable(
  c: Context,
  room: Room,
  query: Parameters<Room['store']['search']>[0],
): Promise<Response> {
  const hits: Hit[] = []
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<Room['store']['search']>> = await room.store.search(query, {
      limit: 200,
      ...(after ? { after } : {}),
    })
    hits.push(...page.items)
    after = page.next
  } while (after && hits.length < ROWS)
  const rows = hits.map(hit => hitRow(originOf(c), hit))
  return c.body(tableOf(rows), 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': 'attachment; filename="search.csv"',
  })
}

/** Splits `story:abc.feed.json` into an id and what it is wanted as. */
const FILE = /^(.+?)\.(feed\.json|[a-z]+)$/

/** Files and feeds. */
export function downloads(room: Room): Hono {
  const { store } = room
  return new Hono()
    .get('/story/:file{.+\\.[a-z.]+}', async c => {
      const [, id, kind] = FILE.exec(c.req.param('file')) ?? []
      if (!id || !kind) return problem(c, 404, 'There is no such file.')
      if (kind === 'atom' || kind === 'feed.json') return storyFeed(c, room, id, kind)
      const record = await room.story(id)
      const written = record ? file(c, record, kind) : await moved(c, room, id)
      return (
        written ??
        problem(c, 404, record ? `There is no format .${kind}.` : 'There is no story of this address.')
      )
    })
    .get('/affair/:file{.+\\.[a-z.]+}', async c => {
      const [, id, kind] = FILE.exec(c.req.param('file')) ?? []
      if (id && (kind === 'atom' || kind === 'feed.json')) return affairFeed(c, room, id, kind)
      const record = id ? await room.affair(id) : null
      const written = record ? file(c, record, kind!) : id ? await moved(c, room, id) : null
      return (
        written ??
        problem(c, 404, record ? `There is no format .${kind}.` : 'There is no affair of this address.')
      )
    })
    .get('/:file{search\\.(?:csv|atom|feed\\.json)}', async c => {
      const kind = c.req.param('file').slice('search.'.length)
      const query = QuerySchema.safeParse(c.req.query())
      if (!query.success) return problem(c, 400, wrongIn(query.error))
      const asked = given(query.data)
      if (kind === 'csv') return searchTable(c, room, asked)
      const { items } = await store.search(asked, { limit: ITEMS })
      const link = `/search${queryString(fieldsOf(asked))}`
      return hitFeed(c, kind, titleOf(asked) || 'Search', link, items)
    })
    .get('/watches/:file{.+\\.[a-z.]+}', async c => {
      const [, id, kind] = FILE.exec(c.req.param('file')) ?? []
      const watch = (await store.watches()).find(w => w.id === id)
      if (!watch || !kind) return problem(c, 404, 'There is no watch of this address.')
      const { items } = await store.watched(watch, { limit: ITEMS })
      return hitFeed(c, kind, watch.title, '/watches', items)
    })
    .get('/sources.opml', async c => {
      const { writeOpml } = await import('../follow/index.ts')
      const feeds = (await store.sources()).filter(s => s.kind === 'feed')
      const list = feeds.map(({ at, title }) => ({ address: at, title, folders: [] }))
      return c.body(writeOpml(list, 'Onrecord'), 200, {
        'Content-Type': 'text/x-opml; charset=utf-8',
        'Content-Disposition': 'attachment; filename="feeds.opml"',
      })
    })
}
