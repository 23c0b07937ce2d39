/** BILOU labels: none, or a type with whether a word begins, continues, ends or is the name. */
import type { MentionType } from '../../core/index.ts'

/** What the tagger tells apart: the types of mentions, and names of other things (works, events, ships), which it drops. */
export type NameType = MentionType | 'other'

/** The types of names, in the order of the labels. */
export const types: readonly NameType[] = ['person', 'organisation', 'place', 'group', 'other']

/** Number of labels: 0 none; `1 + 4 · type +` 0 begins, 1 inside, 2 last, 3 the only word. */
export const labelCount: number = 1 + 4 * types.length

/** Whether a label may follow another; the ends of a segment count as none. */
export function follows(before: number, after: number): boolean {
  const open = before > 0 && (before - 1) % 4 < 2
  const continues = after > 0 && ((after - 1) % 4 === 1 || (after - 1) % 4 === 2)
  if (!open) return !continues
  return continues && (before - 1) >> 2 === (after - 1) >> 2
}

/** Names of a labelled range as [first, last, type index]; broken sequences are read leniently. */
export function namesOf(labels: ArrayLike<number>, first: number, last: number): [number, number, number][] {
  const found: [number, number, number][] = []
  for (let i = first; i < last; i++) {
    const label = labels[i]!
    if (!label) continue
    const type = (label - 1) >> 2
    let end = i + 1
    if ((label - 1) % 4 !== 3) {
      while (end < last && labels[end]! && (labels[end]! - 1) >> 2 === type && (labels[end]! - 1) % 4 === 1)
        end++
      if (end < last && labels[end]! && (labels[end]! - 1) >> 2 === type && (labels[end]! - 1) % 4 === 2)
        end++
    }
    found.push([i, end, type])
    i = end - 1
  }
  return found
}
