import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Local, type Route, reaching, serve } from './fixture.ts'
import { type Followable, type Followed, follow, type Outside, openOutside } from './index.ts'

const says = (pattern: RegExp): unknown => expect.stringMatching(pattern)
const NOW = Date.UTC(2031, 8, 15, 12)
let local: Local
let outside: Outside

beforeEach(async () => {
  local = await serve()
  outside = openOutside(reaching(local))
})
afterEach(async () => {
  await outside.close()
  await local.close()
})

const source = (kind: 'feed' | 'page', path: string, state: Followable['state'] = {}): Followable => ({
  id: 's1',
  kind,
  at: `${local.at}${path}`,
  title: null,
  state,
  failures: 0,
})
/** The source as a store has it after a round, read back from JSON. */
const next = (before: Followable, { state, failures, at, title }: Followed): Followable =>
  JSON.parse(JSON.stringify({ ...before, state, failures, at, title }))
const round = (one: Followable, pages?: number): Promise<Followed> =>
  follow(one, outside, { now: () => NOW, ...(pages ? { pages } : {}) })
const minutes = (followed: Followed): number => (Date.parse(followed.due) - NOW) / 60_000

interface Entry {
  readonly link?: string
  readonly title: string
  readonly body?: string
}
const rss = (...entries: readonly Entry[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Ferrow Post - World</title>${entries
    .map(
      ({ link, title, body = 'A short line.' }) =>
        `<item><title>${title}</title>${link ? `<link>${link}</link>` : ''}<description>${body}</description><pubDate>Mon, 15 Sep 2031 10:00:00 GMT</pubDate></item>`,
    )
    .join('')}</channel></rss>`
const sent =
  (body: string, headers: Record<string, string> = {}, type = 'application/rss+xml'): Route =>
  (request, response) => {
    const same = headers.etag !== undefined && request.headers['if-none-match'] === headers.etag
    response.writeHead(same ? 304 : 200, { 'content-type': type, ...headers }).end(same ? '' : body)
  }
const titles = (followed: Followed): unknown[] => followed.originals.map(o => o.given.title)
const sentence =
  'The bridge over the Ferrow was closed on Monday after a storm had damaged its northern pier. '
const article = (words: string, more = ''): string =>
  `<html><head><title>Bridge closed</title></head><body><nav>Home ${more}</nav><article><p>${words}</p></article><script>${more}</script></body></html>`

describe('a feed', () => {
  test('gives all items at first, then what is new, then what has changed', async () => {
    local.routes['/feed'] = sent(
      rss({ link: '/a', title: 'A' }, { link: 'https://other.example/b', title: 'B' }),
    )
    const one = source('feed', '/feed')
    const first = await round(one)
    expect(titles(first)).toEqual(['B', 'A'])
    expect(first).toMatchObject({
      failures: 0,
      trouble: null,
      title: 'Ferrow Post - World',
      at: one.at,
      troubles: [],
    })
    expect(first.originals.map(o => o.given.url)).toEqual(['https://other.example/b', `${local.at}/a`])
    const second = await round(next(one, first))
    expect(second.originals).toEqual([])
    local.routes['/feed'] = sent(
      rss(
        { link: '/c', title: 'C' },
        { link: '/a', title: 'A' },
        { link: 'https://other.example/b', title: 'B', body: 'Now longer.' },
      ),
    )
    const third = await round(next(one, second))
    expect(titles(third)).toEqual(['B', 'C'])
    expect((await round(next(one, third))).originals).toEqual([])
  })
  test('asked with its ETag answers unchanged; a new one is kept', async () => {
    const one = source('feed', '/feed')
    local.routes['/feed'] = sent(rss({ link: '/a', title: 'A' }), {
      etag: '"1"',
      'last-modified': 'Mon, 15 Sep 2031 10:00:00 GMT',
    })
    const first = await round(one)
    expect(first.state).toMatchObject({ etag: '"1"', modified: 'Mon, 15 Sep 2031 10:00:00 GMT' })
    const second = await round(next(one, first))
    expect(second).toMatchObject({ originals: [], failures: 0, trouble: null })
    expect(second.state).toMatchObject({ etag: '"1"' })
    local.routes['/feed'] = sent(rss({ link: '/b', title: 'B' }))
    const third = await round(next(one, second))
    expect(titles(third)).toEqual(['B'])
    expect(third.state.etag).toBeUndefined()
  })
  test('items without links, of one link, twice in one feed', async () => {
    local.routes['/feed'] = sent(
      rss(
        { title: 'A' },
        { title: 'B' },
        { link: '/live', title: 'One' },
        { link: '/live', title: 'Two' },
        { link: '/live', title: 'Two' },
      ),
    )
    const one = source('feed', '/feed')
    const first = await round(one)
    expect(titles(first)).toEqual(['Two', 'One', 'B', 'A'])
    local.routes['/feed'] = sent(rss({ link: '/live', title: 'One' }, { title: 'A' }, { title: 'C' }))
    expect(titles(await round(next(one, first)))).toEqual(['C'])
  })
  test('remembers what it no longer holds, within bounds', async () => {
    const one = source('feed', '/feed')
    const many = (from: number, to: number): Entry[] =>
      Array.from({ length: to - from }, (_, i) => ({ link: `/${from + i}`, title: `T${from + i}` })).reverse()
    local.routes['/feed'] = sent(rss(...many(0, 900)))
    const first = await round(one)
    expect(first.originals).toHaveLength(900)
    local.routes['/feed'] = sent(rss(...many(900, 910)))
    const second = await round(next(one, first))
    expect(second.state.seen).toHaveLength(510)
    local.routes['/feed'] = sent(rss(...many(890, 911)))
    expect(titles(await round(next(one, second)))).toEqual(['T910'])
  })
  test('gives its items in the order they appeared', async () => {
    const item = (title: string, day: number): string =>
      `<item><title>${title}</title><link>/${title}</link><pubDate>${new Date(Date.UTC(2031, 8, day)).toUTCString()}</pubDate></item>`
    const feed = `<rss version="2.0"><channel><title><![CDATA[P & Q]]></title>${item('B', 2)}${item('C', 3)}${item('A', 1)}</channel></rss>`
    local.routes['/feed'] = sent(feed)
    const followed = await round(source('feed', '/feed'))
    expect(titles(followed)).toEqual(['A', 'B', 'C'])
    expect(followed.title).toBe('P & Q')
  })
  test('that moved for good is asked at its new address', async () => {
    local.routes['/old'] = (_, response) => response.writeHead(301, { location: '/new' }).end()
    local.routes['/new'] = sent(rss({ link: '/a', title: 'A' }))
    expect(await round(source('feed', '/old'))).toMatchObject({ at: `${local.at}/new`, failures: 0 })
  })
  test('that is a page says which feeds there are', async () => {
    local.routes['/'] =
      '<html><head><link rel=alternate type="application/rss+xml" href="/feed"></head><body><p>Hello</p></body></html>'
    expect(await round(source('feed', '/'))).toMatchObject({
      failures: 1,
      trouble: says(/its feeds are http:\/\/127\.0\.0\.1:\d+\/feed$/),
    })
    local.routes['/'] = '<p>Hello</p>'
    expect(await round(source('feed', '/'))).toMatchObject({ trouble: 'is no feed' })
    local.routes['/'] = sent('<?xml version="1.0"?><rss><channel', {})
    expect((await round(source('feed', '/'))).failures).toBe(1)
  })
  test('without entries, in another encoding, Atom and JSON', async () => {
    local.routes['/feed'] = sent(rss())
    expect(await round(source('feed', '/feed'))).toMatchObject({ failures: 0, originals: [] })
    local.routes['/feed'] = (_, response) =>
      response
        .writeHead(200, { 'content-type': 'application/rss+xml; charset=windows-1252' })
        .end(Buffer.from(rss({ title: 'Caf\xe9', link: '/a' }), 'latin1'))
    expect(titles(await round(source('feed', '/feed')))).toEqual(['Café'])
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'P',
      items: [{ id: '1', url: '/x', title: 'J', content_text: 'Text' }],
    }
    local.routes['/feed'] = sent(JSON.stringify(json), {}, 'application/feed+json')
    const followed = await round(source('feed', '/feed'))
    expect(followed.originals).toMatchObject([
      { format: 'feed', given: { title: 'J', url: `${local.at}/x` } },
    ])
  })
})

describe('a feed whose pages are fetched', () => {
  const full = { full: true }
  test('gives the pages with what the feed says of them', async () => {
    local.routes['/feed'] = sent(rss({ link: '/a', title: 'A' }))
    local.routes['/a'] = (_, response) => response.writeHead(302, { location: '/a-long-name' }).end()
    local.routes['/a-long-name'] = article(sentence)
    const one = source('feed', '/feed', full)
    const first = await round(one)
    expect(first.originals).toMatchObject([
      {
        format: 'html',
        media: 'text/html',
        body: article(sentence),
        given: {
          title: 'A',
          outlet: 'Ferrow Post',
          url: `${local.at}/a-long-name`,
          published: 'Mon, 15 Sep 2031 10:00:00 GMT',
        },
      },
    ])
    expect(first.state.full).toBe(true)
    local.asked.length = 0
    await round(next(one, first))
    expect(local.asked).toEqual(['/feed'])
  })
  test('fetches the page of a changed item again, and tells it only where it changed too', async () => {
    const one = source('feed', '/feed', full)
    local.routes['/a'] = article(sentence)
    local.routes['/feed'] = sent(rss({ link: '/a', title: 'A' }))
    const first = await round(one)
    local.routes['/a'] = article(sentence, 'another advertisement')
    local.routes['/feed'] = sent(rss({ link: '/a', title: 'A', body: '12 comments' }))
    const second = await round(next(one, first))
    expect(second.originals).toEqual([])
    local.routes['/a'] = article(`${sentence}It opens again on Friday.`)
    local.routes['/feed'] = sent(rss({ link: '/a', title: 'A', body: '13 comments' }))
    const third = await round(next(one, second))
    expect(third.originals).toHaveLength(1)
    expect(third.originals[0]!.given.url).toBe(first.originals[0]!.given.url)
    expect(third.originals[0]!.id).not.toBe(first.originals[0]!.id)
  })
  test('takes the feed’s own words where there is no page, or a shorter one', async () => {
    local.routes['/feed'] = sent(
      rss(
        { link: '/missing', title: 'A' },
        { link: '/wall', title: 'B', body: sentence.repeat(5) },
        { link: 'http://10.0.0.1/', title: 'C' },
        { link: '/picture', title: 'D' },
        { title: 'E' },
      ),
    )
    local.routes['/wall'] = '<p>Please accept.</p>'
    local.routes['/picture'] = sent('', {}, 'image/png')
    const followed = await round(source('feed', '/feed', full))
    expect(titles(followed)).toEqual(['E', 'D', 'C', 'B', 'A'])
    expect(followed.originals.every(o => o.format === 'feed')).toBe(true)
    expect(followed.troubles.map(t => t.reason)).toMatchObject([
      says(/image/),
      says(/private network/),
      says(/404/),
    ])
  })
  test('tries a page that fails in passing three times, then takes the feed’s words', async () => {
    let failing = true
    local.routes['/a'] = (_, response) =>
      failing
        ? response.writeHead(500).end()
        : response.writeHead(200, { 'content-type': 'text/html' }).end(article(sentence))
    local.routes['/b'] = (_, response) => response.writeHead(500).end()
    local.routes['/feed'] = sent(rss({ link: '/a', title: 'A' }, { link: '/b', title: 'B' }), { etag: '"1"' })
    const one = source('feed', '/feed', full)
    const first = await round(one)
    expect(first).toMatchObject({ originals: [], failures: 0 })
    expect(first.troubles).toHaveLength(2)
    expect(minutes(first)).toBe(10)
    failing = false
    const second = await round(next(one, first))
    expect(second.originals).toMatchObject([{ format: 'html', given: { title: 'A' } }])
    const third = await round(next(one, second))
    expect(third.originals).toMatchObject([{ format: 'feed', given: { title: 'B' } }])
    expect((await round(next(one, third))).originals).toEqual([])
  })
  test('fetches so many pages a round, and the rest in the next', async () => {
    for (const name of ['a', 'b', 'c']) local.routes[`/${name}`] = article(sentence + name)
    local.routes['/feed'] = sent(rss(...['a', 'b', 'c'].map(name => ({ link: `/${name}`, title: name }))), {
      etag: '"1"',
    })
    const one = source('feed', '/feed', full)
    const first = await round(one, 2)
    const second = await round(next(one, first), 2)
    const third = await round(next(one, second), 2)
    expect([first, second, third].map(titles)).toEqual([['c', 'b'], ['a'], []])
  })
})

describe('a page', () => {
  test('is a new original of the same address when its words change, and only then', async () => {
    const one = source('page', '/a')
    local.routes['/a'] = article(sentence.repeat(3))
    const first = await round(one)
    expect(first).toMatchObject({
      title: 'Bridge closed',
      originals: [{ format: 'html', given: { url: one.at } }],
    })
    local.routes['/a'] = article(sentence.repeat(3), 'token 8d1f')
    const second = await round(next(one, first))
    expect(second.originals).toEqual([])
    local.routes['/a'] = article(`${sentence.repeat(3)}It opens again on Friday.`)
    const third = await round(next(one, second))
    expect(third.originals).toHaveLength(1)
    expect(third.originals[0]!.given.url).toBe(one.at)
    expect(third.originals[0]!.id).not.toBe(first.originals[0]!.id)
  })
  test('text and JSON are of the address they came from, whatever they say', async () => {
    local.routes['/a.txt'] = sent(
      'url: https://other.example/a\nid: other\n\nThe bridge is closed.',
      {},
      'text/plain',
    )
    local.routes['/a.json'] = sent(
      JSON.stringify({ id: 'other', url: 'https://other.example/a', text: sentence }),
      {},
      'application/json',
    )
    for (const path of ['/a.txt', '/a.json']) {
      const { originals } = await round(source('page', path))
      expect(originals).toHaveLength(1)
      expect(originals[0]!.given.url).toBe(local.at + path)
      expect(originals[0]!.given.id).toBeUndefined()
    }
  })
  test('lines of JSON are read from the first', async () => {
    local.routes['/a.jsonl'] = sent(`{"text":"One."}\n{"text":"Two."}\n`, {}, 'application/x-ndjson')
    expect((await round(source('page', '/a.jsonl'))).originals.map(o => o.body)).toEqual(['One.', 'Two.'])
  })
  test('is in the encoding that the server names, whatever it says of itself', async () => {
    const body = `<meta charset="shift_jis"><p>“Café” ${sentence}</p>`
    local.routes['/a'] = sent(body, {}, 'text/html; charset=utf-8')
    expect((await round(source('page', '/a'))).originals[0]!.body).toBe(body)
  })
  test('that says it is HTML is HTML, however it begins; an empty one is a failure', async () => {
    local.routes['/a'] = `Notice<!-- x --><p>${sentence}</p>`
    expect((await round(source('page', '/a'))).originals).toMatchObject([
      { format: 'html', media: 'text/html' },
    ])
    local.routes['/a'] = '  '
    expect(await round(source('page', '/a'))).toMatchObject({ trouble: 'is empty', failures: 1 })
  })
})

describe('when it is due', () => {
  test('sooner after news, later without, between ten minutes and a day', async () => {
    const every: number[] = []
    let one = source('page', '/a')
    const changing = async (change: boolean, times: number): Promise<void> => {
      for (let i = 0; i < times; i++) {
        if (change) local.routes['/a'] = article(sentence.repeat(3) + every.length)
        const followed = await round(one)
        every.push(minutes(followed))
        one = next(one, followed)
      }
    }
    await changing(true, 6)
    expect(every[0]).toBeGreaterThanOrEqual(54)
    expect(every[0]).toBeLessThanOrEqual(66)
    expect(every.at(-1)).toBeGreaterThanOrEqual(9)
    expect(every.at(-1)).toBeLessThanOrEqual(11)
    await changing(false, 14)
    expect(every.at(-1)).toBeGreaterThanOrEqual(0.9 * 1440)
    expect(every.at(-1)).toBeLessThanOrEqual(1.1 * 1440)
  })
  test('failures double the time, keep the state, and are forgotten when it goes right', async () => {
    let one = source('feed', '/feed', { etag: '"1"', full: true })
    const waits: number[] = []
    for (let i = 0; i < 10; i++) {
      const followed = await round(one)
      expect(followed).toMatchObject({
        failures: i + 1,
        trouble: says(/404/),
        state: { etag: '"1"', full: true },
      })
      waits.push(minutes(followed))
      one = next(one, followed)
    }
    for (const [i, wait] of waits.entries()) {
      const middle = Math.min(10 * 2 ** i, 1440)
      expect(Math.abs(wait - middle)).toBeLessThanOrEqual(middle / 10)
    }
    expect(await round(one)).toEqual(await round(one))
    local.routes['/feed'] = sent(rss({ link: '/a', title: 'A' }))
    expect(await round({ ...one, state: {} })).toMatchObject({ failures: 0, trouble: null })
  })
  test('what is gone says so; what is refused says why; what asks us to wait is given the time', async () => {
    local.routes['/gone'] = (_, response) => response.writeHead(410).end()
    expect(await round(source('feed', '/gone'))).toMatchObject({ gone: true, failures: 1 })
    const inner = { ...source('page', '/'), at: 'http://192.168.0.1/' }
    expect(await round(inner)).toMatchObject({ gone: false, trouble: says(/private network/) })
    local.routes['/wait'] = (_, response) => response.writeHead(503, { 'retry-after': '7200' }).end()
    expect(minutes(await round(source('feed', '/wait')))).toBe(120)
  })
})
