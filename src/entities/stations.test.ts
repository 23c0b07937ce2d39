import { expect, test } from 'vitest'
import { english } from '../lang/en/index.ts'
import { stations } from './stations.ts'
import { uppers } from './tagger/segments.ts'

/** The stations of a text. */
function found(text: string): string[] {
  const { tokens } = english.text.tag(text)
  return stations(tokens, uppers(tokens), new Uint8Array(tokens.length)).map(
    ({ first }) => tokens[first]!.form,
  )
}

test('a call sign that acts somewhere and is named again is a station', () => {
  expect(found('9QV plays music in Vardal. Listeners of 9QV waited.')).toEqual(['9QV', '9QV'])
  expect(found('9QV plays music in Vardal.')).toEqual([])
  expect(found('The room 9QV in the north, and then 9QV again.')).toEqual([])
  expect(found('The talks began at 9PM and ended at 9PM.')).toEqual([])
  expect(found('A Q9V flew over Vardal. A Q9V landed.')).toEqual([])
})
