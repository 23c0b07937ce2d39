/** Scores of words: sums of their features' weights. What recurs in most texts is summed once and remembered. */
import {
  featuresOfShapes,
  featuresOfTags,
  featuresOfWord,
  featuresTogether,
  mostFeatures,
  placeOf,
  reach,
} from './features.ts'
import { rowOf } from './hash.ts'
import { labelCount } from './labels.ts'
import type { TaggerModel } from './model.ts'
import type { Seen } from './seen.ts'
import { nowhere, type WordFacts } from './words.ts'

const L = labelCount
const features = new Int32Array(mostFeatures)

/** Adds the weights of the first `n` features to the scores of one word. */
function add(model: TaggerModel, n: number, scores: Float32Array, to: number): void {
  const { index, starts, labels, weights } = model
  for (let f = 0; f < n; f++) {
    const row = index[rowOf(features[f]!)]!
    if (row === 0) continue
    for (let k = starts[row - 1]!, end = starts[row]!; k < end; k++) scores[to + labels[k]!]! += weights[k]!
  }
}

/** Adds the sums at `from` to the scores at `to`. */
function addSums(sums: Float32Array, from: number, scores: Float32Array, to: number): void {
  for (let y = 0; y < L; y++) scores[to + y]! += sums[from + y]!
}

/** What a word adds to those up to `reach` words away, from the one `reach` after it on. */
function sumsOfWord(model: TaggerModel, facts: WordFacts): Float32Array {
  const sums = new Float32Array((2 * reach + 1) * L)
  for (let place = -reach; place <= reach; place++)
    add(model, featuresOfWord(facts, place, features), sums, (place + reach) * L)
  return sums
}

const slots = 2048

/** Remembers sums by four numbers; of two that fall on one slot the later stays. */
interface Memory {
  readonly keys: Int32Array
  readonly sums: Float32Array
}

const memory = (): Memory => ({
  keys: new Int32Array(slots * 4).fill(-1),
  sums: new Float32Array(slots * L),
})

interface Memories {
  readonly tags: Memory
  readonly shapes: Memory
  readonly nowhere: Float32Array
}

const remembered = new WeakMap<TaggerModel, Memories>()

function memoriesOf(model: TaggerModel): Memories {
  let known = remembered.get(model)
  if (!known) {
    known = { tags: memory(), shapes: memory(), nowhere: sumsOfWord(model, nowhere) }
    remembered.set(model, known)
  }
  return known
}

/** Where in a memory the sums of a key are; they are summed by `features` if they are not there. */
function slotOf(
  { keys, sums }: Memory,
  a: number,
  b: number,
  c: number,
  d: number,
  model: TaggerModel,
  write: (seen: Seen, i: number, out: Int32Array) => number,
  seen: Seen,
  i: number,
): number {
  const hash = Math.imul(a ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35) ^ (d << 7), 0x9e3779b1)
  const slot = (hash >>> 15) & (slots - 1)
  const k = slot * 4
  if (keys[k] === a && keys[k + 1] === b && keys[k + 2] === c && keys[k + 3] === d) return slot * L
  keys[k] = a
  keys[k + 1] = b
  keys[k + 2] = c
  keys[k + 3] = d
  sums.fill(0, slot * L, slot * L + L)
  add(model, write(seen, i, features), sums, slot * L)
  return slot * L
}

/** Gives a function that adds the scores of a token's labels to `scores` from `to`. */
export function scorer(
  seen: Seen,
  model: TaggerModel,
): (i: number, scores: Float32Array, to: number) => void {
  const { words, tag } = seen
  const known = memoriesOf(model)
  const off = nowhere.lower
  return (i, scores, to) => {
    for (let k = 0; k <= 2 * reach; k++) {
      const facts = words[i + k - reach]
      addSums(facts ? (facts.sums ??= sumsOfWord(model, facts)) : known.nowhere, k * L, scores, to)
    }
    const place = placeOf(seen, i)
    const [b, a] = [tag[i - 1] ?? off, tag[i + 1] ?? off]
    const tags = slotOf(known.tags, tag[i]!, b, a, place, model, featuresOfTags, seen, i)
    addSums(known.tags.sums, tags, scores, to)
    const [sb, sa] = [(words[i - 1] ?? nowhere).shape, (words[i + 1] ?? nowhere).shape]
    const shapes = slotOf(known.shapes, words[i]!.shape, sb, sa, place, model, featuresOfShapes, seen, i)
    addSums(known.shapes.sums, shapes, scores, to)
    add(model, featuresTogether(seen, i, features), scores, to)
  }
}
