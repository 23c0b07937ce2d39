import type { ServerResponse } from 'node:http'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Local, type Route, reaching, serve } from './fixture.ts'
import { type Fetched, type Limits, type Outside, openOutside } from './index.ts'

const words = '<p>The bridge over the Ferrow was closed on Monday.</p>'
const says = (pattern: RegExp): unknown => expect.stringMatching(pattern)
let local: Local
let outside: Outside

beforeAll(async () => {
  local = await serve()
})
beforeEach(() => {
  local.asked.length = 0
})
afterAll(() => local.close())

const send =
  (headers: Record<string, string | number>, body: string | Uint8Array = words, status = 200): Route =>
  (_, response) =>
    response.writeHead(status, headers).end(body)

/** Fetches a route from a client with small limits. */
async function get(
  route: Route,
  options: Parameters<Outside['get']>[1] = {},
  times: Partial<Limits> = {},
): Promise<Fetched> {
  local.routes['/x'] = route
  outside = openOutside({
    ...reaching(local),
    limits: { packed: 200_000, unpacked: 1_000_000, ...times },
  })
  try {
    return await outside.get(`${local.at}/x`, { asked: true, ...options })
  } finally {
    await outside.close()
  }
}

const text = (answer: Fetched): string =>
  answer.status === 'fetched' ? Buffer.from(answer.bytes).toString() : answer.status

describe('what is sent', () => {
  test('who we are, what we read, what we know already', async () => {
    let headers: Record<string, unknown> = {}
    await get(
      (request, response) => {
        headers = request.headers
        response.writeHead(304).end()
      },
      { etag: '"a"', modified: 'Mon, 15 Sep 2031 17:52:00 GMT' },
    )
    expect(headers).toMatchObject({
      'user-agent': 'Onrecord/0.0 (+https://onrecord.example)',
      accept: expect.stringContaining('text/html'),
      'accept-encoding': 'gzip, br',
      'if-none-match': '"a"',
      'if-modified-since': 'Mon, 15 Sep 2031 17:52:00 GMT',
    })
    expect(headers.cookie).toBeUndefined()
  })
})

describe('what comes back', () => {
  test('a page with its type, headers and address without fragment', async () => {
    const answer = await get(send({ 'content-type': 'text/html; charset=utf-8', etag: '"a"' }))
    expect(answer).toMatchObject({
      status: 'fetched',
      address: `${local.at}/x`,
      moved: null,
      type: 'text/html; charset=utf-8',
      headers: { etag: '"a"' },
    })
    expect(text(answer)).toBe(words)
  })
  test.each([
    ['gzip', gzipSync(words)],
    ['br', brotliCompressSync(words)],
    ['gzip, br', brotliCompressSync(gzipSync(words))],
    ['identity', Buffer.from(words)],
  ])('%s is unpacked', async (encoding, body) =>
    expect(text(await get(send({ 'content-type': 'text/html', 'content-encoding': encoding }, body)))).toBe(
      words,
    ),
  )

  test('unchanged and gone', async () => {
    expect(await get(send({ etag: '"a"' }, '', 304))).toMatchObject({
      status: 'unchanged',
      headers: { etag: '"a"' },
    })
    expect(await get(send({}, '', 410))).toMatchObject({ status: 'gone' })
  })
  test.each([
    [404, false, /no such page \(404\)/],
    [403, false, /does not let us/],
    [429, true, /less often/],
    [500, true, /trouble of its own/],
    [503, true, /not available now/],
    [204, false, /204/],
    [418, false, /418/],
  ])('%i is a failure', async (code, passing, reason) =>
    expect(await get(send({}, '', code))).toMatchObject({
      status: 'failed',
      code,
      passing,
      reason: says(reason),
    }),
  )
  test.each([
    ['120', 120_000],
    ['0', 0],
    ['9999999999', 86_400_000],
    [new Date(Date.now() - 5000).toUTCString(), 0],
    ['soon', null],
  ])('Retry-After: %s', async (header, wait) =>
    expect(await get(send({ 'retry-after': header }, '', 429))).toMatchObject({ wait }),
  )
})

