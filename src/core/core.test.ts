import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Alignment,
  addMonths,
  civil,
  dayNumber,
  hash,
  isoWeek,
  isoWeekStart,
  lastAtOrBefore,
  type Piece,
  parseDay,
  publishedOf,
  toDay,
  toDocument,
  toOriginal,
  trimmed,
  weekday,
} from './index.ts'

describe('days', () => {
  test('agree with the calendar of the platform', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), n => {
        const date = new Date(n * 86_400_000)
        const { year, month, day } = civil(n)
        expect([year, month, day]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()])
        expect(dayNumber(year, month, day)).toBe(n)
        expect(weekday(n)).toBe((date.getUTCDay() + 6) % 7)
      }),
    )
  })
  test.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2024-02-30', false],
    ['2024-13-01', false],
    ['2024-00-10', false],
    ['2024-04-31', false],
    ['2024-5-1', false],
    ['2024-05-161', false],
    ['2024-05-16T10:00:00Z', true],
  ])('%s is a day: %s', (text, is) => expect(parseDay(text) !== null).toBe(is))
  test('months are cut to their last day', () => {
    expect(toDay(addMonths(parseDay('2024-01-31')!, 1))).toBe('2024-02-29')
    expect(toDay(addMonths(parseDay('2024-03-31')!, -13))).toBe('2023-02-28')
    expect(toDay(addMonths(parseDay('2024-11-15')!, 2))).toBe('2025-01-15')
  })
  test.each([
    ['2021-01-03', 2020, 53],
    ['2021-01-04', 2021, 1],
    ['2024-12-30', 2025, 1],
    ['2027-01-01', 2026, 53],
  ])('ISO week of %s', (day, year, week) => {
    expect(isoWeek(parseDay(day)!)).toEqual({ year, week })
    expect(isoWeekStart(year, week)).toBeLessThanOrEqual(parseDay(day)!)
    expect(isoWeekStart(year, week) + 6).toBeGreaterThanOrEqual(parseDay(day)!)
  })
})

test('a publication day that does not exist is unknown, with its reason', () => {
  expect(publishedOf('2024-02-30')).toMatchObject({
    from: null,
    basis: 'unknown',
    reason: expect.stringContaining('2024-02-30'),
  })
  expect(publishedOf('2024-05-16T23:30:00-05:00')).toMatchObject({
    from: '2024-05-16',
    basis: 'given',
    at: '2024-05-16T23:30:00-05:00',
  })
})

/** A random alignment by keeping, dropping, replacing and inserting. */
const alignments = fc
  .array(
    fc.record({
      kind: fc.constantFrom('keep', 'drop', 'replace', 'insert'),
      n: fc.integer({ min: 1, max: 8 }),
      m: fc.integer({ min: 1, max: 8 }),
    }),
    { maxLength: 30 },
  )
  .map(steps => {
    const pieces: Piece[] = []
    let [at, from] = [0, 0]
    for (const { kind, n, m } of steps) {
      const length = kind === 'drop' ? 0 : n
      const fromLength = kind === 'insert' ? 0 : kind === 'replace' ? m : n
      if (length > 0) pieces.push({ at, length, from, fromLength })
      at += length
      from += fromLength
    }
    return { pieces: pieces as Alignment, length: at }
  })

describe('alignment', () => {
  test('a kept character goes to its original and back', () => {
    fc.assert(
      fc.property(alignments, ({ pieces, length }) => {
        for (let i = 0; i < length; i++) {
          const piece = pieces.find(p => p.at <= i && i < p.at + p.length)!
          const there = toOriginal(pieces, { start: i, end: i + 1 })
          if (piece.fromLength === 0) expect(there).toBeNull()
          else if (piece.fromLength === piece.length) {
            expect(there).toEqual({ start: piece.from + i - piece.at, end: piece.from + i - piece.at + 1 })
            expect(toDocument(pieces, there!)).toEqual({ start: i, end: i + 1 })
          } else {
            expect(there).toEqual({ start: piece.from, end: piece.from + piece.fromLength })
            expect(toDocument(pieces, there!)).toEqual({ start: piece.at, end: piece.at + piece.length })
          }
        }
      }),
    )
  })
  test('what was dropped has no place in the document', () => {
    const pieces = [
      { at: 0, length: 3, from: 0, fromLength: 3 },
      { at: 3, length: 3, from: 10, fromLength: 3 },
    ]
    expect(toDocument(pieces, { start: 4, end: 9 })).toBeNull()
    expect(toOriginal(pieces, { start: 2, end: 4 })).toEqual({ start: 2, end: 11 })
  })
})

test('hashes differ, and stay', () => {
  expect(hash('a')).not.toBe(hash('b'))
  expect(hash('onrecord')).toBe(hash('onrecord'))
  expect(hash('')).toHaveLength(11)
})

test('spans', () => {
  expect(trimmed('  a b ', { start: 0, end: 6 })).toEqual({ start: 2, end: 5 })
  const spans = [
    { start: 0, end: 2 },
    { start: 5, end: 6 },
  ]
  expect([-1, 0, 4, 5, 9].map(o => lastAtOrBefore(spans, o))).toEqual([-1, 0, 0, 1, 1])
})
