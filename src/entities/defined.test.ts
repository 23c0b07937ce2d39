import { expect, test } from 'vitest'
import type { MentionType, Tagged } from '../core/index.ts'
import { englishEntities } from '../lang/en/entities/index.ts'
import { english } from '../lang/en/index.ts'
import { defined, shortened, surnamed } from './defined.ts'
import type { Name } from './name.ts'

const { words } = englishEntities

/** All places of some words in a text, as names of a type. */
function namesOf({ tokens }: Tagged, text: string, type: MentionType): Name[] {
  const parts = text.split(' ')
  return tokens.flatMap((_, first) =>
    parts.every((part, k) => tokens[first + k]?.form === part)
      ? [{ first, last: first + parts.length, type }]
      : [],
  )
}

/** The types of names after what the text says they are; names are given with the type first taken. */
function types(text: string, given: Readonly<Record<string, MentionType>>, by = defined): string[] {
  const tagged = english.text.tag(text)
  const names = Object.entries(given)
    .flatMap(([name, type]) => namesOf(tagged, name, type))
    .sort((a, b) => a.first - b.first)
  const within = (a: Name, b: Name): boolean =>
    b.first <= a.first && a.last <= b.last && a.last - a.first < b.last - b.first
  const whole = names.filter(a => !names.some(b => within(a, b)))
  return by(tagged.tokens, whole, words).map(name => name.type)
}

test('what stands after a name says what it is, everywhere in the text', () => {
  expect(
    types('Holm Grove is a Norwegian rock band from Oslo. Fans of Holm Grove waited.', {
      'Holm Grove': 'person',
    }),
  ).toEqual(['organisation', 'organisation'])
  expect(types('Lumo (formerly Tarn) is a software company.', { Lumo: 'person' })).toEqual(['organisation'])
  expect(types('Anna Lumo, a painter, spoke.', { 'Anna Lumo': 'organisation' })).toEqual(['person'])
  expect(types('Vardal was a small village.', { Vardal: 'person' })).toEqual(['place'])
})

test('what is no description says nothing', () => {
  expect(types('In Vardal, a company closed.', { Vardal: 'place' })).toEqual(['place'])
  expect(types('Vardal is calm and the band plays.', { Vardal: 'place' })).toEqual(['place'])
  expect(types('Berg was the first of a company to speak.', { Berg: 'person' })).toEqual(['person'])
})

test('what stands before a name', () => {
  expect(types('He heard the band Gravel in June.', { Gravel: 'person' })).toEqual(['organisation'])
  expect(types('The village of Holm was cut off.', { Holm: 'person' })).toEqual(['place'])
  expect(types('The band Anna Berg founded broke up.', { 'Anna Berg': 'person' })).toEqual(['person'])
  expect(types('The head of the company of Holm spoke.', { Holm: 'person' })).toEqual(['person'])
})

test('what opens a list holds for all in it', () => {
  const all = { Gravel: 'person', Tarn: 'place', Lumo: 'person' } as const
  expect(types('She likes bands such as Gravel, Tarn and Lumo.', all)).toEqual(Array(3).fill('organisation'))
  expect(types('She likes bands like Gravel. Tarn and Lumo left.', all)).toEqual([
    'organisation',
    'place',
    'person',
  ])
  expect(types('The villages of Tarn and Lumo burned.', { Tarn: 'organisation', Lumo: 'person' })).toEqual([
    'place',
    'place',
  ])
})

test('a surname of the text is its person, unless it stands as a place', () => {
  const given = { 'Anna Berg': 'person', Berg: 'organisation' } as const
  expect(types('Anna Berg won. Then Berg left.', given, surnamed)).toEqual(['person', 'person'])
  expect(types('Anna Berg won in Berg.', given, surnamed)).toEqual(['person', 'organisation'])
})

test('a firm called by its first word', () => {
  const given = { 'Gravel Energy': 'organisation', Gravel: 'person' } as const
  expect(types('Gravel Energy lost. Gravel said so.', given, shortened)).toEqual([
    'organisation',
    'organisation',
  ])
  expect(types('Gravel Energy lost. Mr. Gravel said so.', given, shortened)).toEqual([
    'organisation',
    'person',
  ])
  expect(types('Gravel said so. Gravel Energy lost.', given, shortened)).toEqual(['person', 'organisation'])
  const founder = { 'Anna Gravel': 'person', ...given } as const
  expect(types('Anna Gravel has Gravel Energy. Gravel said so.', founder, shortened)[2]).toBe('person')
})
