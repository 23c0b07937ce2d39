import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { afterAll, describe, expect, test } from 'vitest'
import type { Original } from '../core/index.ts'
import { isTrouble, jsonLines, originals, type Trouble } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'ingest-'))
afterAll(() => rmSync(folder, { recursive: true }))

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

async function read(...paths: string[]): Promise<{ good: Original[]; bad: Trouble[] }> {
  const found = { good: [] as Original[], bad: [] as Trouble[] }
  for await (const item of originals(paths)) isTrouble(item) ? found.bad.push(item) : found.good.push(item)
  return found
}

const one = async (name: string, content: string | Uint8Array): Promise<Original> => {
  const { good, bad } = await read(put(name, content))
  expect(bad).toEqual([])
  expect(good).toHaveLength(1)
  return good[0]!
}

const sentence = 'The bridge over the Ferrow was closed on Monday after a storm.'

describe('plain text', () => {
  test('front matter between lines, leading fields, or none', async () => {
    expect(
      await one(
        'a.txt',
        `---\ntitle: "Bridge: closed"\noutlet: Ferrow Post\npublished: 2031-09-15\nmood: grey\n---\n${sentence}`,
      ),
    ).toMatchObject({
      body: sentence,
      media: 'text/plain',
      format: 'text',
      given: { title: 'Bridge: closed', outlet: 'Ferrow Post', published: '2031-09-15' },
    })
    expect(
      await one(
        'b.txt',
        `Title: Bridge closed\r\nDate: 2031-09-15\r\nURL: https://example.org/a\r\n\r\n${sentence}`,
      ),
    ).toMatchObject({
      body: sentence,
      given: { title: 'Bridge closed', published: '2031-09-15', url: 'https://example.org/a' },
    })
    expect(await one('c.md', `Note: this is no front matter\n\n${sentence}`)).toMatchObject({
      body: `Note: this is no front matter\n\n${sentence}`,
      given: {},
    })
    expect(await one('d.txt', `---\n\n${sentence}\n---\nEnd`)).toMatchObject({ given: {} })
  })
  test('a folder or file named after a day gives the day', async () => {
    expect((await one('2031-09-15/x.txt', sentence)).given.published).toBe('2031-09-15')
    expect((await one('2031-09-16-bridge.txt', sentence)).given.published).toBe('2031-09-16')
    expect((await one('2031-09-15/y.txt', `date: 2031-09-10\n\n${sentence}`)).given.published).toBe(
      '2031-09-10',
    )
  })
})

describe('encodings', () => {
  const words = '“Café” – the naïve façade, £5'
  test.each([
    ['UTF-8', Buffer.from(words)],
    ['UTF-8 with mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(words)])],
    ['UTF-16LE with mark', Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(words, 'utf-16le')])],
    ['UTF-16BE with mark', Buffer.concat([Buffer.from([0xfe, 0xff]), iconv.encode(words, 'utf-16be')])],
    ['UTF-16LE without', iconv.encode(words, 'utf-16le')],
    ['windows-1252', iconv.encode(words, 'windows-1252')],
    ['gzip', gzipSync(words)],
  ])('%s', async (name, bytes) => expect((await one(`${name}.txt`, bytes)).body).toBe(words))

  test('the page’s own word counts, but not against its bytes', async () => {
    const page = (charset: string): string =>
      `<html><head><meta charset="${charset}"></head><body>${words}</body></html>`
    expect((await one('1.html', iconv.encode(page('windows-1252'), 'windows-1252'))).body).toContain(words)
    expect((await one('2.html', iconv.encode(page('iso-8859-1'), 'windows-1252'))).body).toContain(words)
    expect((await one('3.html', Buffer.from(page('iso-8859-1')))).body).toContain(words)
    expect((await one('4.html', iconv.encode(page('utf-8'), 'windows-1252'))).body).toContain(words)
    expect(
      (await one('5.html', iconv.encode('<meta charset=koi8-r><p>Мост закрыт', 'koi8-r'))).body,
    ).toContain('Мост закрыт')
    expect(
      (await one('6.html', Buffer.concat([Buffer.from(page('utf-8')), Buffer.from([0xe2, 0x80])]))).body,
    ).toContain(words)
  })
})

