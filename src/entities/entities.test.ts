import { describe, expect, test } from 'vitest'
import { englishEntities } from '../lang/en/entities/index.ts'
import { englishText } from '../lang/en/text/index.ts'
import { acrossDocuments, entities, speakerOf } from './index.ts'

const read = (text: string, document = 'd') => {
  const tagged = englishText.tag(text)
  return { tagged, text, document, mentions: entities(tagged, { document }, englishEntities) }
}
const shown = (text: string): string[] =>
  read(text).mentions.map(m => `${text.slice(m.start, m.end)}|${m.type}`)
const speaker = (text: string, source: string, from = 0) => {
  const { tagged, mentions } = read(text)
  const start = text.indexOf(source, from)
  return speakerOf(tagged, mentions, { start, end: start + source.length }, englishEntities)
}

describe('entities', () => {
  test('names without title and article', () => {
    expect(shown('On Monday President Anna Berg met officials of the Foreign Ministry in Ankara.')).toEqual([
      'Anna Berg|person',
      'Foreign Ministry|organisation',
      'Ankara|place',
    ])
  })
  test('a surname means the one full name before it; two of one surname stay two', () => {
    const one = read('Anna Berg came to Oslo. Later Ms. Berg left.').mentions.filter(m => m.type === 'person')
    expect(new Set(one.map(m => m.entity))).toEqual(new Set(['d#entity:anna-berg']))
    expect(one.at(-1)!.name).toBe('Anna Berg')
    const two = read('They met Anna Berg and Peter Berg in Oslo. Mr. Berg spoke of it.').mentions.filter(
      m => m.type === 'person',
    )
    expect(two.map(m => m.name)).toEqual(['Anna Berg', 'Peter Berg', 'Peter Berg'])
  })
})

describe('acrossDocuments', () => {
  test('joins full names, surnames, aliases and other spellings whatever the order', () => {
    const documents = [
      read('The United States said that President Muammar Gaddafi met Anna Berg in Tripoli.', 'a'),
      read('Officials in the US said that President Moammar Qadhafi had met Ms. Berg.', 'b'),
      read('They said that Anna Berg was in America.', 'c'),
    ]
    const { entityOf, entities: all } = acrossDocuments(documents, englishEntities)
    expect(entityOf.get('c#entity:anna-berg')).toBe('entity:person:anna-berg')
    expect(entityOf.get('b#entity:berg')).toBe('entity:person:anna-berg')
    expect(entityOf.get('b#entity:us')).toBe('entity:place:united-states')
    expect(acrossDocuments([...documents].reverse(), englishEntities).entities).toEqual(all)
  })
})

describe('speakerOf', () => {
  test('a seat speaks for its government', () =>
    expect(speaker('In London, Downing Street said no.', 'Downing Street').name).toBe('UK government'))
  test('a pronoun means the one person who fits', () =>
    expect(
      speaker('Foreign Minister Anna Berg met Peter Holm on Monday. They talked, she said.', 'she').name,
    ).toBe('Anna Berg'))
  test('an office means the one who was called by it', () =>
    expect(
      speaker(
        'They met Foreign Minister Anna Berg on Monday. No date was set, the foreign minister said.',
        'the foreign minister',
      ).name,
    ).toBe('Anna Berg'))
  test('people without a name stay as they are', () =>
    expect(speaker('It was over, officials in Ankara said.', 'officials in Ankara')).toEqual({
      entity: null,
      name: 'officials in Ankara',
    }))
})
