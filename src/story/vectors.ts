/** Sparse vectors: term numbers ascending, a weight each. */

/** A sparse vector; `ids` ascending without repeats, `norm` its Euclidean length. */
export interface Vector {
  readonly ids: Int32Array
  readonly weights: Float32Array
  readonly norm: number
}

/** 32-bit number of a term (FNV-1a over UTF-16 code units, finished by a multiply-xorshift). */
export function termNumber(term: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < term.length; i++) h = Math.imul(h ^ term.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  return (h ^ (h >>> 13)) | 0
}

/** The vector without any term. */
export const EMPTY: Vector = { ids: new Int32Array(0), weights: new Float32Array(0), norm: 0 }

/** The Euclidean length of weights. */
export const lengthOf = (weights: Float32Array): number => {
  let sum = 0
  for (const w of weights) sum += w * w
  return Math.sqrt(sum)
}

/** A vector from term numbers and weights. */
export function vector(terms: ReadonlyMap<number, number>): Vector {
  const ids = Int32Array.from(terms.keys()).sort()
  const weights = Float32Array.from(ids, id => terms.get(id)!)
  return { ids, weights, norm: lengthOf(weights) }
}

/** Dot product of two vectors. */
export function dot(a: Vector, b: Vector): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    const d = a.ids[i]! - b.ids[j]!
    if (d === 0) sum += a.weights[i++]! * b.weights[j++]!
    else if (d < 0) i++
    else j++
  }
  return sum
}

/** Dot product of two vectors, and the most of it that one term, or one name of several words, brings. */
export interface Overlap {
  readonly dot: number
  readonly top: number
}

/** Dot product and largest part of it in one pass; `wholes` says of each term of `a` which name it is part of, from 0, or -1. */
export function overlap(a: Vector, b: Vector, wholes: Int8Array): Overlap {
  let sum = 0
  let top = 0
  const parts: number[] = []
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    const d = a.ids[i]! - b.ids[j]!
    if (d === 0) {
      const whole = wholes[i]!
      let product = a.weights[i++]! * b.weights[j++]!
      sum += product
      if (whole >= 0) product = parts[whole] = (parts[whole] ?? 0) + product
      if (product > top) top = product
    } else if (d < 0) i++
    else j++
  }
  return { dot: sum, top }
}

/** Cosine of two vectors, 0 where one is empty. */
export const cosine = (a: Vector, b: Vector): number => (a.norm && b.norm ? dot(a, b) / (a.norm * b.norm) : 0)

/** Share of the weight of `a` that stands on terms of `b`; 0 where `a` is empty. */
export function covered(a: Vector, b: Vector): number {
  let shared = 0
  let total = 0
  for (let i = 0, j = 0; i < a.ids.length; i++) {
    const id = a.ids[i]!
    while (j < b.ids.length && b.ids[j]! < id) j++
    total += a.weights[i]!
    if (b.ids[j] === id) shared += a.weights[i]!
  }
  return total ? shared / total : 0
}

/** Sum of the weights in `a` of the terms that both hold, the heaviest of them left out. */
export function sharedBesides(a: Vector, b: Vector): number {
  let weight = 0
  let top = 0
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    const d = a.ids[i]! - b.ids[j]!
    if (d < 0) i++
    else if (d > 0) j++
    else {
      const w = a.weights[i++]!
      weight += w
      top = Math.max(top, w)
      j++
    }
  }
  return weight - top
}

/** A sum of document vectors, with the number of documents that hold each term. */
export interface Sum extends Vector {
  readonly counts: Uint16Array
}

/** The sum of no documents. */
export const NOTHING: Sum = { ...EMPTY, counts: new Uint16Array(0) }

/** `keep` × a plus b / |b|: how a centroid takes up a document. */
export function blend(a: Sum, b: Vector, keep: number): Sum {
  const ids = new Int32Array(a.ids.length + b.ids.length)
  const weights = new Float32Array(ids.length)
  const counts = new Uint16Array(ids.length)
  const scale = b.norm ? 1 / b.norm : 0
  let n = 0
  for (let i = 0, j = 0; i < a.ids.length || j < b.ids.length; n++) {
    const x = i < a.ids.length ? a.ids[i]! : Number.POSITIVE_INFINITY
    const y = j < b.ids.length ? b.ids[j]! : Number.POSITIVE_INFINITY
    ids[n] = Math.min(x, y)
    counts[n] = Math.min(65_535, (x <= y ? a.counts[i]! : 0) + (y <= x ? 1 : 0))
    weights[n] = (x <= y ? keep * a.weights[i++]! : 0) + (y <= x ? scale * b.weights[j++]! : 0)
  }
  const cut = weights.slice(0, n)
  return { ids: ids.slice(0, n), weights: cut, counts: counts.slice(0, n), norm: lengthOf(cut) }
}

/** The sum of two sums. */
export function added(a: Sum, b: Sum): Sum {
  const weights = new Map<number, number>()
  const counts = new Map<number, number>()
  for (const sum of [a, b]) {
    sum.ids.forEach((id, i) => {
      weights.set(id, (weights.get(id) ?? 0) + sum.weights[i]!)
      counts.set(id, Math.min(65_535, (counts.get(id) ?? 0) + sum.counts[i]!))
    })
  }
  const both = vector(weights)
  return { ...both, counts: Uint16Array.from(both.ids, id => counts.get(id)!) }
}

/** Positions of the `count` heaviest terms, ascending; of equal ones those with the lower number. */
function heavy(weights: Float32Array, count: number): Int32Array {
  const floor = weights.slice().sort()[weights.length - count]!
  let ties = count
  for (const w of weights) if (w > floor) ties--
  const kept = new Int32Array(count)
  for (let i = 0, n = 0; n < count; i++) {
    if (weights[i]! > floor || (weights[i] === floor && ties-- > 0)) kept[n++] = i
  }
  return kept
}

/** Values at positions. */
function at<T extends Float32Array | Int32Array | Uint16Array>(
  values: T,
  positions: Int32Array,
  found: T,
): T {
  for (let i = 0; i < positions.length; i++) found[i] = values[positions[i]!]!
  return found
}

/** A part of a vector. */
function part(a: Vector, positions: Int32Array): Vector {
  const weights = at(a.weights, positions, new Float32Array(positions.length))
  return { ids: at(a.ids, positions, new Int32Array(positions.length)), weights, norm: lengthOf(weights) }
}

/** The `count` heaviest terms of a vector. */
export function heaviest(a: Vector, count: number): Vector {
  if (a.ids.length <= count) return a
  return part(a, heavy(a.weights, count))
}

/** The `count` heaviest terms of a sum. */
export function trimmedSum(a: Sum, count: number): Sum {
  if (a.ids.length <= count) return a
  const kept = heavy(a.weights, count)
  return { ...part(a, kept), counts: at(a.counts, kept, new Uint16Array(kept.length)) }
}

/** Share of the weight of the terms in at least `share` of a sum's `documents` that `b` lacks. */
export function coreMissing(a: Sum, documents: number, share: number, b: Vector): number {
  let missing = 0
  let total = 0
  for (let i = 0, j = 0; i < a.ids.length; i++) {
    if (a.counts[i]! < share * documents) continue
    const id = a.ids[i]!
    while (j < b.ids.length && b.ids[j]! < id) j++
    total += a.weights[i]!
    if (b.ids[j] !== id) missing += a.weights[i]!
  }
  return total ? missing / total : 0
}
