/** What the role field looks at: a token's words, and how it stands to the cue, in groups that tokens share. */
import { type Analysis, CLASS, QUOTE } from './analysis.ts'
import { type Features, put } from './crf.ts'
import type { Range } from './frame.ts'
import type { RoleSentence } from './roles.ts'

const EDGE = 0x7f4a7c15

/** Distance in buckets: 0–6 before the cue, 8–14 after it. */
function bucket(distance: number): number {
  const d = Math.abs(distance)
  const b = d <= 3 ? d - 1 : d <= 5 ? 3 : d <= 8 ? 4 : d <= 14 ? 5 : 6
  return distance < 0 ? b : b + 8
}

const at = (values: Int32Array, s: Range, i: number): number =>
  i < s.first || i >= s.last ? EDGE : values[i]!

/** Features of the token at `i` that are the same for every cue on one side of it: its words and neighbours. */
export function wordFeatures(a: Analysis, i: number, side: number, out: Features): void {
  const { lower, tag } = a
  const s = a.f.sentences[a.f.sentenceOf[i]!]!
  const t0 = tag[i]!
  const t1 = at(tag, s, i + 1)
  const q1 = at(tag, s, i - 1)
  put(out, 62, t0, side)
  put(out, 64, lower[i]!, side)
  put(out, 67, t0, Math.imul(q1, 31) + side)
  put(out, 68, t0, Math.imul(t1, 31) + side)
  put(out, 70, t1, Math.imul(at(tag, s, i + 2), 31) + side)
  put(out, 71, q1, Math.imul(at(tag, s, i - 2), 31) + side)
  put(out, 72, at(lower, s, i - 1), side)
  put(out, 73, at(lower, s, i + 1), side)
}

/** Whether a token stands before the cue (0) or after it (1). */
export const sideOf = (s: RoleSentence, i: number): number => (i < s.cue.first ? 0 : 1)

/** Number of keys of `distanceKey`. */
export const DISTANCES = 32

/** How far a token stands from the cue, and whether in the cue's sentence. */
export function distanceKey(a: Analysis, s: RoleSentence, i: number): number {
  const db = bucket(sideOf(s, i) === 0 ? i - s.cue.first : i - s.cue.last + 1)
  return db | (a.f.sentenceOf[i] === a.f.sentenceOf[s.cue.first] ? 16 : 0)
}

/** Features that are the same for all tokens with one `distanceKey`. */
export function distanceFeatures(s: RoleSentence, key: number, out: Features): void {
  const db = key & 15
  const side = db >> 3
  put(out, 60, side, 0)
  put(out, 61, db, 0)
  put(out, 74, s.head, side)
  put(out, 75, s.head, db)
  put(out, 77, s.shape, db)
  put(out, 98, s.next, db)
  put(out, 99, s.previous, db)
  if (key & 16) put(out, 117, s.form, db)
}

/** Number of keys of `stateKey`. */
export const STATES = 32

/** Where a token stands in quotations: its own state, whether in the cue's quotation, and on which side of the cue. */
export function stateKey(a: Analysis, s: RoleSentence, i: number): number {
  const same = a.f.inside[i]! >= 0 && a.f.inside[i] === a.f.inside[s.cue.first] ? 1 : 0
  return a.quote[i]! | (same << 3) | (sideOf(s, i) << 4)
}

const stateOf = (s: RoleSentence, key: number): number => key | (s.quoted << 5)

/** Features that are the same for all tokens with one `stateKey`. */
export function stateFeatures(s: RoleSentence, key: number, out: Features): void {
  const state = stateOf(s, key)
  put(out, 90, state, 0)
  put(out, 93, state, s.head)
  put(out, 106, s.ends | ((key >> 4) << 6), state)
  put(out, 114, s.shape, state)
}

/** Features that are the same for all tokens with both keys. */
export function placeFeatures(s: RoleSentence, distance: number, state: number, out: Features): void {
  put(out, 92, stateOf(s, state), distance & 15)
}