describe('JSON and JSONL', () => {
  test('many programs’ names for the same fields', async () => {
    const path = put(
      'many.jsonl',
      [
        {
          id: 17,
          text: sentence,
          published: '2031-09-15',
          outlet: 'Ferrow Post',
          title: 'T',
          url: 'https://example.org/a',
          language: 'en',
        },
        { id: '2', time: '2031-09-15', text: sentence },
        {
          feed: 'https://example.org/feed',
          title: 'T',
          summary: '<p>The bridge</p>',
          url: 'https://example.org/b',
          published: '2031-09-15 00:00:08+00:00',
          language: 'en-US',
        },
        {
          dId: 'abc',
          maintext: sentence,
          title: 'T',
          date_publish: '2031-09-15T00:00:00',
          source_domain: 'www.example.org',
          authors: ['Anna Berg', 'Ole Haug'],
          date_modify: null,
        },
        {
          title: 'T',
          content: sentence,
          publishedAt: '2031-09-15T10:00:00Z',
          source: { id: null, name: 'Ferrow Post' },
        },
      ]
        .map(item => JSON.stringify(item))
        .join('\n'),
    )
    const { good, bad } = await read(path)
    expect(bad).toEqual([])
    expect(good.map(o => o.given)).toEqual([
      {
        id: '17',
        title: 'T',
        outlet: 'Ferrow Post',
        published: '2031-09-15',
        url: 'https://example.org/a',
        language: 'en',
      },
      { id: '2', published: '2031-09-15' },
      { title: 'T', published: '2031-09-15 00:00:08+00:00', url: 'https://example.org/b', language: 'en-US' },
      {
        id: 'abc',
        title: 'T',
        outlet: 'www.example.org',
        byline: 'Anna Berg, Ole Haug',
        published: '2031-09-15T00:00:00',
      },
      { title: 'T', outlet: 'Ferrow Post', published: '2031-09-15T10:00:00Z' },
    ])
    expect(good.map(o => o.media)).toEqual([
      'text/plain',
      'text/plain',
      'text/html',
      'text/plain',
      'text/plain',
    ])
    expect(good.map(o => o.name)).toEqual([1, 2, 3, 4, 5].map(n => `${path}:${n}`))
  })

  test('one object, a list, an object that holds a list', async () => {
    expect((await one('o.json', JSON.stringify({ text: sentence }, null, 2))).body).toBe(sentence)
    expect(
      (await read(put('l.json', JSON.stringify([{ text: 'A' }, { text: 'B' }])))).good.map(o => o.body),
    ).toEqual(['A', 'B'])
    expect(
      (
        await read(
          put(
            'n.json',
            JSON.stringify({ status: 'ok', totalResults: 2, articles: [{ content: 'A' }, { content: 'B' }] }),
          ),
        )
      ).good.map(o => o.body),
    ).toEqual(['A', 'B'])
  })

  test('a bad line is one trouble, named by its number, and the rest is read', async () => {
    const path = put('bad.jsonl', `{"text":"A"}\n\n{"text":\n[]\n{"text":""}\n7\n{"text":"B"}`)
    const { good, bad } = await read(path)
    expect(good.map(o => o.body)).toEqual(['A', 'B'])
    expect(bad.map(t => t.name)).toEqual([`${path}:3`, `${path}:5`, `${path}:6`])
    expect(bad[0]!.reason).toMatch(/^is not valid JSON/)
  })

  test('a line of 50 MB is one trouble, and the rest is read', async () => {
    async function* chunks(): AsyncIterable<Buffer> {
      yield Buffer.from('{"text":"A"}\n{"text":"')
      for (let i = 0; i < 50; i++) yield Buffer.alloc(1024 * 1024, 'x')
      yield Buffer.from('"}\n{"text":"B"}\n')
    }
    const lines = []
    for await (const line of jsonLines(chunks())) lines.push(line)
    expect(lines).toEqual([
      { line: 1, value: { text: 'A' } },
      { line: 2, trouble: expect.stringContaining('longer than 16 MB') },
      { line: 3, value: { text: 'B' } },
    ])
  })

  test('lines split anywhere, of any line end', async () => {
    const source = Buffer.from('{"text":"é1"}\r\n{"text":"2"}\n{"text":"3"}')
    for (let size = 1; size < 9; size++) {
      const chunks = Array.from({ length: Math.ceil(source.length / size) }, (_, i) =>
        source.subarray(i * size, (i + 1) * size),
      )
      const values = []
      for await (const line of jsonLines(Readable.from(chunks))) values.push(line.value)
      expect(values).toEqual([{ text: 'é1' }, { text: '2' }, { text: '3' }])
    }
  })
})

