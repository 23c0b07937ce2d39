import { expect, it } from 'vitest'
import { count, none, scores } from './score.ts'

const at = (start: number, end: number, value = '2019', type = 'DATE') => ({ start, end, value, type })

it('counts strict and relaxed matches, and attributes of relaxed ones', () => {
  const counts = none()
  count(counts, [at(0, 4), at(10, 20, '2020'), at(30, 34)], [at(0, 4), at(12, 20, '2020'), at(50, 54)])
  const s = scores(counts)
  expect(s.strict).toBeCloseTo(100 / 3)
  expect(s.relaxed).toBeCloseTo(200 / 3)
  expect(s.value).toBeCloseTo(200 / 3)
})

it('prefers the exact match where two overlap', () => {
  const counts = none()
  count(counts, [at(0, 10)], [at(0, 4, '1999'), at(0, 10)])
  expect(counts.valueRight).toBe(1)
  expect(counts.strictRight).toBe(1)
})
