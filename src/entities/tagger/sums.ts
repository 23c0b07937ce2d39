/** Scores of words: sums of their features' weights. What recurs in most texts is summed once and remembered. */
import {
  featuresOfShapes,
  featuresOfTags,
  featuresOfWord,
  featuresTogether,
  mostFeatures,
  placeOf,
} from './features.ts'
import { rowOf } from './hash.ts'
import { labelCount } from './labels.ts'
import type { TaggerModel } from './model.ts'
import type { Seen } from './seen.ts'
import { reach } from './segments.ts'
import { nowhere, type WordFacts } from './words.ts'

const L = labelCount
const features = new Int32Array(mostFeatures)

/** How many of 32 bits are set. */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

const rowsFound = new Int32Array(mostFeatures)

/** Adds the weights of the first `n` features to the scores of one word. */
function add(model: TaggerModel, n: number, scores: Int32Array, to: number): void {
  const { present, starts, weights } = model
  let found = 0
  for (let f = 0; f < n; f++) {
    const row = rowOf(features[f]!)
    const k = (row >>> 5) << 1
    const bits = present[k]! | 0
    if (((bits >>> (row & 31)) & 1) === 0) continue
    rowsFound[found++] = present[k + 1]! + bitCount(bits & ~(-1 << (row & 31)))
  }
  for (let f = 0; f < found; f++) {
    const row = rowsFound[f]!
    for (let k = starts[row]!, end = starts[row + 1]!; k < end; k++) {
      const weight = weights[k]!
      scores[to + (weight & 31)]! += weight >> 5
    }
  }
}

/** Adds the sums at `from` to the scores at `to`. */
function addSums(sums: Int32Array, from: number, scores: Int32Array, to: number): void {
  for (let y = 0; y < L; y++) scores[to + y]! += sums[from + y]!
}

/** What a word adds to those up to `reach` words away, from the one `reach` after it on. */
function sumsOfWord(model: TaggerModel, facts: WordFacts): Int32Array {
  const sums = new Int32Array((2 * reach + 1) * L)
  for (let place = -reach; place <= reach; place++)
    add(model, featuresOfWord(facts, place, features), sums, (place + reach) * L)
  return sums
}

const slots = 2048

/** Remembers sums by four numbers; of two that fall on one slot the later stays. */
interface Memory {
  readonly keys: Int32Array
  readonly sums: Int32Array
}

const memory = (): Memory => ({
  keys: new Int32Array(slots * 4).fill(-1),
  sums: new Int32Array(slots * L),
})

interface Memories {
  readonly tags: Memory
  readonly shapes: Memory
  readonly nowhere: Int32Array
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
export function scorer(seen: Seen, model: TaggerModel): (i: number, scores: Int32Array, to: number) => void {
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
