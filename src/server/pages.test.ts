import { parseDocument } from 'htmlparser2'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RecordFile, StoryRecord } from '../core/index.ts'
import { isTrouble, originalsOf } from '../ingest/index.ts'
import { originalsIn, SAMPLE } from '../room/fixture.ts'
import { largest, type Served, serving } from './fixture.ts'

let served: Served
let id: string
beforeAll(async () => {
  served = await serving(await originalsIn(SAMPLE))
  id = await largest(served)
}, 120_000)
afterAll(() => served.close())

const html = { headers: { accept: 'text/html' } }
const pathTo = (folder: string, of: string): string => `/${folder}/${encodeURIComponent(of)}`
const file = async (): Promise<RecordFile> => (await served.room.story(id))!
const record = async (): Promise<StoryRecord> => (await file()).stories[0]!

/** The text of a page as a reader sees it. */
async function words(path: string): Promise<string> {
  const response = await served.ask(path, html)
  expect(response.status, path).toBe(200)
  expect(response.headers.get('content-type')).toMatch(/^text\/html/)
  const texts: string[] = []
  const walk = (node: { type: string; data?: string; children?: unknown[] }): void => {
    if (node.type === 'text') texts.push(node.data ?? '')
    for (const child of node.children ?? []) walk(child as typeof node)
  }
  walk(parseDocument(await response.text()) as never)
  return texts.join(' ').replace(/\s+/g, ' ')
}

describe('pages', () => {
  test('the list of stories, and those about words', async () => {
    const { title } = await record()
    expect(await words('/')).toContain(title)
    expect(await words('/?about=bridge')).toContain(title)
    expect(await words('/?about=submarine')).not.toContain(title)
    expect(await words('/?only=fresh')).not.toContain('not understood')
  })
  test('the list of stories by affair, on its page and for programs', async () => {
    const { title, affair } = await record()
    expect(await words('/?by=affair')).toContain(title)
    expect(await words('/?by=affair&about=submarine')).not.toContain(title)
    const { items } = (await (await served.ask('/api/affairs')).json()) as {
      items: { id: string; stories: { id: string }[] }[]
    }
    expect(items.find(one => one.id === affair)!.stories.map(story => story.id)).toContain(id)
    expect((await served.ask('/api/affairs?after=x')).status).toBe(400)
  })
  test('a story, with all its statements and documents', async () => {
    const page = await words(pathTo('story', id))
    const story = await record()
    for (const { speakerName } of story.statements) if (speakerName) expect(page).toContain(speakerName)
    for (const { title } of (await file()).documents) if (title) expect(page).toContain(title)
    expect(await words(pathTo('affair', story.affair))).toContain(story.title)
  })
  test('each document, with its words, and its versions', async () => {
    for (const { id: document, text } of (await file()).documents) {
      const page = await words(pathTo('document', document))
      for (const paragraph of text.split('\n\n').slice(0, 2))
        expect(page.replace(/\s/g, '')).toContain(paragraph.slice(0, 40).replace(/\s/g, ''))
    }
  })
  test('words as a citation; offsets that are none are refused', async () => {
    const { document, span, quote } = (await record()).statements[0]!.content[0]!
    const at = `${pathTo('document', document)}/citation`
    const cited = await served.ask(`${at}?start=${span.start}&end=${span.end}`)
    expect(cited.headers.get('content-type')).toMatch(/^text\/plain/)
    expect(await cited.text()).toContain(quote)
    for (const part of [
      '',
      '?start=-1&end=4',
      '?start=4&end=4',
      '?start=0&end=9999999',
      '?start=a&end=b',
      '?start=0.5&end=3',
    ])
      expect((await served.ask(at + part)).status, part).toBe(400)
  })
  test('search, watches, sources, decisions and what was not read', async () => {
    expect(await words('/search')).toContain('Search')
    expect(await words('/search?words=bridge&kind=statement')).toContain('bridge')
    expect(await words('/search?words=submarine')).not.toContain('Brandt')
    for (const path of ['/watches', '/sources', '/decisions', '/failures']) await words(path)
  })
  test('that are not there say so, to people and programs', async () => {
    for (const path of [
      '/story/none',
      '/affair/none',
      '/document/none',
      '/nothing',
      '/story/none.csv',
      '/watches/none.atom',
    ]) {
      const page = await served.ask(path, html)
      expect([page.status, page.headers.get('content-type')], path).toEqual([404, 'text/html; charset=UTF-8'])
      const problem = await served.ask(path)
      expect(problem.headers.get('content-type')).toBe('application/problem+json')
    }
    expect((await served.ask(`${pathTo('story', id)}.exe`)).status).toBe(404)
    expect((await served.ask('/search?from=yesterday', html)).status).toBe(400)
    expect((await served.ask('/?after=middle', html)).status).toBe(400)
    expect(served.errors).toEqual([])
  })
  test('style and script, asked for again only when they change', async () => {
    for (const name of ['room.css', 'room.js']) {
      const first = await served.ask(`/assets/${name}`)
      const tag = first.headers.get('etag')!
      expect((await served.ask(`/assets/${name}`, { headers: { 'if-none-match': tag } })).status).toBe(304)
    }
    expect((await served.ask('/assets/..%2Fpackage.json')).status).toBe(404)
  })
  test('a second visit finds nothing new', async () => {
    await served.ask(pathTo('story', id), html)
    expect((await served.room.store.story(id))!.fresh).toEqual({ documents: 0, lines: 0 })
  })
})

