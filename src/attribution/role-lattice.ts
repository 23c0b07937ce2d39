/** Scores a cue's window for the role field, each group of features once for all tokens that share it. */
import type { Analysis } from './analysis.ts'
import { emit, type Features, type Field, type Lattice } from './crf.ts'
import {
  boundary,
  DISTANCES,
  distanceFeatures,
  distanceKey,
  sideOf,
  stateFeatures,
  stateKey,
  tokenFeatures,
  wordFeatures,
} from './role-features.ts'
import { ROLE, type RoleSentence } from './roles.ts'

const IMPOSSIBLE = -1e4

/** Scores of a group of features by key, filled as they are asked for. */
interface Memo {
  readonly scores: Float32Array
  readonly known: Uint8Array
}

const newMemo = (keys: number, field: Field): Memo => ({
  scores: new Float32Array(keys * field.labels),
  known: new Uint8Array(keys),
})

/** What the windows of one text share: scores of words, and room that each window uses anew. */
export interface RoleScores {
  /** By token and side: several cues share a sentence. */
  readonly words: Memo
  readonly distances: Memo
  readonly states: Memo
  /** Quotation states of the window at hand, in the order in which they came; `states` goes by this order. */
  readonly stateKeys: Int32Array
  readonly scores: Float32Array
  readonly kinds: Uint8Array
}

/** Most quotation states that one cue's window can have; more would be scored again each time. */
const STATES = 16

/** Room for the windows of one text. */
export const newRoleScores = (a: Analysis, field: Field): RoleScores => ({
  words: newMemo(a.tag.length * 2, field),
  distances: newMemo(DISTANCES, field),
  states: newMemo(STATES, field),
  stateKeys: new Int32Array(STATES),
  scores: new Float32Array(a.tag.length * field.labels),
  kinds: new Uint8Array(a.tag.length),
})

/** Where a memo keeps the scores of a key, which are nothing yet if the key is new. */
function placeOf(memo: Memo, key: number, labels: number): number {
  const at = key * labels
  if (!memo.known[key]) for (let l = 0; l < labels; l++) memo.scores[at + l] = 0
  return at
}

function wordPlace(field: Field, a: Analysis, i: number, side: number, memo: Memo, out: Features): number {
  const key = i * 2 + side
  const at = placeOf(memo, key, field.labels)
  if (memo.known[key]) return at
  memo.known[key] = 1
  out.count = 0
  wordFeatures(a, i, side, out)
  emit(field, out, memo.scores, at)
  return at
}

function distancePlace(field: Field, s: RoleSentence, key: number, memo: Memo, out: Features): number {
  const at = placeOf(memo, key, field.labels)
  if (memo.known[key]) return at
  memo.known[key] = 1
  out.count = 0
  distanceFeatures(s, key, out)
  emit(field, out, memo.scores, at)
  return at
}

/** As above; where there are more states than room, the last place is used again. */
function statePlace(field: Field, s: RoleSentence, state: number, room: RoleScores, out: Features): number {
  const { states, stateKeys } = room
  let key = 0
  while (key < STATES - 1 && states.known[key] && stateKeys[key] !== state) key++
  if (stateKeys[key] !== state) states.known[key] = 0
  const at = placeOf(states, key, field.labels)
  if (states.known[key]) return at
  states.known[key] = 1
  stateKeys[key] = state
  out.count = 0
  stateFeatures(s, state, out)
  emit(field, out, states.scores, at)
  return at
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
  const { words, distances, states, scores } = room
  const L = field.labels
  const to = (i - s.first) * L
  const distance = distanceKey(a, s, i)
  const state = stateKey(a, s, i)
  const w = wordPlace(field, a, i, sideOf(s, i), words, features)
  const d = distancePlace(field, s, distance, distances, features)
  const q = statePlace(field, s, state, room, features)
  for (let l = 0; l < L; l++)
    scores[to + l] = words.scores[w + l]! + distances.scores[d + l]! + states.scores[q + l]!
  features.count = 0
  tokenFeatures(a, s, i, distance, state, features)
  emit(field, features, scores, to)
  scores[to + ROLE.cue] = IMPOSSIBLE
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
  const { scores, kinds } = room
  room.distances.known.fill(0)
  room.states.known.fill(0)
  for (let j = 0; j < length; j++) {
    const i = s.first + j
    kinds[j] = j ? boundary(a, s, i) : 0
    if (i < s.cue.first || i >= s.cue.last) scoreToken(field, a, s, i, room, features)
    else for (let l = 0; l < L; l++) scores[j * L + l] = l === ROLE.cue ? 0 : IMPOSSIBLE
  }
  scores[ROLE.source] = scores[ROLE.content] = IMPOSSIBLE
  return { length, scores, kinds }
}
