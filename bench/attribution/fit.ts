/**
 * Fits a linear-chain field by maximum likelihood, one sequence at a time, with FTRL-Proximal.
 * Source: H. B. McMahan et al., "Ad Click Prediction: a View from the Trenches", KDD 2013 (the update rule).
 */
import type { Chain } from '../../src/attribution/crf.ts'

/** A sequence with its right labels. `features[offsets[i] … offsets[i+1]]` are buckets; a fixed position has one label. */
export interface Example {
  readonly offsets: Int32Array
  readonly buckets: Int32Array
  readonly kinds: Uint8Array
  readonly labels: Uint8Array
  /** Allowed labels by position, as bits; all where absent. */
  readonly allowed: Uint8Array
}

/** A fitted field with a weight for every bucket and label: `weights[bucket * labels + label]`; none for label 0. */
export interface Dense extends Omit<Chain, 'steps'> {
  readonly weights: Float32Array
  readonly bits: number
}

/** How to fit. */
export interface FitOptions {
  readonly labels: number
  readonly kinds: number
  readonly bits: number
  readonly epochs: number
  readonly rate: number
  readonly l1: number
  readonly l2: number
  readonly illegal: (from: number, to: number) => boolean
  readonly log?: (line: string) => void
}

const IMPOSSIBLE = -1e4

