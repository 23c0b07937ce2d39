import { describe, expect, test } from 'vitest'
import type { Given, Original } from '../core/index.ts'
import { toOriginal } from '../core/index.ts'
import { englishClean } from '../lang/en/clean/index.ts'
import { type Cleaned, clean, extract, isUncleanable } from './index.ts'
import { byLetters } from './letters.ts'

const original = (body: string, media: Original['media'], given: Given = {}): Original => ({
  id: 'o',
  name: 'a file',
  format: 'any',
  media,
  body,
  given,
})

function cleaned(body: string, media: Original['media'] = 'text/plain', given: Given = {}): Cleaned {
  const result = clean(original(body, media, given), englishClean, byLetters)
  if (isUncleanable(result)) throw new Error(result.reason)
  return result
}

const bridge = 'The bridge over the Ferrow was closed on Monday after a storm, the harbour master said.'
const ferry = 'A ferry will run twice a day until the bridge is mended, the council of Halden announced.'
const mayor = '“We will not wait for the winter,” the mayor, Anna Berg, told reporters in the town hall.'

const page = (
  head: string,
  body: string,
): string => `<!doctype html><html lang="en-GB"><head>${head}</head><body>
<nav><a href="/">Home</a> <a href="/world">World</a></nav><main><article>${body}</article></main>
<footer><p>© 2031 Ferrow Post</p></footer></body></html>`

const article = `<h1>Bridge closed after&nbsp;storm</h1><p>${bridge}</p><p class="ad">Advertisement</p><p>${ferry}</p><p>${mayor}</p>`

describe('plain text', () => {
  test('headline, date line, byline and furniture are told from the body', () => {
    const { document } = cleaned(
      `Bridge closed after storm\r\nBy Anna Berg\r\nHalden News | Updated: 2031-09-15 17:52\r\n${bridge}\r\nAdvertisement\r\nRelated: Five bridges that fell\r\n${ferry}`,
    )
    expect(document.text).toBe(
      `Bridge closed after storm\n\nHalden News | Updated: 2031-09-15 17:52\n\n${bridge}\n\n${ferry}`,
    )
    expect(document.title).toBe('Bridge closed after storm')
    expect(document.byline).toBe('Anna Berg')
    expect(document.parts).toEqual([{ kind: 'headline', start: 0, end: 25 }])
    expect(document.published).toEqual({
      from: '2031-09-15',
      to: '2031-09-15',
      basis: 'dateline',
      at: '2031-09-15T17:52',
      span: { start: 27, end: 66 },
    })
    expect(document.text.slice(27, 66)).toBe('Halden News | Updated: 2031-09-15 17:52')
  })

  test('a date line goes where the day is given, and stays where it is another day', () => {
    const body = `Updated: 2031-09-15 17:52\n${bridge}\n${ferry}`
    expect(cleaned(body, 'text/plain', { published: '2031-09-15' }).document.text).toBe(
      `${bridge}\n\n${ferry}`,
    )
    expect(cleaned(body, 'text/plain', { published: '2033-01-01' }).document.text).toContain('2031-09-15')
  })

  test('a title given is not doubled, and is aligned where the body begins with it', () => {
    const { document } = cleaned(`Bridge closed, after storm\n\n${bridge}`, 'text/plain', {
      title: 'Bridge closed after storm',
    })
    expect(document.text).toBe(`Bridge closed, after storm\n\n${bridge}`)
    expect(toOriginal(document.alignment, { start: 0, end: 6 })).toEqual({ start: 0, end: 6 })
    const other = cleaned(bridge, 'text/plain', { title: 'Storm shuts crossing' }).document
    expect(other.text).toBe(`Storm shuts crossing\n\n${bridge}`)
    expect(toOriginal(other.alignment, { start: 0, end: 5 })).toBe(null)
  })

  test('lines broken at a width are one paragraph; lines that are sentences are not', () => {
    const wrapped =
      'The bridge over the river Ferrow was closed on Monday\nafter the worst storm in forty years, the master of the\nharbour said, and it will stay closed until the end of\nthe month.\n\nA ferry will run twice a day until the bridge has been\nmended, the council of Halden announced after it had met\nuntil late at night.'
    expect(cleaned(wrapped).document.text.split('\n\n')).toHaveLength(2)
    expect(cleaned(`${bridge}\n${ferry}\n${mayor}`).document.text.split('\n\n')).toHaveLength(3)
  })

  test('captions lose their credit and stay as captions; credits alone go; a wire credit at the end stays', () => {
    const { document } = cleaned(
      `${bridge}\nThe bridge on Monday morning, seen from the hill. (Ole Haug/Halden Press)\nOle Haug/Reuters\n${ferry}\n(AFP)`,
    )
    expect(document.text).toBe(
      `${bridge}\n\nThe bridge on Monday morning, seen from the hill.\n\n${ferry}\n\n(AFP)`,
    )
    expect(document.parts.map(part => [part.kind, document.text.slice(part.start, part.end)])).toEqual([
      ['caption', 'The bridge on Monday morning, seen from the hill.'],
    ])
  })

  test('Markdown marks are dropped, and the words keep their places', () => {
    const body = `# Bridge closed after storm\n\n${bridge} See [the map](https://example.org/map).\n\n**${ferry}**`
    const { document } = cleaned(body)
    expect(document.text).toBe(`Bridge closed after storm\n\n${bridge} See the map.\n\n${ferry}`)
    const at = document.text.indexOf('the map')
    expect(toOriginal(document.alignment, { start: at, end: at + 7 })).toEqual({
      start: body.indexOf('the map'),
      end: body.indexOf('the map') + 7,
    })
  })

  test('the first sentence is no headline', () => {
    expect(cleaned(`${bridge}\n${ferry}`).document.title).toBe(null)
  })
})

