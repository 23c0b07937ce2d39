import { describe, expect, it } from 'vitest'
import type { Tagged, Token } from '../../src/core/index.ts'
import { codePointOffsets, type GoldText } from './corpora.ts'
import { empty, scoresOf, scoreText } from './score.ts'

const token = (start: number, end: number, tag: string, pos: Token['pos'], lemma: string): Token => ({
  start,
  end,
  form: '',
  lower: '',
  lemma,
  pos,
  tag,
})

describe('text scores', () => {
  const gold: GoldText = {
    id: 'x',
    text: 'He can’t go.',
    tokens: [
      { start: 0, end: 2, tag: 'PRP', upos: 'PRON', lemma: 'he' },
      { start: 3, end: 5, tag: 'MD', upos: 'AUX', lemma: 'can' },
      { start: 5, end: 8, tag: 'RB', upos: 'PART', lemma: 'not' },
      { start: 9, end: 11, tag: 'VB', upos: 'VERB', lemma: 'go' },
      { start: 11, end: 12, tag: '.', upos: 'PUNCT', lemma: '.' },
    ],
    sentences: [{ start: 0, end: 12 }],
  }
  const own: Tagged = {
    text: gold.text,
    tokens: [
      token(0, 2, 'PRP', 'PRON', 'He'),
      token(3, 8, 'MD', 'AUX', 'can'),
      token(9, 11, 'VBP', 'VERB', 'gone'),
      token(11, 12, ':', 'PUNCT', '.'),
    ],
    sentences: [
      { start: 0, end: 8, first: 0, last: 2, paragraph: 0 },
      { start: 9, end: 12, first: 2, last: 4, paragraph: 0 },
    ],
  }

  it('count tokens by exact span, tags on those that agree, marks by their group', () => {
    const count = empty()
    scoreText(count, gold, own)
    expect(count.tokens).toEqual([3, 4, 5])
    expect(count.sentences).toEqual([0, 2, 1])
    expect(count.ends).toEqual([1, 2, 1])
    expect(count.pos).toEqual([3, 3])
    expect(count.penn).toEqual([2, 3])
    expect(count.words).toEqual([1, 2])
    expect(count.lemmas).toEqual([1, 2])
    expect(scoresOf(count).tokens).toBeCloseTo((200 * 3) / 9)
    expect(scoresOf(empty()).pos).toBeNaN()
  })

  it('know where code points are', () => expect([...codePointOffsets('a👍b')]).toEqual([0, 1, 3, 4]))
})
