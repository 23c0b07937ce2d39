import { expect, test } from 'vitest'
import { englishEntities } from '../lang/en/entities/index.ts'
import { englishText } from '../lang/en/text/index.ts'
import { acrossDocuments, entities } from './index.ts'

/** Without the trained tagger, so that only what is tested here decides. */
const language = { ...englishEntities, tagger: null }
const read = (text: string, document = 'd') => {
  const mentions = entities(englishText.tag(text), { document }, language)
  return { document, text, mentions }
}
const bodies = (text: string): string[] =>
  read(text)
    .mentions.filter(m => m.type === 'organisation')
    .map(m => m.name)

test('a ministry is named with its state, also where the text then leaves it out', () => {
  expect(bodies("Turkey's Defence Ministry said no. The Defence Ministry said more.")).toEqual([
    'Turkish Defence Ministry',
    'Turkish Defence Ministry',
  ])
  expect(bodies('The Defence Ministry in Ankara said no.')).toEqual(['Turkish Defence Ministry'])
  expect(bodies('The Defence Ministry said no.')).toEqual(['Defence Ministry'])
})

test('across documents one ministry of two states stays two', () => {
  const { entities: all } = acrossDocuments(
    [
      read("The jet was old, Turkey's Defence Ministry said on Monday.", 'a'),
      read('The Defence Ministry in Ankara said no.', 'b'),
      read("The jet was new, Greece's Defence Ministry said on Friday.", 'c'),
    ],
    language,
  )
  expect(all.filter(e => e.type === 'organisation').map(e => e.name)).toEqual([
    'Greek Defence Ministry',
    'Turkish Defence Ministry',
  ])
})