describe('pages', () => {
  test('article, headline in place, outlet, byline, day and language', () => {
    const head = `<title>Bridge closed after storm - Ferrow Post</title><meta property="og:site_name" content="Ferrow Post">
      <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Bridge closed after storm","datePublished":"2031-09-15T22:10:00-05:00","author":[{"@type":"Person","name":"Anna Berg"},{"name":"Ole Haug"}],"publisher":{"@id":"#org"}},{"@id":"#org","@type":"NewsMediaOrganization","name":"The Ferrow Post"}]}</script>`
    const body = page(head, article)
    const { document, warnings } = cleaned(body, 'text/html', { url: 'https://www.example.org/a' })
    expect(document.text).toBe(`Bridge closed after storm\n\n${bridge}\n\n${ferry}\n\n${mayor}`)
    expect(document).toMatchObject({
      title: 'Bridge closed after storm',
      outlet: 'The Ferrow Post',
      byline: 'Anna Berg, Ole Haug',
      language: 'en',
      url: 'https://www.example.org/a',
    })
    expect(document.published).toEqual({
      from: '2031-09-15',
      to: '2031-09-15',
      basis: 'given',
      at: '2031-09-15T22:10:00-05:00',
    })
    expect(warnings).toEqual([])
    const there = toOriginal(document.alignment, { start: 0, end: 25 })!
    expect(body.slice(there.start, there.end)).toBe('Bridge closed after&nbsp;storm')
  })

  test('a day that does not exist is passed over with a warning, and the next is taken', () => {
    const head =
      '<title>Bridge closed after storm</title><meta property="article:published_time" content="2031-02-30T10:00:00Z"><meta name="date" content="2031-03-02">'
    const { document, warnings } = cleaned(page(head, article), 'text/html', { published: '2031-02-31' })
    expect(document.published).toEqual({ from: '2031-03-02', to: '2031-03-02', basis: 'given' })
    expect(warnings).toEqual([expect.stringContaining('2031-02-31'), expect.stringContaining('2031-02-30')])
  })

  test('without any date the day is unknown and says why; an address may narrow it', () => {
    expect(cleaned(page('', article), 'text/html').document.published).toEqual({
      from: null,
      to: null,
      basis: 'unknown',
      reason: expect.stringContaining('no date'),
    })
    const dated = cleaned(page('', article), 'text/html', {
      url: 'https://example.org/2031/09/bridge',
    }).document
    expect(dated.published).toMatchObject({ from: '2031-09-01', to: '2031-09-30', basis: 'estimated' })
    expect(dated.outlet).toBe('example.org')
  })

  test('the standfirst comes after the headline and is known as such', () => {
    const body = page(
      '<title>Bridge closed after storm</title>',
      `<header><h1>Bridge closed after storm</h1><p class="standfirst">Ferry to run twice a day until the end of the month</p></header><p>${bridge}</p><p>${ferry}</p><p>${mayor}</p>`,
    )
    const { document } = cleaned(body, 'text/html')
    expect(document.parts.map(part => [part.kind, document.text.slice(part.start, part.end)])).toEqual([
      ['headline', 'Bridge closed after storm'],
      ['standfirst', 'Ferry to run twice a day until the end of the month'],
    ])
  })

  test.each([
    [
      'a log-in page',
      '<form><label>Name</label><input><label>Password</label><input type=password></form><p>Forgot it?</p>',
    ],
    [
      'a front page',
      `<ul>${'<li><a href="/a">Envoy leaves Halden without a deal on the straits</a></li>'.repeat(20)}</ul>`,
    ],
    ['an empty body', ''],
  ])('%s has no article: one line says so', (_, body) => {
    expect(
      clean(original(page('<title>Ferrow Post</title>', body), 'text/html'), englishClean, byLetters),
    ).toEqual({
      name: 'a file',
      reason: expect.stringContaining('has no article'),
    })
  })

  test('a page too large is refused in one line', () => {
    const result = clean(
      original(`<html>${'x'.repeat(11 * 1024 * 1024)}`, 'text/html'),
      englishClean,
      byLetters,
    )
    expect(result).toEqual({ name: 'a file', reason: expect.stringContaining('10 MB') })
  })

  test('a text of one endless line is refused in one line', () => {
    const result = clean(original('word '.repeat(10_000_000), 'text/plain'), englishClean, byLetters)
    expect(result).toEqual({
      name: 'a file',
      reason: 'is a text of 48 MB; the most that is read of one is 2 MB',
    })
  })

  test('a feed summary is taken whole, without its teaser', () => {
    const body = `<p>${bridge}</p><p>${ferry} <a href="https://example.org/a">Continue reading...</a></p>`
    const { document } = cleaned(body, 'text/html', {
      title: 'Bridge &amp; ferry',
      published: 'Mon, 15 Sep 2031 17:52:00 GMT',
      language: 'en-GB',
    })
    expect(document.text).toBe(`Bridge & ferry\n\n${bridge}\n\n${ferry}`)
    expect(document.published.at).toBe('2031-09-15T17:52:00Z')
  })

  test('a title alone is a document; nothing at all is not', () => {
    expect(cleaned('', 'text/plain', { title: 'Bridge closed after storm' }).document.text).toBe(
      'Bridge closed after storm',
    )
    expect(isUncleanable(clean(original('  \n ', 'text/plain'), englishClean, byLetters))).toBe(true)
  })
})

