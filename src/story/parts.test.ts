import { describe, expect, it } from 'vitest'
import { stem } from '../lang/en/story/stem.ts'
import { createTermIndex } from './termindex.ts'
import { blend, coreMissing, cosine, covered, heaviest, NOTHING, trimmedSum, vector } from './vectors.ts'
import { words } from './words.ts'

describe('words', () => {
  it('reads words, names and numbers with exact offsets', () => {
    const text = 'Anna O’Brien’s 1,200 ships left the U.S. in 2031.'
    const list = words(text)
    expect(list.map(w => w.lower)).toEqual([
      'anna',
      "o'brien",
      '1200',
      'ships',
      'left',
      'the',
      'us',
      'in',
      '2031',
    ])
    expect(list.map(w => w.shape)).toEqual([
      'capital',
      'capital',
      'number',
      'lower',
      'lower',
      'lower',
      'capital',
      'lower',
      'number',
    ])
    expect(text.slice(list[1]!.start, list[1]!.end)).toBe('O’Brien')
  })

  it('knows where a capital says nothing', () => {
    const list = words('Ferries wait. Prices fell in Nordhavn: “Nobody came,” he said.')
    expect(list.filter(w => w.opens).map(w => w.lower)).toEqual(['ferries', 'prices', 'nobody'])
  })

  it('knows which words stand side by side', () => {
    expect(words('Eva Holm, Ole Lund').map(w => w.joined)).toEqual([false, true, false, true])
  })
})

describe('stem', () => {
  it.each([
    ['reports', 'report'],
    ['parties', 'party'],
    ['planned', 'plan'],
    ['planning', 'plan'],
    ['closed', 'clos'],
    ['closes', 'clos'],
    ['close', 'clos'],
    ['thing', 'thing'],
    ['bus', 'bus'],
    ['crises', 'cris'],
    ['crashes', 'crash'],
  ])('%s → %s', (word, base) => {
    expect(stem(word)).toBe(base)
  })
})

describe('vectors', () => {
  const a = vector(
    new Map([
      [3, 1],
      [-5, 2],
    ]),
  )
  const b = vector(
    new Map([
      [3, 2],
      [9, 1],
    ]),
  )

  it('keeps ids ascending', () => {
    expect([...a.ids]).toEqual([-5, 3])
  })

  it('measures likeness and coverage', () => {
    expect(cosine(a, b)).toBeCloseTo(2 / 5)
    expect(covered(a, b)).toBeCloseTo(1 / 3)
    expect(cosine(a, vector(new Map()))).toBe(0)
  })

  it('sums documents and counts them', () => {
    const sum = blend(blend(NOTHING, a, 1), b, 0.5)
    expect([...sum.ids]).toEqual([-5, 3, 9])
    expect([...sum.counts]).toEqual([1, 2, 1])
    expect(sum.weights[0]).toBeCloseTo(1 / Math.sqrt(5))
    expect(coreMissing(sum, 2, 0.6, a)).toBe(0)
    expect(coreMissing(sum, 2, 0.5, a)).toBeGreaterThan(0)
  })

  it('keeps the heaviest, of equal ones the lower number', () => {
    const ties = vector(
      new Map([
        [1, 1],
        [2, 1],
        [3, 2],
      ]),
    )
    expect([...heaviest(ties, 2).ids]).toEqual([1, 3])
    expect([...trimmedSum(blend(NOTHING, ties, 1), 2).ids]).toEqual([1, 3])
  })
})

describe('createTermIndex', () => {
  const terms = (...ids: number[]) => vector(new Map(ids.map((id, i) => [id, 1 + i / 10])))

  it('finds the likeliest first, of equal ones the older', () => {
    const index = createTermIndex()
    index.note(0, 1, terms(1, 2))
    index.note(1, 1, terms(2, 3))
    index.note(2, 1, terms(1, 2))
    expect(index.likeliest(terms(1, 2), 3)).toEqual([0, 2, 1])
    expect(index.likeliest(terms(1, 2), 1)).toEqual([0])
    expect(index.likeliest(terms(9), 3)).toEqual([])
  })

  it('forgets what is dropped, and what a common term was noted for longest ago', () => {
    const index = createTermIndex()
    for (let slot = 0; slot < 300; slot++) index.note(slot, 1, terms(1))
    const found = index.likeliest(terms(1), 1000)
    expect(found).toHaveLength(200)
    expect(Math.min(...found)).toBe(100)
    index.note(150, 2, terms(1))
    index.note(300, 1, terms(1))
    expect(index.likeliest(terms(1), 1000)).toContain(150)
    index.drop(new Set([150, 299]))
    expect(index.likeliest(terms(1), 1000)).toHaveLength(198)
  })
})
