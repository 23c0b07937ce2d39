/**
 * Fits a linear-chain field by maximum likelihood, one sequence at a time, with FTRL-Proximal.
 * Source: H. B. McMahan et al., "Ad Click Prediction: a View from the Trenches", KDD 2013 (the update rule).
 */
import { backward, type Chain, forward, logSum } from '../../src/attribution/crf.ts'

/** A sequence with its right labels. `features[offsets[i] … offsets[i+1]]` are buckets; a fixed position has one label. */
export interface Example {
  readonly offsets: Int32Array
  readonly buckets: Int32Array
  readonly kinds: Uint8Array
  readonly labels: Uint8Array
  /** Allowed labels by position, as bits; all where absent. */
  readonly allowed: Uint8Array
}

/** A fitted field with a weight for every bucket and label: `weights[bucket * labels + label]`. */
export interface Dense extends Chain {
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

/** Fits a field to examples. */
export function fitField(examples: readonly Example[], o: FitOptions): Dense {
  const L = o.labels
  const size = (1 << o.bits) * L
  const edges = new Float32Array(o.kinds * L * L)
  const field: Dense = { labels: L, weights: new Float32Array(size), edges, bits: o.bits }
  const [z, n] = [new Float32Array(size), new Float32Array(size)]
  const edgeSquares = new Float32Array(field.edges.length)
  for (let k = 0; k < o.kinds; k++)
    for (let a = 0; a < L; a++)
      for (let b = 0; b < L; b++) if (o.illegal(a, b)) field.edges[(k * L + a) * L + b] = IMPOSSIBLE
  const next = random(7)
  const update = (w: number, g: number): void => {
    const before = n[w]!
    n[w] = before + g * g
    const sigma = (Math.sqrt(n[w]!) - Math.sqrt(before)) / o.rate
    z[w]! += g - sigma * field.weights[w]!
    const value = z[w]!
    field.weights[w] =
      Math.abs(value) <= o.l1
        ? 0
        : -(value - Math.sign(value) * o.l1) / ((0.1 + Math.sqrt(n[w]!)) / o.rate + o.l2)
  }
  for (let epoch = 0; epoch < o.epochs; epoch++) {
    let loss = 0
    for (const e of shuffled(examples.length, next)) loss += step(field, examples[e]!, o, update, edgeSquares)
    o.log?.(`  epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(4)}`)
  }
  return field
}

/** Scores of an example under a field. */
export function scored(field: Dense, e: Example): Float32Array {
  const { labels: L, weights } = field
  const length = e.labels.length
  const scores = new Float32Array(length * L)
  for (let i = 0; i < length; i++) {
    for (let k = e.offsets[i]!; k < e.offsets[i + 1]!; k++)
      for (let l = 0; l < L; l++) scores[i * L + l]! += weights[e.buckets[k]! * L + l]!
    for (let l = 0; l < L; l++) if (!(e.allowed[i]! & (1 << l))) scores[i * L + l] = IMPOSSIBLE
  }
  return scores
}

function step(
  field: Dense,
  e: Example,
  o: FitOptions,
  update: (w: number, g: number) => void,
  squares: Float32Array,
): number {
  const L = o.labels
  const length = e.labels.length
  const scores = scored(field, e)
  const lattice = { length, scores, kinds: e.kinds }
  const [to, from] = [forward(field, lattice), backward(field, lattice)]
  const total = logSum(to.subarray((length - 1) * L))
  let gold = scores[e.labels[0]!]!
  const edgeGradient = new Map<number, number>()
  for (let i = 1; i < length; i++) {
    const base = e.kinds[i]! * L * L
    gold += field.edges[base + e.labels[i - 1]! * L + e.labels[i]!]! + scores[i * L + e.labels[i]!]!
    for (let a = 0; a < L; a++)
      for (let b = 0; b < L; b++) {
        const w = base + a * L + b
        const p = Math.exp(
          to[(i - 1) * L + a]! + field.edges[w]! + scores[i * L + b]! + from[i * L + b]! - total,
        )
        const g = p - (e.labels[i - 1] === a && e.labels[i] === b ? 1 : 0)
        if (Math.abs(g) > 1e-5) edgeGradient.set(w, (edgeGradient.get(w) ?? 0) + g)
      }
  }
  for (let i = 0; i < length; i++)
    for (let l = 0; l < L; l++) {
      const g = Math.exp(to[i * L + l]! + from[i * L + l]! - total) - (e.labels[i] === l ? 1 : 0)
      if (Math.abs(g) < 2e-3 || !(e.allowed[i]! & (1 << l))) continue
      for (let k = e.offsets[i]!; k < e.offsets[i + 1]!; k++) update(e.buckets[k]! * L + l, g)
    }
  for (const [w, g] of edgeGradient) {
    if (field.edges[w] === IMPOSSIBLE) continue
    squares[w]! += g * g
    field.edges[w]! -= (0.1 * g) / (1 + Math.sqrt(squares[w]!))
  }
  return total - gold
}
