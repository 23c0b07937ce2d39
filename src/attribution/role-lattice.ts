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

/** Scores of groups of features by key, filled as they are asked for. */
export interface Memo {
  readonly scores: Float32Array
  readonly known: Uint8Array
}

const newMemo = (keys: number, field: Field): Memo => ({
  scores: new Float32Array(keys * field.labels),
  known: new Uint8Array(keys),
})

/** Memo of the features of words, by token and side: several cues share a sentence. */
export const newWordScores = (a: Analysis, field: Field): Memo => newMemo(a.tag.length * 2, field)

/** Memos of one cue. */
interface CueMemo {
  readonly distance: Memo
  readonly state: Memo
  /** Keys of `state` seen so far. */
  readonly states: number[]
}

/** Most quotation states that one cue's window can have; more would be scored again each time. */
const STATES = 16

function addMemo(field: Field, memo: Memo, key: number, out: Float32Array, to: number): void {
  const at = key * field.labels
  for (let l = 0; l < field.labels; l++) out[to + l]! += memo.scores[at + l]!
}

function addWord(
  field: Field,
  a: Analysis,
  s: RoleSentence,
  i: number,
  memo: Memo,
  features: Features,
  out: Float32Array,
  to: number,
): void {
  const side = sideOf(s, i)
  const key = i * 2 + side
  if (!memo.known[key]) {
    memo.known[key] = 1
    features.count = 0
    wordFeatures(a, i, side, features)
    emit(field, features, memo.scores, key * field.labels)
  }
  addMemo(field, memo, key, out, to)
}

function addDistance(
  field: Field,
  a: Analysis,
  s: RoleSentence,
  i: number,
  memo: Memo,
  features: Features,
  out: Float32Array,
  to: number,
): void {
  const key = distanceKey(a, s, i)
  if (!memo.known[key]) {
    memo.known[key] = 1
    features.count = 0
    distanceFeatures(s, key, features)
    emit(field, features, memo.scores, key * field.labels)
  }
  addMemo(field, memo, key, out, to)
}

function addState(
  field: Field,
  a: Analysis,
  s: RoleSentence,
  i: number,
  memo: CueMemo,
  features: Features,
  out: Float32Array,
  to: number,
): void {
  const state = stateKey(a, s, i)
  let key = memo.states.indexOf(state)
  if (key < 0) {
    key = memo.states.length
    features.count = 0
    stateFeatures(s, state, features)
    if (key >= STATES) {
      emit(field, features, out, to)
      return
    }
    memo.states.push(state)
    emit(field, features, memo.state.scores, key * field.labels)
  }
  addMemo(field, memo.state, key, out, to)
}

/** Scores a cue's window for the field. */
export function roleLattice(
  field: Field,
  a: Analysis,
  s: RoleSentence,
  words: Memo,
  features: Features,
): Lattice {
  const length = s.last - s.first
  const L = field.labels
  const scores = new Float32Array(length * L)
  const kinds = new Uint8Array(length)
  const memo: CueMemo = { distance: newMemo(DISTANCES, field), state: newMemo(STATES, field), states: [] }
  for (let j = 0; j < length; j++) {
    const i = s.first + j
    if (j) kinds[j] = boundary(a, s, i)
    if (i >= s.cue.first && i < s.cue.last) {
      for (let l = 0; l < L; l++) scores[j * L + l] = l === ROLE.cue ? 0 : IMPOSSIBLE
      continue
    }
    addWord(field, a, s, i, words, features, scores, j * L)
    addDistance(field, a, s, i, memo.distance, features, scores, j * L)
    addState(field, a, s, i, memo, features, scores, j * L)
    features.count = 0
    tokenFeatures(a, s, i, features)
    emit(field, features, scores, j * L)
    scores[j * L + ROLE.cue] = IMPOSSIBLE
  }
  scores[ROLE.source] = scores[ROLE.content] = IMPOSSIBLE
  return { length, scores, kinds }
}
