/**
 * A linear-chain conditional random field over hashed features, learned online with FTRL-proximal (McMahan et al.,
 * "Ad Click Prediction", KDD 2013), whose L1 term leaves few weights. Deterministic.
 */

import { rowCount } from '../../src/entities/tagger/hash.ts'
import { follows, labelCount } from '../../src/entities/tagger/labels.ts'

const L = labelCount
const allowed = new Uint8Array((L + 1) * L)
for (let a = 0; a <= L; a++)
  for (let b = 0; b < L; b++) allowed[a * L + b] = follows(a === L ? 0 : a, b) ? 1 : 0
const mayEnd = Array.from({ length: L }, (_, a) => follows(a, 0))
const labels = Array.from({ length: L }, (_, y) => y)
/** For each label those it may follow, and those that may follow it. */
const befores = labels.map(y => Uint8Array.from(labels.filter(x => follows(x, y))))
const afters = labels.map(x => Uint8Array.from(labels.filter(y => follows(x, y))))

/** A run of words with their feature rows (`starts[i]` to `starts[i + 1]` of `rows`) and labels. */
export interface Sequence {
  readonly rows: Int32Array
  readonly starts: Int32Array
  readonly labels: Uint8Array
  readonly weight: number
}

/** How to learn. */
export interface Rates {
  readonly alpha: number
  readonly beta: number
  readonly l1: number
  readonly l2: number
}

/** Forward and backward sums of a sequence, each position scaled to sum one; `psi` are its exponentiated scores. */
interface Sums {
  readonly psi: Float64Array
  readonly forward: Float64Array
  readonly backward: Float64Array
}

function exponentials(scores: Float64Array, length: number): Float64Array {
  const psi = new Float64Array(length * L)
  for (let t = 0; t < length; t++) {
    let max = -Infinity
    for (let y = 0; y < L; y++) max = Math.max(max, scores[t * L + y]!)
    for (let y = 0; y < L; y++) psi[t * L + y] = Math.exp(scores[t * L + y]! - max)
  }
  return psi
}

function scale(values: Float64Array, t: number, sum: number): void {
  for (let y = 0; y < L; y++) values[t * L + y]! /= sum
}

function sumsOf(scores: Float64Array, length: number, steps: Float64Array): Sums {
  const psi = exponentials(scores, length)
  const forward = new Float64Array(length * L)
  const backward = new Float64Array(length * L)
  for (let t = 0; t < length; t++) {
    let sum = 0
    for (let y = 0; y < L; y++) {
      let v = t === 0 ? steps[L * L + y]! : 0
      if (t > 0) for (const x of befores[y]!) v += forward[(t - 1) * L + x]! * steps[x * L + y]!
      forward[t * L + y] = v * psi[t * L + y]!
      sum += forward[t * L + y]!
    }
    scale(forward, t, sum)
  }
  for (let y = 0; y < L; y++) backward[(length - 1) * L + y] = mayEnd[y] ? 1 : 0
  for (let t = length - 2; t >= 0; t--) {
    let sum = 0
    for (let x = 0; x < L; x++) {
      let v = 0
      for (const y of afters[x]!) v += steps[x * L + y]! * psi[(t + 1) * L + y]! * backward[(t + 1) * L + y]!
      backward[t * L + x] = v
      sum += v
    }
    scale(backward, t, sum)
  }
  return { psi, forward, backward }
}

/** Adds how likely each step into position `t` is, and takes away the right one. */
function stepGradient(
  into: Float64Array,
  { psi, forward, backward }: Sums,
  steps: Float64Array,
  labels: Uint8Array,
  t: number,
): void {
  let total = 0
  const chance = (x: number, y: number): number =>
    forward[(t - 1) * L + x]! * steps[x * L + y]! * psi[t * L + y]! * backward[t * L + y]!
  for (let x = 0; x < L; x++) for (const y of afters[x]!) total += chance(x, y)
  for (let x = 0; x < L; x++) for (const y of afters[x]!) into[x * L + y]! += chance(x, y) / total
  into[labels[t - 1]! * L + labels[t]!]! -= 1
}

/** Gradients smaller than this are left out: most labels are out of the question. */
const negligible = 1e-3

/** Weights that learn. */
export class Crf {
  readonly w: Float32Array = new Float32Array(rowCount * L)
  readonly tw: Float32Array = new Float32Array((L + 1) * L)
  private readonly z: Float32Array = new Float32Array(rowCount * L)
  private readonly n: Float32Array = new Float32Array(rowCount * L)
  private readonly tz: Float32Array = new Float32Array((L + 1) * L)
  private readonly tn: Float32Array = new Float32Array((L + 1) * L)
  private readonly rates: Rates

  constructor(rates: Rates) {
    this.rates = rates
  }

  private step(w: Float32Array, z: Float32Array, n: Float32Array, k: number, g: number, l1: number): void {
    const { alpha, beta, l2 } = this.rates
    const before = Math.sqrt(n[k]!)
    n[k]! += g * g
    const after = Math.sqrt(n[k]!)
    z[k]! += g - ((after - before) / alpha) * w[k]!
    const v = z[k]!
    w[k] = Math.abs(v) <= l1 ? 0 : -(v - Math.sign(v) * l1) / ((beta + after) / alpha + l2)
  }

  private scores(s: Sequence): Float64Array {
    const out = new Float64Array(s.labels.length * L)
    for (let t = 0; t < s.labels.length; t++) {
      for (let f = s.starts[t]!; f < s.starts[t + 1]!; f++) {
        const base = s.rows[f]! * L
        for (let y = 0; y < L; y++) out[t * L + y]! += this.w[base + y]!
      }
    }
    return out
  }

  /** Moves the weights of the features at a position against its gradient; gives its negative log likelihood. */
  private learnAt(s: Sequence, { forward, backward }: Sums, t: number, startGradient: Float64Array): number {
    const p = new Float64Array(L)
    let sum = 0
    for (let y = 0; y < L; y++) {
      p[y] = forward[t * L + y]! * backward[t * L + y]!
      sum += p[y]!
    }
    for (let y = 0; y < L; y++) p[y]! /= sum
    const gold = s.labels[t]!
    const loss = -Math.log(Math.max(1e-9, p[gold]!))
    if (t === 0) {
      for (let y = 0; y < L; y++) startGradient[L * L + y]! += p[y]!
      startGradient[L * L + gold]! -= 1
    }
    p[gold]! -= 1
    const moved = labels.filter(y => Math.abs(p[y]! * s.weight) >= negligible)
    // Row by row: the weights of a row lie side by side in memory.
    for (let f = s.starts[t]!; f < s.starts[t + 1]!; f++) {
      const row = s.rows[f]! * L
      for (const y of moved) this.step(this.w, this.z, this.n, row + y, p[y]! * s.weight, this.rates.l1)
    }
    return loss
  }

  /** One gradient step on a sequence; gives its negative log likelihood. */
  learn(s: Sequence): number {
    const length = s.labels.length
    const steps = Float64Array.from(this.tw, (w, k) => (allowed[k] ? Math.exp(w) : 0))
    const sums = sumsOf(this.scores(s), length, steps)
    const gradient = new Float64Array((L + 1) * L)
    let loss = 0
    for (let t = 0; t < length; t++) {
      if (t > 0) stepGradient(gradient, sums, steps, s.labels, t)
      loss += this.learnAt(s, sums, t, gradient)
    }
    for (let k = 0; k < gradient.length; k++) {
      if (allowed[k] && Math.abs(gradient[k]!) > negligible)
        this.step(this.tw, this.tz, this.tn, k, gradient[k]! * s.weight, 0)
    }
    return loss
  }
}
