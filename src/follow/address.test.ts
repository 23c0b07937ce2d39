import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lookAt, pasted } from './address.ts'
import { type Local, reaching, serve } from './fixture.ts'
import { feedsIn, titleIn, wordsOf } from './markup.ts'
import { type Outside, openOutside } from './polite.ts'

describe('what was pasted', () => {
  test.each([
    ['https://example.org/a?b=1,2#c', ['https://example.org/a?b=1,2#c']],
    ['  HTTP://Example.org  ', ['http://example.org/']],
    ['example.org', ['https://example.org/']],
    ['www.example.org/news/2031', ['https://www.example.org/news/2031']],
    ['example.org/notes.txt', ['https://example.org/notes.txt']],
    ['localhost:8080/a', ['http://localhost:8080/a']],
    ['10.0.0.1/a', ['http://10.0.0.1/a']],
    ['bücher.example', ['https://xn--bcher-kva.example/']],
    ['feed://example.org/rss', ['https://example.org/rss']],
    ['feed:https://example.org/rss', ['https://example.org/rss']],
    ['<https://example.org/a>.', ['https://example.org/a']],
    ['(https://example.org/a_(b))', ['https://example.org/a_(b)']],
    ['https://example.org/a\nhttps://example.org/b', ['https://example.org/a', 'https://example.org/b']],
    ['https://example.org/a,https://example.org/b', ['https://example.org/a', 'https://example.org/b']],
    ['example.org, example.com/b', ['https://example.org/', 'https://example.com/b']],
    ['example.org,example.com', ['https://example.org/', 'https://example.com/']],
    ['https://example.org/ https://example.org/', ['https://example.org/']],
  ])('%j: addresses', (text, addresses) => expect(pasted(text)).toEqual({ kind: 'addresses', addresses }))

  test.each([
    ['/home/a/news', ['/home/a/news']],
    ['./news', ['./news']],
    ['../a b/c.txt', ['../a b/c.txt']],
    ['~/news', ['~/news']],
    ['C:\\news\\a.txt', ['C:\\news\\a.txt']],
    ['file:///home/a', ['file:///home/a']],
    ['.', ['.']],
    ['notes.txt', ['notes.txt']],
    ['"my notes.txt"', ['my notes.txt']],
    ['news/2031-09-15', ['news/2031-09-15']],
    ['2031.09/a', ['2031.09/a']],
    ['/a\n/b', ['/a', '/b']],
  ])('%j: paths', (text, paths) => expect(pasted(text)).toEqual({ kind: 'paths', paths }))

  test.each([
    'The bridge is closed.',
    'See https://example.org/a for more',
    'bridge',
    'Storm. Bridge closed.',
    'e.g.',
    'anna@example.org',
    '12.30',
    'https://',
    'Title: Bridge\n\n/a path in the text and more words',
  ])('%j: a text', text => expect(pasted(text)).toEqual({ kind: 'text', text }))

  test('nothing', () => expect(pasted(' \n\t')).toEqual({ kind: 'nothing' }))
})