describe('redirects', () => {
  const chain = (...hops: readonly (readonly [string, number, string])[]): void => {
    for (const [from, code, to] of hops) local.routes[from] = send({ location: to }, '', code)
  }
  test('are followed; permanent ones say where the page is now', async () => {
    chain(['/a', 301, '/b'], ['/b', 308, '/c'], ['/c', 302, '/d'])
    local.routes['/d'] = words
    const answer = await get(send({ location: '/a#top' }, '', 301))
    expect(answer).toMatchObject({ status: 'fetched', address: `${local.at}/d`, moved: `${local.at}/c` })
    expect(local.asked).toEqual(['/x', '/a', '/b', '/c', '/d'])
  })
  test('that are passing move nothing, whatever follows', async () => {
    chain(['/a', 301, '/b'])
    local.routes['/b'] = words
    expect(await get(send({ location: '/a' }, '', 302))).toMatchObject({ status: 'fetched', moved: null })
  })
  test('are five at most, and no circle', async () => {
    chain(...[0, 1, 2, 3, 4, 5].map(n => [`/${n}`, 302, `/${n + 1}`] as const))
    expect(await get(send({ location: '/0' }, '', 302))).toMatchObject({
      status: 'refused',
      reason: says(/on and on/),
    })
    expect(local.asked).toHaveLength(6)
    expect(await get(send({ location: '/x#again' }, '', 302))).toMatchObject({
      status: 'refused',
      reason: says(/circle/),
    })
  })
  test('to nowhere fail', async () => {
    expect(await get(send({}, '', 302))).toMatchObject({ status: 'failed' })
    expect(await get(send({ location: 'http://[' }, '', 302))).toMatchObject({ status: 'failed' })
  })
})

describe('limits', () => {
  const endless =
    (every: number, size: number, headers: Record<string, string> = {}): Route =>
    (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', ...headers })
      const timer = setInterval(() => response.write(Buffer.alloc(size, 'x')), every)
      response.on('close', () => clearInterval(timer))
    }
  test('an endless body', async () =>
    expect(await get(endless(1, 50_000))).toMatchObject({
      status: 'refused',
      reason: says(/larger than 0.2 MB/),
    }))
  test('a body that is announced as too large is not read', async () => {
    const answer = await get((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': 5_000_000 }).write('x')
    })
    expect(answer).toMatchObject({ status: 'refused', reason: says(/larger than 0.2 MB/) })
  })
  test('bytes that drip', async () => {
    const answer = await get(endless(100, 1), {}, { whole: 1500 })
    expect(answer).toMatchObject({
      status: 'failed',
      passing: true,
      reason: says(/took longer than 1.5 seconds/),
    })
  })
  test('a body that stops, headers that never come', async () => {
    const stops = await get(
      (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).write('x'),
      {},
      { pause: 1000 },
    )
    expect(stops).toMatchObject({ status: 'failed', passing: true, reason: says(/in the middle/) })
    expect(await get(() => {}, {}, { headers: 1000 })).toMatchObject({
      status: 'failed',
      passing: true,
      reason: says(/answered nothing/),
    })
  })
  test.each([
    ['gzip', gzipSync(Buffer.alloc(100_000_000))],
    ['gzip, gzip', gzipSync(gzipSync(Buffer.alloc(20_000_000, 'ab')))],
    ['br', brotliCompressSync(Buffer.alloc(20_000_000))],
  ])('a bomb of %s', async (encoding, body) => {
    const before = process.memoryUsage().rss
    const answer = await get(send({ 'content-type': 'text/html', 'content-encoding': encoding }, body))
    expect(answer).toMatchObject({ status: 'refused', reason: says(/larger than 1.0 MB once unpacked/) })
    expect(process.memoryUsage().rss - before).toBeLessThan(60_000_000)
  })
  test.each([
    ['gzip, gzip, gzip', /several times/],
    ['zstd', /not asked for \(zstd\)/],
  ])('packed as %s', async (encoding, reason) =>
    expect(await get(send({ 'content-type': 'text/html', 'content-encoding': encoding }))).toMatchObject({
      status: 'refused',
      reason: says(reason),
    }),
  )
  test('packed data that is cut or damaged', async () => {
    const packed = gzipSync(words.repeat(100))
    const headers = { 'content-type': 'text/html', 'content-encoding': 'gzip' }
    expect(await get(send(headers, packed.subarray(0, 40)))).toMatchObject({
      status: 'failed',
      reason: says(/too early/),
    })
    expect(await get(send(headers, words))).toMatchObject({ status: 'failed', reason: says(/damaged/) })
  })
  test('a connection that breaks, a host that is not there, what is no HTTP', async () => {
    expect(
      await get((request: { socket: { destroy: () => void } }) => request.socket.destroy()),
    ).toMatchObject({
      status: 'failed',
      passing: true,
      reason: says(/broke off/),
    })
    const closed = await serve()
    await closed.close()
    const away = openOutside(reaching(closed))
    expect(await away.get(closed.at, { asked: true })).toMatchObject({
      status: 'failed',
      reason: says(/connections/),
    })
    await away.close()
    const raw = (response: ServerResponse): void => void response.socket?.end('SSH-2.0-x\r\n')
    expect(await get((_, response) => raw(response))).toMatchObject({
      status: 'failed',
      reason: says(/HTTP/),
    })
  })
})

