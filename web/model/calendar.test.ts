import { describe, expect, it } from 'vitest'
import { basisWords, briefWords, dayWords, intervalWords, publishedWords, rangeWords } from './calendar.ts'

const interval = (from: string, to: string, granularity: 'day' | 'week' | 'range' | 'weekend' = 'range') => ({
  from,
  to,
  granularity,
})

describe('days in words', () => {
  it.each([
    ['2031-10-14', '2031-10-14', '14 October 2031'],
    ['2031-10-14', '2031-10-16', '14–16 October 2031'],
    ['2031-09-22', '2031-12-21', '22 September – 21 December 2031'],
    ['2031-12-30', '2032-01-02', '30 December 2031 – 2 January 2032'],
    ['2031-10-01', '2031-10-31', 'October 2031'],
    ['2031-09-01', '2031-11-30', 'September–November 2031'],
    ['2031-12-01', '2032-02-29', 'December 2031 – February 2032'],
    ['2031-12-01', '2032-02-28', '1 December 2031 – 28 February 2032'],
    ['2031-01-01', '2031-12-31', '2031'],
    ['2030-01-01', '2039-12-31', '2030–2039'],
  ])('%s to %s is %s', (from, to, words) => expect(rangeWords(from, to)).toBe(words))

  it('gives back what is no day', () => {
    expect(dayWords('soon')).toBe('soon')
    expect(rangeWords('2031-02-30', '2031-03-01')).toBe('2031-02-30 – 2031-03-01')
  })

  it('calls weeks and weekends by their first day', () => {
    expect(intervalWords(interval('2031-10-13', '2031-10-19', 'week'))).toBe('week of 13 October 2031')
    expect(intervalWords(interval('2031-10-18', '2031-10-19', 'weekend'))).toBe('weekend of 18 October 2031')
  })

  it('leaves out the year a label can do without', () => {
    expect(briefWords(interval('2031-10-14', '2031-10-16'), [2031])).toBe('14–16 Oct')
    expect(briefWords(interval('2031-09-01', '2031-11-30'), [2031])).toBe('Sept–Nov')
    expect(briefWords(interval('2031-10-14', '2031-10-16'), [2030])).toBe('14–16 October 2031')
    expect(briefWords(interval('2031-01-01', '2031-12-31'), [2031])).toBe('2031')
    expect(briefWords(interval('2031-12-30', '2032-01-02'), [2031, 2032])).toBe('30 Dec – 2 Jan')
    expect(briefWords(interval('2031-12-30', '2032-01-02'), [2031])).toBe('30 December 2031 – 2 January 2032')
  })
})

describe('publication days', () => {
  it('say on what they rest', () => {
    expect(basisWords({ from: '2031-10-14', to: '2031-10-14', basis: 'given' })).toBe('')
    expect(basisWords({ from: null, to: null, basis: 'unknown', reason: 'no date' })).toBe(
      'day unknown: no date',
    )
    expect(publishedWords({ from: null, to: null, basis: 'unknown' })).toBe('day unknown')
    expect(publishedWords({ from: '2031-09-26', to: '2031-09-28', basis: 'estimated' })).toBe(
      '26–28 September 2031',
    )
  })
})
