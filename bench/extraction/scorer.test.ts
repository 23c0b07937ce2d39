import { expect, test } from 'vitest'
import { average, compare, shingles } from './scorer.ts'

test('shingles are runs of four words; a shorter text is one shingle', () => {
  expect([...shingles('a b c d e').keys()]).toEqual(['a b c d', 'b c d e'])
  expect([...shingles('a b').keys()]).toEqual(['a b'])
  expect(shingles('').size).toBe(0)
  expect(shingles('x x x x x').get('x x x x')).toBe(2)
})

test('right, superfluous and missing are counted as multisets', () => {
  expect(compare('a b c d e f', 'a b c d e')).toEqual({ right: 2, superfluous: 1, missing: 0 })
  expect(compare('a b c d', 'a b c d e f')).toEqual({ right: 1, superfluous: 0, missing: 2 })
  expect(compare('x x x x x', 'x x x x')).toEqual({ right: 1, superfluous: 1, missing: 0 })
})

test('pages are averaged, F1 is of the averages', () => {
  const { p, r, f } = average([
    { right: 1, superfluous: 1, missing: 0 },
    { right: 1, superfluous: 0, missing: 3 },
  ])
  expect(p).toBeCloseTo(75)
  expect(r).toBeCloseTo(62.5)
  expect(f).toBeCloseTo((2 * 75 * 62.5) / 137.5)
  expect(average([{ right: 0, superfluous: 0, missing: 0 }])).toEqual({ p: 100, r: 100, f: 100 })
})
