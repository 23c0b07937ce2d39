import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lineAnchor } from '../../web/model/anchors.ts'
import { viewOf } from '../../web/model/story.ts'
import type { Id, Reading, RecordFile } from '../core/index.ts'
import { originalsIn, SAMPLE } from '../room/fixture.ts'
import { createApp } from './app.ts'
import { largest, ORIGIN, type Served, serving } from './fixture.ts'
import { LOOPBACK } from './guards.ts'

/** A story many times over: what it holds stands in it again and again under other ids. */
function manifold(file: RecordFile, times: number): RecordFile {
  const story = file.stories[0]!
  const again = <T>(make: (named: (id: Id) => Id) => readonly T[]): T[] =>
    Array.from({ length: times }, (_, i) => make(id => (i === 0 ? id : `${id}+${i}`))).flat()
  const read = (readings: readonly Reading[], named: (id: Id) => Id): Reading[] =>
    readings.map(r => ({ ...r, id: named(r.id) }))
  const events = again(named =>
    story.events.map(e => ({
      ...e,
      id: named(e.id),
      parts: e.parts.map(named),
      readings: read(e.readings, named),
    })),
  )
  const statements = again(named => story.statements.map(s => ({ ...s, id: named(s.id) })))
  const figures = again(named =>
    story.figures.map(f => ({ ...f, id: named(f.id), readings: read(f.readings, named) })),
  )
  const relations = again(named => story.relations.map(r => ({ ...r, from: named(r.from), to: named(r.to) })))
  return { ...file, stories: [{ ...story, events, statements, figures, relations }] }
}

const html = { headers: { host: 'localhost:7357', accept: 'text/html' } }
interface Page {
  readonly ids: ReadonlySet<string>
  readonly links: readonly string[]
}

const pageOf = (page: string): Page => ({
  ids: new Set([...page.matchAll(/ id="([^"]+)"/g)].map(m => m[1]!)),
  links: linksIn(page),
})
const linksIn = (page: string): readonly string[] => [
  ...new Set([...page.matchAll(/ href="([^"]+)"/g)].map(m => m[1]!.replaceAll('&amp;', '&'))),
]
const isLine = (anchor: string): boolean => /^[ersf]-/.test(anchor)

describe('the pages of a long story', () => {
  let served: Served
  let path: string
  let anchors: readonly string[]
  let get: (path: string) => Promise<Page>
  beforeAll(async () => {
    served = await serving(await originalsIn(SAMPLE))
    const id = await largest(served)
    const file = manifold((await served.room.story(id))!, 8)
    const room = { ...served.room, story: async () => file }
    const reach = { hosts: LOOPBACK, token: null }
    const app = createApp(room, { reach, work: served.work, onError: e => served.errors.push(e) })
    path = `/story/${encodeURIComponent(id)}`
    const story = viewOf(file, file.stories[0]!)
    anchors = [
      ...story.story.events.map(e => lineAnchor(id, 'event', e.id)),
      ...story.story.statements.map(s => lineAnchor(id, 'statement', s.id)),
      ...story.story.figures.map(f => lineAnchor(id, 'figure', f.id)),
      ...[...story.lines.values()].map(l => l.anchor),
    ]
    const pages = new Map<string, Page>()
    get = async at => {
      const page = pages.get(at) ?? pageOf(await (await app.request(ORIGIN + at, html)).text())
      pages.set(at, page)
      return page
    }
  }, 120_000)
  afterAll(() => served.close())

  test('the first page holds a part, and is no longer than a page should be', async () => {
    const first = (await get(path)).ids
    const held = anchors.filter(a => first.has(a)).length
    expect(held).toBeGreaterThan(20)
    expect(held).toBeLessThan(anchors.length / 3)
    for (const part of ['', 'none', 'documents.csv', '<b>'])
      expect((await get(`${path}?part=${encodeURIComponent(part)}`)).ids.size).toBe(first.size)
  })

  test('a permalink leads to the page that holds its line', async () => {
    const lost: string[] = []
    for (const anchor of anchors.filter((_, i) => i % 25 === 0))
      if (!(await get(`${path}?line=${anchor}`)).ids.has(anchor)) lost.push(anchor)
    expect(lost).toEqual([])
  }, 120_000)

  test('every link between the pages leads to what is there, and from the first page all are reached', async () => {
    const seen = new Set<string>()
    const reached = new Set<string>()
    const dangling: string[] = []
    const due = [path]
    for (let at = due.pop(); at !== undefined; at = due.pop()) {
      if (seen.has(at)) continue
      seen.add(at)
      const page = await get(at)
      for (const id of page.ids) reached.add(id)
      for (const link of page.links) {
        const [to = '', anchor = ''] = link.split('#')
        if (to !== '' && to !== path && !to.startsWith(`${path}?part=`)) continue
        due.push(to || at)
        if (isLine(anchor) && !(await get(to || at)).ids.has(anchor)) dangling.push(`${at}: ${link}`)
      }
    }
    expect(dangling).toEqual([])
    expect(anchors.filter(a => !reached.has(a))).toEqual([])
    expect(served.errors).toEqual([])
  }, 120_000)
})
