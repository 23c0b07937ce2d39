import { describe, expect, test } from 'vitest'
import type { MentionType } from '../core/index.ts'
import { englishEntities } from '../lang/en/entities/index.ts'
import { type Candidate, clusters } from './coreference.ts'
import { fullest } from './display.ts'
import { foldedWords } from './fold.ts'
import { knownAs } from './lexicon.ts'
import { samePerson } from './persons.ts'

const candidate = (text: string, type: MentionType, rest: Partial<Candidate> = {}): Candidate => ({
  text,
  type,
  known: type === 'person' ? null : knownAs(englishEntities.lexicon, text),
  sex: null,
  ...rest,
})
const grouped = (...candidates: Candidate[]): number[][] =>
  clusters(candidates, englishEntities).map(c => [...c.members])
const persons = (...names: string[]): number[][] => grouped(...names.map(name => candidate(name, 'person')))

describe('clusters', () => {
  test('a surname goes to the one full name, before or after it', () => {
    expect(persons('Berg', 'Anna Berg', 'Berg')).toEqual([[0, 1, 2]])
    expect(persons('Luiz Lula da Silva', 'Lula')).toEqual([[0, 1]])
  })
  test('a surname of two people stays by itself', () =>
    expect(persons('Anna Berg', 'Peter Berg', 'Berg')).toEqual([[0], [1], [2]]))
  test('a title tells which of two people of one surname is meant', () =>
    expect(
      grouped(
        candidate('Anna Berg', 'person'),
        candidate('Peter Berg', 'person'),
        candidate('Berg', 'person', { sex: 'woman' }),
      ),
    ).toEqual([[0, 2], [1]]))
  test('initials, middle names and suffixes', () => {
    expect(persons('Anna Maria Berg', 'A. Berg')).toEqual([[0, 1]])
    expect(persons('Peter Berg', 'A. Berg')).toEqual([[0], [1]])
    expect(persons('Paul Q. Holm', 'Paul Holm', 'Holm')).toEqual([[0, 1, 2]])
  })
  test('an acronym goes to the name it was given after, or whose initials it is', () => {
    expect(
      grouped(
        candidate('Nordic Grain Board', 'organisation', { acronym: 'GB' }),
        candidate('GB', 'organisation'),
      ),
    ).toEqual([[0, 1]])
    expect(
      grouped(candidate('Nordic Grain Board', 'organisation'), candidate('NGB', 'organisation')),
    ).toEqual([[0, 1]])
    expect(
      grouped(candidate('Nordic Grain Board', 'organisation'), candidate('NGO', 'organisation')),
    ).toEqual([[0], [1]])
  })
  test('what opens with the name of a known body is another, but for its legal form', () => {
    const bodies = (...names: string[]): number[][] =>
      grouped(...names.map(name => candidate(name, 'organisation')))
    expect(bodies('Boeing', 'Boeing Tarnow')).toEqual([[0], [1]])
    expect(bodies('Boeing', 'Boeing Corp')).toEqual([[0, 1]])
    expect(bodies('Lumovar', 'Lumovar Tarnow')).toEqual([[0, 1]])
  })
  test('known aliases meet; a place is no person', () => {
    expect(
      grouped(candidate('US', 'place'), candidate('United States', 'place'), candidate('America', 'place')),
    ).toEqual([[0, 1, 2]])
    expect(grouped(candidate('Paris', 'place'), candidate('Paris Holm', 'person'))).toEqual([[0], [1]])
  })
})

test('samePerson', () => {
  const same = (a: string, b: string): boolean => samePerson(foldedWords(a), foldedWords(b))
  expect(same('José Martí', 'Jose Marti')).toBe(true)
  expect(same('Orbán Viktor', 'Viktor Orban')).toBe(true)
  expect(same('John B. Holm', 'John C. Holm')).toBe(false)
  expect(same('John Holm', 'Jane Holm')).toBe(false)
})

test('fullest prefers words, then letters, then what is not all capitals', () => {
  expect(fullest(['NGB', 'Grain Board', 'Nordic Grain Board'])).toBe('Nordic Grain Board')
  expect(fullest(['ANNA BERG', 'Anna Berg'])).toBe('Anna Berg')
})
