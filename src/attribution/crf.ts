/**
 * Linear-chain conditional random fields over hashed features: scores, the best path, and marginals.
 * Source: J. Lafferty, A. McCallum, F. Pereira, "Conditional Random Fields", ICML 2001.
 */

/** The labels of a field and how they follow one another. */
export interface Chain {
  readonly labels: number
  /** `edges[(kind * labels + from) * labels + to]`, by kind of boundary. */
  readonly edges: Float32Array
}

/** A learnt field: a chain with weights by feature and label. */
export interface Field extends Chain {
  /** Which bits of a feature's hash are dropped: `bucket = hash >>> shift`. */
  readonly shift: number
  /** A bit for every few buckets, set where one of them has weights: most features are turned away here. */
  readonly filter: Int32Array
  /** Open-addressing table of bucket + 1, 0 where free; its length is a power of two. */
  readonly keys: Int32Array
  /** `codes[slot * labels + label]`: weights as sign · √|w|, scaled to the largest. */
  readonly codes: Int8Array
  /** The weight of a code, at `code + 128`. */
  readonly values: Float32Array
}

/** Where the search for a bucket starts in a table with `mask + 1` places. */
export const slotOf = (bucket: number, mask: number): number => (Math.imul(bucket, 0x9e3779b1) >>> 9) & mask

/** Bits of a bucket that the filter drops. */
export const FILTER_SHIFT = 2

/** Collects the hashed features of one position; made once and used again for every position. */
export interface Features {
  readonly hashes: Int32Array
  count: number
}

/** An empty collection for up to 128 features. */
export const newFeatures = (): Features => ({ hashes: new Int32Array(128), count: 0 })

/** Adds the feature of a template with two values. */
export function put(f: Features, template: number, a: number, b: number): void {
  let h = Math.imul(template ^ 0x2545f491, 0x9e3779b1) ^ a
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13) ^ b, 0xc2b2ae35)
  f.hashes[f.count++] = h ^ (h >>> 16)
}

/** 32-bit hash of a word. Source: FNV-1a (public domain). */
export function wordHash(word: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193)
  return h
}

/** Adds the scores of all labels for one position's features to `out` at `at`. */
export function emit(field: Field, f: Features, out: Float32Array, at: number): void {
  const { labels, filter, keys, codes, values, shift } = field
  const { hashes, count } = f
  const mask = keys.length - 1
  for (let k = 0; k < count; k++) {
    const bucket = hashes[k]! >>> shift
    const bit = bucket >>> FILTER_SHIFT
    if ((filter[bit >>> 5]! & (1 << (bit & 31))) === 0) continue
    let slot = slotOf(bucket, mask)
    let key = keys[slot]!
    while (key !== 0 && key !== bucket + 1) {
      slot = (slot + 1) & mask
      key = keys[slot]!
    }
    if (key === 0) continue
    const row = slot * labels
    for (let l = 0; l < labels; l++) out[at + l]! += values[codes[row + l]! + 128]!
  }
}

/** A sequence to be read: scores by position and label, and the kind of boundary before each position. */
export interface Lattice {
  readonly length: number
  readonly scores: Float32Array
  readonly kinds: Uint8Array
}

/** The labels of the best path. */
export function bestPath(field: Chain, lattice: Lattice): Uint8Array {
  const { labels, edges } = field
  const { length, scores, kinds } = lattice
  const back = new Uint8Array(length * labels)
  let current = Float64Array.from(scores.subarray(0, labels))
  let next = new Float64Array(labels)
  for (let i = 1; i < length; i++) {
    const base = kinds[i]! * labels * labels
    for (let to = 0; to < labels; to++) {
      let best = Number.NEGATIVE_INFINITY
      for (let from = 0; from < labels; from++) {
        const score = current[from]! + edges[base + from * labels + to]!
        if (score > best) {
          best = score
          back[i * labels + to] = from
        }
      }
      next[to] = best + scores[i * labels + to]!
    }
    ;[current, next] = [next, current]
  }
  return traceBack(back, current, length, labels)
}

function traceBack(back: Uint8Array, final: Float64Array, length: number, labels: number): Uint8Array {
  const path = new Uint8Array(length)
  let label = 0
  for (let l = 1; l < labels; l++) if (final[l]! > final[label]!) label = l
  for (let i = length - 1; i >= 0; i--) {
    path[i] = label
    label = back[i * labels + label]!
  }
  return path
}

/** Log-sums of path scores from the start to each position and label. */
export function forward(field: Chain, { length, scores, kinds }: Lattice): Float64Array {
  const { labels, edges } = field
  const sums = new Float64Array(length * labels)
  for (let l = 0; l < labels; l++) sums[l] = scores[l]!
  for (let i = 1; i < length; i++) {
    const base = kinds[i]! * labels * labels
    for (let to = 0; to < labels; to++) {
      let top = Number.NEGATIVE_INFINITY
      for (let from = 0; from < labels; from++)
        top = Math.max(top, sums[(i - 1) * labels + from]! + edges[base + from * labels + to]!)
      let sum = 0
      for (let from = 0; from < labels; from++)
        sum += Math.exp(sums[(i - 1) * labels + from]! + edges[base + from * labels + to]! - top)
      sums[i * labels + to] = top + Math.log(sum) + scores[i * labels + to]!
    }
  }
  return sums
}

/** Log-sums of path scores from each position and label to the end, the position's own score left out. */
export function backward(field: Chain, { length, scores, kinds }: Lattice): Float64Array {
  const { labels, edges } = field
  const sums = new Float64Array(length * labels)
  for (let i = length - 2; i >= 0; i--) {
    const base = kinds[i + 1]! * labels * labels
    for (let from = 0; from < labels; from++) {
      let top = Number.NEGATIVE_INFINITY
      for (let to = 0; to < labels; to++)
        top = Math.max(
          top,
          edges[base + from * labels + to]! + scores[(i + 1) * labels + to]! + sums[(i + 1) * labels + to]!,
        )
      let sum = 0
      for (let to = 0; to < labels; to++)
        sum += Math.exp(
          edges[base + from * labels + to]! +
            scores[(i + 1) * labels + to]! +
            sums[(i + 1) * labels + to]! -
            top,
        )
      sums[i * labels + from] = top + Math.log(sum)
    }
  }
  return sums
}

/** Logarithm of the sum of exponentials. */
export function logSum(values: Float64Array): number {
  let top = Number.NEGATIVE_INFINITY
  for (const v of values) top = Math.max(top, v)
  let sum = 0
  for (const v of values) sum += Math.exp(v - top)
  return top + Math.log(sum)
}
