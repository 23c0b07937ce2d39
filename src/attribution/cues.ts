/** Finds cues: each sentence is read by a field with the labels outside, begin, inside. */
import type { Analysis } from './analysis.ts'
import { emit, type Features, type Field, type Lattice, marginals, room, WEIGHTED } from './crf.ts'
import { type CueSentence, contextFeatures, cueSentence, wordFeatures } from './cue-features.ts'
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

const IMPOSSIBLE = -1e4
/** Score of a word's best cue label below which it is given up, by its own and its neighbours' tags alone. */
const LEAST_BY_WORD = -2.5
/** The same by all features. */
const LEAST = -3

/** A sentence's scores: begin and inside of each word at `position * WEIGHTED`; impossible where a word is given up. */
type CueScores = Float32Array

const scoreRoom: (length: number) => Float32Array = room(Float32Array)
const latticeRoom: (length: number) => Float32Array = room(Float32Array)
const kindRoom: (length: number) => Uint8Array = room(Uint8Array)

/** Whether a word near a rarer one is still a possible cue by its scores. */
function isAnchored(a: Analysis, s: Range, i: number, scores: CueScores): boolean {
  for (let k = Math.max(s.first, i - 3); k < s.last && k <= i + 2; k++)
    if (a.rate[k]! >= ANCHOR && isOpen(scores, k - s.first)) return true
  return false
}

/** Whether a word can belong to a cue at all. */
const isOpen = (scores: CueScores, j: number): boolean => scores[j * WEIGHTED]! > IMPOSSIBLE

function scoreWord(
  field: Field,
  a: Analysis,
  s: CueSentence,
  i: number,
  features: Features,
  scores: CueScores,
): void {
  const at = (i - s.first) * WEIGHTED
  scores[at] = scores[at + 1] = 0
  features.count = 0
  wordFeatures(a, s, i, features)
  emit(field, features, scores, at)
  if (isBehind(scores, at, LEAST_BY_WORD)) return
  features.count = 0
  contextFeatures(a, s, i, features)
  emit(field, features, scores, at)
  isBehind(scores, at, LEAST)
}

/** Gives a word up that is too far behind. */
function isBehind(scores: CueScores, at: number, least: number): boolean {
  if (Math.max(scores[at]!, scores[at + 1]!) >= least) return false
  scores[at] = scores[at + 1] = IMPOSSIBLE
  return true
}

/**
 * Scores a sentence for the field. Words that are never cues can only be outside, and so can those that are far from
 * likely by their own scores, and rare ones whose likely neighbours are.
 */
function cueScores(field: Field, a: Analysis, s: CueSentence, features: Features): CueScores {
  const length = s.last - s.first
  const scores = scoreRoom(length * WEIGHTED).fill(0, 0, length * WEIGHTED)
  let anchored = false
  for (let j = 0; j < length; j++) {
    const rate = a.rate[s.first + j]!
    if (rate >= LIKELY) {
      scoreWord(field, a, s, s.first + j, features, scores)
      if (rate >= ANCHOR && isOpen(scores, j)) anchored = true
    } else scores[j * WEIGHTED] = IMPOSSIBLE
  }
  for (let j = 0; anchored && j < length; j++) {
    const rate = a.rate[s.first + j]!
    if (rate > 0 && rate < LIKELY && isAnchored(a, s, s.first + j, scores))
      scoreWord(field, a, s, s.first + j, features, scores)
  }
  return scores
}

/** The words from `from` to `to` as a sequence of the field; a sentence begins with no inside. */
function latticeOf(scores: CueScores, from: number, to: number): Lattice {
  const length = to - from
  const found = latticeRoom(length * 3)
  for (let j = 0; j < length; j++) {
    const at = (from + j) * WEIGHTED
    const closed = scores[at] === IMPOSSIBLE
    found[j * 3] = 0
    found[j * 3 + 1] = scores[at]!
    found[j * 3 + 2] = closed || from + j === 0 ? IMPOSSIBLE : scores[at + 1]!
  }
  return { length, scores: found, kinds: kindRoom(length) }
}

/** Probability that the word at `j`, with none beside it that can belong to a cue, is one. */
function alone({ edges }: Field, scores: CueScores, j: number, length: number): number {
  const before = j > 0 ? edges[CUE.begin]! - edges[0]! : 0
  const after = j + 1 < length ? edges[CUE.begin * 3]! - edges[0]! : 0
  return 1 / (1 + Math.exp(-scores[j * WEIGHTED]! - before - after))
}

/** Adds the candidates of the words from `from` to `to`, whose labels are those before and after them too. */
function addCues(field: Field, lattice: Lattice, first: number, floor: number, found: CueCandidate[]): void {
  const likely = marginals(field, lattice)
  for (let j = 0; j < lattice.length; j++) {
    const probability = likely[j * 3 + CUE.begin]!
    if (probability < floor) continue
    let end = j + 1
    while (
      end < lattice.length &&
      likely[end * 3 + CUE.inside]! > probability * 0.5 &&
      likely[end * 3 + CUE.begin]! < probability
    )
      end++
    found.push({ first: first + j, last: first + end, probability })
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
  const scores = cueScores(field, a, cueSentence(a, first, last), features)
  const length = last - first
  for (let j = 0; j < length; j++) {
    if (!isOpen(scores, j)) continue
    let end = j + 1
    while (end < length && isOpen(scores, end)) end++
    const from = Math.max(0, j - 1)
    if (end === j + 1 && alone(field, scores, j, length) < floor) continue
    addCues(field, latticeOf(scores, from, Math.min(length, end + 1)), first + from, floor, found)
    j = end
  }
  return found
}
