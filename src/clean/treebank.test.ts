import { describe, expect, test } from 'vitest'
import { toOriginal } from '../core/index.ts'
import { isTokenized, joinTokens } from './treebank.ts'
import { whole } from './weave.ts'

describe('text in tokens', () => {
  test.each([
    ["Ferrow 's mayor did n't come , he said .", "Ferrow's mayor didn't come, he said."],
    [
      "`` We 'll wait , '' she said , `` and see . ''",
      '“We’ll wait,” she said, “and see.”'.replace('’', "'"),
    ],
    ['The council -LRB- of Halden -RRB- .', 'The council (of Halden).'],
    ['It cost $ 57m -LRB- # 35m -RRB- , or 5 % .', 'It cost $57m (#35m), or 5%.'],
    ["The players ' union and\\/or the club ; both ?", "The players' union and/or the club; both?"],
    ['He came -LRB- late -RRB- , they said ...', 'He came (late), they said...'],
    ["He said `` No '' .", 'He said “No”.'],
  ])('%s', (from, to) => expect(joinTokens(whole(from)).text).toBe(to))

  test('is known by its full stops and commas, and ordinary text is not taken for it', () => {
    expect(isTokenized('He came , and went , they said . Then he slept .')).toBe(true)
    expect(isTokenized("He said `` No '' .")).toBe(true)
    expect(isTokenized('He came, and went. The domain .com is his. See .net , he said.')).toBe(false)
    expect(isTokenized('Il a dit : « Non ! » Puis il est parti.')).toBe(false)
    expect(isTokenized('')).toBe(false)
  })

  test('every character still knows its place', () => {
    const source = "Ferrow 's mayor -LRB- 57 -RRB- ."
    const { text, alignment } = joinTokens(whole(source))
    const at = text.indexOf("Ferrow's")
    expect(toOriginal(alignment, { start: at, end: at + 8 })).toEqual({ start: 0, end: 9 })
    const bracket = text.indexOf('(')
    expect(toOriginal(alignment, { start: bracket, end: bracket + 1 })).toEqual({ start: 16, end: 22 })
  })
})
