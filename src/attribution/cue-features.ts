/** What the cue field looks at: a word with its tag and neighbours, and how it stands to other cues and quotations. */
import { type Analysis, QUOTE } from './analysis.ts'
import { type Features, put } from './crf.ts'

/** What of a sentence the features of all its tokens share. */
export interface CueSentence {
  readonly first: number
  readonly last: number
  /** Quoted words stand in the sentence: 1 some, 2 the whole sentence. */
  readonly quoted: number
  /** Highest cue rate before and after each token (index less `first`). */
  readonly bestBefore: Uint8Array
  readonly bestAfter: Uint8Array
}

const EDGE = 0x7f4a7c15
const at = (values: Int32Array, s: { first: number; last: number }, i: number): number =>
  i < s.first || i >= s.last ? EDGE : values[i]!
const rateAt = (a: Analysis, s: CueSentence, i: number): number =>
  i < s.first || i >= s.last ? 9 : a.rate[i]!

/** Prepares a sentence (or any stretch of tokens) for `cueFeatures`. */
export function cueSentence(a: Analysis, first: number, last: number): CueSentence {
  const n = last - first
  const [bestBefore, bestAfter] = [new Uint8Array(n), new Uint8Array(n)]
  let quoted = 0
  for (let i = 0; i < n; i++) {
    if (a.quote[first + i]! !== QUOTE.outside && a.quote[first + i]! !== QUOTE.after) quoted++
    if (i) bestBefore[i] = Math.max(bestBefore[i - 1]!, a.rate[first + i - 1]!)
  }
  for (let i = n - 2; i >= 0; i--) bestAfter[i] = Math.max(bestAfter[i + 1]!, a.rate[first + i + 1]!)
  return { first, last, quoted: quoted === 0 ? 0 : quoted >= n - 1 ? 2 : 1, bestBefore, bestAfter }
}

/** Distance to the next "that" or opening quotation mark after a token, up to 9; 0 where there is none. */
function opening(a: Analysis, s: CueSentence, i: number): number {
  for (let k = i + 1; k < s.last && k < i + 9; k++)
    if (a.kind[k] === 9) return k - i
    else if (a.quote[k] === QUOTE.opening) return k - i + 10
  return 0
}

const stateOf = (a: Analysis, s: CueSentence, i: number): number => a.quote[i]! | (s.quoted << 3)

/** The features of the token at `i`. */
export function cueFeatures(a: Analysis, s: CueSentence, i: number, out: Features): void {
  out.count = 0
  wordFeatures(a, s, i, out)
  contextFeatures(a, s, i, out)
}

/** What the word, its tag and those beside it tell. */
export function wordFeatures(a: Analysis, s: CueSentence, i: number, out: Features): void {
  const { lemma, tag } = a
  const t0 = tag[i]!
  const t1 = at(tag, s, i + 1)
  const q1 = at(tag, s, i - 1)
  const r0 = a.rate[i]!
  put(out, 0, 0, 0)
  put(out, 1, lemma[i]!, 0)
  put(out, 3, t0, 0)
  put(out, 30, r0, 0)
  put(out, 31, r0, t0)
  put(out, 9, t1, 0)
  put(out, 10, q1, 0)
  put(out, 13, q1, t0)
  put(out, 14, t0, t1)
  put(out, 17, at(tag, s, i - 2), q1)
}

/** What the words around it tell, and how the word stands to cues and quotations. */
export function contextFeatures(a: Analysis, s: CueSentence, i: number, out: Features): void {
  const { lemma, tag, quote } = a
  const j = i - s.first
  const state = stateOf(a, s, i)
  const best = s.bestBefore[j]! | (s.bestAfter[j]! << 4)
  const l0 = lemma[i]!
  const p1 = at(lemma, s, i - 1)
  const t0 = tag[i]!
  const r0 = a.rate[i]!
  const r1 = rateAt(a, s, i + 1)
  const s1 = rateAt(a, s, i - 1)
  const left = Math.min(3, s.last - i - 1)
  const beside = (i + 1 < s.last ? quote[i + 1]! : 7) | ((i > s.first ? quote[i - 1]! : 7) << 3)
  put(out, 5, p1, 0)
  put(out, 6, at(lemma, s, i + 1), 0)
  put(out, 7, at(lemma, s, i - 2), 0)
  put(out, 20, p1, l0)
  put(out, 21, l0, at(tag, s, i - 1))
  put(out, 18, l0, at(tag, s, i + 1))
  put(out, 19, l0, at(lemma, s, i + 1))
  put(out, 22, l0, at(tag, s, i + 1) ^ Math.imul(at(tag, s, i + 2), 31))
  put(out, 23, l0, state)
  put(out, 32, r0, r1 | (s1 << 4))
  put(out, 33, r0, best)
  put(out, 34, s1, rateAt(a, s, i - 2))
  put(out, 35, r1, rateAt(a, s, i + 2))
  put(out, 36, state, t0)
  put(out, 37, state, r0)
  put(out, 38, state, best)
  put(out, 43, opening(a, s, i), r0)
  put(out, 45, left, r0)
  put(out, 46, left | (state << 2), t0)
  put(out, 48, beside, r0)
  put(out, 49, beside, t0)
  put(out, 50, Math.min(j, 3), t0)
}
