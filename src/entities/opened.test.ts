import { expect, test } from 'vitest'
import { english } from '../lang/en/index.ts'
import { entities } from './index.ts'

/** Names of a text and their types. */
const named = (text: string): string[] =>
  entities(english.text.tag(text), { document: 'd' }, english.entities).map(m => `${m.name}|${m.type}`)

test('a first word that opens names of bodies makes a body, and its place stays another', () => {
  const told = named('Minister Edda Brandt said so in an interview with Radio Velmora. Velmora is at war.')
  expect(told.slice(0, 2)).toEqual(['Edda Brandt|person', 'Radio Velmora|organisation'])
  expect(told[2]).not.toMatch(/Radio/)
  expect(named('Bank Halden and FC Ilvane signed it.')).toEqual([
    'Bank Halden|organisation',
    'FC Ilvane|organisation',
  ])
  expect(named('Anna Banks signed it.')).toEqual(['Anna Banks|person'])
})