describe('kinds of content', () => {
  test.each([
    'text/html',
    'application/xhtml+xml',
    'application/rss+xml',
    'application/atom+xml',
    'application/rdf+xml',
    'application/xml',
    'text/xml',
    'application/json',
    'application/feed+json',
    'application/ld+json',
    'text/plain',
    'TEXT/HTML; charset=UTF-8',
    'application/octet-stream',
    '',
  ])('"%s" is read', async type => expect((await get(send({ 'content-type': type }))).status).toBe('fetched'))
  test.each([
    ['application/zip', /archive/],
    ['application/gzip', /archive/],
    ['application/x-tar', /archive/],
    ['application/pdf', /PDF/],
    ['image/png', /image/],
    ['video/mp4', /film/],
    ['audio/mpeg', /sound/],
    ['application/x-msdownload', /program/],
    ['application/javascript', /program/],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', /office/],
    ['multipart/mixed', /not read/],
  ])('%s is refused', async (type, reason) =>
    expect(await get(send({ 'content-type': type }))).toMatchObject({
      status: 'refused',
      reason: says(reason),
    }),
  )
  test.each([
    ['PK\x03\x04xx', /ZIP/],
    ['%PDF-1.7', /PDF/],
    ['\x7fELF\x02', /program/],
    ['MZ\x90\0\x03\0', /program/],
    ['\x89PNG\r\n', /image/],
    ['\x1f\x8b\x08\0', /gzip/],
    ['ab\0cd', /binary/],
  ])('%j as a web page is refused', async (head, reason) =>
    expect(
      await get(send({ 'content-type': 'text/html' }, Buffer.from(`${head}${'x'.repeat(40)}`, 'latin1'))),
    ).toMatchObject({ status: 'refused', reason: says(reason) }),
  )
  test('UTF-16 is no binary data', async () => {
    const body = Buffer.from(`\ufeff${words}`, 'utf16le')
    expect((await get(send({ 'content-type': 'text/html' }, body))).status).toBe('fetched')
    expect(
      (await get(send({ 'content-type': 'text/html; charset=utf-16le' }, body.subarray(2)))).status,
    ).toBe('fetched')
  })
})
