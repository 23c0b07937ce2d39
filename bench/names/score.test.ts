import { describe, expect, test } from 'vitest'
import { englishEntities } from '../../src/lang/en/entities/index.ts'
import { joined } from './corpora.ts'
import { nameIn } from './re3d.ts'
import { f1, score } from './score.ts'

const text = {
  id: 't',
  text: 'Anna Berg left Oslo.',
  names: [
    { start: 0, end: 9, type: 'person' },
    { start: 15, end: 19, type: 'place', also: 'organisation' },
  ],
} as const

describe('score', () => {
  test('a name is right only with both ends and the type', () => {
    const counts = score([text], () => [
      { start: 0, end: 9, type: 'person' },
      { start: 10, end: 19, type: 'place' },
    ])
    expect(counts.get('all')).toEqual({ right: 1, found: 2, gold: 2 })
    expect(counts.get('place')).toEqual({ right: 0, found: 1, gold: 1 })
    expect(f1(counts.get('all'))).toBe(50)
  })
  test('a name marked with two types is right with either', () =>
    expect(score([text], () => [{ start: 15, end: 19, type: 'organisation' }]).get('all')!.right).toBe(1))
  test('names of other things do not count', () =>
    expect(
      score([{ ...text, names: [{ start: 0, end: 9, type: 'other' }] }], () => []).get('all'),
    ).toBeUndefined())
})

describe('corpora', () => {
  test('words become running text', () =>
    expect(joined(['Berg', "'s", '(', 'old', ')', 'friend', '.']).text).toBe("Berg's (old) friend."))
  const named = (phrase: string, type: 'person' | 'organisation'): string | null => {
    const name = nameIn(phrase, 0, phrase.length, type, englishEntities.words)
    return name && phrase.slice(name.start, name.end)
  }
  test('a marked phrase is cut to its name', () => {
    expect(named('Foreign Minister Anna Berg', 'person')).toBe('Anna Berg')
    expect(named('the Ministry of Health', 'organisation')).toBe('Ministry of Health')
    expect(named('the army of rebels', 'organisation')).toBeNull()
  })
})