describe('feeds', () => {
  const item = (title: string, more = ''): string =>
    `<item><title>${title}</title><link>https://example.org/a?x=1&y=2</link><description>&lt;p&gt;Bridge &amp;amp; ferry&lt;/p&gt;</description><pubDate>Mon, 15 Sep 2031 17:52:00 GMT</pubDate>${more}</item>`
  test('RSS with bare ampersands', async () => {
    const path = put(
      'feed.xml',
      `<?xml version="1.0"?><rss version="2.0"><channel><title>Ferrow Post - World & more</title><language>en-gb</language>${item('Mayor & council agree')}${item('Two')}<item></item></channel></rss>`,
    )
    const { good, bad } = await read(path)
    expect(good.map(o => o.given.title)).toEqual(['Mayor & council agree', 'Two'])
    expect(good[0]).toMatchObject({
      name: `${path}#1`,
      format: 'feed',
      media: 'text/html',
      body: '<p>Bridge &amp; ferry</p>',
      given: {
        outlet: 'Ferrow Post',
        url: 'https://example.org/a?x=1&y=2',
        language: 'en-gb',
        published: 'Mon, 15 Sep 2031 17:52:00 GMT',
      },
    })
    expect(bad.every(t => t.name.startsWith(path))).toBe(true)
  })
  test('Atom, JSON Feed, and a feed without entries', async () => {
    expect(
      await one(
        'atom.xml',
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>Ferrow Post</title><entry><title>T</title><link href="https://example.org/a"/><updated>2031-09-15T17:52:00Z</updated><author><name>Anna Berg</name></author><content type="html">&lt;p&gt;Text&lt;/p&gt;</content></entry></feed>',
      ),
    ).toMatchObject({
      body: '<p>Text</p>',
      given: {
        title: 'T',
        outlet: 'Ferrow Post',
        byline: 'Anna Berg',
        url: 'https://example.org/a',
        published: '2031-09-15T17:52:00Z',
      },
    })
    expect(
      await one(
        'feed.json',
        JSON.stringify({
          version: 'https://jsonfeed.org/version/1.1',
          title: 'Ferrow Post',
          items: [{ id: '1', title: 'T', content_text: 'Text', date_published: '2031-09-15T17:52:00Z' }],
        }),
      ),
    ).toMatchObject({ format: 'feed', body: 'Text', given: { title: 'T', outlet: 'Ferrow Post' } })
    expect(
      (await read(put('none.xml', '<rss version="2.0"><channel><title>x</title></channel></rss>'))).bad,
    ).toEqual([{ name: join(folder, 'none.xml'), reason: expect.stringContaining('without entries') }])
  })
})

