/**
 * Linear-chain conditional random fields over hashed features: scores, the best path, and marginals.
 * Source: J. Lafferty, A. McCallum, F. Pereira, "Conditional Random Fields", ICML 2001.
 */

/** The labels of a field and how they follow one another. */
export interface Chain {
  readonly labels: number
  /** `edges[(kind * labels + from) * labels + to]`, by kind of boundary. */
  readonly edges: Float32Array
  /** Exponentials of `edges`. */
  readonly steps: Float64Array
}

/** Labels that have weights: all but the first, whose score is always nothing. */
export const WEIGHTED = 4

/** A learnt field: a chain with weights by feature and label. */
export interface Field extends Chain {
  /** Which bits of a feature's hash are dropped: `bucket = hash >>> shift`. */
  readonly shift: number
  /** Open-addressing table of fingerprints of buckets, 0 where free; its length is a power of two. */
  readonly marks: Uint16Array
  /** By slot, the four weights as signed bytes, that of the first label lowest: sign · √|w|, scaled to the largest. */
  readonly rows: Int32Array
  /** The weight of a code, at `code + 128`. */
  readonly values: Float32Array
}

/**
 * The mark of a bucket, never 0. Buckets are upper bits of hashes, and their own upper bits say where their search
 * starts: together with those the 15 bits kept here tell buckets apart.
 */
export const markOf = (bucket: number): number => ((bucket << 1) & 0xffff) | 1

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

/**
 * Adds one position's scores of the labels after the first to the four numbers at `at`.
 *
 * Sums stand in variables of their own: adding to an array each time costs three times as much.
 */
export function emit(
  { marks, rows, values, shift }: Field,
  { hashes, count }: Features,
  out: Float32Array,
  at: number,
): void {
  const mask = marks.length - 1
  const top = Math.clz32(mask)
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  for (let k = 0; k < count; k++) {
    const hash = hashes[k]!
    const mark = markOf(hash >>> shift)
    let slot = hash >>> top
    let found = marks[slot]!
    while (found !== 0 && found !== mark) {
      slot = (slot + 1) & mask
      found = marks[slot]!
    }
    if (found === 0) continue
    const row = rows[slot]!
    a += values[(row & 255) ^ 128]!
    b += values[((row >>> 8) & 255) ^ 128]!
    c += values[((row >>> 16) & 255) ^ 128]!
    d += values[(row >>> 24) ^ 128]!
  }
  out[at]! += a
  out[at + 1]! += b
  out[at + 2]! += c
  out[at + 3]! += d
}

/** A sequence to be read: scores by position and label, and the kind of boundary before each position. */
export interface Lattice {
  readonly length: number
  readonly scores: Float32Array
  readonly kinds: Uint8Array
}

/** Room for numbers that last until the next call: fresh room for each sentence costs more than what is done in it. */
export function room<T extends Float64Array | Float32Array | Uint8Array>(
  of: new (length: number) => T,
): (length: number) => T {
  let held = new of(1024)
  return length => {
    if (held.length < length) held = new of(length * 2)
    return held
  }
}

const backRoom: (length: number) => Uint8Array = room(Uint8Array)
const pathRoom: (length: number) => Float64Array = room(Float64Array)
const localRoom: (length: number) => Float64Array = room(Float64Array)
const sumRoom: (length: number) => Float64Array = room(Float64Array)
const behindRoom: (length: number) => Float64Array = room(Float64Array)

/** The labels of the best path. */
export function bestPath(field: Omit<Chain, 'steps'>, lattice: Lattice): Uint8Array {
  const { labels, edges } = field
  const { length, scores, kinds } = lattice
  const back = backRoom(length * labels)
  // Two rows of sums, of the position at hand and of the one before it.
  const sums = pathRoom(labels * 2)
  for (let l = 0; l < labels; l++) sums[l] = scores[l]!
  for (let i = 1; i < length; i++) {
    const base = kinds[i]! * labels * labels
    const current = i & 1 ? 0 : labels
    const next = labels - current
    for (let to = 0; to < labels; to++) {
      let best = sums[current]! + edges[base + to]!
      let by = 0
      for (let from = 1, edge = base + labels + to; from < labels; from++, edge += labels) {
        const score = sums[current + from]! + edges[edge]!
        if (score > best) {
          best = score
          by = from
        }
      }
      back[i * labels + to] = by
      sums[next + to] = best + scores[i * labels + to]!
    }
  }
  return traceBack(back, sums, length, labels)
}

function traceBack(back: Uint8Array, sums: Float64Array, length: number, labels: number): Uint8Array {
  const path = new Uint8Array(length)
  const final = length & 1 ? 0 : labels
  let label = 0
  for (let l = 1; l < labels; l++) if (sums[final + l]! > sums[final + label]!) label = l
  for (let i = length - 1; i >= 0; i--) {
    path[i] = label
    label = back[i * labels + label]!
  }
  return path
}

/**
 * Probabilities of each label at each position, by scaled sums (`[position * labels + label]`). They last until the next
 * call; what stands behind them is of no meaning.
 */
export function marginals({ labels: L, steps }: Chain, { length, scores, kinds }: Lattice): Float64Array {
  const local = localRoom(length * L)
  const sums = sumRoom(length * L)
  for (let i = 0; i < length; i++) {
    const at = i * L
    let top = Number.NEGATIVE_INFINITY
    for (let l = 0; l < L; l++) if (scores[at + l]! > top) top = scores[at + l]!
    let total = 0
    for (let to = 0; to < L; to++) {
      local[at + to] = Math.exp(scores[at + to]! - top)
      let sum = i ? 0 : 1
      for (let from = 0; i && from < L; from++)
        sum += sums[at - L + from]! * steps[(kinds[i]! * L + from) * L + to]!
      total += sums[at + to] = sum * local[at + to]!
    }
    for (let l = 0; l < L; l++) sums[at + l]! /= total
  }
  smooth(steps, local, sums, kinds, length, L)
  return sums
}

/** Turns forward sums into marginals by a pass from the end. */
function smooth(
  steps: Float64Array,
  local: Float64Array,
  sums: Float64Array,
  kinds: Uint8Array,
  length: number,
  L: number,
): void {
  // What stands behind a position, by label, and after that the same of the position before it.
  const behind = behindRoom(L * 2)
  for (let l = 0; l < L; l++) behind[l] = 1
  for (let i = length - 1, at = i * L; i >= 0; i--, at -= L) {
    let total = 0
    for (let l = 0; l < L; l++) total += sums[at + l]! * behind[l]!
    for (let l = 0; l < L; l++) sums[at + l] = (sums[at + l]! * behind[l]!) / total
    if (i === 0) break
    const kind = kinds[i]! * L
    let scale = 0
    for (let from = 0; from < L; from++) {
      let sum = 0
      for (let to = 0; to < L; to++) sum += steps[(kind + from) * L + to]! * local[at + to]! * behind[to]!
      behind[L + from] = sum
      scale += sum
    }
    for (let l = 0; l < L; l++) behind[l] = behind[L + l]! / scale
  }
}
