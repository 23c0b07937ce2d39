/** A second look: a word is more likely what it was elsewhere in the text at the first look. */

import { labelCount, types } from './labels.ts'
import type { Seen } from './seen.ts'

/** How much unanimous other occurrences add to the score of a type. */
const trust = 1
/** Number of occurrences from which they are trusted fully. */
const enough = 3

const kinds = types.length + 1
const kindOf: Uint8Array = Uint8Array.from({ length: labelCount }, (_, label) =>
  label ? (label - 1) >> 2 : types.length,
)
/** Counts of a word: how often it was each type, or none, and how often it stands in the text. */
const size = kinds + 1

/** How often each capitalised word was each type, or none, at the first look. */
export interface Votes {
  /** Where the counts of a token's word begin; -1 for words without a capital. */
  readonly at: Int32Array
  readonly counts: Uint16Array
}

/** Counts what the words of a text were at the first look. */
export function votesOf({ segments, upper, words }: Seen, labels: Uint8Array): Votes {
  const at = new Int32Array(labels.length).fill(-1)
  const known = new Map<number, number>()
  for (const { first, last } of segments)
    for (let i = first; i < last; i++) {
      if (!upper[i]) continue
      const { lower } = words[i]!
      let from = known.get(lower)
      if (from === undefined) known.set(lower, (from = known.size * size))
      at[i] = from
    }
  const counts = new Uint16Array(known.size * size)
  for (const { first, last } of segments)
    for (let i = first; i < last; i++) {
      if (at[i]! < 0) continue
      counts[at[i]! + kindOf[labels[i]!]!]!++
      counts[at[i]! + kinds]!++
    }
  return { at, counts }
}

/** Whether a word of a range was something else elsewhere: if none was, a second look would find what the first did. */
export function disputed({ at, counts }: Votes, labels: Uint8Array, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const from = at[i]!
    if (from >= 0 && counts[from + kindOf[labels[i]!]!]! < counts[from + kinds]!) return true
  }
  return false
}

/** Adds to the scores of a word what its other occurrences say. */
export function addVotes(
  { at, counts }: Votes,
  i: number,
  label: number,
  scores: Int32Array,
  to: number,
  unit: number,
): void {
  const from = at[i]!
  const total = from < 0 ? 0 : counts[from + kinds]! - 1
  if (total <= 0) return
  const own = kindOf[label]!
  const weight = ((unit * trust) / total) * Math.min(1, (total + 1) / enough)
  for (let y = 0; y < labelCount; y++) {
    const kind = kindOf[y]!
    scores[to + y]! += Math.round(weight * (counts[from + kind]! - (kind === own ? 1 : 0)))
  }
}