describe('ninjs', () => {
  test('1.x, 2.x and 3.x', async () => {
    const given = {
      title: 'Bridge closed',
      byline: 'Anna Berg',
      published: '2031-09-15T10:37:00Z',
      url: 'https://example.org/i/1',
    }
    const common = { uri: given.url, type: 'text' }
    expect(
      await one(
        'n1.json',
        JSON.stringify({
          ...common,
          versioncreated: given.published,
          byline: given.byline,
          headline: given.title,
          body_text: 'Plain',
          body_html: '<p>Rich</p>',
        }),
      ),
    ).toMatchObject({ format: 'ninjs', body: '<p>Rich</p>', given })
    expect(
      await one(
        'n2.json',
        JSON.stringify({
          ...common,
          versioncreated: given.published,
          by: given.byline,
          headlines: [{ role: 'main', value: given.title }],
          bodies: [
            { role: 'main', contenttype: 'text/plain', value: 'Plain' },
            { role: 'nitf', contenttype: 'application/xml', value: '<p>no</p>' },
          ],
          infosources: [{ name: 'Ferrow Agency' }],
        }),
      ),
    ).toMatchObject({ format: 'ninjs', body: 'Plain', given: { ...given, outlet: 'Ferrow Agency' } })
    expect(
      await one(
        'n3.json',
        JSON.stringify({
          ...common,
          versionCreated: given.published,
          by: given.byline,
          headlines: [{ role: 'main', value: given.title }],
          bodies: [{ role: 'richtext', contentType: 'text/html', value: '<p>Rich</p>' }],
        }),
      ),
    ).toMatchObject({ format: 'ninjs', body: '<p>Rich</p>', given })
  })
  test('a picture without words is a trouble', async () => {
    expect(
      (
        await read(
          put('n4.json', JSON.stringify({ uri: 'urn:x', type: 'picture', versioncreated: '2031-09-15' })),
        )
      ).bad,
    ).toEqual([{ name: join(folder, 'n4.json'), reason: expect.stringContaining('of type picture') }])
  })
})

