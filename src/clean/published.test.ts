import { describe, expect, test } from 'vitest'
import { englishClean as language } from '../lang/en/clean/index.ts'
import { addressDate, isRefused, readDate } from './published.ts'

describe('dates as programs and people write them', () => {
  test.each([
    ['2017-09-15', '2017-09-15', undefined],
    ['2017-09-15T00:00:00', '2017-09-15', undefined],
    ['2017-09-15T00:00:00Z', '2017-09-15', '2017-09-15T00:00:00Z'],
    ['2023-04-01 00:00:08+00:00', '2023-04-01', '2023-04-01T00:00:08+00:00'],
    ['2015-07-24T05:36:09+01:00', '2015-07-24', '2015-07-24T05:36:09+01:00'],
    ['2015-07-24T23:36:09-0700', '2015-07-24', '2015-07-24T23:36:09-07:00'],
    ['2024-02-29T12:00:00.123Z', '2024-02-29', '2024-02-29T12:00:00Z'],
    ['20170915T1752Z', '2017-09-15', '2017-09-15T17:52Z'],
    ['20170915', '2017-09-15', undefined],
    ['2017/9/5', '2017-09-05', undefined],
    ['Sat, 01 Apr 2023 00:00:08 GMT', '2023-04-01', '2023-04-01T00:00:08Z'],
    ['1 Apr 2023 08:15 EDT', '2023-04-01', '2023-04-01T08:15-04:00'],
    ['Saturday, 01-Apr-23 00:00:08 GMT', '2023-04-01', '2023-04-01T00:00:08Z'],
    ['1680307208', '2023-04-01', '2023-04-01T00:00:08Z'],
    ['1680307208000', '2023-04-01', '2023-04-01T00:00:08Z'],
    ['April 1, 2023', '2023-04-01', undefined],
    ['Published 14 March 2019 at 10:05 GMT', '2019-03-14', '2019-03-14T10:05Z'],
    ['12/31/2019', '2019-12-31', undefined],
  ])('%s', (written, day, at) => {
    expect(readDate(written, language)).toEqual({ from: day, to: day, ...(at ? { at } : {}) })
  })

  test('a month or a year alone is a range with its reason', () => {
    expect(readDate('2024-02', language)).toEqual({
      from: '2024-02-01',
      to: '2024-02-29',
      reason: 'only the month is given',
    })
    expect(readDate('2023', language)).toEqual({
      from: '2023-01-01',
      to: '2023-12-31',
      reason: 'only the year is given',
    })
  })

  test.each([
    '2024-02-30',
    '30 February 2024',
    'Fri, 30 Feb 2024 10:00:00 GMT',
    '2023-02-29T10:00:00Z',
    '2024-13-01',
    '1970-01-01T00:00:00Z',
    '0001-01-01',
    '03/04/2024',
    '31 June 2020',
  ])('%s is refused, not moved to another day', written => {
    const read = readDate(written, language)
    expect(read === null || isRefused(read)).toBe(true)
    expect(read).not.toBe(null)
  })

  test.each(['', 'yesterday', 'on Monday', 'n/a', '12345', '10:30'])('%j is no date', written =>
    expect(readDate(written, language)).toBe(null),
  )
})

describe('dates in addresses', () => {
  test.each([
    ['https://example.org/2017/09/15/bridge.html', '2017-09-15', '2017-09-15'],
    ['http://example.org/world/2017-09/15/content_1.htm', null, null],
    ['https://example.org/news/20170915/bridge', '2017-09-15', '2017-09-15'],
    ['https://example.org/bridge-2017-09-15.html', '2017-09-15', '2017-09-15'],
    ['https://example.org/2017/09/bridge', '2017-09-01', '2017-09-30'],
    ['https://example.org/2017/02/30/bridge', '2017-02-01', '2017-02-28'],
    ['https://example.org/story-201709151', null, null],
    ['https://example.org/a?date=2017/09/15/', null, null],
    ['https://2017.example.org/bridge', null, null],
  ])('%s', (url, from, to) => {
    const read = addressDate(url)
    if (from === null) expect(read === null || ('from' in read && read.from !== read.to)).toBe(true)
    else expect(read).toMatchObject({ from, to })
  })
})