/** Features of a sentence other than the cue's; `state` as of its tokens. */
export function apartFeatures(a: Analysis, s: RoleSentence, sentence: number, out: Features): void {
  const apart = sentence - a.f.sentenceOf[s.cue.first]! + 8
  const { first, last } = a.f.sentences[sentence]!
  put(out, 123, apart, a.quote[first]! | ((a.quote[last - 1]! === QUOTE.outside ? 0 : 1) << 3))
}

/** Features of what stands between the cue and a token: counts as in `RoleSentence`. */
export function countFeatures(s: RoleSentence, counts: number, state: number, out: Features): void {
  const side = state >> 4
  const few = Math.min(counts & 3, 2) | (Math.min((counts >> 4) & 3, 2) << 2)
  put(out, 94, (counts & 255) | (side << 8), 0)
  put(out, 97, few, stateOf(s, state))
  put(out, 110, (counts >> 8) | (side << 2), counts & 255)
}

/** How many noun chunks a token's chunk is from the nearest to the cue, and how the token stands in it. */
export function pieceKey({ chunk }: Analysis, s: RoleSentence, i: number): number {
  const nth = chunk[i]! < 0 ? 99 : Math.max(-99, Math.min(98, chunk[i]! - s.chunks[sideOf(s, i)]!))
  const goesOn = i + 1 < s.last && chunk[i + 1] === chunk[i] ? 2 : 0
  return ((nth + 99) << 2) | goesOn | (i > s.first && chunk[i - 1] === chunk[i] ? 1 : 0)
}

/** Features of a token's noun chunk. */
export function pieceFeatures(s: RoleSentence, piece: number, state: number, out: Features): void {
  const side = state >> 4
  const nth = (piece >> 2) | (side << 9)
  put(out, 107, piece, side)
  put(out, 108, nth, s.head)
  put(out, 118, nth, s.form)
  put(out, 109, nth | (s.ends << 10), stateOf(s, state))
}

/** Features of the token at `i`, which is no word of the cue, that no other token shares. */
export function tokenFeatures(
  a: Analysis,
  s: RoleSentence,
  i: number,
  distance: number,
  state: number,
  out: Features,
): void {
  const t0 = a.tag[i]!
  put(out, 63, t0, distance & 15)
  put(out, 91, stateOf(s, state), t0)
  put(out, 112, a.rate[i]! | ((state >> 4) << 4), t0)
}

/** All features of the token at `i`, which is no word of the cue. */
export function roleFeatures(a: Analysis, s: RoleSentence, i: number, out: Features): void {
  out.count = 0
  const distance = distanceKey(a, s, i)
  const state = stateKey(a, s, i)
  wordFeatures(a, i, sideOf(s, i), out)
  distanceFeatures(s, distance, out)
  stateFeatures(s, state, out)
  placeFeatures(s, distance, state, out)
  if (!(distance & 16)) apartFeatures(a, s, a.f.sentenceOf[i]!, out)
  countFeatures(s, s.counts[i - s.first]!, state, out)
  pieceFeatures(s, pieceKey(a, s, i), state, out)
  tokenFeatures(a, s, i, distance, state, out)
}

/** Kind of the boundary before token `i`: what stands on either side of it. */
export function boundary(a: Analysis, s: RoleSentence, i: number): number {
  const left = a.kind[i - 1]!
  const right = a.kind[i]!
  if (a.f.sentenceOf[i] !== a.f.sentenceOf[i - 1])
    return a.quote[i] === QUOTE.opening ? 13 : a.quote[i] === QUOTE.inside ? 14 : 12
  if (i === s.cue.first) return 1
  if (i === s.cue.last) return 2
  if (a.quote[i] === QUOTE.opening) return 3
  if (a.quote[i - 1] === QUOTE.closing) return 4
  if (right === CLASS.comma) return 5
  if (left === CLASS.comma) return 6
  if (right === CLASS.that) return 7
  if (right === CLASS.relative) return 8
  if (right === CLASS.conjunction) return 9
  if (a.chunk[i]! >= 0 && a.chunk[i] === a.chunk[i - 1]) return 10
  if (right === CLASS.stop || right === CLASS.colon || left === CLASS.colon) return 11
  return 0
}
