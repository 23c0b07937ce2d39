import { describe, expect, it } from 'vitest'
import type { FigureValue, Interval, Reading, Status } from '../../src/core/index.ts'
import { fixture } from '../fixture/index.ts'
import { changesOf, lastChange } from './changes.ts'
import { inContext } from './context.ts'
import { coverageOf } from './coverage.ts'
import { differencesOf, opposed } from './differences.ts'
import { voicesOf, without } from './statements.ts'
import { partsOf, viewOf } from './story.ts'
import { timelineOf } from './timeline.ts'
import { figureWords, listed, numberWords } from './words.ts'

const [story] = fixture.stories
const view = viewOf(fixture, story!)
const event = (id: string) => view.events.get(id)!

describe('a story looked up', () => {
  it('orders documents by day and events by weight', () => {
    expect(view.documents.map(d => d.id)[0]).toBe('tribune-hint')
    expect(view.ranked.map(e => e.id)).toEqual(['visit', 'earlier'])
    expect(partsOf(view, event('visit')).map(e => e.id)).toEqual(['treaty', 'dinner'])
  })

  it('shows each event once where parts are shared or go in circles', () => {
    const events = story!.events.map(e =>
      e.id === 'dinner' ? { ...e, parts: ['visit', 'dinner', 'treaty'] } : e,
    )
    const looped = viewOf(fixture, { ...story!, events })
    const shown = looped.ranked.flatMap(function all(e): string[] {
      return [e.id, ...partsOf(looped, e).flatMap(all)]
    })
    expect(shown.sort()).toEqual(['dinner', 'earlier', 'treaty', 'visit'])
  })
})

describe('differences', () => {
  const reading = (slot: Reading['slot'], value: Reading['value']): Reading => ({
    ...view.lines.get('v1')!.reading,
    slot,
    value,
  })
  const when = (from: string, to: string): Reading =>
    reading('when', { from, to, granularity: 'range' } as Interval)
  const figure = (value: number, more: Partial<FigureValue> = {}): Reading =>
    reading('figure', { value, unit: 'people', ...more })
  const status = (value: Status): Reading => reading('status', value)

  it('are found in relations and among readings of one day', () => {
    const found = differencesOf(view).map(d => `${d.later.reading.id} ${d.kind} ${d.earlier.reading.id}`)
    expect(found.sort()).toEqual([
      'f1 conflicts f0',
      'f2 retracts f1',
      'g2 contradicts g1',
      't4 contradicts t7',
      't6 conflicts t5',
      'v10 denies v3',
      'v11 contradicts v10',
    ])
  })

  it('take days apart for opposed, and days within days not', () => {
    expect(opposed(when('2031-10-01', '2031-10-05'), when('2031-10-06', '2031-10-07'))).toBe(true)
    expect(opposed(when('2031-10-01', '2031-10-05'), when('2031-10-05', '2031-10-07'))).toBe(false)
  })

  it('weigh qualifiers of figures', () => {
    expect(opposed(figure(4000, { qualifier: 'at least' }), figure(2500, { qualifier: 'about' }))).toBe(true)
    expect(opposed(figure(2000, { qualifier: 'at least' }), figure(2500))).toBe(false)
    expect(opposed(figure(2500, { qualifier: 'about' }), figure(2600))).toBe(false)
    expect(opposed(figure(10, { upper: 12 }), figure(11))).toBe(false)
    expect(opposed(figure(10), figure(11, { unit: '%' }))).toBe(false)
  })

  it('set off against on, and let steps on the way be', () => {
    expect(opposed(status('cancelled'), status('planned'))).toBe(true)
    expect(opposed(status('planned'), status('announced'))).toBe(false)
    expect(opposed(status('denied'), status('unconfirmed'))).toBe(false)
  })
})

describe('changes', () => {
  const days = changesOf(view)

  it('come newest first, and hold every reading once', () => {
    expect(days.map(d => d.day)).toEqual([...days.map(d => d.day)].sort().reverse())
    const all = days.flatMap(d => [...d.changes, ...d.carried]).map(c => c.line.reading.id)
    expect(new Set(all).size).toBe(view.lines.size)
    expect(all).toHaveLength(view.lines.size)
  })

  it('tell what is new from what is carried on', () => {
    const third = days.find(d => d.day === '2031-09-03')!
    expect(third.changes.map(c => c.line.reading.id)).toEqual(['v3', 'v4'])
    expect(third.carried.map(c => c.line.reading.id)).toEqual(['v5', 'v6', 'v7', 'v8'])
  })

  it('know the last change of an event: not one that only bears it out', () => {
    expect(lastChange(view, event('visit'))?.line.reading.id).toBe('v16')
  })
})