/** Items of a feed, as any reader would read it. */
async function itemsOf(path: string): Promise<{ title: string | undefined; url: string | undefined }[]> {
  const response = await served.ask(path)
  expect(response.status, path).toBe(200)
  async function* chunks() {
    yield new Uint8Array(await response.arrayBuffer())
  }
  const items: { title: string | undefined; url: string | undefined }[] = []
  for await (const item of originalsOf(path, 'feed.xml', chunks()))
    if (!isTrouble(item)) items.push({ title: item.given.title, url: item.given.url })
  return items
}

describe('files', () => {
  test('a story in all formats', async () => {
    const types: Record<string, string> = {
      html: 'text/html',
      json: 'application/json',
      csv: 'text/csv',
      md: 'text/markdown',
      jsonld: 'application/ld+json',
      ics: 'text/calendar',
      atom: 'application/atom+xml',
      'feed.json': 'application/feed+json',
    }
    for (const [ending, type] of Object.entries(types)) {
      const response = await served.ask(`${pathTo('story', id)}.${ending}`)
      expect(response.status, ending).toBe(200)
      expect(response.headers.get('content-type'), ending).toMatch(type)
      expect((await response.text()).length).toBeGreaterThan(100)
      if (!/atom|feed/.test(ending))
        expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w-]+\.\w+"$/)
    }
    const json = await (await served.ask(`${pathTo('story', id)}.json`)).json()
    expect(json).toEqual(JSON.parse(JSON.stringify(await file())))
    const affair = await served.ask(`${pathTo('affair', (await record()).affair)}.json`)
    expect(((await affair.json()) as RecordFile).documents).toHaveLength(11)
  })
  test('feeds of stories, affairs and searches can be read, and their addresses lead here', async () => {
    const affair = pathTo('affair', (await record()).affair)
    for (const path of [`${pathTo('story', id)}.atom`, `${affair}.atom`, '/search.atom?words=bridge']) {
      const items = await itemsOf(path)
      expect(items.length).toBeGreaterThan(3)
      for (const { url } of items.slice(0, 5)) {
        const { pathname, origin } = new URL(url!)
        expect(origin).toBe('http://localhost:7357')
        expect((await served.ask(pathname, html)).status).toBe(200)
      }
    }
    for (const path of [
      `${pathTo('story', id)}.feed.json`,
      `${affair}.feed.json`,
      '/search.feed.json?words=bridge',
    ]) {
      const feed = (await (await served.ask(path)).json()) as { version: string; items: { id: string }[] }
      expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
      expect(new Set(feed.items.map(i => i.id)).size).toBe(feed.items.length)
    }
  })
  test('a search as a table: a mark of its encoding, a row a hit, no formulas', async () => {
    const response = await served.ask('/search.csv?words=bridge')
    const table = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer())
    expect(table.startsWith('\uFEFF')).toBe(true)
    const rows = table.trimEnd().split('\r\n')
    const { items } = await served.room.store.search({ words: 'bridge' }, { limit: 200 })
    expect(rows.length).toBeGreaterThanOrEqual(items.length + 1)
    expect((await served.ask('/search.csv?from=never')).status).toBe(400)
  })
})
