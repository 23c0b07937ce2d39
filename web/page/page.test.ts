import { createHash } from 'node:crypto'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { Evidence, RecordFile } from '../../src/core/index.ts'
import { at, fixture, several } from '../fixture/index.ts'
import { evidenceAnchor } from '../model/anchors.ts'
import { pageOf } from './index.ts'

const parse = (record: RecordFile): Document => parseHTML(pageOf(record)).document as unknown as Document

function evidenceOf(value: unknown): readonly Evidence[] {
  if (Array.isArray(value)) return value.flatMap(evidenceOf)
  if (typeof value !== 'object' || value === null) return []
  if ('quote' in value && 'span' in value) return [value as Evidence]
  return Object.values(value).flatMap(evidenceOf)
}

function changed(record: RecordFile, change: (text: string, key: string) => string): RecordFile {
  const walk = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return change(value, key)
    if (Array.isArray(value)) return value.map(v => walk(v, key))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, walk(v, k)]))
  }
  return walk(record) as RecordFile
}

/** All words that stand under an anchor: its first piece and those that continue it. */
const wordsAt = (page: Document, anchor: string): string =>
  [page.getElementById(anchor), ...page.querySelectorAll(`[data-words="${anchor}"]`)]
    .map(node => node?.textContent ?? '')
    .join('')

const page = parse(fixture)

describe('evidence', () => {
  const all = evidenceOf(fixture.stories)

  it('of every line stands in its document, exactly', () => {
    expect(all.length).toBeGreaterThan(50)
    for (const e of all) expect(wordsAt(page, evidenceAnchor(e)), e.quote).toBe(e.quote)
  })

  it('can be reached from lines', () => {
    const targets = new Set([...page.querySelectorAll('a[href^="#w-"]')].map(a => a.getAttribute('href')))
    const readings = fixture.stories.flatMap(s => [...s.events, ...s.figures].flatMap(x => x.readings))
    for (const e of evidenceOf(readings)) expect(targets).toContain(`#${evidenceAnchor(e)}`)
    for (const s of fixture.stories[0]!.statements)
      for (const e of s.content) expect(targets).toContain(`#${evidenceAnchor(e)}`)
  })

  it('leads back to its line', () => {
    const notes = [...page.querySelectorAll('.notes a')]
    expect(notes.length).toBeGreaterThan(30)
    for (const a of notes) expect(page.getElementById(a.getAttribute('href')!.slice(1))).not.toBeNull()
  })
})

describe.each([
  ['one story', fixture],
  ['several', several],
])('the page of %s', (_, record) => {
  const here = parse(record)
  const ids = [...here.querySelectorAll('[id]')].map(node => node.id)

  it('has every id once', () => expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]))

  it('leads nowhere in vain', () => {
    const known = new Set(ids)
    const links = [...here.querySelectorAll('a[href^="#"], use')].map(a => a.getAttribute('href')!.slice(1))
    expect(links.filter(id => !known.has(id))).toEqual([])
    for (const node of here.querySelectorAll('[aria-labelledby], label[for]'))
      expect(known).toContain(node.getAttribute('aria-labelledby') ?? node.getAttribute('for'))
  })

  it('has headings in order, the first alone on its level', () => {
    const levels = [...here.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')].map(h =>
      Number(h.tagName[1]),
    )
    expect(levels[0]).toBe(1)
    expect(levels.filter(l => l === 1)).toHaveLength(1)
    for (const [i, level] of levels.entries())
      if (i > 0) expect(level).toBeLessThanOrEqual(levels[i - 1]! + 1)
  })

  it('shows every document once', () => {
    expect(here.querySelectorAll('.document')).toHaveLength(record.documents.length)
  })
})

