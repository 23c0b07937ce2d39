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
import { nowhere, type WordFacts, type WordMemory } from './words.ts'

const L = labelCount
/** Remembered sums hold two labels' in one number, the second's in its high half: half the memory, half the additions. */
const P = (L + 1) >> 1
const features = new Int32Array(mostFeatures)

/** How many of 32 bits are set. */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

const lastOfRow = 64

/** Where the weights of a feature begin, or -1 if it has none. */
export function weightsOf({ rows, weights }: TaggerModel, feature: number): number {
  const row = rowOf(feature)
  const k = (row >>> 5) << 1
  const bits = rows[k]!
  if (((bits >>> (row & 31)) & 1) === 0) return -1
  let at = rows[k + 1]!
  for (let rank = bitCount(bits & ~(-1 << (row & 31))); rank > 0; at++) if (weights[at]! & lastOfRow) rank--
  return at
}

/** Adds the weights of the first `n` features to the scores of one word. */
function add(model: TaggerModel, n: number, scores: Int32Array, to: number): void {
  const { weights, sizes } = model
  for (let f = 0; f < n; f++) {
    let at = weightsOf(model, features[f]!)
    if (at < 0) continue
    for (let weight = 0; (weight & lastOfRow) === 0; at++) {
      weight = weights[at]!
      scores[to + (weight >>> 7)]! += sizes[weight & 63]!
    }
  }
}

const single = new Int32Array(L + 1)

/** Puts the sums of the first `n` features at `to`, two labels a number. */
function put(model: TaggerModel, n: number, sums: Int32Array, to: number): void {
  single.fill(0)
  add(model, n, single, 0)
  for (let k = 0; k < P; k++) sums[to + k] = ((single[2 * k + 1]! << 16) + single[2 * k]!) | 0
}

const wordSize = (2 * reach + 1) * P

/** Where what a word adds to those up to `reach` words away is remembered, from the one `reach` after it on. */
function sumsOf(model: TaggerModel, memory: WordMemory, facts: WordFacts): number {
  if (facts.sums >= 0) return facts.sums
  const at = memory.used
  memory.used += wordSize
  if (memory.used > memory.sums.length) {
    const larger = new Int32Array(2 * memory.used)
    larger.set(memory.sums)
    memory.sums = larger
  }
  for (let place = -reach; place <= reach; place++)
    put(model, featuresOfWord(facts, place, features), memory.sums, at + (place + reach) * P)
  facts.sums = at
  return at
}

const slots = 2048

/** Remembers sums by four numbers; of two that fall on one slot the later stays. */
interface Memory {
  readonly keys: Int32Array
  readonly sums: Int32Array
}

const memory = (): Memory => ({
  keys: new Int32Array(slots * 4).fill(-1),
  sums: new Int32Array(slots * P),
})

interface Memories {
  readonly tags: Memory
  readonly shapes: Memory
  /** What stands before and after a text adds. */
  readonly outside: Int32Array
}

const remembered = new WeakMap<TaggerModel, Memories>()

function outsideOf(model: TaggerModel): Int32Array {
  const sums = new Int32Array(wordSize)
  for (let place = -reach; place <= reach; place++)
    put(model, featuresOfWord(nowhere, place, features), sums, (place + reach) * P)
  return sums
}

function memoriesOf(model: TaggerModel): Memories {
  let known = remembered.get(model)
  if (!known) {
    known = { tags: memory(), shapes: memory(), outside: outsideOf(model) }
    remembered.set(model, known)
  }
  return known
}

/** Where in a memory the sums of a key are; they are summed by `write` if they are not there. */
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
  if (keys[k] === a && keys[k + 1] === b && keys[k + 2] === c && keys[k + 3] === d) return slot * P
  keys[k] = a
  keys[k + 1] = b
  keys[k + 2] = c
  keys[k + 3] = d
  put(model, write(seen, i, features), sums, slot * P)
  return slot * P
}

/** Gives a function that adds the scores of a token's labels to `scores` from `to`. */
export function scorer(seen: Seen, model: TaggerModel): (i: number, scores: Int32Array, to: number) => void {
  const { words, tag, memory } = seen
  const known = memoriesOf(model)
  const off = nowhere.lower
  const total = new Int32Array(P)
  const addSums = (sums: Int32Array, from: number): void => {
    for (let k = 0; k < P; k++) total[k]! += sums[from + k]!
  }
  return (i, scores, to) => {
    total.fill(0)
    for (let k = 0; k <= 2 * reach; k++) {
      const facts = words[i + k - reach]
      if (!facts) addSums(known.outside, k * P)
      else {
        const at = sumsOf(model, memory, facts)
        addSums(memory.sums, at + k * P)
      }
    }
    const place = placeOf(seen, i)
    const [b, a] = [tag[i - 1] ?? off, tag[i + 1] ?? off]
    addSums(known.tags.sums, slotOf(known.tags, tag[i]!, b, a, place, model, featuresOfTags, seen, i))
    const [sb, sa] = [(words[i - 1] ?? nowhere).shape, (words[i + 1] ?? nowhere).shape]
    const shape = words[i]!.shape
    addSums(known.shapes.sums, slotOf(known.shapes, shape, sb, sa, place, model, featuresOfShapes, seen, i))
    for (let y = 0; y < L; y++) {
      const both = total[y >> 1]!
      const low = (both << 16) >> 16
      scores[to + y]! += y & 1 ? (both - low) >> 16 : low
    }
    add(model, featuresTogether(seen, i, features), scores, to)
  }
}
