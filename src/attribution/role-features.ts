/** What the role field looks at: a token's words, and how it stands to the cue. */
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
  const t2 = at(tag, s, i + 2)
  const q1 = at(tag, s, i - 1)
  const q2 = at(tag, s, i - 2)
  const w0 = lower[i]!
  const w1 = at(lower, s, i + 1)
  const p1 = at(lower, s, i - 1)
  put(out, 62, t0, side)
  put(out, 64, w0, side)
  put(out, 67, t0, Math.imul(q1, 31) + side)
  put(out, 68, t0, Math.imul(t1, 31) + side)
  put(out, 69, t0 ^ Math.imul(t1, 31), Math.imul(q1, 17) + side)
  put(out, 70, t1, Math.imul(t2, 31) + side)
  put(out, 71, q1, Math.imul(q2, 31) + side)
  put(out, 72, p1, side)
  put(out, 73, w1, side)
  put(out, 79, p1, w0)
  put(out, 80, w0, w1)
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

/** Where a token and the cue stand in quotations. */
export function stateKey(a: Analysis, s: RoleSentence, i: number): number {
  const same = a.f.inside[i]! >= 0 && a.f.inside[i] === a.f.inside[s.cue.first] ? 1 : 0
  return a.quote[i]! | (s.quoted << 4) | (same << 10) | (sideOf(s, i) << 11)
}

/** Features that are the same for all tokens with one `stateKey`. */
export function stateFeatures(s: RoleSentence, state: number, out: Features): void {
  put(out, 90, state, 0)
  put(out, 93, state, s.head)
  put(out, 106, s.ends | ((state >> 11) << 6), state)
  put(out, 114, s.shape, state)
}

/** Features of the token at `i`, which is no word of the cue, that no other token shares; with its two keys. */
export function tokenFeatures(
  a: Analysis,
  s: RoleSentence,
  i: number,
  distance: number,
  state: number,
  out: Features,
): void {
  const { tag, chunk } = a
  const side = sideOf(s, i)
  const db = distance & 15
  const j = i - s.first
  const t0 = tag[i]!
  const all = s.counts[j]!
  const counts = (all & 255) | (side << 8)
  const few = Math.min(all & 3, 2) | (Math.min((all >> 4) & 3, 2) << 2) | (side << 8)
  const nth = chunk[i]! < 0 ? 9 : chunk[i]! - s.chunks[side]!
  const piece = nth | (side << 6)
  const place =
    (i > s.first && chunk[i - 1] === chunk[i] ? 1 : 0) | (i + 1 < s.last && chunk[i + 1] === chunk[i] ? 2 : 0)
  put(out, 63, t0, db)
  put(out, 65, a.lower[i]!, db)
  put(out, 91, state, t0)
  put(out, 92, state, db)
  put(out, 94, counts, 0)
  put(out, 97, few, state)
  put(out, 102, Math.min(3, s.last - i - 1) | (side << 2), t0)
  put(out, 103, Math.min(3, j) | (side << 2), t0)
  put(out, 107, nth, place | (side << 2))
  put(out, 108, piece, s.head)
  put(out, 109, piece | (s.ends << 8), state)
  put(out, 110, (all >> 8) | (side << 2), counts)
  put(out, 112, a.rate[i]! | (side << 4), t0)
  put(out, 116, piece, s.next)
  if (distance & 16) put(out, 118, s.form, piece)
  else apartFeatures(a, s, i, out)
}

/** Features of a token in another sentence than the cue's. */
function apartFeatures(a: Analysis, s: RoleSentence, i: number, out: Features): void {
  const apart = a.f.sentenceOf[i]! - a.f.sentenceOf[s.cue.first]! + 8
  const sentence = a.f.sentences[a.f.sentenceOf[i]!]!
  const opens = a.quote[sentence.first]! | ((a.quote[sentence.last - 1]! === QUOTE.outside ? 0 : 1) << 3)
  put(out, 121, apart, 0)
  put(out, 123, apart, opens)
  put(out, 126, apart, (s.counts[i - s.first]! >> 8) | (opens << 4))
}

/** All features of the token at `i`, which is no word of the cue. */
export function roleFeatures(a: Analysis, s: RoleSentence, i: number, out: Features): void {
  out.count = 0
  const distance = distanceKey(a, s, i)
  const state = stateKey(a, s, i)
  wordFeatures(a, i, sideOf(s, i), out)
  distanceFeatures(s, distance, out)
  stateFeatures(s, state, out)
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
