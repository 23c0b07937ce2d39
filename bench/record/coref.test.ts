import { expect, test } from 'vitest'
import { added, assignment, b3, ceaf, muc, rates } from './coref.ts'

// The worked example of Pradhan et al. 2014: gold {a b c} {d e f g}, found {a b} {c d} {f g h i}.
const gold = [
  ['a', 'b', 'c'],
  ['d', 'e', 'f', 'g'],
]
const found = [
  ['a', 'b'],
  ['c', 'd'],
  ['f', 'g', 'h', 'i'],
]

test('MUC counts links', () => {
  const { p, r } = muc(found, gold)
  expect(r).toEqual([2, 5])
  expect(p).toEqual([2, 5])
})

test('B³ shares clusters mention by mention', () => {
  const { p, r } = b3(found, gold)
  expect(r[0] / r[1]).toBeCloseTo((4 / 3 + 1 / 3 + 1 / 4 + 4 / 4) / 7)
  expect(p[0] / p[1]).toBeCloseTo((4 / 2 + 1 / 2 + 1 / 2 + 4 / 4) / 8)
})

test('CEAF-e pairs clusters one to one', () => {
  const { p, r } = ceaf(found, gold)
  expect(r).toEqual([4 / 5 + 4 / 8, 2])
  expect(p[1]).toBe(3)
})

test('the best assignment is not the greedy one', () => {
  expect(
    assignment([
      [5, 4],
      [4, 0],
    ]),
  ).toBe(8)
  expect(assignment([[1], [3], [2]])).toBe(3)
  expect(assignment([])).toBe(0)
})

test('the same clusters score in full, single ones too, and counts add up', () => {
  for (const measure of [b3, ceaf])
    expect(rates(added([measure(gold, gold), measure([['z']], [['z']])])).f).toBe(100)
  expect(muc([['z']], [['z']]).p).toEqual([0, 0])
})
