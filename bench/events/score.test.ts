import { describe, expect, it } from 'vitest'
import { englishText } from '../../src/lang/en/text/index.ts'
import { joined, type Rooted } from './corpus.ts'
import { instances, link } from './days.ts'
import { featuresOf, heldOut, train } from './roots.ts'
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

describe('learnt roots', () => {
  const example = (text: string, root: string) => ({ text, root, features: text.split(' ') })
  it('learns what words tell of a root, and nothing from a word seen once', () => {
    const model = train([
      example('norway bombs', 'ASSAULT'),
      example('sweden bombs', 'ASSAULT'),
      example('norway meets', 'CONSULT'),
      example('sweden meets', 'CONSULT'),
    ])
    expect([model(['iraq', 'bombs']), model(['norway', 'meets'])]).toEqual(['ASSAULT', 'CONSULT'])
  })
  it('never trains on the sentence it judges', () => {
    const twice = [0, 1, 2, 3, 4, 5].map(i =>
      example(i % 5 === 0 ? 'same words' : `words ${i}`, i % 5 ? 'A' : 'B'),
    )
    expect(heldOut(twice).filter(([gold, found]) => gold === 'B' && found === 'B')).toEqual([])
  })
  it('names the parties by their part and marks where a word stands', () => {
    const sentence: Rooted = {
      text: 'Norway bombed Kuwait.',
      actor: { start: 0, end: 6 },
      recipient: { start: 14, end: 20 },
      root: 'ASSAULT',
    }
    const features = featuresOf(sentence, [], 'NONE')
    expect(features).toContain('t:<actor> bomb <recipient>')
    expect(features).toContain('r:b:bomb')
    expect(features.some(f => f.includes('kuwait'))).toBe(false)
  })
})

describe('instances and their days', () => {
  const text = englishText.tag(
    'Berg met Dahl in Oslo. Lund met nobody. Dahl left Oslo, and Berg left Bergen.',
  )
  const of = (lemma: string, ...words: string[]) => ({ lemma, words, day: '2024-05-14' })
  it('are linked where one token alone can be meant', () =>
    expect(link([of('meet', 'berg', 'dahl')], [text]).map(l => text.tokens[l.token]!.form)).toEqual(['met']))
  it('are left out where two can, where a word is missing, and where one word says too little', () =>
    expect(
      link([of('leave', 'dahl', 'oslo'), of('meet', 'berg', 'lund'), of('meet', 'lund')], [text]),
    ).toEqual([]))
  it('are read without what dates them', () => {
    const row = [
      'OTH1',
      'EVENT',
      'OTHER',
      'close 12 may',
      'index closed low 12 May 2008',
      '',
      '',
      '2008-05-12',
    ]
    expect(instances(row.join('\t'))).toEqual([
      { lemma: 'close', words: ['index', 'close', 'low'], day: '2008-05-12' },
    ])
  })
})
