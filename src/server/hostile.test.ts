import { Parser } from 'htmlparser2'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { report } from '../room/fixture.ts'
import { newSource } from '../room/following.ts'
import { type Served, serving } from './fixture.ts'

const ATTACKS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  `' onmouseover='alert(1)`,
  '</title></style></textarea><svg onload=alert(1)>',
  '--><iframe src="javascript:alert(1)"></iframe><!--',
  ']]><script>alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '{{constructor.constructor("alert(1)")()}}',
  '=HYPERLINK("http://evil.example","x")',
] as const
const ALL = ATTACKS.join(' ')

let served: Served
let story: string
let documents: readonly string[]
beforeAll(async () => {
  const body =
    `“We will ${ALL} open the bridge on 3 June 2031,” the minister, Edda Brandt, said. ${ALL}\n\n` +
    `Brandt will visit Ilvane on 4 June 2031, her office said. At least 40 people ${ALL} were hurt, police said.`
  served = await serving([
    report(body, {
      title: `Bridge ${ALL}`,
      outlet: `Post ${ALL}`,
      byline: ALL,
      url: 'javascript:alert(1)//https://a',
    }),
    report(`${body} Again.`, {
      title: `Bridge ${ALL}`,
      outlet: ALL,
      url: 'https://post.example/"><script>alert(1)</script>',
    }),
    report(`${body} And again.`, {
      title: `Bridge ${ALL}`,
      outlet: ALL,
      url: 'https://post.example/"><script>alert(1)</script>',
    }),
  ])
  const { store } = served.room
  await store.keepSource({
    ...newSource('feed', 'https://post.example/"><script>alert(1)</script>', {
      now: '2031-05-01T00:00:00Z',
      title: ALL,
    }),
    due: '9999-01-01T00:00:00.000Z',
    failures: 2,
    trouble: ALL,
  })
  await store.keepWatch({
    id: 'watch:"><script>',
    title: ALL,
    query: { words: 'bridge', speaker: 'brandt' },
    only: null,
    since: 0,
  })
  await store.arrive([
    { original: { ...report(ALL), name: ALL, id: 'original:bad' }, at: '2031-05-01T00:00:00Z', from: ALL },
  ])
  const [waiting] = await store.waiting(1)
  await store.settle([{ seq: waiting!.seq, trouble: ALL }])
  const { items } = await store.stories({}, { limit: 9 })
  story = items[0]!.id
  documents = (await store.members({ story })).map(h => h.document.id)
  await served.room.decide({
    kind: 'undo',
    decision: (
      await served.room.decide({
        kind: 'correct speaker',
        statement: (await served.room.story(story))!.stories[0]!.statements[0]!.id,
        words: (await served.room.story(story))!.stories[0]!.statements[0]!.content[0]!,
        speaker: ALL,
        note: ALL,
      })
    ).id,
    reason: ALL,
  })
}, 120_000)
afterAll(() => served.close())

const html = { headers: { accept: 'text/html' } }
const at = (folder: string, id: string): string => `/${folder}/${encodeURIComponent(id)}`

/** What of a page could run: scripts not of the server, handlers, frames, addresses that run. */
function running(page: string): string[] {
  const found: string[] = []
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'script' && !(attributes.src ?? '').startsWith('/assets/')) found.push('script')
      if (/^(?:iframe|object|embed|base|frame|img|foreignobject|style)$/.test(name)) found.push(name)
      for (const [key, value] of Object.entries(attributes)) {
        const icon = name === 'link' && attributes.rel === 'icon'
        if (/^on/i.test(key) || key === 'style' || key === 'srcdoc') found.push(key)
        if (
          !icon &&
          /^(?:href|src|action|formaction|xlink:href)$/.test(key) &&
          /^\s*(?:javascript|data|vbscript):/i.test(value)
        )
          found.push(`${key}=${value}`)
      }
    },
  })
  parser.end(page)
  return found
}

