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

/** Weights that learn. */
export class Crf {
  readonly w: Float32Array = new Float32Array(rowCount * L)
  readonly z: Float32Array = new Float32Array(rowCount * L)
  readonly n: Float32Array = new Float32Array(rowCount * L)
  readonly tw: Float32Array = new Float32Array((L + 1) * L)
  readonly tz: Float32Array = new Float32Array((L + 1) * L)
  readonly tn: Float32Array = new Float32Array((L + 1) * L)
  readonly rates: Rates

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

  scores(s: Sequence): Float64Array {
    const T = s.labels.length
    const out = new Float64Array(T * L)
    for (let t = 0; t < T; t++)
      for (let f = s.starts[t]!; f < s.starts[t + 1]!; f++) {
        const base = s.rows[f]! * L
        for (let y = 0; y < L; y++) out[t * L + y]! += this.w[base + y]!
      }
    return out
  }

  /** One gradient step on a sequence; gives its negative log likelihood. */
  learn(s: Sequence): number {
    const T = s.labels.length
    const sc = this.scores(s)
    const psi = new Float64Array(T * L)
    for (let t = 0; t < T; t++) {
      let max = -Infinity
      for (let y = 0; y < L; y++) max = Math.max(max, sc[t * L + y]!)
      for (let y = 0; y < L; y++) psi[t * L + y] = Math.exp(sc[t * L + y]! - max)
    }
    const tr = new Float64Array((L + 1) * L)
    for (let k = 0; k < tr.length; k++) tr[k] = allowed[k] ? Math.exp(this.tw[k]!) : 0
    const al = new Float64Array(T * L)
    const be = new Float64Array(T * L)
    for (let t = 0; t < T; t++) {
      let sum = 0
      for (let y = 0; y < L; y++) {
        let v = 0
        if (t === 0) v = tr[L * L + y]!
        else
          for (let x = 0; x < L; x++) {
            const a = al[(t - 1) * L + x]!
            if (a) v += a * tr[x * L + y]!
          }
        v *= psi[t * L + y]!
        al[t * L + y] = v
        sum += v
      }
      for (let y = 0; y < L; y++) al[t * L + y]! /= sum
    }
    for (let y = 0; y < L; y++) be[(T - 1) * L + y] = mayEnd[y] ? 1 : 0
    for (let t = T - 2; t >= 0; t--) {
      let sum = 0
      for (let x = 0; x < L; x++) {
        let v = 0
        for (let y = 0; y < L; y++) {
          const e = tr[x * L + y]!
          if (e) v += e * psi[(t + 1) * L + y]! * be[(t + 1) * L + y]!
        }
        be[t * L + x] = v
        sum += v
      }
      for (let x = 0; x < L; x++) be[t * L + x]! /= sum
    }
    const tg = new Float64Array((L + 1) * L)
    let loss = 0
    const p = new Float64Array(L)
    for (let t = 0; t < T; t++) {
      let sum = 0
      for (let y = 0; y < L; y++) {
        p[y] = al[t * L + y]! * be[t * L + y]!
        sum += p[y]!
      }
      const gold = s.labels[t]!
      for (let y = 0; y < L; y++) p[y]! /= sum
      loss -= Math.log(Math.max(1e-9, p[gold]!))
      if (t === 0) for (let y = 0; y < L; y++) tg[L * L + y]! += p[y]!
      else {
        let total = 0
        for (let x = 0; x < L; x++)
          for (let y = 0; y < L; y++)
            total += al[(t - 1) * L + x]! * tr[x * L + y]! * psi[t * L + y]! * be[t * L + y]!
        for (let x = 0; x < L; x++)
          for (let y = 0; y < L; y++)
            tg[x * L + y]! +=
              (al[(t - 1) * L + x]! * tr[x * L + y]! * psi[t * L + y]! * be[t * L + y]!) / total
      }
      tg[(t ? s.labels[t - 1]! : L) * L + gold]! -= 1
      p[gold]! -= 1
      for (let y = 0; y < L; y++) {
        const g = p[y]! * s.weight
        if (Math.abs(g) < 1e-3) continue
        for (let f = s.starts[t]!; f < s.starts[t + 1]!; f++)
          this.step(this.w, this.z, this.n, s.rows[f]! * L + y, g, this.rates.l1)
      }
    }
    for (let k = 0; k < tg.length; k++)
      if (allowed[k] && Math.abs(tg[k]!) > 1e-3) this.step(this.tw, this.tz, this.tn, k, tg[k]! * s.weight, 0)
    return loss
  }
}