describe('ids', () => {
  test('follow the address and the content, not the file; a given id goes before', () => {
    const a = clean({ ...original(bridge, 'text/plain'), name: 'a.txt' }, englishClean, byLetters) as Cleaned
    const b = clean({ ...original(bridge, 'text/plain'), name: 'b.txt' }, englishClean, byLetters) as Cleaned
    const c = clean(
      original(bridge, 'text/plain', { url: 'https://example.org/a' }),
      englishClean,
      byLetters,
    ) as Cleaned
    expect(a.document.id).toBe(b.document.id)
    expect(c.document.id).not.toBe(a.document.id)
    expect(cleaned(bridge, 'text/plain', { id: '17' }).document.id).toBe('17')
  })
})

describe('extract', () => {
  test('gives the fields of a page and the body without headline and captions', () => {
    const body = page(
      '<title>Bridge closed after storm</title><meta name="author" content="By Anna Berg">',
      `${article}<figure><img src="a.jpg"><figcaption>The bridge on the morning after the storm</figcaption></figure>`,
    )
    expect(
      extract(
        original(body, 'text/html', { published: '2031-09-15', url: 'https://www.example.org/a' }),
        englishClean,
      ),
    ).toEqual({
      title: 'Bridge closed after storm',
      outlet: 'example.org',
      published: '2031-09-15',
      byline: 'Anna Berg',
      text: `${bridge}\n\n${ferry}\n\n${mayor}`,
    })
  })
})
