import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { report } from '../room/fixture.ts'
import { ORIGIN, type Served, serving } from './fixture.ts'
import { LOOPBACK } from './guards.ts'

const TOKEN = 'kept-between-us'
let open: Served
let closed: Served
beforeAll(async () => {
  open = await serving([
    report('The minister, Edda Brandt, will visit Ilvane on 3 June 2031, her office said.'),
  ])
  closed = await serving([], { hosts: [...LOOPBACK, 'room.example'], token: TOKEN })
}, 120_000)
afterAll(async () => {
  await open.close()
  await closed.close()
})

const PATHS = [
  '/',
  '/search?words=a',
  '/watches',
  '/sources',
  '/decisions',
  '/failures',
  '/api/status',
  '/nothing',
]

describe('names', () => {
  test.each(['localhost', 'LOCALHOST:1', '127.0.0.1:7357', '[::1]:7357'])('%s is answered', async host => {
    expect((await open.ask('/', { headers: { host } })).status).toBe(200)
  })
  test.each([
    'evil.example',
    'localhost.evil.example',
    'evil.example:7357',
    'localhost@evil.example',
    '',
    '127.0.0.1.evil.example',
    '<script>alert(1)</script>',
  ])('%j gets nothing', async host => {
    for (const path of [...PATHS, '/assets/room.js', '/api/openapi.json']) {
      const response = await open.ask(path, { headers: { host, accept: 'text/html' } })
      expect(response.status).toBe(421)
      const isPage = response.headers.get('content-type')!.startsWith('text/html')
      expect(isPage && (await response.text()).includes('<script>alert')).toBe(false)
    }
  })
  test('other names are answered where they were named', async () => {
    const headers = { host: 'room.example:80', authorization: `Bearer ${TOKEN}` }
    expect((await closed.ask('/', { headers })).status).toBe(200)
  })
})

describe('changes', () => {
  const post = (headers: Record<string, string>, path = '/watches/drop') => {
    const body = new URLSearchParams({ id: 'none' })
    return open.app.request(ORIGIN + path, {
      method: 'POST',
      body,
      headers: { host: 'localhost:7357', ...headers },
    })
  }
  test.each([
    [{}],
    [{ origin: ORIGIN }],
    [{ origin: ORIGIN, 'sec-fetch-site': 'same-origin' }],
    [{ origin: 'null', 'sec-fetch-site': 'same-origin' }],
    [{ 'sec-fetch-site': 'same-origin' }],
    [{ 'sec-fetch-site': 'none' }],
  ] as Record<string, string>[][])(
    'are taken from the server’s own pages and from programs: %j',
    async headers => {
      expect((await post(headers!)).status).toBe(303)
    },
  )
  test.each([
    [{ origin: 'https://evil.example' }],
    [{ origin: 'http://localhost:8000' }],
    [{ origin: 'http://localhost:7357.evil.example' }],
    [{ origin: 'null' }],
    [{ origin: 'null', 'sec-fetch-site': 'cross-site' }],
    [{ origin: 'null', 'sec-fetch-site': 'none' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ origin: '' }],
  ] as Record<string, string>[][])('are not taken from pages of other sites: %j', async headers => {
    for (const path of ['/watches/drop', '/add', '/decisions/undo', '/api/add', '/sources'])
      expect((await post(headers!, path)).status).toBe(403)
  })
})

describe('a token', () => {
  const ask = (path: string, headers: Record<string, string> = {}) => closed.ask(path, { headers })

  test('is needed for everything', async () => {
    for (const path of [...PATHS, '/assets/room.js', '/api/openapi.json', '/api/events', '/sources.opml']) {
      expect((await ask(path)).status, path).toBe(401)
      expect((await closed.ask(path, { method: 'POST' })).status, path).toBe(401)
    }
  })
  test.each(['Bearer wrong', 'Bearer ', `Basic ${TOKEN}`, `Bearer ${TOKEN}x`, `Bearer ${TOKEN.slice(1)}`])(
    'that is %j is none',
    async authorization => {
      expect((await ask('/', { authorization })).status).toBe(401)
    },
  )
  test('is shown in a header', async () => {
    expect((await ask('/api/status', { authorization: `bearer ${TOKEN}` })).status).toBe(200)
  })
  test('is shown once in the address, leaves it, and stays in a cookie', async () => {
    const first = await ask(`/search?words=a&token=${TOKEN}`)
    expect([first.status, first.headers.get('location')]).toEqual([303, '/search?words=a'])
    const cookie = first.headers.get('set-cookie')!
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=Strict/i)
    expect((await ask('/', { cookie: cookie.split(';')[0]! })).status).toBe(200)
    expect((await ask('/', { cookie: 'onrecord=wrong' })).status).toBe(401)
    expect((await ask('/?token=wrong')).status).toBe(401)
    expect((await ask('/?token=')).status).toBe(401)
  })
  test('without letters lets nobody in', async () => {
    const empty = await serving([], { hosts: LOOPBACK, token: '' })
    expect((await empty.ask('/', { headers: { authorization: 'Bearer ' } })).status).toBe(401)
    expect((await empty.ask('/?token=')).status).toBe(401)
    await empty.close()
  })
})

describe('every answer', () => {
  test('says what its page may do, whatever the answer', async () => {
    const all: Response[] = [
      ...(await Promise.all(
        [...PATHS, '/assets/room.css', '/assets/none', '/story/none'].map(p => open.ask(p)),
      )),
      await open.ask('/', { headers: { host: 'evil.example' } }),
      await open.ask('/add', { method: 'POST', headers: { origin: 'https://evil.example' } }),
      await open.send('/watches/drop', { id: 'none' }),
      await closed.ask('/'),
    ]
    for (const { headers, url } of all) {
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy, url).toMatch(/default-src 'none'/)
      expect(policy, url).toMatch(/script-src 'self'(;|$)/)
      expect(policy, url).not.toMatch(/unsafe|\*|https?:/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('same-origin')
    }
  })
  test('pages hold nothing inline', async () => {
    for (const path of PATHS) {
      const html = await (await open.ask(path, { headers: { accept: 'text/html' } })).text()
      if (!html.startsWith('<!doctype')) continue
      expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=/i)
    }
  })
  test('is short where too much is sent', async () => {
    const response = await open.ask('/add', {
      method: 'POST',
      body: 'x',
      headers: { 'content-length': String(65 * 1024 * 1024) },
    })
    expect(response.status).toBe(413)
  })
  test('was foreseen', () => {
    expect([...open.errors, ...closed.errors]).toEqual([])
  })
})
