import { describe, expect, it } from 'vitest'
import type { Tagged } from '../core/index.ts'
import { paragraphs, sentenceAt, sentenceOfToken, spanOf, tokenAt, tokenRange, tokensOf } from './match.ts'

//             0         1
//             0123456789012345
const text = 'ab cd. ef\n\ngh ij'
const token = (start: number, end: number) => {
  const form = text.slice(start, end)
  return { start, end, form, lower: form, lemma: form, pos: 'X' as const, tag: 'FW' }
}
const tagged: Tagged = {
  text,
  tokens: [token(0, 2), token(3, 5), token(5, 6), token(7, 9), token(11, 13), token(14, 16)],
  sentences: [
    { start: 0, end: 6, first: 0, last: 3, paragraph: 0 },
    { start: 7, end: 9, first: 3, last: 4, paragraph: 0 },
    { start: 11, end: 16, first: 4, last: 6, paragraph: 1 },
  ],
}

describe('match', () => {
  it.each([
    [0, 2, [0, 1]],
    [1, 4, [0, 2]],
    [2, 3, [1, 1]],
    [5, 6, [2, 3]],
    [6, 7, [3, 3]],
    [0, 16, [0, 6]],
    [9, 11, [4, 4]],
    [15, 99, [5, 6]],
    [99, 100, [6, 6]],
  ])('tokens of %i–%i', (start, end, [first, last]) =>
    expect(tokenRange(tagged, { start, end })).toEqual({ first, last }),
  )

  it('gives the tokens themselves', () => {
    expect(tokensOf(tagged, { start: 4, end: 8 }).map(t => t.form)).toEqual(['cd', '.', 'ef'])
    expect(spanOf(tagged, 1, 4)).toEqual({ start: 3, end: 9 })
    expect(tokenRange({ text: '', tokens: [], sentences: [] }, { start: 0, end: 1 })).toEqual({
      first: 0,
      last: 0,
    })
  })

  it('finds token and sentence at an offset', () => {
    expect([0, 2, 5, 6, 16].map(i => tokenAt(tagged, i))).toEqual([0, -1, 2, -1, -1])
    expect([-1, 0, 5, 6, 7, 10, 15, 99].map(i => sentenceAt(tagged, i))).toEqual([-1, 0, 0, 0, 1, 1, 2, 2])
    expect([0, 2, 3, 4, 5, 6].map(i => sentenceOfToken(tagged, i))).toEqual([0, 0, 1, 2, 2, -1])
  })

  it('finds paragraphs', () =>
    expect(paragraphs(tagged)).toEqual([
      { start: 0, end: 9, first: 0, last: 2 },
      { start: 11, end: 16, first: 2, last: 3 },
    ]))
})
