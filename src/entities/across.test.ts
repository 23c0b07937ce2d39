import { expect, test } from 'vitest'
import type { Mention, MentionType } from '../core/index.ts'
import { englishEntities } from '../lang/en/entities/index.ts'
import { acrossDocuments, type StoryDocument } from './across.ts'

/** A document whose text is its names, one after the other. */
function naming(document: string, ...names: readonly (readonly [string, MentionType])[]): StoryDocument {
  const text = names.map(([name]) => name).join(' ')
  let at = 0
  const mentions = names.map(([name, type], i): Mention => {
    const start = text.indexOf(name, at)
    at = start + name.length
    const entity = `${document}#entity:${type}:${name}`
    return { id: `${document}#${i}`, start, end: at, type, name, entity }
  })
  return { document, mentions, text }
}

const types = (...documents: StoryDocument[]) =>
  acrossDocuments(documents, englishEntities).entities.map(e => `${e.type} ${e.name}`)

test('a single word that documents disagree about is no person where nobody bears it', () =>
  expect(
    types(naming('a', ['Karsenia', 'person'], ['Karsenia', 'person']), naming('b', ['Karsenia', 'place'])),
  ).toEqual(['place Karsenia']))

test('a surname of the story stays a person', () =>
  expect(
    types(naming('a', ['Anna Berg', 'person'], ['Berg', 'person']), naming('b', ['Berg', 'place'])),
  ).toContain('person Anna Berg'))

test('a lone stray reading outweighs no person', () =>
  expect(
    types(
      naming('a', ...Array.from({ length: 9 }, () => ['Lumo', 'person'] as const)),
      naming('b', ['Lumo', 'organisation']),
    ),
  ).toEqual(['person Lumo']))

test('a word made of a place of the story is that place', () => {
  const documents = [
    naming('a', ['Velmora', 'place'], ['Velmora', 'place'], ['Velmoran', 'group']),
    naming('b', ['Tarnow', 'place'], ['Tarn', 'place']),
  ]
  expect(types(...documents)).toEqual(['place Tarn', 'place Tarnow', 'place Velmora'])
})