describe('nothing of a report, a feed or a field becomes markup', () => {
  test('on any page', async () => {
    const words = encodeURIComponent(ALL.slice(0, 200))
    const paths = [
      '/',
      at('story', story),
      at('affair', (await served.room.store.story(story))!.affair),
      ...documents.map(id => at('document', id)),
      '/search?words=bridge',
      `/search?words=${words}&speaker=${words.slice(0, 150)}&outlet=x`,
      '/search?words=bridge&kind=document',
      '/search?words=bridge&kind=statement',
      `/?about=${words}`,
      '/watches',
      '/sources',
      '/decisions',
      '/failures',
      at('story', ALL),
      at('document', ALL),
      `/${encodeURIComponent(ALL)}`,
      `/search?from=${words}`,
      `/search?status=${words}`,
    ]
    for (const path of paths) {
      const page = await (await served.ask(path, html)).text()
      expect(page.startsWith('<!doctype html>'), path).toBe(true)
      expect(running(page), path).toEqual([])
    }
    const notice = encodeURIComponent(JSON.stringify({ kind: 'trouble', text: ALL, undo: ALL }))
    const told = await served.ask('/', { headers: { accept: 'text/html', cookie: `notice=${notice}` } })
    expect(running(await told.text())).toEqual([])
  })

  test('and this finds what would', () => {
    for (const attack of [
      '<script>a</script>',
      '<img src=x onerror=a>',
      '<a href=" javascript:a">x</a>',
      '<p onclick=a>',
    ])
      expect(running(attack), attack).not.toEqual([])
  })

  test('in the exported page: one script and one style, its own', async () => {
    const page = await (await served.ask(`${at('story', story)}.html`)).text()
    const found = running(page).filter(name => name !== 'style')
    expect(found).toEqual(['script'])
  })

  test('in feeds', async () => {
    for (const path of [
      `${at('story', story)}.atom`,
      '/search.atom?words=bridge',
      `${at('watches', 'watch:"><script>')}.atom`,
    ]) {
      const response = await served.ask(path)
      expect(response.status, path).toBe(200)
      const names = new Set<string>()
      const parser = new Parser({ onopentagname: name => void names.add(name) }, { xmlMode: true })
      parser.end(await response.text())
      for (const name of names)
        expect(
          [
            'feed',
            'id',
            'title',
            'link',
            'updated',
            'entry',
            'author',
            'name',
            'content',
            'summary',
            'generator',
          ],
          path,
        ).toContain(name)
    }
  })

  test('in tables: no cell is a formula', async () => {
    for (const path of [`${at('story', story)}.csv`, '/search.csv?words=bridge']) {
      const table = await (await served.ask(path)).text()
      expect(table).not.toMatch(/(?:^|,|\n)"?[=+@]/)
    }
  })

  test('in headers: names of files are letters', async () => {
    for (const { extension } of [{ extension: 'json' }, { extension: 'csv' }, { extension: 'md' }]) {
      const { headers } = await served.ask(`${at('story', story)}.${extension}`)
      expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[\w-]{1,60}\.\w+"$/)
    }
  })

  test('originals are given as JSON, whatever they are', async () => {
    const response = await served.ask(`/api/documents/${encodeURIComponent(documents[0]!)}/original`)
    expect(response.headers.get('content-type')).toMatch(/^application\/json/)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })
})

describe('fields of any content', () => {
  const ODD = [
    '\0',
    'a\0b',
    '\u202e',
    '\ud800',
    '%',
    '%00',
    '../../etc/passwd',
    '..\\..',
    '$&',
    '*',
    '"',
    '""',
    "'; drop table documents; --",
    '('.repeat(400),
    '😀'.repeat(100),
  ]
  test('are answered, never by an error', async () => {
    for (const odd of ODD) {
      const value = encodeURIComponent(odd.toWellFormed())
      const paths = [
        `/search?words=${value}`,
        `/search?speaker=${value}`,
        `/search?outlet=${value}&story=${value}`,
        `/?about=${value}`,
        `/?after=${value}`,
        `/story/${value}`,
        `/story/${value}.csv`,
        `/document/${value}`,
        `/document/${value}/citation?start=${value}`,
        `/watches/${value}.atom`,
        `/search.csv?words=${value}`,
        `/api/documents/${value}/original`,
        `/api/stories?words=${value}&affair=${value}`,
        `/assets/${value}`,
      ]
      for (const path of paths) {
        const { status } = await served.ask(path, html)
        expect([200, 400, 404, 503], path).toContain(status)
      }
    }
    expect(served.errors).toEqual([])
  })
  test('sent by forms are too', async () => {
    for (const odd of [...ODD, 'x'.repeat(300_000)]) {
      const forms: [string, Record<string, string>][] = [
        ['/decisions/merge', { story: odd, with: odd }],
        ['/decisions/split', { story: odd, document: odd }],
        ['/decisions/speaker', { statement: odd, speaker: odd }],
        ['/decisions/date', { event: odd, from: odd, to: odd }],
        ['/decisions/undo', { decision: odd }],
        ['/watches', { title: odd, words: odd, only: odd }],
        ['/watches/drop', { id: odd }],
        ['/sources/drop', { id: odd }],
        ['/sources', { at: `${odd} ${odd}` }],
        ['/add', { paste: `${odd} words ${odd}`, title: odd, outlet: odd, published: odd, url: odd }],
      ]
      for (const [path, fields] of forms) {
        const { status } = await served.send(path, fields)
        expect(status, `${path} ${odd.slice(0, 20)}`).toBe(303)
      }
      for (const path of ['/', '/watches', '/decisions'])
        expect((await served.ask(path, html)).status).toBe(200)
    }
    await served.work.idle(30_000)
    expect(served.errors).toEqual([])
  })
  test('a form of thousands of fields, and a body that is none', async () => {
    const many = Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`document${i}`, 'x']))
    expect((await served.send('/decisions/split', { story, ...many })).status).toBe(303)
    const broken = await served.ask('/add', {
      method: 'POST',
      body: 'no boundary',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    })
    expect([303, 400]).toContain(broken.status)
    expect(served.errors).toEqual([])
  })
})
