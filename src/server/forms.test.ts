import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readOpml } from '../follow/index.ts'
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
const idle = (): Promise<void> => served.work.idle(20_000)

/** Where a form leads, and what the next page is told. */
async function sent(
  path: string,
  fields: Parameters<Served['send']>[1],
  from?: string,
): Promise<{ to: string; told: string; undo?: string }> {
  const response = await served.send(path, fields, from)
  expect(response.status, path).toBe(303)
  const cookie = response.headers.getSetCookie().find(c => c.startsWith('notice='))!
  const notice = JSON.parse(decodeURIComponent(cookie.slice('notice='.length).split(';')[0]!))
  await idle()
  return { to: response.headers.get('location')!, told: `${notice.kind}: ${notice.text}`, undo: notice.undo }
}

const text = (i: number): string =>
  `The orchestra of Vessmark will open hall ${i} on 3 June 2031, its conductor Ada Fenn said. ` +
  'The hall in Vessmark seats nine hundred, and the orchestra plays there each week.'

/** All that is shown of all stories, visits and numbers of changes aside. */
async function shown(): Promise<string> {
  const { items } = await served.room.store.stories({}, { limit: 200 })
  const files = await Promise.all(items.map(s => served.room.story(s.id)))
  const titles = items.map(({ changed: _, fresh: __, visited: ___, ...line }) => JSON.stringify(line))
  return JSON.stringify([titles.sort(), files.map(f => JSON.stringify(f)).sort()])
}

const hall = async (): Promise<string> =>
  (await served.room.store.stories({ words: 'orchestra' }, { limit: 9 })).items[0]!.id

describe('adding', () => {
  test('a text, with what is known beside it', async () => {
    const { to, told } = await sent('/add', {
      paste: text(1),
      title: 'A hall',
      outlet: 'Post',
      published: '2031-05-02',
      url: '',
    })
    expect([to, told]).toEqual(['/', 'done: 1 report added; it is being read.'])
    const { items } = await served.room.store.search({ words: 'conductor', kind: 'document' }, { limit: 9 })
    expect(items).toMatchObject([{ title: 'A hall', outlet: 'Post', day: '2031-05-02' }])
    expect(
      (await sent('/add', { paste: text(1), title: 'A hall', outlet: 'Post', published: '2031-05-02' })).told,
    ).toBe('done: 1 report known already.')
  })
  test('the next page tells of it, once', async () => {
    const cookie = `notice=${encodeURIComponent(JSON.stringify({ kind: 'done', text: 'It is <b>done</b>.' }))}`
    const page = await served.ask('/', { headers: { accept: 'text/html', cookie } })
    expect(await page.text()).toContain('It is &lt;b>done&lt;/b>.')
    expect(page.headers.getSetCookie()).toEqual([expect.stringMatching(/^notice=;.*Max-Age=0/)])
    for (const broken of ['{', '5', '{"kind":"done"}', '{"kind":"<","text":"x"}']) {
      const cookie = `notice=${encodeURIComponent(broken)}`
      expect((await served.ask('/', { headers: { accept: 'text/html', cookie } })).status).toBe(200)
    }
  })
  test('files of several formats, and what is none', async () => {
    const files = [
      new File([text(2)], 'two.txt'),
      new File(
        [`<html><body><article><h1>Hall three</h1><p>${text(3)}</p></article></body></html>`],
        'three.html',
      ),
      new File([new Uint8Array([0, 1, 2, 3])], 'four.bin'),
    ]
    const { told } = await sent('/add/files', { files: files as unknown as string[] })
    expect(told).toMatch(/^done: 2 reports added; they are being read\. four\.bin: /)
  })
  test('nothing, addresses of this machine and paths: no report, and the reason', async () => {
    expect((await sent('/add', { paste: ' ' })).told).toBe('trouble: There was nothing to add.')
    expect((await sent('/add/files', {})).told).toBe('trouble: There was nothing to add.')
    expect((await sent('/add', { paste: 'http://127.0.0.1:1/' })).told).toMatch(/^trouble: .*127\.0\.0\.1/)
    const before = await served.room.store.counts()
    await sent('/add', { paste: '/etc/passwd' })
    const { items } = await served.room.store.search({ words: 'root' }, { limit: 9 })
    expect(items).toEqual([])
    expect((await served.room.store.counts()).documents - before.documents).toBeLessThanOrEqual(1)
  })
})

