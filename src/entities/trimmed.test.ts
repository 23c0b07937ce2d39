import { expect, test } from 'vitest'
import type { MentionType } from '../core/index.ts'
import { englishEntities } from '../lang/en/entities/index.ts'
import { english } from '../lang/en/index.ts'
import { trimmed } from './trimmed.ts'

/** What is left of a name that the tagger took for the first words of a text. */
function left(text: string, words: number, type: MentionType = 'person'): string[] {
  const { tokens } = english.text.tag(text)
  return trimmed(tokens, { first: 0, last: words, type }, englishEntities).map(({ first, last }) =>
    tokens
      .slice(first, last)
      .map(token => token.form)
      .join(' '),
  )
}

test('what is said of somebody before a given name', () => {
  expect(left('Crooked Anna Vilbrandt lost.', 3)).toEqual(['Anna Vilbrandt'])
  expect(left('Lumo COO Anna Vilbrandt spoke.', 4)).toEqual(['Anna Vilbrandt'])
  expect(left('Tarnow-based Vilbrandt spoke.', 2)).toEqual(['Vilbrandt'])
  expect(left('ANNA VILBRANDT spoke.', 2)).toEqual(['ANNA VILBRANDT'])
  expect(left('Jean-Paul Vilbrandt spoke.', 2)).toEqual(['Jean-Paul Vilbrandt'])
})

test('a verb of a headline', () => {
  expect(left('Vilbrandt Will Win the Race', 3)).toEqual(['Vilbrandt'])
  expect(left('Vilbrandt Says the Race Is Over', 2)).toEqual(['Vilbrandt'])
  expect(left('Anna Waits spoke.', 2)).toEqual(['Anna Waits'])
})

test('an agency and what stands after it', () => {
  expect(left('Getty Images Anna Vilbrandt arrives.', 4)).toEqual(['Getty Images', 'Anna Vilbrandt'])
  expect(left('Reuters Norway is at peace.', 2, 'organisation')).toEqual(['Reuters', 'Norway'])
  expect(left('Reuters Troops marched.', 2, 'organisation')).toEqual(['Reuters'])
  expect(left('Reuters Institute said so.', 2, 'organisation')).toEqual(['Reuters Institute'])
  expect(left('Volkswagen Norway said so.', 2, 'organisation')).toEqual(['Volkswagen Norway'])
})
