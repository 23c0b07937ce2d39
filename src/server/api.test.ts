import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { originalsIn, report, SAMPLE } from '../room/fixture.ts'
import { api } from './api/index.ts'
import { largest, ORIGIN, type Served, serving } from './fixture.ts'

let served: Served
let story: string
beforeAll(async () => {
  served = await serving(await originalsIn(SAMPLE))
  story = await largest(served)
}, 120_000)
afterAll(() => served.close())

interface Json {
  // biome-ignore lint/suspicious/noExplicitAny: what is read here is checked against its schema
  readonly [name: string]: any
}

interface Route {
  readonly method: string
  readonly path: string
  readonly responses: Readonly<Record<string, { content?: Readonly<Record<string, { schema: unknown }>> }>>
}

/** The schema of what an operation answers. */
function schemaOf(method: string, path: string, status: number): { parse: (value: unknown) => unknown } {
  const { definitions } = api(served.room, served.work).openAPIRegistry
  const routes = definitions.flatMap(d => (d.type === 'route' ? [d.route as unknown as Route] : []))
  const fits = (route: Route): boolean =>
    route.method === method &&
    new RegExp(`^${route.path.replace(/\{id\}/g, '[^/]+')}$`).test(path.split('?')[0]!)
  const route = routes.find(fits)
  const content = route?.responses[status]?.content ?? {}
  const schema = Object.values(content)[0]?.schema
  if (!schema) throw new Error(`${method} ${path} is not said to answer ${status}`)
  return schema as { parse: (value: unknown) => unknown }
}

/** Asks, and holds the answer against its schema: nothing is missing, nothing is there beside it. */
async function asked(path: string, init?: RequestInit): Promise<Json & { status: number }> {
  const response = await served.ask(path, init)
  const body: unknown = await response.json()
  expect(schemaOf((init?.method ?? 'GET').toLowerCase(), path, response.status).parse(body)).toEqual(body)
  return { ...(body as Json), status: response.status }
}

const posted = (path: string, body: unknown): ReturnType<typeof asked> =>
  asked(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  })

const path = (folder: string, id: string, more = ''): string =>
  `/api/${folder}/${encodeURIComponent(id)}${more}`
const idle = (): Promise<void> => served.work.idle(20_000)

describe('what is read', () => {
  test('stories, in parts and by their words', async () => {
    const { items, next } = await asked('/api/stories')
    expect(items).toMatchObject([{ id: story, documents: 11 }])
    expect(next).toBe(null)
    expect((await asked('/api/stories?words=bridge')).items).toHaveLength(1)
    expect((await asked('/api/stories?words=submarine')).items).toHaveLength(0)
    expect(
      (await asked(`/api/stories?affair=${encodeURIComponent(items[0].affair)}&fresh=false`)).items,
    ).toHaveLength(1)
    expect((await asked('/api/stories?affair=no')).items).toHaveLength(0)
  })

  test('a story and its affair: the record, whose evidence is exact', async () => {
    const { status: _, ...record } = await asked(path('stories', story))
    expect(record).toEqual(JSON.parse(JSON.stringify(await served.room.story(story))))
    expect(record.documents).toHaveLength(11)
    const texts = new Map(record.documents.map((d: Json) => [d.id, d.text]))
    for (const statement of record.stories[0].statements)
      for (const { document, span, quote } of statement.content)
        expect((texts.get(document) as string).slice(span.start, span.end)).toBe(quote)
    const affair = await asked(path('affairs', record.stories[0].affair))
    expect(affair.documents).toHaveLength(11)
  })

  test('documents: as they are, as they came, their versions and annotations', async () => {
    const { documents } = await asked(path('stories', story))
    for (const { id, text } of documents) {
      const document = await asked(path('documents', id))
      expect(document).toMatchObject({ id, text, stories: [story], from: 'added', replacedBy: null })
      expect((await asked(path('documents', id, '/original'))).body.length).toBeGreaterThan(0)
      expect((await asked(path('documents', id, '/versions'))).items.map((v: Json) => v.id)).toEqual([id])
      const notes = await asked(path('documents', id, '/annotations'))
      for (const mention of notes.mentions) expect(mention.end).toBeLessThanOrEqual(text.length)
      expect(notes.sentences.length).toBeGreaterThan(0)
    }
  })

  test('a search, in parts that make the whole', async () => {
    const all = await asked('/api/search?limit=200&words=bridge')
    expect(all.items.length).toBeGreaterThan(4)
    const parts: Json[] = []
    for (let after = ''; after !== null; ) {
      const part = await asked(`/api/search?limit=3&words=bridge&after=${encodeURIComponent(after)}`)
      parts.push(...part.items)
      after = part.next
    }
    expect(parts).toEqual(all.items)
    const denied = await asked('/api/search?status=denied')
    for (const hit of denied.items) expect(hit.status).toBe('denied')
    expect((await asked('/api/search?kind=statement&speaker=nobody')).items).toEqual([])
  })

  test('state and failures', async () => {
    const { counts } = await asked('/api/status')
    expect(counts).toMatchObject({ documents: 11, waiting: 0 })
    expect((await asked('/api/failures')).items).toHaveLength(counts.failed)
  })

  test('all paths and fields are described, in OpenAPI 3.1', async () => {
    const document: Json = await (await served.ask('/api/openapi.json')).json()
    expect(document.openapi).toBe('3.1.0')
    expect(Object.keys(document.paths).sort()).toEqual([
      '/api/add',
      '/api/affairs',
      '/api/affairs/{id}',
      '/api/coming',
      '/api/decisions',
      '/api/documents/{id}',
      '/api/documents/{id}/annotations',
      '/api/documents/{id}/original',
      '/api/documents/{id}/versions',
      '/api/events',
      '/api/failures',
      '/api/search',
      '/api/sources',
      '/api/sources/{id}',
      '/api/status',
      '/api/stories',
      '/api/stories/{id}',
      '/api/watches',
      '/api/watches/{id}',
      '/api/watches/{id}/hits',
    ])
    const search = document.paths['/api/search'].get.parameters
    expect(search.map((p: Json) => [p.name, p.in, p.required])).toContainEqual(['words', 'query', false])
    for (const parameter of search) expect(parameter.schema).toMatchObject({ type: expect.any(String) })
    expect(document.paths['/api/add'].post.requestBody.content).toHaveProperty(['multipart/form-data'])
    expect(JSON.stringify(document)).not.toContain('"$ref":"#/components/schemas/undefined"')
    const named = [...JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w+)/g)].map(m => m[1]!)
    expect(named.filter(name => !(name in document.components.schemas))).toEqual([])
  })
})