describe('WARC', () => {
  const record = (url: string, type: string, body: Buffer, status = '200 OK'): Buffer => {
    const http = Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n\r\n`), body])
    return Buffer.concat([
      Buffer.from(
        `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2031-09-15T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:${url.length}>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`,
      ),
      http,
      Buffer.from('\r\n\r\n'),
    ])
  }
  const pages = [
    record(
      'https://example.org/a',
      'text/html; charset=windows-1252',
      iconv.encode('<p>“Café”</p>', 'windows-1252'),
    ),
    record('https://example.org/x.png', 'image/png', Buffer.from([1, 2, 3])),
    record('https://example.org/gone', 'text/html', Buffer.from('<p>Gone</p>'), '404 Not Found'),
    record('https://example.org/b', 'text/html', Buffer.from('<p>B</p>')),
  ]
  test('pages answered with 200, decoded by their header; gzip record by record', async () => {
    for (const [name, bytes] of [
      ['a.warc', Buffer.concat(pages)],
      ['a.warc.gz', Buffer.concat(pages.map(p => gzipSync(p)))],
    ] as const) {
      const { good, bad } = await read(put(name, bytes))
      expect(bad).toEqual([])
      expect(good.map(o => [o.body, o.given.url])).toEqual([
        ['<p>“Café”</p>', 'https://example.org/a'],
        ['<p>B</p>', 'https://example.org/b'],
      ])
    }
  })
  test('an archive that ends in a record gives the records before it, and one line', async () => {
    const whole = Buffer.concat(pages)
    const { good, bad } = await read(put('cut.warc', whole.subarray(0, whole.length - 9)))
    expect(good.map(o => o.body)).toEqual(['<p>“Café”</p>'])
    expect(bad).toEqual([
      { name: join(folder, 'cut.warc'), reason: expect.stringContaining('ends in the middle of record 4') },
    ])
  })
  test('an archive without pages says so', async () => {
    expect((await read(put('none.warc', pages[1]!))).bad).toHaveLength(1)
  })
})

describe('bad input: one clear line each, and the rest is read', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['empty.txt', '', /^is empty$/],
    ['blank.txt', ' \n\n ', /^is empty$/],
    ['empty.gz', gzipSync(''), /^is empty$/],
    ['binary.bin', Buffer.from([0, 1, 2, 3, 0, 255, 254, 9, 8, 7, 0, 0, 1, 2, 4]), /binary data/],
    ['paper.pdf', '%PDF-1.7\n%âãÏÓ', /PDF/],
    ['doc.docx', Buffer.from('PK\x03\x04rest', 'latin1'), /ZIP archive or an office document/],
    ['image.txt', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), /image/],
    ['other.xml', '<?xml version="1.0"?><newsMessage><a/></newsMessage>', /XML of a kind/],
    ['broken.json', '{"text": "abc', /not valid JSON/],
    ['words.json', '["a", "b"]', /holds no article: each of its 2 items is not a JSON object/],
    ['front.txt', '---\ntitle:\n---\n', /no text/],
  ])('%s', async (name, content, reason) => {
    const after = put('zz-after.txt', sentence)
    const { good, bad } = await read(put(name, content), after)
    expect(good.map(o => o.name)).toEqual([after])
    expect(bad).toHaveLength(1)
    expect(bad[0]!.reason).toMatch(reason)
  })

  test('a truncated gzip gives what could be unpacked, and one line', async () => {
    const lines = Array.from({ length: 4000 }, (_, i) =>
      JSON.stringify({ id: i, text: `${sentence} ${Math.sin(i)}` }),
    ).join('\n')
    const packed = gzipSync(lines)
    const { good, bad } = await read(put('cut.jsonl.gz', packed.subarray(0, packed.length >> 1)))
    expect(good.length).toBeGreaterThan(1000)
    expect(bad.at(-1)!.reason).toContain('ends too early')
    const { bad: header } = await read(put('stub.gz', packed.subarray(0, 12)))
    expect(header).toEqual([
      { name: join(folder, 'stub.gz'), reason: expect.stringContaining('ends too early') },
    ])
  })

  test('a file of nothing but bad items is one line; beyond twenty bad items among good ones the rest are summed up', async () => {
    const bad = '{"a":1}\n'.repeat(30)
    expect((await read(put('all-bad.jsonl', bad))).bad).toEqual([
      { name: join(folder, 'all-bad.jsonl'), reason: expect.stringContaining('30 items') },
    ])
    const mixed = await read(put('mixed.jsonl', `{"text":"A"}\n${bad}`))
    expect(mixed.bad).toHaveLength(21)
    expect(mixed.bad.at(-1)!.reason).toContain('10 more')
  })
})

describe('paths', () => {
  test('folders in order of names, hidden files passed over, missing paths said', async () => {
    for (const name of ['b.txt', 'a/2.txt', 'a/1.txt', '.hidden.txt', 'a/.git/x.txt', 'c.jsonl'])
      put(`tree/${name}`, name.endsWith('l') ? '{"text":"c"}' : name)
    const tree = join(folder, 'tree')
    const { good, bad } = await read(tree, join(folder, 'nowhere'))
    expect(good.map(o => o.name.slice(tree.length + 1))).toEqual(['a/1.txt', 'a/2.txt', 'b.txt', 'c.jsonl:1'])
    expect(bad).toEqual([{ name: join(folder, 'nowhere'), reason: 'there is no such file or folder' }])
  })

  test('standard input, of any format', async () => {
    const found: (Original | Trouble)[] = []
    for await (const item of originals(['-'], {
      stdin: Readable.from([Buffer.from('{"text":"A"}\n{"te'), Buffer.from('xt":"B"}\n')]),
    }))
      found.push(item)
    expect(found.map(item => item.name)).toEqual(['standard input:1', 'standard input:2'])
  })

  test('the same content has the same id wherever it stands', async () => {
    const { good } = await read(put('same/1.txt', sentence), put('same/2.txt', sentence))
    expect(good[0]!.id).toBe(good[1]!.id)
  })
})
