/** Finds cues: each sentence is read by a field with the labels outside, begin, inside. */
import type { Analysis } from './analysis.ts'
import { QUOTE } from './analysis.ts'
import { emit, type Features, type Field, type Lattice, marginals, put } from './crf.ts'
import type { Range } from './frame.ts'

/** Labels of the cue field. */
export const CUE = { outside: 0, begin: 1, inside: 2 } as const

/** A stretch of words that may be a cue, and how likely it is one. */
export interface CueCandidate extends Range {
  readonly probability: number
}

/** Rate from which a word can be a cue by itself. */
const LIKELY = 3
/** Rate from which a word makes rarer ones near it possible words of its cue. */
const ANCHOR = 4

/** Whether the token at `i` can belong to a cue: it often does, or it sometimes does and a likely word stands near. */
export function isPossible(a: Analysis, s: Range, i: number): boolean {
  if (a.rate[i]! >= LIKELY) return true
  if (a.rate[i] === 0) return false
  for (let k = Math.max(s.first, i - 3); k < s.last && k <= i + 2; k++) if (a.rate[k]! >= ANCHOR) return true
  return false
}

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

/** Index of the nearest noun or pronoun before a token, at most eight back, or -1. */
function subject(a: Analysis, s: CueSentence, i: number): number {
  for (let k = i - 1; k >= s.first && k > i - 9; k--) if (a.kind[k] === 6) return k
  return -1
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

function wordFeatures(a: Analysis, s: CueSentence, i: number, out: Features): void {
  const { lemma, tag } = a
  const l0 = lemma[i]!
  const l1 = at(lemma, s, i + 1)
  const l2 = at(lemma, s, i + 2)
  const p1 = at(lemma, s, i - 1)
  const p2 = at(lemma, s, i - 2)
  const t0 = tag[i]!
  const t1 = at(tag, s, i + 1)
  const t2 = at(tag, s, i + 2)
  const q1 = at(tag, s, i - 1)
  const q2 = at(tag, s, i - 2)
  put(out, 0, 0, 0)
  put(out, 1, l0, 0)
  put(out, 3, t0, 0)
  put(out, 5, p1, 0)
  put(out, 6, l1, 0)
  put(out, 7, p2, 0)
  put(out, 8, l2, 0)
  put(out, 9, t1, 0)
  put(out, 10, q1, 0)
  put(out, 13, q1, t0)
  put(out, 14, t0, t1)
  put(out, 15, q1 ^ Math.imul(t0, 31), t1)
  put(out, 17, q2, q1)
  put(out, 18, l0, t1)
  put(out, 19, l0, l1)
  put(out, 20, p1, l0)
  put(out, 21, l0, q1)
  put(out, 22, l0, t1 ^ Math.imul(t2, 31))
  put(out, 23, l0, stateOf(a, s, i))
}

function contextFeatures(a: Analysis, s: CueSentence, i: number, out: Features): void {
  const { lemma, lower, tag, quote } = a
  const j = i - s.first
  const state = stateOf(a, s, i)
  const best = s.bestBefore[j]! | (s.bestAfter[j]! << 4)
  const r0 = a.rate[i]!
  const r1 = rateAt(a, s, i + 1)
  const s1 = rateAt(a, s, i - 1)
  const r2 = rateAt(a, s, i + 2)
  const s2 = rateAt(a, s, i - 2)
  const near = subject(a, s, i)
  const who = near < 0 ? EDGE : tag[near]! ^ (a.kind[near] === 6 && near === i - 1 ? 1 : 0)
  const word = near < 0 ? EDGE : lower[near]!
  const open = opening(a, s, i)
  const left = Math.min(3, s.last - i - 1)
  const t0 = tag[i]!
  const beside = (i + 1 < s.last ? quote[i + 1]! : 7) | ((i > s.first ? quote[i - 1]! : 7) << 3)
  put(out, 30, r0, 0)
  put(out, 31, r0, t0)
  put(out, 32, r0, r1 | (s1 << 4))
  put(out, 33, r0, best)
  put(out, 34, s1, s2)
  put(out, 35, r1, r2)
  put(out, 36, state, t0)
  put(out, 37, state, r0)
  put(out, 38, state, best)
  put(out, 40, lemma[i]!, who)
  put(out, 41, word, state & 7)
  put(out, 43, open, r0)
  put(out, 44, open, lemma[i]!)
  put(out, 45, left, r0)
  put(out, 46, left | (state << 2), t0)
  put(out, 48, beside, r0)
  put(out, 49, beside, t0)
  put(out, 50, Math.min(j, 3), t0)
  put(out, 51, lemma[s.first]!, r0)
  put(out, 52, at(lower, s, i - 1), r0)
}

const IMPOSSIBLE = -1e4
/** How far, in score, a word's best cue label may stay behind "outside" before the word is given up. */
const BEHIND = 4
/** The same by the word and its neighbours alone. */
const BEHIND_BY_WORDS = 3

/** Whether a word near a rarer one is still a possible cue by its scores. */
function isAnchored(a: Analysis, s: Range, i: number, scores: Float32Array): boolean {
  for (let k = Math.max(s.first, i - 3); k < s.last && k <= i + 2; k++)
    if (a.rate[k]! >= ANCHOR && scores[(k - s.first) * 3 + 1]! > IMPOSSIBLE) return true
  return false
}

function scoreWord(
  field: Field,
  a: Analysis,
  s: CueSentence,
  i: number,
  features: Features,
  scores: Float32Array,
): void {
  const at = (i - s.first) * 3
  scores[at] = scores[at + 1] = scores[at + 2] = 0
  features.count = 0
  wordFeatures(a, s, i, features)
  emit(field, features, scores, at)
  if (isBehind(scores, at, BEHIND_BY_WORDS)) return
  features.count = 0
  contextFeatures(a, s, i, features)
  emit(field, features, scores, at)
  isBehind(scores, at, BEHIND)
}

/** Gives a word up that is too far behind. */
function isBehind(scores: Float32Array, at: number, most: number): boolean {
  if (Math.max(scores[at + 1]!, scores[at + 2]!) >= scores[at]! - most) return false
  scores[at + 1] = scores[at + 2] = IMPOSSIBLE
  return true
}

/**
 * Scores a sentence for the field. Words that are never cues can only be outside, and so can those that are far from
 * likely by their own scores, and rare ones whose likely neighbours are.
 */
export function cueLattice(field: Field, a: Analysis, s: CueSentence, features: Features): Lattice {
  const length = s.last - s.first
  const scores = new Float32Array(length * 3)
  for (let j = 0; j < length; j++)
    if (a.rate[s.first + j]! >= LIKELY) scoreWord(field, a, s, s.first + j, features, scores)
    else scores[j * 3 + 1] = scores[j * 3 + 2] = IMPOSSIBLE
  for (let j = 0; j < length; j++) {
    const rate = a.rate[s.first + j]!
    if (rate > 0 && rate < LIKELY && isAnchored(a, s, s.first + j, scores))
      scoreWord(field, a, s, s.first + j, features, scores)
  }
  scores[2] = IMPOSSIBLE
  return { length, scores, kinds: new Uint8Array(length) }
}

/** Whether a word can belong to a cue at all. */
const isOpen = ({ scores }: Lattice, j: number): boolean =>
  scores[j * 3 + 1]! > IMPOSSIBLE || scores[j * 3 + 2]! > IMPOSSIBLE

/** Adds the candidates of the words from `from` to `to`, whose labels are those before and after them too. */
function addCues(
  field: Field,
  lattice: Lattice,
  from: number,
  to: number,
  floor: number,
  first: number,
  found: CueCandidate[],
): void {
  const likely = marginals(field, {
    length: to - from,
    scores: lattice.scores.subarray(from * 3, to * 3),
    kinds: lattice.kinds,
  })
  for (let j = 0; j < to - from; j++) {
    const probability = likely[j * 3 + CUE.begin]!
    if (probability < floor) continue
    let end = j + 1
    while (
      end < to - from &&
      likely[end * 3 + CUE.inside]! > probability * 0.5 &&
      likely[end * 3 + CUE.begin]! < probability
    )
      end++
    found.push({ first: first + from + j, last: first + from + end, probability })
    j = end - 1
  }
}

/** Whether a stretch has a word that can be a cue by itself. */
function hasLikely(a: Analysis, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (a.rate[i]! >= LIKELY) return true
  return false
}

/**
 * Cue candidates between two tokens whose first word is one with at least `floor` probability. Each run of words that
 * can be cues is read by itself with a word on either side: beyond those, which are outside, nothing can matter to it.
 */
export function findCues(
  field: Field,
  a: Analysis,
  first: number,
  last: number,
  floor: number,
  features: Features,
): CueCandidate[] {
  const found: CueCandidate[] = []
  if (!hasLikely(a, first, last)) return found
  const lattice = cueLattice(field, a, cueSentence(a, first, last), features)
  const { length } = lattice
  for (let j = 0; j < length; j++) {
    if (!isOpen(lattice, j)) continue
    let end = j + 1
    while (end < length && isOpen(lattice, end)) end++
    addCues(field, lattice, Math.max(0, j - 1), Math.min(length, end + 1), floor, first, found)
    j = end
  }
  return found
}
