import { expect, test } from 'vitest'
import { englishAttribution } from '../lang/en/attribution/index.ts'
import { englishText } from '../lang/en/text/index.ts'
import { attributions } from './index.ts'

const read = (text: string) => {
  const found = attributions(
    englishText.tag(text),
    { document: 'd', mentions: [], timexes: [] },
    englishAttribution,
  )
  const words = (s: { start: number; end: number } | undefined) => s && text.slice(s.start, s.end)
  return found.map(a => ({
    source: words(a.source),
    content: a.content.map(words),
    within: a.within && words(found.find(b => b.id === a.within)?.cue),
  }))
}

test('whom another quotes speaks inside what that one says', () => {
  expect(read('The paper quoted Anna Berg as saying the bridge was safe.')).toEqual([
    { source: 'The paper', content: ['Anna Berg as saying the bridge was safe'], within: undefined },
    { source: 'Anna Berg', content: ['the bridge was safe'], within: 'quoted' },
  ])
  const quoted = read('“The bridge is safe,” the paper quoted Berg as saying.')
  expect(quoted.map(a => [a.source, a.content[0], a.within])).toEqual([
    ['the paper', '“The bridge is safe,”', undefined],
    ['Berg', '“The bridge is safe,”', 'quoted'],
  ])
})

test('a quotation that touches the next speaker’s stays with who spoke before', () => {
  const text =
    '“It is a bad law,” argued Sven Aaro, a farmer. “It is a law for people who have never seen a cow.” ' +
    '“And it will be repealed,” added Mia Lund.'
  const [aaro, lund] = read(text)
  expect(aaro!.content).toEqual(['“It is a bad law,”', '“It is a law for people who have never seen a cow.”'])
  expect([lund!.source, lund!.content, lund!.within]).toEqual([
    'Mia Lund',
    ['“And it will be repealed,”'],
    undefined,
  ])
})
