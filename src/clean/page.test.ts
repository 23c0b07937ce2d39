import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { englishClean } from '../lang/en/clean/index.ts'
import { alignmentErrors } from './alignment-errors.ts'
import { clean, isUncleanable, unasked } from './index.ts'
import { parsePage } from './page.ts'

const original = (body: string) =>
  ({ id: 'o', name: 'page.html', format: 'html', media: 'text/html', body, given: {} }) as const

/** Text as pages hold it: letters, white space, entities good and bad, stray brackets. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'The minister',
        ' said',
        ' on Friday',
        '\n  ',
        ' &amp; ',
        '&nbsp;',
        '&rsquo;',
        '&#8217;',
        '&#x1F600;',
        '&notin',
        '&',
        ' < 5',
        '&amp;#39;',
        '\u00a0',
        '\u00ad',
        'â€™',
        'é',
        '. ',
        '&copy2',
        '&#146;',
        '👩‍🚀',
        '\r\n',
        '&bogus;',
      ),
      fc.string({ maxLength: 6 }).filter(s => !s.includes('<')),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map(parts => parts.join(''))

const { html } = fc.letrec<{ html: string }>(tie => ({
  html: fc.oneof(
    { maxDepth: 4 },
    text,
    fc
      .tuple(
        fc.constantFrom(
          'p',
          'div',
          'b',
          'a href="/x"',
          'li',
          'h2',
          'section',
          'td',
          'blockquote',
          'figcaption',
        ),
        fc.array(tie('html'), { maxLength: 4 }),
        fc.boolean(),
      )
      .map(([tag, inner, closed]) => `<${tag}>${inner.join('')}${closed ? `</${tag.split(' ')[0]}>` : ''}`),
    fc.constantFrom(
      '<br>',
      '<br/>',
      '<!-- note -->',
      '<script>if (a < b) { c = "<p>no</p>" }</script>',
      '</p>',
      '</div>',
      '<img src="x.png" alt="A & B">',
      '<style>p { color: red }</style>',
      '<p',
      '<svg><title>no</title></svg>',
    ),
  ),
}))

describe('pages', () => {
  test('every text node knows where it stands, entities and broken markup included', () => {
    fc.assert(
      fc.property(html, source => {
        const { origins } = parsePage(source)
        for (const woven of origins.values()) {
          for (const p of woven.alignment) {
            const here = woven.text.slice(p.at, p.at + p.length)
            const there = source.slice(p.from, p.from + p.fromLength)
            if (p.length === p.fromLength) expect(there).toBe(here)
            else expect(there).toMatch(/^&/)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  test('whatever the page, the document is aligned exactly in both directions', () => {
    const long = 'The minister said on Friday that the bridge would be closed until the end of the month. '
    fc.assert(
      fc.property(fc.array(html, { minLength: 1, maxLength: 5 }), text, (parts, title) => {
        const body = `<html><head><title>${title}</title></head><body><h1>${title}</h1><article>${parts.map(p => `<p>${long}${p}</p>`).join('\n')}</article></body></html>`
        const result = clean(original(body), englishClean, unasked)
        if (!isUncleanable(result)) expect(alignmentErrors(result.document, body)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('fragments too', () => {
    fc.assert(
      fc.property(html, body => {
        const result = clean(original(body), englishClean, unasked)
        if (!isUncleanable(result)) expect(alignmentErrors(result.document, body)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('plain text too', () => {
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 12 }),
        fc.constantFrom('\n', '\n\n', '\r\n', ' \n \n'),
        (parts, end) => {
          const body = parts.join(end)
          const result = clean({ ...original(body), media: 'text/plain' }, englishClean, unasked)
          if (!isUncleanable(result)) expect(alignmentErrors(result.document, body)).toEqual([])
        },
      ),
      { numRuns: 500 },
    )
  })

  test('text outside head and body goes into the body; scripts are never read', () => {
    const { document, facts } = parsePage(
      '<title>T</title><meta name=author content=A>Hello<script>x</script><p>there',
    )
    expect(document.body.textContent).toBe('Hellothere')
    expect(document.head.textContent).toBe('T')
    expect(facts.metas).toEqual([['author', 'A']])
  })

  test('a page of too many elements is refused in one line', () => {
    const result = clean(original(`<html><body>${'<b>x</b>'.repeat(70_000)}`), englishClean, unasked)
    expect(result).toEqual({ name: 'page.html', reason: expect.stringContaining('more than 60000 elements') })
  })

  test('a page nested a thousand deep is read', () => {
    const sentence =
      'The ferry between Halden and Ferrow was stopped by the storm on Monday, the harbour said.'
    const body = `<html><body>${'<div>'.repeat(3000)}<p>${sentence}</p><p>${sentence.replace('Monday', 'Tuesday')}</p>`
    const result = clean(original(body), englishClean, unasked)
    expect(isUncleanable(result) ? result.reason : result.document.text).toContain(sentence)
  })
})
