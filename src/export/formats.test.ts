import { parseFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { fixture } from '../../web/fixture/index.ts'
import { annotations } from './annotations.ts'
import { citation, fragmentOf } from './citation.ts'
import { csv } from './csv.ts'
import { atomOf, jsonFeedOf, type NewsFeed } from './feeds.ts'
import { calendarOf, icalendar } from './icalendar.ts'
import { markdown } from './markdown.ts'

const story = fixture.stories[0]!
const statement = story.statements[0]!
const document = fixture.documents.find(d => d.id === statement.content[0]!.document)!

/** Rows of a table, read as RFC 4180 has it. */
function rows(table: string): string[][] {
  const out: string[][] = [[]]
  for (const [, quoted, bare, end] of table.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    out.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    if (end === '\r\n') out.push([])
  }
  return out.filter(row => row.length > 1)
}

describe('csv', () => {
  const table = rows(csv.write(fixture).slice(1))
  const head = table[0]!
  const cell = (row: string[], name: string): string => row[head.indexOf(name)]!

  it('begins with a byte order mark', () => {
    expect(csv.write(fixture).codePointAt(0)).toBe(0xfeff)
  })

  it('has a row for each event, reading, statement and figure', () => {
    const readings = [...story.events, ...story.figures].flatMap(e => e.readings).length
    const kinds = table.slice(1).map(row => cell(row, 'row'))
    const tally = (kind: string): number => kinds.filter(k => k === kind).length
    expect([tally('event'), tally('reading'), tally('statement'), tally('figure')]).toEqual([
      story.events.length,
      readings,
      story.statements.length,
      story.figures.length,
    ])
  })

  it('gives offsets that lead to the quotation', () => {
    const resting = table.slice(1).filter(row => cell(row, 'document') !== '')
    expect(resting.length).toBeGreaterThan(table.length * 0.9)
    for (const row of resting) {
      const text = fixture.documents.find(d => d.id === cell(row, 'document'))!.text
      expect(text.slice(Number(cell(row, 'start')), Number(cell(row, 'end')))).toBe(cell(row, 'quote'))
    }
  })

  it('lets no cell be a formula', () => {
    const hostile = { ...story, title: '=HYPERLINK("http://x.example")', events: story.events.slice(0, 1) }
    const [, row] = rows(csv.write({ ...fixture, stories: [hostile] }).slice(1))
    expect(cell(row!, 'story_title')).toBe('\'=HYPERLINK("http://x.example")')
  })
})

describe('citation', () => {
  it('gives exact words, outlet, title, day and address', () => {
    const words = citation(document, statement.content[0]!)
    expect(words).toContain(`“${statement.content[0]!.quote}” (${document.outlet}, “${document.title}”, `)
    expect(words).toContain('#:~:text=')
  })

  it('encodes what a fragment keeps for itself, and cuts long passages to their ends', () => {
    const page = { url: 'https://news.example/a#top', text: 'The mid-term vote, “held” & lost.' }
    expect(fragmentOf(page, { start: 4, end: 18 })).toBe(
      'https://news.example/a#:~:text=mid%2Dterm%20vote%2C',
    )
    const long = Array.from({ length: 40 }, (_, i) => `w${i}`).join(' ')
    expect(fragmentOf({ ...page, text: long }, { start: 0, end: long.length })).toBe(
      'https://news.example/a#:~:text=w0%20w1%20w2%20w3%20w4,w35%20w36%20w37%20w38%20w39',
    )
  })

  it('leads to the page alone where words go over paragraphs, and nowhere without a web address', () => {
    const page = { url: 'https://news.example/a', text: 'One.\n\nTwo.' }
    expect(fragmentOf(page, { start: 0, end: 10 })).toBe('https://news.example/a')
    expect(fragmentOf({ url: 'javascript:alert(1)', text: 'One.' }, { start: 0, end: 3 })).toBe('')
    expect(fragmentOf({ url: null, text: 'One.' }, { start: 0, end: 3 })).toBe('')
  })
})

describe('markdown', () => {
  it('lets no text become markup', () => {
    const hostile = { ...story, title: '# [x](javascript:1) <script>' }
    expect(markdown.write({ ...fixture, stories: [hostile] })).toContain(
      '## \\# \\[x\\](javascript:1) \\<script\\>\n',
    )
  })

  it('has every statement with its words', () => {
    const written = markdown.write(fixture)
    for (const { speakerName } of story.statements) expect(written).toContain(speakerName ?? 'Not named')
    expect(written).toContain('#:~:text=')
  })
})

describe('annotations', () => {
  it('selects by quotation and by position, both leading to the same words', () => {
    const { first, total } = JSON.parse(annotations.write(fixture))
    expect(first.items).toHaveLength(total)
    for (const { target } of first.items)
      for (const { source, selector } of target) {
        const text = fixture.documents.find(d => d.url === source)!.text
        const [quote, position] = selector
        expect(text.slice(position.start, position.end)).toBe(quote.exact)
        expect(text.slice(0, position.start).endsWith(quote.prefix)).toBe(true)
        expect(text.slice(position.end).startsWith(quote.suffix)).toBe(true)
      }
  })
})

describe('icalendar', () => {
  it('holds events from a day on, with the end after the last day', () => {
    const entries = calendarOf(fixture, '2031-10-14', 'Story').split('BEGIN:VEVENT').slice(1)
    expect(entries[0]).toMatch(/DTSTART;VALUE=DATE:20311014\r\nDTEND;VALUE=DATE:20311017/)
    expect(entries.find(e => e.includes('cancelled ·'))).toContain('STATUS:CANCELLED')
    expect(calendarOf(fixture, '2040-01-01', 'Story')).not.toContain('BEGIN:VEVENT')
  })

  it('is the same for the same record', () => {
    expect(icalendar.write(fixture)).toBe(icalendar.write(fixture))
  })
})

describe('feeds', () => {
  const feed: NewsFeed = {
    id: 'urn:onrecord:story',
    title: 'Marant & Sorrin <b>',
    link: 'http://room.example/story',
    self: 'http://room.example/story.atom',
    updated: '2031-10-14T00:00:00Z',
    items: [
      {
        id: 'urn:onrecord:line',
        title: 'Said ]]> by \u0001 her',
        link: 'http://room.example/story#l',
        updated: '2031-10-14T00:00:00Z',
        text: '“Yes”',
        author: null,
      },
    ],
  }

  it('are read back by a reader of feeds', () => {
    const atom = parseFeed(atomOf(feed))
    const json = parseFeed(jsonFeedOf(feed))
    expect([atom.format, json.format]).toEqual(['atom', 'json'])
    expect(JSON.stringify(atom.feed)).toContain('Marant & Sorrin <b>')
    expect(JSON.stringify(atom.feed)).toContain('Said ]]> by \ufffd her')
    expect(JSON.stringify(json.feed)).toContain('“Yes”')
  })
})
