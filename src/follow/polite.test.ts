import { afterEach, describe, expect, test } from 'vitest'
import type { Failed } from './answers.ts'
import { type Local, type Route, reaching, serve } from './fixture.ts'
import { type Outside, type OutsideOptions, openOutside } from './index.ts'
import { openRobots, rulesOf } from './robots.ts'

const says = (pattern: RegExp): unknown => expect.stringMatching(pattern)
const opened: { close: () => Promise<void> }[] = []
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close()
})

async function local(routes: Record<string, Route> = {}): Promise<Local> {
  const server = await serve(routes)
  opened.unshift(server)
  return server
}

/** A way outside whose clock stands, but for what is waited for and what `pass` adds. */
function outside(
  servers: readonly Local[],
  options: Partial<OutsideOptions> = {},
): Outside & { readonly waits: number[]; readonly pass: (milliseconds: number) => void } {
  let now = Date.UTC(2031, 8, 15)
  const waits: number[] = []
  const one = openOutside({
    ...reaching(...servers),
    now: () => now,
    wait: async time => {
      if (time <= 0) return
      waits.push(time)
      now += time
    },
    ...options,
  })
  opened.unshift(one)
  const pass = (time: number): void => {
    now += time
  }
  return { ...one, waits, pass }
}

describe('robots.txt', () => {
  const robots =
    (text: string): Route =>
    (_, response) =>
      response.writeHead(200).end(text)
  const page = '<p>The bridge is closed.</p>'

  test('closes what it closes, to us by name or to all', async () => {
    const a = await local({
      '/robots.txt': robots(
        'User-agent: *\nDisallow: /\n\nUser-agent: onrecord\nDisallow: /private\nAllow: /private/open\n',
      ),
      '/': page,
      '/private/a': page,
      '/private/open': page,
    })
    const out = outside([a])
    expect(await out.get(`${a.at}/`)).toMatchObject({ status: 'fetched' })
    expect(await out.get(`${a.at}/private/a`)).toMatchObject({
      status: 'refused',
      reason: says(/robots\.txt/),
    })
    expect(await out.get(`${a.at}/private/open`)).toMatchObject({ status: 'fetched' })
    expect(a.asked).toEqual(['/', '/private/open'])
  })
  test('is not asked where a person named the address', async () => {
    const a = await local({ '/robots.txt': robots('User-agent: *\nDisallow: /'), '/': page })
    expect(await outside([a]).get(a.at, { asked: true })).toMatchObject({ status: 'fetched' })
  })
  test('holds for each address on the way of redirects', async () => {
    const b = await local({ '/robots.txt': robots('User-agent: *\nDisallow: /'), '/': page })
    const a = await local({ '/': (_, response) => response.writeHead(302, { location: `${b.at}/` }).end() })
    expect(await outside([a, b]).get(a.at)).toMatchObject({ status: 'refused', address: `${b.at}/` })
    expect(b.asked).toEqual([])
  })
  test('is asked for once a day and host', async () => {
    let times = 0
    const a = await local({
      '/robots.txt': (_, response) => {
        times++
        response.end('')
      },
      '/': page,
    })
    const out = outside([a])
    await Promise.all([out.get(a.at), out.get(a.at), out.get(a.at)])
    expect(times).toBe(1)
    out.pass(86_399_000)
    await out.get(a.at)
    expect(times).toBe(1)
    out.pass(2_000)
    await out.get(a.at)
    expect(times).toBe(2)
  })
  test.each([
    [404, 'fetched'],
    [403, 'fetched'],
    [410, 'fetched'],
    [500, 'failed'],
    [503, 'failed'],
    [429, 'failed'],
  ])('that answers %i: %s', async (code, status) => {
    const a = await local({ '/robots.txt': (_, response) => response.writeHead(code).end(), '/': page })
    expect(await outside([a]).get(a.at)).toMatchObject({ status })
    expect(a.asked).toHaveLength(status === 'fetched' ? 1 : 0)
  })
  test('keeps to what it said while it cannot be had, and is asked again before long', async () => {
    const a = await local({ '/robots.txt': robots('User-agent: *\nDisallow: /a'), '/': page, '/a': page })
    const out = outside([a])
    await out.get(a.at)
    a.routes['/robots.txt'] = (_, response) => response.writeHead(500).end()
    out.pass(90_000_000)
    expect(await out.get(a.at)).toMatchObject({ status: 'fetched' })
    expect(await out.get(`${a.at}/a`)).toMatchObject({ status: 'refused' })
    a.routes['/robots.txt'] = robots('')
    out.pass(11 * 60_000)
    expect(await out.get(`${a.at}/a`)).toMatchObject({ status: 'fetched' })
  })
  test('that is out of reach for a month counts as absent', async () => {
    let now = 0
    const gone: Failed = {
      status: 'failed',
      address: '',
      moved: null,
      reason: 'x',
      code: 500,
      passing: true,
      wait: null,
    }
    const kept = openRobots(
      async () => gone,
      'Onrecord',
      () => now,
    )
    const allows = async (): Promise<boolean> =>
      (await kept.rulesFor('http://a.example/x')).allows('http://a.example/x')
    expect(await allows()).toBe(false)
    now += 29 * 86_400_000
    expect(await allows()).toBe(false)
    now += 2 * 86_400_000
    expect(await allows()).toBe(true)
  })
  test('without end is read as far as it goes', async () => {
    const a = await local({
      '/robots.txt': robots(`User-agent: *\nDisallow: /a\n${'# and on\n'.repeat(200_000)}Disallow: /b\n`),
      '/a': page,
      '/b': page,
    })
    const out = outside([a])
    expect(await out.get(`${a.at}/a`)).toMatchObject({ status: 'refused' })
    expect(await out.get(`${a.at}/b`)).toMatchObject({ status: 'fetched' })
  })
  test('rules: the longest counts, an empty one closes nothing, names in any case', () => {
    const allows = (text: string, path: string): boolean =>
      rulesOf('https://a.example/robots.txt', text, 'Onrecord').allows(`https://a.example${path}`)
    expect(allows('User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c')).toBe(true)
    expect(allows('User-agent: *\nDisallow:', '/a')).toBe(true)
    expect(allows('User-agent: ONRECORD\nDisallow: /', '/a')).toBe(false)
    expect(allows('User-agent: other\nDisallow: /', '/a')).toBe(true)
    expect(allows('User-agent: *\nDisallow: /*.xml$', '/feed.xml')).toBe(false)
    expect(allows('<html>not found</html>', '/a')).toBe(true)
    expect(allows('', '/a')).toBe(true)
  })
})

