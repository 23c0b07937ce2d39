/** A second look: a word is more likely what it was elsewhere in the text at the first look. */

import { labelCount, types } from './labels.ts'
import type { Seen } from './seen.ts'

/** How much unanimous other occurrences add to the score of a type. */
const trust = 1.5
/** Number of occurrences from which they are trusted fully. */
const enough = 3

const kinds = types.length + 1
const kindOf = (label: number): number => (label ? (label - 1) >> 2 : types.length)

/** How often each capitalised word was each type, or none, at the first look; words by their hash. */
export function votesOf(seen: Seen, labels: Uint8Array): ReadonlyMap<number, Uint16Array> {
  const votes = new Map<number, Uint16Array>()
  for (const { first, last } of seen.segments) {
    for (let i = first; i < last; i++) {
      if (!seen.upper[i]) continue
      let counts = votes.get(seen.words[i]!.lower)
      if (!counts) votes.set(seen.words[i]!.lower, (counts = new Uint16Array(kinds + 1)))
      counts[kindOf(labels[i]!)]!++
      counts[kinds]!++
    }
  }
  return votes
}

/** Adds to the scores of a word what its other occurrences say; false where it has none. */
export function addVotes(
  counts: Uint16Array | undefined,
  label: number,
  scores: Int32Array,
  to: number,
  unit: number,
): boolean {
  const total = (counts?.[kinds] ?? 0) - 1
  if (!counts || total <= 0) return false
  const own = kindOf(label)
  const weight = ((unit * trust) / total) * Math.min(1, (total + 1) / enough)
  for (let y = 0; y < labelCount; y++) {
    const kind = kindOf(y)
    scores[to + y]! += Math.round(weight * (counts[kind]! - (kind === own ? 1 : 0)))
  }
  return true
}
