/** Scores a cue's window for the role field, each group of features once for all tokens that share it. */
import type { Analysis } from './analysis.ts'
import { emit, type Features, type Field, type Lattice, WEIGHTED } from './crf.ts'
import {
  apartFeatures,
  boundary,
  countFeatures,
  DISTANCES,
  distanceFeatures,
  distanceKey,
  pieceFeatures,
  pieceKey,
  placeFeatures,
  STATES,
  sideOf,
  stateFeatures,
  stateKey,
  tokenFeatures,
  wordFeatures,
} from './role-features.ts'
import { ROLE, type RoleSentence } from './roles.ts'

const IMPOSSIBLE = -1e4

/** Scores of a group of features by key, of those keys whose `known` is the memo's `round`. */
interface Memo {
  readonly scores: Float32Array
  readonly known: Uint32Array
}

const newMemo = (keys: number): Memo => ({
  scores: new Float32Array(keys * WEIGHTED),
  known: new Uint32Array(keys),
})

/** What the windows of one text share: scores of words, and room that each window uses anew. */
export interface RoleScores {
  /** By token and side: several cues share a sentence. */
  readonly words: Memo
  readonly distances: Memo
  readonly states: Memo
  /** By state and distance: the two above and what looks at both. */
  readonly places: Memo
  /** The last token's counts and chunk with its state, and their scores. */
  readonly last: { counts: number; piece: number; sentence: number; round: number }
  readonly sums: Float32Array
  readonly scores: Float32Array
  readonly kinds: Uint8Array
}

/** Room for the windows of one text. */
export const newRoleScores = (a: Analysis, field: Field): RoleScores => ({
  words: newMemo(a.tag.length * 2),
  distances: newMemo(DISTANCES),
  states: newMemo(STATES),
  places: newMemo(DISTANCES * STATES),
  last: { counts: -1, piece: -1, sentence: -1, round: 0 },
  sums: new Float32Array(3 * WEIGHTED),
  scores: new Float32Array(a.tag.length * field.labels),
  kinds: new Uint8Array(a.tag.length),
})

/** Where the sums of counts, chunks and other sentences stand in `sums`. */
const COUNTS = 0
const PIECE = WEIGHTED
const APART = 2 * WEIGHTED

/** Sets the four numbers at `at` to nothing and collects features anew. */
function clear(scores: Float32Array, at: number, features: Features): void {
  scores[at] = scores[at + 1] = scores[at + 2] = scores[at + 3] = 0
  features.count = 0
}

function add(from: Float32Array, at: number, out: Float32Array, to: number): void {
  out[to]! += from[at]!
  out[to + 1]! += from[at + 1]!
  out[to + 2]! += from[at + 2]!
  out[to + 3]! += from[at + 3]!
}

function wordPlace(field: Field, a: Analysis, i: number, side: number, memo: Memo, out: Features): number {
  const key = i * 2 + side
  const at = key * WEIGHTED
  if (memo.known[key]) return at
  memo.known[key] = 1
  out.count = 0
  wordFeatures(a, i, side, out)
  emit(field, out, memo.scores, at)
  return at
}

/** Where the scores of a distance and a state stand in `places`. */
function placeOf(
  field: Field,
  s: RoleSentence,
  distance: number,
  state: number,
  room: RoleScores,
  out: Features,
): number {
  const { places, distances, states, last } = room
  const key = state * DISTANCES + distance
  const at = key * WEIGHTED
  if (places.known[key] === last.round) return at
  places.known[key] = last.round
  if (distances.known[distance] !== last.round) {
    distances.known[distance] = last.round
    clear(distances.scores, distance * WEIGHTED, out)
    distanceFeatures(s, distance, out)
    emit(field, out, distances.scores, distance * WEIGHTED)
  }
  if (states.known[state] !== last.round) {
    states.known[state] = last.round
    clear(states.scores, state * WEIGHTED, out)
    stateFeatures(s, state, out)
    emit(field, out, states.scores, state * WEIGHTED)
  }
  clear(places.scores, at, out)
  placeFeatures(s, distance, state, out)
  emit(field, out, places.scores, at)
  add(distances.scores, distance * WEIGHTED, places.scores, at)
  add(states.scores, state * WEIGHTED, places.scores, at)
  return at
}

/** Scores what neighbouring tokens mostly share, where it differs from the last token's. */
function scoreShared(
  field: Field,
  a: Analysis,
  s: RoleSentence,
  i: number,
  state: number,
  room: RoleScores,
  out: Features,
): void {
  const { last, sums } = room
  const counts = s.counts[i - s.first]!
  if (last.counts !== ((counts << 5) | state)) {
    last.counts = (counts << 5) | state
    clear(sums, COUNTS, out)
    countFeatures(s, counts, state, out)
    emit(field, out, sums, COUNTS)
  }
  const piece = pieceKey(a, s, i)
  if (last.piece !== ((piece << 5) | state)) {
    last.piece = (piece << 5) | state
    clear(sums, PIECE, out)
    pieceFeatures(s, piece, state, out)
    emit(field, out, sums, PIECE)
  }
}

/** Adds what the tokens of another sentence than the cue's share. */
function addApart(
  field: Field,
  a: Analysis,
  s: RoleSentence,
  i: number,
  to: number,
  room: RoleScores,
  out: Features,
): void {
  const sentence = a.f.sentenceOf[i]!
  if (room.last.sentence !== sentence) {
    room.last.sentence = sentence
    clear(room.sums, APART, out)
    apartFeatures(a, s, sentence, out)
    emit(field, out, room.sums, APART)
  }
  add(room.sums, APART, room.scores, to)
}

/** Scores one token, which is no word of the cue. */
function scoreToken(
  field: Field,
  a: Analysis,
  s: RoleSentence,
  i: number,
  room: RoleScores,
  features: Features,
): void {
  const { words, places, sums, scores } = room
  const to = (i - s.first) * field.labels + 1
  const distance = distanceKey(a, s, i)
  const state = stateKey(a, s, i)
  const w = wordPlace(field, a, i, sideOf(s, i), words, features)
  const p = placeOf(field, s, distance, state, room, features)
  scoreShared(field, a, s, i, state, room, features)
  for (let l = 0; l < WEIGHTED; l++)
    scores[to + l] = words.scores[w + l]! + places.scores[p + l]! + sums[l]! + sums[PIECE + l]!
  if (!(distance & 16)) addApart(field, a, s, i, to, room, features)
  features.count = 0
  tokenFeatures(a, s, i, distance, state, features)
  emit(field, features, scores, to)
}

/** Scores a cue's window for the field; the lattice stands in `room` and lasts until the next call. */
export function roleLattice(
  field: Field,
  a: Analysis,
  s: RoleSentence,
  room: RoleScores,
  features: Features,
): Lattice {
  const length = s.last - s.first
  const L = field.labels
  const { scores, kinds, last } = room
  last.round++
  last.counts = last.piece = last.sentence = -1
  for (let j = 0; j < length; j++) {
    const i = s.first + j
    kinds[j] = j ? boundary(a, s, i) : 0
    scores[j * L] = 0
    if (i < s.cue.first || i >= s.cue.last) scoreToken(field, a, s, i, room, features)
    else for (let l = 1; l < L; l++) scores[j * L + l] = IMPOSSIBLE
  }
  scores[ROLE.source] = scores[ROLE.content] = IMPOSSIBLE
  return { length, scores, kinds }
}