/** Deterministic pseudo-random numbers below 1. Source: mulberry32 (public domain). */
export function random(seed: number): () => number {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Indices in an order decided by the seed. */
export function shuffled(n: number, next: () => number): Int32Array {
  const order = Int32Array.from({ length: n }, (_, i) => i)
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
  return order
}

/** A field while it is fitted: weights, and the sums from which they come. */
interface Fitting {
  readonly o: FitOptions
  readonly field: Dense
  readonly z: Float32Array
  readonly n: Float32Array
  readonly edgeSquares: Float32Array
}

/** Buckets as numbers from 0 in the order in which they come: what is used stands together. */
function numbered(examples: readonly Example[], bits: number): { seen: Int32Array; examples: Example[] } {
  const numbers = new Int32Array(1 << bits)
  const seen: number[] = []
  const again = examples.map(e => ({
    ...e,
    buckets: e.buckets.map(b => {
      if (!numbers[b]) numbers[b] = seen.push(b)
      return numbers[b]! - 1
    }),
  }))
  return { seen: Int32Array.from(seen), examples: again }
}

/** Fits a field to examples. */
export function fitField(all: readonly Example[], o: FitOptions): Dense {
  const L = o.labels
  const { seen, examples } = numbered(all, o.bits)
  const size = seen.length * L
  const edges = new Float32Array(o.kinds * L * L)
  for (let k = 0; k < o.kinds; k++)
    for (let a = 0; a < L; a++)
      for (let b = 0; b < L; b++) if (o.illegal(a, b)) edges[(k * L + a) * L + b] = IMPOSSIBLE
  const fitting: Fitting = {
    o,
    field: { labels: L, weights: new Float32Array(size), edges, bits: o.bits },
    z: new Float32Array(size),
    n: new Float32Array(size),
    edgeSquares: new Float32Array(edges.length),
  }
  const next = random(7)
  for (let epoch = 0; epoch < o.epochs; epoch++) {
    let loss = 0
    for (const e of shuffled(examples.length, next)) loss += step(fitting, examples[e]!)
    o.log?.(`  epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(4)}`)
  }
  const weights = new Float32Array((1 << o.bits) * L)
  seen.forEach((bucket, i) => {
    for (let l = 0; l < L; l++) weights[bucket * L + l] = fitting.field.weights[i * L + l]!
  })
  return { ...fitting.field, weights }
}

/** Moves a weight by its gradient. */
function update({ o, field, z, n }: Fitting, w: number, g: number): void {
  const before = n[w]!
  const now = before + g * g
  n[w] = now
  z[w]! += g - ((Math.sqrt(now) - Math.sqrt(before)) / o.rate) * field.weights[w]!
  const value = z[w]!
  const beyond = Math.abs(value) - o.l1
  field.weights[w] = beyond <= 0 ? 0 : (-Math.sign(value) * beyond) / ((0.1 + Math.sqrt(now)) / o.rate + o.l2)
}

/** Scores of an example under a field. */
export function scored(field: Dense, e: Example): Float32Array {
  const { labels: L, weights } = field
  const length = e.labels.length
  const scores = new Float32Array(length * L)
  for (let i = 0; i < length; i++) {
    for (let k = e.offsets[i]!; k < e.offsets[i + 1]!; k++)
      for (let l = 1; l < L; l++) scores[i * L + l]! += weights[e.buckets[k]! * L + l]!
    for (let l = 0; l < L; l++) if (!(e.allowed[i]! & (1 << l))) scores[i * L + l] = IMPOSSIBLE
  }
  return scores
}

/** Scaled sums of an example's paths from its start, with what they are made of. */
interface Sums {
  readonly steps: Float64Array
  readonly local: Float64Array
  readonly sums: Float64Array
  /** Logarithm of the sum of all paths less the score of the right one. */
  readonly loss: number
}

function forward({ field }: Fitting, e: Example): Sums {
  const { labels: L, edges } = field
  const scores = scored(field, e)
  const steps = Float64Array.from(edges, Math.exp)
  const [local, sums] = [new Float64Array(scores.length), new Float64Array(scores.length)]
  let loss = 0
  for (let i = 0; i < e.labels.length; i++) {
    const at = i * L
    const base = e.kinds[i]! * L * L
    const top = Math.max(...scores.subarray(at, at + L))
    let total = 0
    for (let b = 0; b < L; b++) {
      local[at + b] = Math.exp(scores[at + b]! - top)
      let sum = i ? 0 : 1
      for (let a = 0; i && a < L; a++) sum += sums[at - L + a]! * steps[base + a * L + b]!
      total += sums[at + b] = sum * local[at + b]!
    }
    for (let b = 0; b < L; b++) sums[at + b]! /= total
    loss += top + Math.log(total) - scores[at + e.labels[i]!]!
    if (i) loss -= edges[base + e.labels[i - 1]! * L + e.labels[i]!]!
  }
  return { steps, local, sums, loss }
}

function step(fitting: Fitting, e: Example): number {
  const L = fitting.o.labels
  const { steps, local, sums, loss } = forward(fitting, e)
  const behind = new Float64Array(L).fill(1)
  const edgeGradient = new Map<number, number>()
  for (let i = e.labels.length - 1; i >= 0; i--) {
    moveWeights(fitting, e, i, sums, behind)
    if (i) goBack(e, i, L, steps, local, sums, behind, edgeGradient)
  }
  for (const [w, g] of edgeGradient) {
    if (fitting.field.edges[w] === IMPOSSIBLE) continue
    fitting.edgeSquares[w]! += g * g
    fitting.field.edges[w]! -= (0.1 * g) / (1 + Math.sqrt(fitting.edgeSquares[w]!))
  }
  return loss
}

/** Least gradient that is worth an update. */
const WORTH = 2e-3

function moveWeights(
  fitting: Fitting,
  e: Example,
  i: number,
  sums: Float64Array,
  behind: Float64Array,
): void {
  const L = fitting.o.labels
  let total = 0
  for (let l = 0; l < L; l++) total += sums[i * L + l]! * behind[l]!
  for (let l = 1; l < L; l++) {
    if (!(e.allowed[i]! & (1 << l))) continue
    const g = (sums[i * L + l]! * behind[l]!) / total - (e.labels[i] === l ? 1 : 0)
    if (Math.abs(g) < WORTH) continue
    for (let k = e.offsets[i]!; k < e.offsets[i + 1]!; k++) update(fitting, e.buckets[k]! * L + l, g)
  }
}

/** Adds the gradients of the edges before a position, and takes the sums from the end one position back. */
function goBack(
  e: Example,
  i: number,
  L: number,
  steps: Float64Array,
  local: Float64Array,
  sums: Float64Array,
  behind: Float64Array,
  gradient: Map<number, number>,
): void {
  const base = e.kinds[i]! * L * L
  const next = new Float64Array(L)
  const pairs = new Float64Array(L * L)
  let total = 0
  let scale = 0
  for (let a = 0; a < L; a++) {
    for (let b = 0; b < L; b++) {
      const on = steps[base + a * L + b]! * local[i * L + b]! * behind[b]!
      next[a]! += on
      total += pairs[a * L + b] = sums[(i - 1) * L + a]! * on
    }
    scale += next[a]!
  }
  for (let p = 0; p < pairs.length; p++) {
    const g = pairs[p]! / total - (e.labels[i - 1]! * L + e.labels[i]! === p ? 1 : 0)
    if (Math.abs(g) > 1e-5) gradient.set(base + p, (gradient.get(base + p) ?? 0) + g)
  }
  for (let a = 0; a < L; a++) behind[a] = next[a]! / scale
}
