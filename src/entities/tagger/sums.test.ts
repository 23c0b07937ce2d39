import { expect, test } from 'vitest'
import { englishEntities as english } from '../../lang/en/entities/index.ts'
import { englishText } from '../../lang/en/text/index.ts'
import { featuresOf, mostFeatures } from './features.ts'
import { firstLook } from './index.ts'
import { labelCount } from './labels.ts'
import type { TaggerModel } from './model.ts'
import { disputed, votesOf } from './second.ts'
import { see } from './seen.ts'
import { scorer, weightsOf } from './sums.ts'

const model: TaggerModel = english.tagger!()
const tagged = englishText.tag(
  'VARDAL (Reuters) — Prime Minister Anna Berg of Norway met the Vardal Grain Board on Monday, "Holm & Sons" said.',
)

test('scores summed from what is remembered are those of the features one by one', () => {
  const seen = see(tagged, english, model)
  const score = scorer(seen, model)
  const features = new Int32Array(mostFeatures)
  for (const { first, last } of seen.segments)
    for (let i = first; i < last; i++) {
      const found = new Int32Array(labelCount)
      score(i, found, 0)
      const plain = new Int32Array(labelCount)
      for (let f = 0, n = featuresOf(seen, i, features); f < n; f++) {
        let at = weightsOf(model, features[f]!)
        for (let open = at >= 0; open; at++) {
          plain[model.weights[at]! >> 7]! += model.sizes[model.weights[at]! & 63]!
          open = (model.weights[at]! & 64) === 0
        }
      }
      expect([...found]).toEqual([...plain])
    }
})

test('a text looked at twice gives the same', () => {
  const once = firstLook(tagged, model, english)
  const again = firstLook(tagged, model, english)
  expect([...again.scores]).toEqual([...once.scores])
})

test('a segment is disputed where one of its words was something else elsewhere', () => {
  const t = englishText.tag('Vardal rose. Vardal fell. Oslo slept.')
  const seen = see(t, english, model)
  const at = t.tokens.map((token, i) => (token.form === 'Vardal' ? i : -1)).filter(i => i >= 0)
  const oslo = t.tokens.findIndex(token => token.form === 'Oslo')
  const labels = new Uint8Array(t.tokens.length)
  for (const i of at) labels[i] = 4
  labels[oslo] = 4
  expect(disputed(votesOf(seen, labels), labels, at[0]!, at[0]! + 1)).toBe(false)
  labels[at[1]!] = 12
  const votes = votesOf(seen, labels)
  expect(disputed(votes, labels, at[0]!, at[0]! + 1)).toBe(true)
  expect(disputed(votes, labels, oslo, oslo + 1)).toBe(false)
})