describe('markup', () => {
  test('feeds of a page, each once, resolved, and nothing that is no feed', () => {
    const html = `<head><base href="/news/"><title> A &amp;
      B </title>
      <link rel="alternate" type="application/rss+xml" title="All" href="rss?a=1&amp;b=2">
      <link rel="ALTERNATE feed" type="application/atom+xml" href="//feeds.example/atom">
      <link rel="alternate" type="application/feed+json" href="https://x.example/f.json">
      <link rel="alternate" type="application/rss+xml" title="Again" href="rss?a=1&b=2">
      <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
      <link rel="alternate" type="application/rss+xml">
      <link rel="alternate" type="application/json" href="/wp-json"><link rel="alternate" hreflang="de" href="/de">
      <link rel="stylesheet" type="application/rss+xml" href="/style"></head><svg><title>No</title></svg>`
    expect(feedsIn(html, 'https://x.example/a/b')).toEqual([
      { address: 'https://x.example/news/rss?a=1&b=2', title: 'All' },
      { address: 'https://feeds.example/atom', title: null },
      { address: 'https://x.example/f.json', title: null },
    ])
    expect(titleIn(html)).toBe('A & B')
    expect(titleIn('<p>x')).toBeNull()
    expect(titleIn('<title> </title>')).toBeNull()
  })
  test('words are those of the article, where it holds enough', () => {
    const long = 'The bridge is closed. '.repeat(20).trim()
    expect(
      wordsOf(`<nav>Menu</nav><p>Ad</p><article><p>${long}</p><time>3 minutes ago</time></article>`),
    ).toBe(long)
    expect(wordsOf('<nav>Menu</nav><p>Ad</p><article>Short</article><script>1</script>')).toBe('Ad Short')
    const teaser = `<article>${'A teaser. '.repeat(30).trim()}</article>`
    expect(wordsOf(`${teaser}<p>${long.repeat(20)}</p>`)).toMatch(/^A teaser.*The bridge is closed/)
    expect(wordsOf('<nav>Menu<p>never closed')).toBe('')
    expect(wordsOf('</nav></nav><p>Words')).toBe('Words')
  })
})

describe('markup made to keep programs busy', () => {
  test.each([
    ['open without end', '<i>'.repeat(700_000) + '</b>'.repeat(700_000)],
    ['one attribute without end', `<p ${'a="1" '.repeat(600_000)}>`],
    ['stray brackets', '<'.repeat(3_000_000)],
    ['comments that never end', '<!--'.repeat(900_000)],
  ])('%s', (_, markup) => {
    const before = process.cpuUsage()
    wordsOf(markup)
    feedsIn(markup, 'https://a.example/')
    titleIn(markup)
    const { user } = process.cpuUsage(before)
    expect(user / 1e6).toBeLessThan(10)
  })
  test('and what is pasted', () => {
    const before = process.cpuUsage()
    for (const text of ['a'.repeat(90_000), 'a.'.repeat(45_000), 'a-'.repeat(45_000), '('.repeat(90_000)])
      pasted(text)
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5)
  })
})

describe('what stands at an address', () => {
  let local: Local
  let outside: Outside
  beforeAll(async () => {
    local = await serve({
      '/': '<html><head><title>Ferrow Post</title><link rel=alternate type=application/rss+xml href=/feed title=News></head><body><p>Hello.</p></body></html>',
      '/feed': (_, response) =>
        response
          .writeHead(200, { 'content-type': 'text/xml' })
          .end(
            '<rss version="2.0"><channel><title>Ferrow Post</title><item><title>T</title><link>/t</link></item></channel></rss>',
          ),
      '/a.zip': (_, response) => response.writeHead(200, { 'content-type': 'application/zip' }).end('PK'),
      '/robots.txt': (_, response) => response.writeHead(200).end('User-agent: *\nDisallow: /'),
    })
    outside = openOutside(reaching(local))
  })
  afterAll(async () => {
    await outside.close()
    await local.close()
  })
  test('a page with the feeds it names', async () =>
    expect(await lookAt(local.at, outside)).toMatchObject({
      kind: 'page',
      address: `${local.at}/`,
      title: 'Ferrow Post',
      originals: [{ format: 'html', given: { url: `${local.at}/` } }],
      feeds: [{ address: `${local.at}/feed`, title: 'News' }],
    }))
  test('a feed', async () =>
    expect(await lookAt(`${local.at}/feed`, outside)).toMatchObject({
      kind: 'feed',
      title: 'Ferrow Post',
      originals: [{ given: { title: 'T', url: `${local.at}/t` } }],
      feeds: [],
    }))
  test('nothing, and why', async () => {
    const why = async (path: string): Promise<unknown> =>
      (await lookAt(local.at + path, outside)).troubles[0]?.reason
    expect(await why('/a.zip')).toMatch(/archive/)
    expect(await why('/none')).toMatch(/404/)
    expect((await lookAt('http://10.0.0.1/', outside)).kind).toBe('nothing')
  })
})
