import { describe, expect, it } from 'vitest'
import { englishTemporal } from '../lang/en/temporal/index.ts'
import { englishText } from '../lang/en/text/index.ts'
import { publication, ranges, temporal } from './index.ts'

const read = (text: string, published: string | null) =>
  temporal(
    englishText.tag(text),
    { document: 'd', published: published ? { from: published, to: published, basis: 'given' } : null },
    englishTemporal,
  )

describe('the stage', () => {
  it('says what it assumed, and gives spans of the text', () => {
    const text = 'The bridge opened in October.'
    const [t] = read(text, '2024-05-16')
    expect(t).toMatchObject({ id: 'd#timex:21-28', value: '2023-10', assumed: ['year'], type: 'DATE' })
    expect(text.slice(t!.start, t!.end)).toBe('October')
    expect(t!.interval).toEqual({ from: '2023-10-01', to: '2023-10-31', granularity: 'month' })
  })
  it('assumes nothing where all is told', () => {
    expect(read('It opened on March 5, 2019.', '2024-05-16')[0]!.assumed).toEqual([])
  })
  it('gives no interval where no day is known', () => {
    expect(read('They met on Tuesday.', null)[0]!.interval).toBeUndefined()
  })
  it('gives the same twice', () => {
    const text = 'They met on Tuesday and will meet next month.'
    expect(read(text, '2024-05-16')).toEqual(read(text, '2024-05-16'))
  })
  it('does not join what stands in two paragraphs', () => {
    const text = 'The fleet left in May\n\n1987 was a bad year.'
    expect(read(text, '1990-01-01').map(t => t.value)).toEqual(['1989-05', '1987'])
  })
  it('finds nothing in nothing', () => expect(read('', '2024-05-16')).toEqual([]))
})

describe('ranges', () => {
  const joint = (text: string, day: string) =>
    ranges(text, read(text, day), englishTemporal).map(r => `${r.interval.from}..${r.interval.to}`)
  it('joins both ends', () => {
    expect(joint('They will talk from Tuesday to Thursday next week.', '2024-05-16')).toEqual([
      '2024-05-21..2024-05-23',
    ])
    expect(joint('They fought between 2019 and 2021.', '2024-05-16')).toEqual(['2019-01-01..2021-12-31'])
    expect(joint('They will meet on May 28–30.', '2024-05-16')).toEqual(['2024-05-28..2024-05-30'])
  })
  it('leaves two days apart that "and" only lists', () => {
    expect(joint('They met on Monday and Tuesday.', '2024-05-16')).toEqual([])
  })
})

describe('publication', () => {
  const day = (text: string) => publication(englishText.tag(text), englishTemporal)
  it('reads a date line', () => {
    expect(day('PARIS, May 3, 2019 (Agency) — The mill burned.')).toMatchObject({
      from: '2019-05-03',
      to: '2019-05-03',
      basis: 'dateline',
    })
    expect(day('LONDON (Agency), 5 June 2018 - The mill burned.')).toMatchObject({
      from: '2018-06-05',
      basis: 'dateline',
    })
  })
  it('estimates a range and says why', () => {
    const p = day('The mill burned on May 3, 2019, and was sold on Tuesday.')
    expect(p).toMatchObject({ from: '2019-05-03', basis: 'estimated' })
    expect(p!.reason).toMatch(/latest date/)
  })
  it('knows nothing where the text says nothing', () => expect(day('The mill burned.')).toBeNull())
})