describe('problems', () => {
  const cases: [string, number, RegExp, RequestInit?][] = [
    ['/api/stories/none', 404, /no story/],
    ['/api/affairs/none', 404, /no affair/],
    ['/api/documents/none', 404, /no document/],
    ['/api/documents/none/original', 404, /no document/],
    ['/api/documents/none/versions', 404, /no document/],
    ['/api/documents/none/annotations', 404, /no document/],
    ['/api/documents/..%2F..%2Fetc%2Fpasswd/original', 404, /no document/],
    ['/api/documents/a%00b', 404, /no document/],
    ['/api/documents/%E0%A4%A', 404, /no document/],
    [`/api/documents/${'x'.repeat(501)}`, 400, /id: /],
    ['/api/watches/none/hits', 404, /no watch/],
    ['/api/watches/none', 404, /no watch/, { method: 'DELETE' }],
    ['/api/sources/none', 404, /no source/, { method: 'DELETE' }],
    ['/api/search?from=2031-02-30', 400, /from: is no day/],
    ['/api/search?status=perhaps', 400, /status: /],
    ['/api/search?limit=0', 400, /limit: /],
    ['/api/search?limit=ten', 400, /limit: /],
    ['/api/search?after=middle', 400, /no place in the list/],
    ['/api/stories?after=middle', 400, /no place in the list/],
    ['/api/stories?fresh=maybe', 400, /fresh: /],
    [`/api/search?words=${'x'.repeat(501)}`, 400, /words: /],
    ['/api/nothing', 404, /nothing at this address/],
    ['/api/stories', 405, /GET, HEAD alone/, { method: 'POST' }],
    ['/api/stories/x', 405, /GET, HEAD alone/, { method: 'DELETE' }],
    ['/api/decisions', 405, /GET, HEAD, POST alone/, { method: 'PUT' }],
    ['/add', 405, /POST alone/],
  ]
  test.each(cases)('%# is answered: %s', async (where, status, detail, init) => {
    const response = await served.ask(where, init)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    const problem: Json = await response.json()
    expect(problem).toMatchObject({ type: 'about:blank', status, detail: expect.stringMatching(detail) })
    expect(problem.detail).toMatch(/\.$/)
    if (status === 405) expect(response.headers.get('allow')).toMatch(/^[A-Z, ]+$/)
  })

  const wrong: [string, unknown, number, RegExp][] = [
    ['/api/decisions', '{', 400, /./],
    ['/api/decisions', {}, 400, /kind/],
    ['/api/decisions', { kind: 'burn' }, 400, /kind/],
    ['/api/decisions', { kind: 'undo', decision: 'none' }, 422, /no decision "none"/],
    ['/api/decisions', { kind: 'merge stories', stories: ['a'], affair: 'b' }, 400, /stories: /],
    ['/api/decisions', { kind: 'merge stories', stories: ['a', 'b'], affair: 'b' }, 422, /no story "a"/],
    ['/api/add', {}, 400, /Send/],
    ['/api/add', { addresses: ['file:///etc/passwd'] }, 400, /addresses/],
    ['/api/add', { addresses: ['http://127.0.0.1:1/'] }, 422, /127\.0\.0\.1/],
    ['/api/add', { addresses: ['http://169.254.169.254/latest/'] }, 422, /169\.254/],
    ['/api/add', { text: '' }, 400, /text/],
    ['/api/add', { text: ' \n ' }, 422, /./],
    ['/api/sources', { at: 'not a place' }, 422, /neither/],
    ['/api/sources', { at: '/no/such/folder' }, 422, /no such folder/],
    ['/api/sources', { at: 'http://10.0.0.1/feed' }, 422, /10\.0\.0\.1/],
    ['/api/watches', { title: '', query: {} }, 400, /title/],
    ['/api/watches', { title: 'x', query: { status: 'perhaps' } }, 400, /query\.status/],
  ]
  test.each(wrong)('%s %j: %i', async (where, body, status, detail) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    const init = { method: 'POST', body: text, headers: { 'content-type': 'application/json' } }
    const response = await served.ask(where, init)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(((await response.json()) as Json).detail).toMatch(detail)
  })

  test('another kind of content is refused', async () => {
    const init = { method: 'POST', body: 'kind=undo', headers: { 'content-type': 'text/plain' } }
    expect((await served.ask('/api/decisions', init)).status).toBe(415)
  })

  test('none of this was unforeseen', () => {
    expect(served.errors).toEqual([])
  })
})

