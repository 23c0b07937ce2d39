import { describe, expect, it } from 'vitest'
import type { Origin } from '../../src/core/index.ts'
import { backingOf, backingWords, originsIn } from './backing.ts'

const said = (id: string, speaker: string): Origin => ({ id, kind: 'statement', speaker, documents: ['a'] })
const own = (id: string, outlet: string): Origin => ({ id, kind: 'reporting', outlet, documents: ['a'] })
const of = (...origins: Origin[]) =>
  backingOf(
    origins.map(o => o.id),
    new Map(origins.map(o => [o.id, o])),
  )

describe('who stands behind a line', () => {
  it('says what is counted, so that more origins than reports make sense', () => {
    const many = of(
      said('1', 'Ada Venn'),
      said('2', 'Bo Rask'),
      said('3', 'Cy Orme'),
      own('4', 'Tarn Courier'),
    )
    expect(backingWords(many)).toBe('4 independent origins: 3 speakers, 1 newsroom')
    expect(backingWords(of(said('1', 'A'), said('2', 'B'), said('3', 'C')))).toBe(
      '3 independent origins: 3 speakers',
    )
  })

  it('names few', () => {
    expect(backingWords(of(said('1', 'Ada Venn')))).toBe('1 independent origin: Ada Venn')
    expect(backingWords(of(own('1', 'Tarn Courier'), said('2', 'Ada Venn')))).toBe(
      '2 independent origins: Ada Venn and Tarn Courier',
    )
  })

  it('counts a speaker of two occasions once', () => {
    const twice = of(said('1', 'Health Office'), said('2', 'health office'), own('3', 'Tarn Courier'))
    expect(originsIn(twice)).toBe(2)
  })

  it('keeps a newsroom apart from a speaker of its name, and ids of no origin out', () => {
    expect(originsIn(of(said('1', 'Tarn Courier'), own('2', 'Tarn Courier')))).toBe(2)
    expect(backingWords(backingOf(['x'], new Map()))).toBe('0 independent origins')
  })
})
