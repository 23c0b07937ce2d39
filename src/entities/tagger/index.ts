/** The learned tagger: from tokens to names. */
import type { Tagged } from '../../core/index.ts'
import type { EntityLanguage } from '../language.ts'
import type { Name } from '../name.ts'
import { featuresOf, mostFeatures } from './features.ts'
import { rowOf } from './hash.ts'
import { labelCount, namesOf, types } from './labels.ts'
import type { TaggerModel } from './model.ts'
import { addVotes, votesOf } from './second.ts'
import { type Seen, see } from './seen.ts'
import { type Segment, segments } from './segments.ts'
import { best } from './viterbi.ts'

/** Adds the weights of features to the scores of one word. */
function add(model: TaggerModel, features: Int32Array, n: number, scores: Float32Array, to: number): void {
  const { present, index, starts, labels, weights } = model
  for (let f = 0; f < n; f++) {
    const hash = rowOf(features[f]!)
    if (!((present[hash >> 5]! >>> (hash & 31)) & 1)) continue
    const row = index[hash]!
    for (let k = starts[row - 1]!, end = starts[row]!; k < end; k++) scores[to + labels[k]!]! += weights[k]!
  }
}

/** Labels of all tokens of a text after a first look, and what is needed for a second. */
export interface FirstLook {
  readonly seen: Seen
  readonly segments: readonly Segment[]
  readonly scores: readonly Float32Array[]
  readonly labels: Uint8Array
}

/** Labels each segment by itself. */
export function firstLook(tagged: Tagged, model: TaggerModel, language: EntityLanguage): FirstLook {
  const seen = see(tagged, language, model)
  const all = segments(tagged, language.words)
  const labels = new Uint8Array(tagged.tokens.length)
  const features = new Int32Array(mostFeatures)
  const scores = all.map(({ first, last }) => {
    const sums = new Float32Array((last - first) * labelCount)
    for (let i = first; i < last; i++)
      add(model, features, featuresOf(seen, i, features), sums, (i - first) * labelCount)
    best(sums, last - first, model.transitions, labels.subarray(first, last))
    return sums
  })
  return { seen, segments: all, scores, labels }
}

/** Labels each segment again, with what the first look found elsewhere in the text. */
function secondLook(look: FirstLook, model: TaggerModel): Uint8Array {
  const { seen, segments: all, scores, labels } = look
  const votes = votesOf(seen, all, labels)
  const final = labels.slice()
  all.forEach(({ first, last }, s) => {
    let any = false
    for (let i = first; i < last; i++)
      if (
        seen.upper[i] &&
        addVotes(votes.get(seen.lower[i]!), labels[i]!, scores[s]!, (i - first) * labelCount)
      )
        any = true
    if (any) best(scores[s]!, last - first, model.transitions, final.subarray(first, last))
  })
  return final
}

/** Ranges of tokens that are names of other things: works, events, ships. */
export type Other = Pick<Name, 'first' | 'last'>

/** The names of a text, in order; names of other things apart. */
export function learned(
  tagged: Tagged,
  model: TaggerModel,
  language: EntityLanguage,
): { readonly names: Name[]; readonly others: Other[] } {
  const look = firstLook(tagged, model, language)
  const labels = secondLook(look, model)
  const names: Name[] = []
  const others: Other[] = []
  for (const { first, last } of look.segments) {
    for (const [from, to, index] of namesOf(labels.subarray(first, last), last - first)) {
      const type = types[index]!
      const range = { first: first + from, last: first + to }
      if (type === 'other') others.push(range)
      else names.push({ ...range, type })
    }
  }
  return { names, others }
}