describe('coverage', () => {
  const table = coverageOf(view)
  const cell = (title: string, document: string, kind = 'event') => {
    const column = table.columns.findIndex(c => c.documents[0]!.id === document)
    return table.rows.find(r => r.title.startsWith(title) && r.kind === kind)!.cells[column]!
  }

  it('has a column a document, those of an outlet together', () => {
    expect(table.columns).toHaveLength(13)
    expect(table.columns.slice(0, 3).map(c => c.outlet)).toEqual(Array(3).fill('Velmark Tribune'))
  })

  it('tells absence from having come before', () => {
    expect(cell('that it is in doubt', 'herald-denial', 'denial').status).toBe('denied')
    expect(cell('that it is in doubt', 'tribune-hint', 'denial').state).toBe('before')
    expect(cell('that it is in doubt', 'courier-october', 'denial').state).toBe('lacks')
  })

  it('carries mentions, statuses and wordings', () => {
    expect(cell('Ilse Marant visits', 'herald-correction')).toMatchObject({ state: 'carries', status: null })
    expect(cell('Ilse Marant visits', 'tribune-confirms').status).toBe('confirmed')
    expect(cell('Edda Rossen: We look', 'harbour-cites', 'statement').wording).toBe('cut')
  })
})

describe('statements', () => {
  it('stand under their speakers, the most carried first', () => {
    expect(voicesOf(view).map(v => v.name)[0]).toBe('Edda Rossen')
  })

  it('know the documents that could carry them and do not', () => {
    const absent = without(view, story!.statements.find(s => s.id === 's5')!).map(d => d.id)
    expect(absent).toContain('tribune-confirms')
    expect(absent).not.toContain('tribune-hint')
    expect(absent).not.toContain('herald-figure')
  })
})

describe('the timeline', () => {
  it('is not stretched by one voice of years ago', () => {
    const events = story!.events.map((e, i) =>
      i === 0
        ? { ...e, readings: e.readings.map((r, j) => (j === 0 ? { ...r, asOf: '1999-12-31' } : r)) }
        : e,
    )
    const stretched = timelineOf(viewOf(fixture, { ...story!, events }))!
    expect(stretched.ticks).toEqual(timelineOf(viewOf(fixture, story!))!.ticks)
  })
  const drawing = timelineOf(view)!
  const row = (id: string) => drawing.rows.find(r => r.event.id === id)!

  it('puts together what documents say alike', () => {
    expect(row('visit').steps.map(s => s.documents)).toEqual([1, 3, 1, 1, 1, 1, 2])
  })

  it('narrows', () => {
    const bars = row('visit').steps.flatMap(s => (s.bar ? [s.bar.to - s.bar.from] : []))
    expect(bars).toEqual([...bars].sort((a, b) => b - a))
    expect(bars).toHaveLength(4)
  })

  it('cuts at the edge what lies beyond', () => {
    expect(row('earlier').steps[0]!.bar).toEqual({ from: 0, to: 0, cut: 'before' })
  })

  it('stays within its width', () => {
    const places = drawing.rows.flatMap(r =>
      r.steps.flatMap(s => [s.said ?? 0, s.bar?.from ?? 0, s.bar?.to ?? 0]),
    )
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...places)).toBeLessThanOrEqual(100)
  })

  it('is none where no day is known', () => {
    const published = { from: null, to: null, basis: 'unknown' as const }
    const undated = {
      ...fixture,
      documents: fixture.documents.map(d => ({ ...d, published })),
    }
    const events = story!.events.map(e => ({ ...e, readings: e.readings.map(r => ({ ...r, asOf: null })) }))
    expect(timelineOf(viewOf(undated, { ...story!, events }))).toBeNull()
  })
})

describe('words in context', () => {
  it('stand in their sentence', () => {
    const text = 'A first. “He will come”, she said on Monday. A last.'
    const start = text.indexOf('will come')
    expect(inContext(text, { start, end: start + 9 })).toEqual({
      before: '“He ',
      words: 'will come',
      after: '”, she said on Monday.',
    })
  })

  it('do not run over paragraphs', () => {
    expect(inContext('Head\n\nBody', { start: 6, end: 10 })).toEqual({ before: '', words: 'Body', after: '' })
  })

  it('are cut at words where the sentence is long', () => {
    const text = `${'word '.repeat(60)}HERE ${'word '.repeat(60)}`
    const { before, after } = inContext(text, { start: 300, end: 304 })
    expect(before.startsWith('… word')).toBe(true)
    expect(after.endsWith('word …')).toBe(true)
  })
})

describe('numbers', () => {
  it.each([
    [4000, '4,000'],
    [1234567, '1.235 million'],
    [2.1e9, '2.1 billion'],
    [0.25, '0.25'],
    [-12000.5, '-12,000.5'],
  ])('%d reads %s', (n, words) => expect(numberWords(n)).toBe(words))

  it('take their unit and qualifier along', () => {
    expect(figureWords({ value: 14, unit: '%' })).toBe('14%')
    expect(figureWords({ value: 10, upper: 12, unit: 'people', qualifier: 'about' })).toBe(
      'about 10–12 people',
    )
    expect(figureWords({ value: 1, unit: 'people' })).toBe('1 person')
    expect(figureWords({ value: 3, unit: 'soldier', qualifier: 'at least' })).toBe('at least 3 soldiers')
    expect(figureWords({ value: 1, unit: 'soldier' })).toBe('1 soldier')
  })

  it('and names in a row', () => expect(listed(['A', 'B', 'C'])).toBe('A, B and C'))
})