describe('tags', () => {
  const wheres = (): string[] => [
    '/api/stories',
    path('stories', story),
    '/api/search?words=bridge',
    '/api/decisions',
    '/api/sources',
    '/api/watches',
    '/api/failures',
    '/api/openapi.json',
  ]
  test('who has an answer is told so, until something changes', async () => {
    const before = new Map<string, string>()
    for (const where of wheres()) {
      const first = await served.ask(where)
      const tag = first.headers.get('etag')!
      expect(tag, where).toMatch(/^W\/"\w+"$/)
      const again = await served.ask(where, { headers: { 'if-none-match': `"other", ${tag}` } })
      expect([again.status, await again.text(), again.headers.get('etag')], where).toEqual([304, '', tag])
      before.set(where, tag)
    }
    await posted('/api/add', { text: 'The minister Edda Brandt will visit Ilvane again, her office said.' })
    await idle()
    for (const where of wheres().slice(0, 3)) {
      const now = await served.ask(where, { headers: { 'if-none-match': before.get(where)! } })
      expect(now.status, where).toBe(200)
      expect(now.headers.get('etag'), where).not.toBe(before.get(where))
    }
  })
  test('HEAD says what GET says, without a body', async () => {
    for (const where of wheres()) {
      const [get, head] = [await served.ask(where), await served.ask(where, { method: 'HEAD' })]
      expect(head.status).toBe(200)
      expect(await head.text()).toBe('')
      expect(head.headers.get('etag')).toBe(get.headers.get('etag'))
    }
    expect((await served.ask('/api/documents/none', { method: 'HEAD' })).status).toBe(404)
  })
})

