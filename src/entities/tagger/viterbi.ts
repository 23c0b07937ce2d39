/** The best labels of a segment. */
import { follows, labelCount } from './labels.ts'

const L = labelCount

/** For each label those it may follow, in order. */
const befores: readonly Uint8Array[] = Array.from({ length: L }, (_, after) =>
  Uint8Array.from(Array.from({ length: L }, (_, before) => before).filter(before => follows(before, after))),
)
const opens: readonly boolean[] = Array.from({ length: L }, (_, label) => follows(0, label))
const closes: readonly boolean[] = Array.from({ length: L }, (_, label) => follows(label, 0))

// Used anew by every call, so that no call has to ask for memory.
let back: Uint8Array = new Uint8Array(64 * L)
let before: Float64Array = new Float64Array(L)
let now: Float64Array = new Float64Array(L)

/** Scores of the best ways to each label of a word, from those to the word before. */
function step(scores: Int32Array, at: number, t: number, transitions: Float64Array): void {
  for (let y = 0; y < L; y++) {
    const from = befores[y]!
    let top = -1e18
    let best = 0
    for (let k = 0; k < from.length; k++) {
      const x = from[k]!
      const v = before[x]! + transitions[x * L + y]!
      if (v > top) {
        top = v
        best = x
      }
    }
    now[y] = top + scores[at + t * L + y]!
    back[t * L + y] = best
  }
  const held = before
  before = now
  now = held
}

/** The best sequence of labels for `length` words, given `length × labels` scores from `at`; written to `out` from `to`. */
export function best(
  scores: Int32Array,
  at: number,
  length: number,
  transitions: Float64Array,
  out: Uint8Array,
  to: number,
): void {
  if (back.length < length * L) back = new Uint8Array(2 * length * L)
  for (let y = 0; y < L; y++) before[y] = opens[y] ? scores[at + y]! + transitions[L * L + y]! : -1e9
  for (let t = 1; t < length; t++) step(scores, at, t, transitions)
  let y = 0
  for (let k = 1; k < L; k++) if (closes[k] && before[k]! > before[y]!) y = k
  for (let t = length - 1; t >= 0; t--) {
    out[to + t] = y
    y = back[t * L + y]!
  }
}
