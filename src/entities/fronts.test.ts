import { expect, test } from 'vitest'
import { englishEntities } from '../lang/en/entities/index.ts'
import { englishText } from '../lang/en/text/index.ts'
import { spot } from './names.ts'

/** The names of a text with their types. */
function names(text: string): string[] {
  const tagged = englishText.tag(text)
  return spot(tagged, englishEntities).map(({ first, last, type }) => {
    const words = text.slice(tagged.tokens[first]!.start, tagged.tokens[last - 1]!.end)
    return `${words}: ${type}`
  })
}

test('a given name right before a name is its first word, a title is not', () => {
  expect(names('One amendment is by Iain Duncan Holm, who left.')).toContain('Iain Duncan Holm: person')
  expect(names('One amendment is by Captain Peter Holm, who left.')).toContain('Peter Holm: person')
})

test('part of a name that is known whole is the whole', () => {
  expect(names('Fighters of the Islamic State left the town.')).toContain('Islamic State: organisation')
  expect(names('An Islamic school opened.').join()).not.toContain('school')
})
