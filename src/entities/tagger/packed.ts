/**
 * The tagger's weights as text: characters of six bits each. Rows in order: the gap to the row before, then for each
 * weight its label (with a mark on the last of the row) and its size, the square root of it in 32 steps, with sign.
 */
import { clusterHash } from './clusters.ts'
import { rowCount } from './hash.ts'
import type { TaggerModel } from './model.ts'

/** The characters, in the order of their values. */
export const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** A gap is written in digits of 5 bits, the lowest first; all but the last carry this mark. */
export const more = 32
/** Steps of a weight's size. */
export const steps = 32

/** A trained tagger as it ships. */
export interface PackedModel {
  readonly weights: string
  /** The largest weight. */
  readonly largest: number
  readonly transitions: readonly number[]
  /** Classes of words: gap of the word's hash, then the class in two characters. */
  readonly clusters: string
  /** Long lists: gap of the phrase's hash, then its bits. */
  readonly lists: string
}

const values = new Uint8Array(128)
for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i

/** Reads gaps and single characters one after another. */
class Reader {
  readonly text: string
  at = 0
  constructor(text: string) {
    this.text = text
  }
  char(): number {
    return values[this.text.charCodeAt(this.at++)]!
  }
  gap(): number {
    let value = 0
    for (let shift = 0; ; shift += 5) {
      const digit = this.char()
      value += (digit & 31) << shift
      if (digit < more) return value
    }
  }
}

/** The size that each character for one stands for. */
const sizes: Int32Array = Int32Array.from({ length: 2 * steps }, (_, size) => {
  const step = (size >> 1) + 1
  return (size & 1 ? -1 : 1) * step * step
})

function rows(packed: PackedModel): Pick<TaggerModel, 'rows' | 'weights' | 'sizes'> {
  const reader = new Reader(packed.weights)
  const rows = new Int32Array(rowCount >> 4)
  const weights: number[] = []
  let row = -1
  while (reader.at < packed.weights.length) {
    row += 1 + reader.gap()
    const k = (row >> 5) << 1
    if (!rows[k]) rows[k + 1] = weights.length
    rows[k]! |= 1 << (row & 31)
    for (let last = false; !last; ) {
      const label = reader.char()
      last = (label & 1) === 1
      weights.push((label << 6) | reader.char())
    }
  }
  return { rows, weights: Uint16Array.from(weights), sizes }
}

/** Values by keys that are written as gaps. */
function table(text: string, characters: number): (key: number) => number {
  const reader = new Reader(text)
  const found = new Map<number, number>()
  let key = -1
  while (reader.at < text.length) {
    key += 1 + reader.gap()
    let value = 0
    for (let i = 0; i < characters; i++) value = value * 64 + reader.char()
    found.set(key, value)
  }
  return k => found.get(k) ?? 0
}

/** Unpacks a tagger. */
export function unpacked(packed: PackedModel): TaggerModel {
  const classes = table(packed.clusters, 2)
  const unit = (steps * steps) / packed.largest
  return {
    ...rows(packed),
    transitions: Float64Array.from(packed.transitions, weight => weight * unit),
    unit,
    clusterOf: form => classes(clusterHash(form)),
    listed: table(packed.lists, 1),
  }
}
