/** The pages that are read: each one store question or two, and a view. */
import { Hono } from 'hono'
import { h } from 'preact'
import { Decisions, namedIn, type Titles } from '../../web/app/Decisions.tsx'
import { Failures, Sources } from '../../web/app/Desk.tsx'
import { DocumentPage } from '../../web/app/DocumentPage.tsx'
import { appPage, type OfferedFeed } from '../../web/app/page.ts'
import { fieldsOf, pathOf, queryString } from '../../web/app/paths.ts'
import { SearchPage, titleOf } from '../../web/app/SearchPage.tsx'
import type { Frame } from '../../web/app/Shell.tsx'
import { Stories } from '../../web/app/Stories.tsx'
import { StoryPage } from '../../web/app/StoryPage.tsx'
import { storySheet } from '../../web/app/StorySheet.tsx'
import { Watches } from '../../web/app/Watches.tsx'
import { type Extent, extentOf } from '../../web/model/extent.ts'
import { notesOf } from '../../web/model/notes.ts'
import { type StoryView, viewOf } from '../../web/model/story.ts'
import type { Id } from '../core/index.ts'
import { citation, files } from '../export/index.ts'
import { describe } from '../pipeline/describe.ts'
import { version } from '../pipeline/version.ts'
import { lapsedIn } from '../room/carry.ts'
import { undoneIn } from '../room/decide.ts'
import type { Room } from '../room/room.ts'
import type { Decided, Page, StoryLine } from '../store/types.ts'
import { moved } from './moved.ts'
import { noticeOf } from './notice.ts'
import { problem } from './problem.ts'
import { given, PartSchema, QuerySchema, wrongIn } from './query.ts'

/** Stories of an affair that its page lists. */
const NEAR = 100

const feedsOf = (path: string, title: string, query = ''): readonly OfferedFeed[] => [
  { href: `${path}.atom${query}`, type: 'application/atom+xml', title },
  { href: `${path}.feed.json${query}`, type: 'application/feed+json', title },
]

/** What a story's address asks for. */
interface Asked {
  readonly part?: string
  readonly line?: string
}

/** Formats in which a story is taken along. */
const FORMATS = files.map(({ extension, what }) => ({ extension, what }))

const frameOf = (title: string, at: Frame['at'], more: Partial<Frame> = {}): Frame => ({
  title,
  at,
  version,
  ...more,
})

/** What of a long story is asked for: a part of it, or the part that holds a line. */
function sheetIn(view: StoryView, extent: Extent | null, asked: Asked, path: string, affair: boolean) {
  const sheet = asked.part ?? (asked.line && extent?.sheetOf(asked.line))
  return extent && sheet ? storySheet({ view, extent, path, sheet, affair }) : null
}

async function storyPage(room: Room, id: Id, frame: Partial<Frame>, asked: Asked): Promise<string | null> {
  const file = await room.story(id)
  const line = await room.store.story(id)
  if (!file || !line) return null
  const story = file.stories[0]!
  const path = pathOf.story(id)
  const view = viewOf(file, story)
  const extent = extentOf(view)
  const sheet = sheetIn(view, extent, asked, path, false)
  if (sheet) return appPage(frameOf(story.title, 'stories', frame), sheet)
  const { items: near } = await room.store.stories({ affair: line.affair }, { limit: NEAR })
  const news = line.visited === null ? [] : await room.store.linesSince(id, line.visited)
  // Nobody waits for it: another may be writing.
  if ((line.visited ?? -1) < line.changed) room.store.visit(id, line.changed).catch(() => {})
  const body = h(StoryPage, { view, path, formats: FORMATS, near, news, affair: false, extent })
  return appPage(frameOf(story.title, 'stories', frame), body, feedsOf(path, story.title))
}

async function affairPage(room: Room, id: Id, asked: Asked): Promise<string | null> {
  const file = await room.affair(id)
  if (!file) return null
  const story = file.stories[0]!
  const path = pathOf.affair(id)
  const view = viewOf(file, story)
  const extent = extentOf(view)
  const sheet = sheetIn(view, extent, asked, path, true)
  if (sheet) return appPage(frameOf(story.title, 'stories'), sheet)
  const { items: near } = await room.store.stories({ affair: id }, { limit: NEAR })
  const body = h(StoryPage, { view, path, formats: FORMATS, near, news: [], affair: true, extent })
  return appPage(frameOf(story.title, 'stories'), body, feedsOf(path, story.title))
}

async function documentPage(room: Room, id: Id): Promise<string | null> {
  const held = await room.store.document(id)
  if (!held) return null
  const file = await room.story(held.story)
  const story = file?.stories[0]
  const document = file?.documents.find(d => d.id === id) ?? describe(held.document, held)
  const reprintOf = held.reprintOf ? await room.store.document(held.reprintOf) : null
  const versions = (await room.store.versions(id)).map(v => ({
    id: v.document.id,
    at: v.at,
    text: v.document.text,
  }))
  const notes = file && story ? (notesOf(viewOf(file, story)).get(id) ?? []) : []
  const title = document.title ?? document.name
  const body = h(DocumentPage, {
    document,
    story: { id: held.story, title: story?.title ?? 'being read' },
    reprintOf: reprintOf ? describe(reprintOf.document, reprintOf) : undefined,
    notes,
    versions,
  })
  return appPage(frameOf(title, 'stories'), body)
}

