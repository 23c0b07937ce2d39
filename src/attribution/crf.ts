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
  /** Open-addressing table of pairs: bucket + 1 (0 where free) and row. Its length is a power of two. */
  readonly slots: Int32Array
  /** `rows[row * labels + label]`. */
  readonly rows: Float32Array
}

/** Where the search for a bucket starts in a table with `mask + 1` pairs. */
export const slotOf = (bucket: number, mask: number): number => (Math.imul(bucket, 0x9e3779b1) >>> 9) & mask

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

/** Writes the scores of all labels for one position's features to `out` at `at`. */
export function emit(field: Field, f: Features, out: Float32Array, at: number): void {
  const { labels, slots, rows, shift } = field
  const mask = (slots.length >> 1) - 1
  for (let l = 0; l < labels; l++) out[at + l] = 0
  for (let k = 0; k < f.count; k++) {
    const bucket = f.hashes[k]! >>> shift
    let slot = slotOf(bucket, mask)
    let key = slots[slot << 1]!
    while (key !== 0 && key !== bucket + 1) {
      slot = (slot + 1) & mask
      key = slots[slot << 1]!
    }
    if (key === 0) continue
    const row = slots[(slot << 1) + 1]! * labels
    for (let l = 0; l < labels; l++) out[at + l]! += rows[row + l]!
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