describe('the page', () => {
  it('is the same in every run', () => {
    expect(pageOf(fixture)).toBe(pageOf(structuredClone(fixture)))
  })

  it('brings all it needs', () => {
    expect(page.querySelectorAll('link, img, iframe, object, embed, base')).toHaveLength(0)
    expect(page.querySelectorAll('script')).toHaveLength(1)
    expect(page.querySelectorAll('[src], [style], [onclick]')).toHaveLength(0)
    for (const a of page.querySelectorAll('a[href]:not([href^="#"])')) {
      expect(a.getAttribute('href')).toMatch(/^https?:/)
      expect(a.getAttribute('rel')).toContain('noopener')
    }
  })

  it('lets only its own style and script be', () => {
    const text = pageOf(fixture)
    const policy = page.querySelector('meta[http-equiv]')!.getAttribute('content')!
    for (const tag of ['style', 'script']) {
      const content = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(text)![1]!
      expect(policy).toContain(`${tag}-src 'sha256-${createHash('sha256').update(content).digest('base64')}'`)
    }
    expect(policy).toMatch(/^default-src 'none'; /)
    expect(policy).not.toContain('unsafe')
  })

  it('says the statuses in words wherever it draws them', () => {
    for (const glyph of page.querySelectorAll('.status > svg')) {
      expect(glyph.getAttribute('aria-hidden')).toBe('true')
      expect(glyph.parentElement!.textContent!.trim()).not.toBe('')
    }
    for (const cell of page.querySelectorAll('td.cell')) expect(cell.textContent!.trim()).not.toBe('')
  })

  it('hides nothing but tools from those without script', () => {
    expect([...page.querySelectorAll('[hidden]')].map(n => n.id || n.className)).toEqual(['tools', 'panel'])
  })

  it('shows the wording of variants word by word', () => {
    expect([...page.querySelectorAll('.wording-altered ins')].map(n => n.textContent!.trim())).toContain(
      'was',
    )
    expect([...page.querySelectorAll('.wording-cut del')].map(n => n.textContent!.trim())).toEqual([
      ', and we have much to talk about',
    ])
  })

  it('keeps its ids single where a record does not', () => {
    const [story] = fixture.stories
    const twice = { ...story!, statements: [...story!.statements, ...story!.statements] }
    const here = parse({ ...fixture, stories: [twice] })
    const ids = [...here.querySelectorAll('[id]')].map(node => node.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(here.querySelectorAll('.statement')).toHaveLength(2 * story!.statements.length)
  })

  it('says a word on a record without stories', () => {
    const empty = parse({ version: '0', documents: [], stories: [] })
    expect(empty.querySelector('h1')!.textContent).toBe('No story')
  })
})

describe('hostile text', () => {
  const evil = `</script></style></title>--><script>alert(1)</script><img src=x onerror=alert(2)>"'\u0000\u202e&lt;`
  const kept = new Set([
    'from',
    'to',
    'basis',
    'asOf',
    'granularity',
    'slot',
    'kind',
    'manner',
    'status',
    'value',
    'role',
    'first',
    'last',
  ])
  const ids = new Set([
    'id',
    'document',
    'documents',
    'stories',
    'entity',
    'origin',
    'origins',
    'parts',
    'reprintOf',
    'speaker',
    'affair',
  ])

  it('stays text: in titles, names, quotes and texts', () => {
    const record = changed(fixture, (text, key) => (kept.has(key) || ids.has(key) ? text : text + evil))
    const here = parse(record)
    expect(here.querySelectorAll('script')).toHaveLength(1)
    expect(here.querySelectorAll('style')).toHaveLength(1)
    expect(here.querySelectorAll('img, [onerror]')).toHaveLength(0)
    expect(pageOf(record)).not.toContain('<script>alert')
    expect(here.querySelector('.title')!.textContent).toContain('<script>alert(1)</script>')
  })

  it('stays text: in ids', () => {
    const record = changed(fixture, (text, key) =>
      ids.has(key) && !key.startsWith('speaker') ? text + evil : text,
    )
    const here = parse(record)
    expect(here.querySelectorAll('img, [onerror]')).toHaveLength(0)
    for (const e of evidenceOf(record.stories)) expect(wordsAt(here, evidenceAnchor(e))).toBe(e.quote)
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    ' javascript:alert(1)',
    'JAVASCRIPT:x',
    'file:///etc/passwd',
  ])('is no address: %s', url => {
    const record = changed(fixture, (text, key) => (key === 'url' ? url : text))
    expect(pageOf(record)).not.toContain(`href="${url.trim()}`)
    expect(parse(record).querySelectorAll('a:not([href^="#"])')).toHaveLength(0)
  })
})

describe('words that cross others', () => {
  it('light up in all their pieces', () => {
    const anchor = evidenceAnchor(at('tribune-hint', 'visit Sorrin'))
    expect(page.querySelectorAll(`[data-words="${anchor}"]`)).toHaveLength(1)
    expect(page.querySelector('style')!.textContent).toContain(
      `:root:has(#${anchor}:target) [data-words="${anchor}"]`,
    )
  })
})