describe('deciding', () => {
  test('a merge, by id or by address; its old address leads on; undone, all is as before', async () => {
    const other = await hall()
    const before = await shown()
    for (const named of [other, `http://localhost:7357/story/${encodeURIComponent(other)}#top`]) {
      const { to, told, undo } = await sent('/decisions/merge', { story: id, with: named })
      expect(to).toBe(`/story/${encodeURIComponent(id)}`)
      expect(told).toMatch(/^done: .* now belongs to this story\.$/)
      for (const ending of ['', '.csv', '.atom', '.feed.json', '.json']) {
        const old = await served.ask(`/story/${encodeURIComponent(other)}${ending}`, html)
        expect([old.status, old.headers.get('location')]).toEqual([
          307,
          `/story/${encodeURIComponent(id)}${ending}`,
        ])
      }
      expect(await shown()).not.toBe(before)
      expect((await sent('/decisions/undo', { decision: undo! }, '/decisions')).to).toBe('/decisions')
      expect(await shown()).toBe(before)
      expect((await served.ask(`/story/${encodeURIComponent(other)}`, html)).status).toBe(200)
    }
  })
  test('a merge by words of a title; several of them are named, none is taken', async () => {
    const other = await hall()
    const { title } = (await served.room.store.story(other))!
    for (const named of [title, title.toUpperCase()]) {
      const { told, undo } = await sent('/decisions/merge', { story: id, with: named })
      expect(told).toBe(`done: “${title}” now belongs to this story.`)
      await sent('/decisions/undo', { decision: undo! })
    }
  })
  test('a merge with itself or with nothing is not done', async () => {
    for (const named of [id, 'story:none', '', '/document/none'])
      expect((await sent('/decisions/merge', { story: id, with: named })).told).toMatch(
        /^trouble: There is no /,
      )
  })
  test('a split; all documents or none are no split', async () => {
    const before = await shown()
    const documents = (await served.room.store.members({ story: id })).map(h => h.document.id)
    const { told, undo } = await sent('/decisions/split', { story: id, document: documents.slice(0, 2) })
    expect(told).toBe('done: 2 reports now make a story of their own.')
    expect((await served.room.store.story(id))!.documents).toBe(documents.length - 2)
    await sent('/decisions/undo', { decision: undo! })
    expect(await shown()).toBe(before)
    for (const document of [documents, []])
      expect((await sent('/decisions/split', { story: id, document })).told).toMatch(/^trouble: Not done: /)
  })
  test('a speaker and a day set right, where the record shows them, and undone', async () => {
    const before = await shown()
    const story = (await served.room.story(id))!.stories[0]!
    const [statement, event] = [story.statements[0]!, story.events.find(e => e.when)!]
    const spoken = await sent('/decisions/speaker', {
      statement: `${id} ${statement.id}`,
      speaker: 'Ada <i>Fenn',
    })
    const dated = await sent('/decisions/date', { event: `${id} ${event.id}`, from: '2031-07-01', to: '' })
    const after = (await served.room.story(id))!.stories[0]!
    expect(after.statements.find(s => s.id === statement.id)!.speakerName).toBe('Ada <i>Fenn')
    expect(after.events.find(e => e.id === event.id)!.when).toMatchObject({
      from: '2031-07-01',
      to: '2031-07-01',
    })
    const page = await (await served.ask(`/story/${encodeURIComponent(id)}`, html)).text()
    expect(page).toContain('Ada &lt;i>Fenn')
    const log = await (await served.ask('/decisions', html)).text()
    expect(log).toContain('1 July 2031')
    await sent('/decisions/undo', { decision: spoken.undo! })
    await sent('/decisions/undo', { decision: dated.undo! })
    expect(await shown()).toBe(before)
  })
  test('what names no line, no speaker or no day is not done', async () => {
    const story = (await served.room.story(id))!.stories[0]!
    const [statement, event] = [`${id} ${story.statements[0]!.id}`, `${id} ${story.events[0]!.id}`]
    const wrong: [string, Record<string, string>][] = [
      ['/decisions/speaker', { statement: '', speaker: 'Ada' }],
      ['/decisions/speaker', { statement: `${id} none`, speaker: 'Ada' }],
      ['/decisions/speaker', { statement, speaker: ' ' }],
      ['/decisions/date', { event, from: '2031-02-30' }],
      ['/decisions/date', { event, from: '2031-03-02', to: '2031-03-01' }],
      ['/decisions/date', { event: 'none none', from: '2031-03-02' }],
      ['/decisions/undo', { decision: 'none' }],
      ['/decisions/undo', {}],
    ]
    for (const [path, fields] of wrong)
      expect((await sent(path, fields)).told).toMatch(/^trouble: Not done: /)
  })
  test('leads back to the page it was asked for on, never to another site', async () => {
    const wrong = { decision: 'none' }
    expect((await sent('/decisions/undo', wrong, '/story/a?b=c')).to).toBe('/story/a?b=c')
    const response = await served.ask('/decisions/undo', {
      method: 'POST',
      body: new URLSearchParams(wrong),
      headers: { referer: 'https://evil.example/x' },
    })
    expect(response.headers.get('location')).toBe('/')
  })
})