/** Stories of the affairs that changed last, those of each together. */
async function storiesByAffair(
  { store }: Room,
  of: Parameters<Room['store']['affairs']>[0],
  part: Parameters<Room['store']['affairs']>[1],
): Promise<Page<StoryLine>> {
  const { items, next } = await store.affairs(of, part)
  return { items: items.flatMap(affair => affair.stories), next }
}

/** Pages of stories, affairs and documents. */
function reading(room: Room): Hono {
  return new Hono()
    .get('/', async c => {
      const part = PartSchema.safeParse(given(c.req.query()))
      if (!part.success) return problem(c, 400, wrongIn(part.error))
      const only = c.req.query('only') === 'fresh' ? 'fresh' : null
      const words = c.req.query('about')?.trim() ?? ''
      const of = { ...(only ? { fresh: true } : {}), ...(words ? { words } : {}) }
      const by = c.req.query('by') === 'affair' ? 'affair' : null
      const page = by ? await storiesByAffair(room, of, part.data) : await room.store.stories(of, part.data)
      const counts = await room.store.counts()
      const body = h(Stories, { page, counts, only, words, by })
      return c.html(appPage(frameOf('Stories', 'stories', noticeOf(c)), body))
    })
    .get('/story/:id{[^/.]+}', async c => {
      const page = await storyPage(room, c.req.param('id'), noticeOf(c), c.req.query())
      if (page) return c.html(page)
      if (await room.store.story(c.req.param('id')))
        return problem(c, 503, 'The record of this story is being made; try again in a moment.')
      const now = await moved(c, room, c.req.param('id'))
      return now ?? problem(c, 404, 'There is no story of this address.')
    })
    .get('/affair/:id{[^/.]+}', async c => {
      const page = await affairPage(room, c.req.param('id'), c.req.query())
      const now = page ? c.html(page) : await moved(c, room, c.req.param('id'))
      return now ?? problem(c, 404, 'There is no affair of this address.')
    })
    .get('/document/:id/citation', async c => {
      const held = await room.store.document(c.req.param('id'))
      const [start, end] = [Number(c.req.query('start')), Number(c.req.query('end'))]
      if (!held) return problem(c, 404, 'There is no document of this address.')
      const { text } = held.document
      if (
        !(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length)
      )
        return problem(c, 400, `start and end are offsets within the text, from 0 to ${text.length}.`)
      const span = { start, end }
      return c.text(citation(describe(held.document, held), { span, quote: text.slice(start, end) }))
    })
    .get('/document/:id', async c => {
      const page = await documentPage(room, c.req.param('id'))
      return page ? c.html(page) : problem(c, 404, 'There is no document of this address.')
    })
}

/** Titles of what decisions name; what is no more has none. */
async function titlesIn({ store }: Room, decisions: readonly Decided[]): Promise<Titles> {
  const titles = new Map<Id, string>()
  for (const decided of decisions) {
    const { stories, documents } = namedIn(decided)
    for (const id of stories) {
      const story = titles.has(id) ? null : await store.story(id)
      if (story) titles.set(id, story.title)
    }
    for (const id of documents) {
      const held = titles.has(id) ? null : await store.document(id)
      if (held) titles.set(id, held.document.title ?? held.document.name)
    }
  }
  return titles
}

/** Pages of what is looked for and what a person set. */
function desk(room: Room): Hono {
  const { store } = room
  return new Hono()
    .get('/search', async c => {
      const query = QuerySchema.safeParse(c.req.query())
      const part = PartSchema.safeParse(c.req.query())
      if (!query.success) return problem(c, 400, wrongIn(query.error))
      if (!part.success) return problem(c, 400, wrongIn(part.error))
      const asked = given(query.data)
      const page = Object.keys(asked).length > 0 ? await store.search(asked, part.data) : null
      const title = titleOf(asked) || 'Search'
      const frame = frameOf(title, 'search', { words: asked.words ?? '', ...noticeOf(c) })
      const feeds = page ? feedsOf('/search', title, queryString(fieldsOf(asked))) : []
      return c.html(appPage(frame, h(SearchPage, { query: asked, page }), feeds))
    })
    .get('/watches', async c => {
      const watches = await Promise.all(
        (await store.watches()).map(async watch => ({
          watch,
          hits: await store.watched(watch, { limit: 10 }),
        })),
      )
      return c.html(appPage(frameOf('Watches', 'watches', noticeOf(c)), h(Watches, { watches })))
    })
    .get('/sources', async c => {
      const sources = await store.sources()
      return c.html(appPage(frameOf('Sources', 'sources', noticeOf(c)), h(Sources, { sources })))
    })
    .get('/decisions', async c => {
      const decisions = await store.decisions()
      const newest = [...decisions].reverse()
      const titles = await titlesIn(room, newest.slice(0, NEAR))
      const lapsed = await lapsedIn(store, newest.slice(0, NEAR))
      const body = h(Decisions, { decisions: newest, undone: undoneIn(decisions), lapsed, titles })
      return c.html(appPage(frameOf('Decisions', 'decisions', noticeOf(c)), body))
    })
    .get('/failures', async c => {
      const part = PartSchema.safeParse(c.req.query())
      if (!part.success) return problem(c, 400, wrongIn(part.error))
      const body = h(Failures, { page: await store.failures(part.data) })
      return c.html(appPage(frameOf('Not read', null), body))
    })
}

/** All pages. */
export const pages = (room: Room): Hono => new Hono().route('/', reading(room)).route('/', desk(room))