describe('what is changed', () => {
  const text = (i: number): string =>
    `The orchestra of Vessmark will open hall ${i} on 3 June 2031, its conductor Ada Fenn said. ` +
    'The hall in Vessmark seats nine hundred, and the orchestra plays there each week.'

  test('a text is kept at once and read soon', async () => {
    const told = { text: text(1), title: 'A hall for Vessmark', outlet: 'Post', published: '2031-05-02' }
    const added = await posted('/api/add', told)
    expect(added).toMatchObject({ status: 202, kept: 1, known: 0, troubles: [], feeds: [] })
    expect(await posted('/api/add', told)).toMatchObject({ kept: 0, known: 1 })
    await idle()
    const { items } = await asked('/api/search?words=conductor&kind=document')
    expect(items).toMatchObject([{ title: 'A hall for Vessmark', outlet: 'Post', day: '2031-05-02' }])
  })

  test('files come as a form', async () => {
    const form = new FormData()
    form.append('files', new File([text(2)], 'one.txt'))
    form.append('files', new File([`${JSON.stringify({ text: text(3) })}\n`], 'two.jsonl'))
    form.append('files', new File([new Uint8Array([0, 1, 2, 3])], 'three.bin'))
    const added = await asked('/api/add', { method: 'POST', body: form })
    expect(added).toMatchObject({ status: 202, kept: 2, troubles: [{ name: 'three.bin' }] })
    const none = await served.ask('/api/add', { method: 'POST', body: new FormData() })
    expect(none.status).toBe(400)
    await idle()
  })

  test('decisions are listed, newest first, and undone', async () => {
    await idle()
    const hall = (await asked('/api/stories?words=orchestra')).items[0]
    const record = (await asked(path('stories', story))).stories[0]
    const merged = await posted('/api/decisions', {
      kind: 'merge stories',
      stories: [story, hall.id],
      affair: record.affair,
      reason: 'one thing',
    })
    expect(merged).toMatchObject({ status: 201, undone: false, body: { kind: 'merge stories' } })
    await idle()
    const gone = await served.ask(path('stories', hall.id))
    expect([gone.status, gone.headers.get('location')]).toEqual([307, path('stories', story)])
    expect((await asked('/api/decisions')).items[0]).toMatchObject({ id: merged.id, undone: false })
    await posted('/api/decisions', { kind: 'undo', decision: merged.id })
    await idle()
    expect((await asked(path('stories', hall.id))).stories[0].id).toBe(hall.id)
    const log = await asked('/api/decisions?limit=1')
    expect(log.items).toMatchObject([{ body: { kind: 'undo' } }])
    expect((await asked(`/api/decisions?limit=1&after=${log.next}`)).items).toMatchObject([{ undone: true }])
  })

  test('a speaker and a day are set right', async () => {
    const record = (await asked(path('stories', story))).stories[0]
    const statement = record.statements[0]
    const event = record.events.find((e: Json) => e.when)
    const [said, told] = [statement.content[0], event.mentions[0]]
    await posted('/api/decisions', {
      kind: 'correct speaker',
      statement: statement.id,
      words: { document: said.document, span: said.span },
      speaker: 'Ada Fenn',
    })
    await posted('/api/decisions', {
      kind: 'correct date',
      event: event.id,
      words: { document: told.document, span: told.span },
      from: '2031-07-01',
      to: '2031-07-02',
    })
    const after = (await asked(path('stories', story))).stories[0]
    expect(after.statements.find((s: Json) => s.id === statement.id).speakerName).toBe('Ada Fenn')
    expect(after.events.find((e: Json) => e.id === event.id).when).toEqual({
      from: '2031-07-01',
      to: '2031-07-02',
      granularity: 'range',
    })
    await idle()
    expect((await asked('/api/search?speaker=fenn&kind=statement')).items.length).toBeGreaterThan(0)
  })

  test('a watch tells what comes after it', async () => {
    const made = await posted('/api/watches', { title: 'Halls', query: { words: 'fourth' } })
    expect(made).toMatchObject({ status: 201, only: null, query: { words: 'fourth' } })
    expect((await asked('/api/watches')).items).toEqual([expect.objectContaining({ id: made.id })])
    expect((await asked(path('watches', made.id, '/hits'))).items).toEqual([])
    await posted('/api/add', { text: `${text(4)} “The fourth hall will be the last,” Fenn said.` })
    await idle()
    expect((await asked(path('watches', made.id, '/hits'))).items.length).toBeGreaterThan(0)
    const dropped = await served.ask(path('watches', made.id), { method: 'DELETE' })
    expect([dropped.status, await dropped.text()]).toEqual([204, ''])
    expect((await asked('/api/watches')).items).toEqual([])
  })

  test('a folder is followed, and followed no longer', async () => {
    const made = await posted('/api/sources', { at: SAMPLE })
    expect(made).toMatchObject({ status: 201, kind: 'folder', at: SAMPLE })
    expect(made).not.toHaveProperty('state')
    expect((await asked('/api/sources')).items).toMatchObject([{ id: made.id }])
    expect((await served.ask(path('sources', made.id), { method: 'DELETE' })).status).toBe(204)
    expect((await asked('/api/sources')).items).toEqual([])
  })

  test('events tell of it', async () => {
    const response = await served.ask('/api/events')
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/)
    const reader = response.body!.getReader()
    await posted('/api/add', { text: report(text(5)).body })
    const { value } = await reader.read()
    expect(new TextDecoder().decode(value)).toMatch(
      /^event: change\ndata: \{"change":\d+,"stories":\["story:/,
    )
    await reader.cancel()
    await idle()
  })

  test('is asked for by no other site', async () => {
    const init = (headers: Record<string, string>): RequestInit => ({
      method: 'POST',
      body: JSON.stringify({ text: text(6) }),
      headers: { 'content-type': 'application/json', ...headers },
    })
    expect((await served.ask('/api/add', init({ origin: 'https://evil.example' }))).status).toBe(403)
    expect((await served.ask('/api/add', init({ origin: ORIGIN }))).status).toBe(202)
    expect(served.errors).toEqual([])
  })
})
