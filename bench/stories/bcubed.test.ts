import { expect, it } from 'vitest'
import { bcubed } from './bcubed.ts'

it('is perfect for the same groups under other names', () => {
  expect(bcubed(['x', 'x', 'y'], ['1', '1', '2'])).toEqual({ p: 100, r: 100, f: 100 })
})

it('counts one big group as full recall', () => {
  const { p, r } = bcubed(['x', 'x', 'x', 'x'], ['1', '1', '1', '2'])
  expect(r).toBe(100)
  expect(p).toBeCloseTo((100 * (3 * (3 / 4) + 1 / 4)) / 4)
})

it('counts singletons as full precision', () => {
  const { p, r } = bcubed(['a', 'b', 'c'], ['1', '1', '2'])
  expect(p).toBe(100)
  expect(r).toBeCloseTo((100 * (0.5 + 0.5 + 1)) / 3)
})

it('means over the documents asked for', () => {
  expect(bcubed(['a', 'b', 'c'], ['1', '1', '2'], [2])).toEqual({ p: 100, r: 100, f: 100 })
})