describe('one host at a time', () => {
  /** A server that notes how many requests were under way at once. */
  async function counting(): Promise<Local & { readonly most: () => number }> {
    let open = 0
    let most = 0
    const slow: Route = (_, response) => {
      most = Math.max(most, ++open)
      setTimeout(() => {
        open--
        response.writeHead(200, { 'content-type': 'text/html' }).end('<p>x</p>')
      }, 20)
    }
    return Object.assign(await local({ '/a': slow, '/b': slow, '/c': slow }), { most: () => most })
  }
  test('one request, a delay, the next', async () => {
    const a = await counting()
    const out = outside([a], { manners: { delay: 700 } })
    const answers = await Promise.all(['/a', '/b', '/c'].map(path => out.get(a.at + path)))
    expect(answers.map(answer => answer.status)).toEqual(['fetched', 'fetched', 'fetched'])
    expect(a.most()).toBe(1)
    expect(a.asked).toEqual(['/a', '/b', '/c'])
    expect(out.waits).toEqual([700, 700])
  })
  test('several hosts side by side', async () => {
    let arrived = 0
    const both = deferred()
    const meet: Route = async (_, response) => {
      if (++arrived === 2) both.resolve()
      await both.promise
      response.writeHead(200, { 'content-type': 'text/html' }).end('<p>x</p>')
    }
    const [a, b] = [await local({ '/': meet }), await local({ '/': meet })]
    const out = outside([a, b])
    const answers = await Promise.all([out.get(a.at), out.get(b.at)])
    expect(answers.map(answer => answer.status)).toEqual(['fetched', 'fetched'])
  })
  test.each([
    ['3', 3000],
    ['600', 30_000],
    ['0.1', 1000],
    ['soon', 1000],
  ])('Crawl-delay: %s', async (said, wait) => {
    const a = await counting()
    a.routes['/robots.txt'] = (_, response) => response.end(`User-agent: *\nCrawl-delay: ${said}`)
    const out = outside([a], { manners: { delay: 1000 } })
    await out.get(`${a.at}/a`)
    await out.get(`${a.at}/b`)
    expect(out.waits).toEqual([wait])
  })
  test('a host that asks us to stay away is left alone, and asked again after it', async () => {
    const a = await local({
      '/a': (_, response) => response.writeHead(429, { 'retry-after': '120' }).end(),
      '/b': '<p>x</p>',
    })
    const b = await local({ '/': '<p>x</p>' })
    const out = outside([a, b])
    expect(await out.get(`${a.at}/a`)).toMatchObject({ status: 'failed', code: 429, wait: 120_000 })
    expect(await out.get(`${a.at}/b`)).toMatchObject({
      status: 'failed',
      wait: 120_000,
      reason: says(/120 more seconds/),
    })
    expect(await out.get(b.at)).toMatchObject({ status: 'fetched' })
    expect(a.asked).toEqual(['/a'])
    out.pass(110_000)
    expect(await out.get(`${a.at}/b`)).toMatchObject({ status: 'fetched' })
    expect(out.waits).toEqual([10_000])
  })
  test('without a time the stay doubles', async () => {
    const a = await local({ '/': (_, response) => response.writeHead(503).end() })
    const out = outside([a])
    const waits: unknown[] = []
    for (let i = 0; i < 4; i++) {
      await out.get(a.at)
      const answer = await out.get(a.at)
      waits.push(answer.status === 'failed' ? answer.wait : null)
      out.pass(3_600_000)
    }
    expect(waits).toEqual([30_000, 60_000, 120_000, 240_000])
  })
  test('closing ends what is under way and what waits', async () => {
    const a = await local({ '/': () => {} })
    const out = openOutside({ ...reaching(a), manners: { delay: 60_000 } })
    const both = [out.get(a.at, { asked: true }), out.get(a.at, { asked: true })]
    await new Promise(done => setTimeout(done, 100))
    await out.close()
    expect(await Promise.all(both)).toMatchObject([
      { status: 'failed', reason: says(/stopping/) },
      { status: 'failed', reason: says(/stopping/) },
    ])
    expect(await out.get(a.at)).toMatchObject({ status: 'failed', reason: says(/stopping/) })
  })
})

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => {}
  const promise = new Promise<void>(done => {
    resolve = done
  })
  return { promise, resolve }
}
