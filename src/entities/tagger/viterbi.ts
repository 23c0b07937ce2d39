/** The best labels of a segment. */
import { follows, labelCount } from './labels.ts'

const L = labelCount
const allowed = new Uint8Array((L + 1) * L)
for (let a = 0; a <= L; a++)
  for (let b = 0; b < L; b++) allowed[a * L + b] = follows(a === L ? 0 : a, b) ? 1 : 0

/** The best sequence of labels for `length` words, given `length × labels` scores; written to `out`. */
export function best(scores: Float32Array, length: number, transitions: Float32Array, out: Uint8Array): void {
  const back = new Uint8Array(length * L)
  let before = new Float64Array(L)
  for (let y = 0; y < L; y++) before[y] = allowed[L * L + y] ? scores[y]! + transitions[L * L + y]! : -1e9
  for (let t = 1; t < length; t++) {
    const now = new Float64Array(L)
    for (let y = 0; y < L; y++) {
      let top = -1e18
      let from = 0
      for (let x = 0; x < L; x++) {
        if (!allowed[x * L + y]) continue
        const v = before[x]! + transitions[x * L + y]!
        if (v > top) {
          top = v
          from = x
        }
      }
      now[y] = top + scores[t * L + y]!
      back[t * L + y] = from
    }
    before = now
  }
  let y = 0
  for (let k = 1; k < L; k++) if (follows(k, 0) && before[k]! > before[y]!) y = k
  for (let t = length - 1; t >= 0; t--) {
    out[t] = y
    y = back[t * L + y]!
  }
}