describe('sources and watches', () => {
  test('feeds come and go as OPML', async () => {
    const opml =
      '<opml version="2.0"><body><outline text="One &amp; two"><outline type="rss" text="A &lt;b&gt; feed" ' +
      'xmlUrl="https://one.example/feed?a=1&amp;b=2"/></outline><outline type="rss" text="Two" xmlUrl="https://two.example/"/>' +
      '<outline type="rss" text="No" xmlUrl="javascript:alert(1)"/></body></opml>'
    const { to, told } = await sent('/sources/opml', { opml: new File([opml], 'feeds.opml') })
    expect([to, told]).toEqual(['/sources', expect.stringMatching(/^done: 2 feeds taken over\./)])
    const page = await (await served.ask('/sources', html)).text()
    expect(page).toContain('A &lt;b>')
    expect(page).not.toContain('javascript:')
    const out = await served.ask('/sources.opml')
    expect(out.headers.get('content-type')).toMatch(/opml/)
    const { feeds, troubles } = readOpml(await out.text())
    expect(troubles).toEqual([])
    expect(feeds.map(f => [f.address, f.title])).toEqual([
      ['https://one.example/feed?a=1&b=2', 'A <b> feed'],
      ['https://two.example/', 'Two'],
    ])
    expect((await sent('/sources/opml', { opml: new File(['no'], 'feeds.opml') })).told).toMatch(/^trouble: /)
    for (const { id: source } of await served.room.store.sources())
      expect((await sent('/sources/drop', { id: source })).told).toMatch(/What it brought stays/)
    expect(await served.room.store.sources()).toEqual([])
  })
  test('what is followed twice is followed once, and keeps what is known of it', async () => {
    await sent('/sources', { at: SAMPLE })
    const [first] = await served.room.store.sources()
    await served.room.store.keepSource({ ...first!, state: { files: { a: '1' } }, title: 'Mine' })
    expect((await sent('/sources', { at: `${SAMPLE}/` })).told).toMatch(/^done: Following the folder/)
    const again = await served.room.store.sources()
    expect(again.map(s => s.at)).toEqual([SAMPLE])
    expect(again[0]).toMatchObject({ title: 'Mine', added: first!.added })
    await sent('/sources/drop', { id: first!.id })
  })
  test('what is no source is told', async () => {
    for (const at of ['', 'two words', '/no/such/folder', 'http://192.168.0.1/feed', 'ftp://one.example/'])
      expect((await sent('/sources', { at })).told, at).toMatch(/^trouble: /)
  })
  test('a watch shows what comes after it, and is a feed', async () => {
    const { to } = await sent('/watches', {
      title: 'Fifth <hall>',
      words: 'fifth',
      kind: '',
      speaker: '',
      only: '',
    })
    expect(to).toBe('/watches')
    await sent('/add', { paste: `${text(5)} “The fifth hall will be the last,” Fenn said.` })
    const page = await (await served.ask('/watches', html)).text()
    expect(page).toContain('Fifth &lt;hall>')
    const [watch] = await served.room.store.watches()
    expect((await served.room.store.watched(watch!, { limit: 9 })).items.length).toBeGreaterThan(0)
    for (const ending of ['atom', 'feed.json'])
      expect(
        await (await served.ask(`/watches/${encodeURIComponent(watch!.id)}.${ending}`)).text(),
      ).toContain('hall')
    expect((await sent('/watches', { title: 'x', status: 'perhaps' })).told).toMatch(
      /^trouble: Not kept: status/,
    )
    await sent('/watches/drop', { id: watch!.id })
    expect(await served.room.store.watches()).toEqual([])
  })
  test('none of this was unforeseen', () => {
    expect(served.errors).toEqual([])
  })
})
