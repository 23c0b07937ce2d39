import { describe, expect, it } from 'vitest'
import { joined } from './corpus.ts'
import { classes, f1, isFuture, mae } from './score.ts'

describe('scores of events', () => {
  it('F1 of a label', () => {
    expect(
      f1([
        [true, true],
        [true, false],
        [false, true],
        [false, false],
      ]),
    ).toEqual({ p: 50, r: 50, f: 50 })
    expect(f1([[true, false]]).f).toBe(0)
  })
  it('mean absolute error', () =>
    expect(
      mae([
        [3, 1],
        [-3, -3],
      ]),
    ).toBe(1))
  it('macro F1 leaves out labels that gold does not have', () => {
    const { accuracy, macro } = classes([
      ['A', 'A'],
      ['A', 'C'],
      ['B', 'B'],
    ])
    expect(accuracy).toBeCloseTo(66.67, 1)
    expect(macro).toBeCloseTo((2 / 3 + 1) * 50, 5)
  })
  it('a postponed event is still to come, a cancelled one is not', () => {
    expect([isFuture('postponed'), isFuture('cancelled'), isFuture('happened')]).toEqual([true, false, false])
  })
  it('joins words as they are written', () => {
    expect(joined(['Berg', ',', '``', 'no', "''", ',', 'did', "n't", 'go', '.']).text).toBe(
      'Berg, "no", didn\'t go.',
    )
  })
})
