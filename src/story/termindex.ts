/** An index of terms: which stories hold a term, found by the terms that few hold, at a cost that does not grow. */
import type { Vector } from './vectors.ts'

/** Stories, by their slot, and the terms they can be found by. */
export interface TermIndex {
  /** Slots of the likeliest stories for a document's terms, at most `count`, the likeliest first. */
  readonly likeliest: (terms: Vector, count: number) => number[]
  /** A document with these terms joined the story in a slot, which has `count` documents now. */
  readonly note: (slot: number, count: number, terms: Vector) => void
  /** Forgets the stories in these slots. */
  readonly drop: (slots: ReadonlySet<number>) => void
}

/** Stories of a term that are looked at: those that a document with the term joined last. */
const LISTED = 200
/** Entries of all terms of a document that are looked at; the terms of the fewest stories come first. */
const BUDGET = 2000

/** Whether a story with this score comes before another; of equal ones the older slot. */
const ahead = (score: number, slot: number, other: { slot: number; score: number }): boolean =>
  score > other.score || (score === other.score && slot < other.slot)

/** Puts a slot at the end of a list; a full one loses the slot that was noted longest ago. */
function touch(list: number[], slot: number): void {
  const last = list.length - 1
  if (list[last] === slot) return
  let at = last - 1
  while (at >= 0 && list[at] !== slot) at--
  if (at < 0 && list.length < LISTED) return void list.push(slot)
  // A loop is several times as quick as `copyWithin` here.
  for (let i = Math.max(at, 0); i < last; i++) list[i] = list[i + 1]!
  list[last] = slot
}

/** The `count` best of the slots found, the best first. */
function best(found: readonly number[], count: number, scoreOf: (slot: number) => number): number[] {
  const top: { slot: number; score: number }[] = []
  for (const slot of found) {
    const score = scoreOf(slot)
    if (top.length === count && !ahead(score, slot, top[count - 1]!)) continue
    let at = top.length
    while (at > 0 && ahead(score, slot, top[at - 1]!)) at--
    top.splice(at, 0, { slot, score })
    if (top.length > count) top.pop()
  }
  return top.map(entry => entry.slot)
}

const grown = (old: Float64Array<ArrayBuffer>, least: number): Float64Array<ArrayBuffer> => {
  const next = new Float64Array(Math.max(least, 2 * old.length))
  next.set(old)
  return next
}

/** An empty index. */
export function createTermIndex(): TermIndex {
  // Slots that hold a term, the one noted last at the end.
  const postings = new Map<number, number[]>()
  let scores = new Float64Array(1024)
  // Large stories hold more terms and are found more easily: what is found counts for less.
  let damping = new Float64Array(1024)

  function scored(terms: Vector): number[] {
    const lists: { list: readonly number[]; weight: number }[] = []
    terms.ids.forEach((term, i) => {
      const list = postings.get(term)
      if (list) lists.push({ list, weight: terms.weights[i]! ** 2 })
    })
    lists.sort((a, b) => a.list.length - b.list.length)
    const found: number[] = []
    let left = BUDGET
    for (const { list, weight } of lists) {
      for (let j = list.length - 1; j >= 0 && left > 0; j--, left--) {
        const slot = list[j]!
        if (scores[slot] === 0) found.push(slot)
        scores[slot]! += weight
      }
    }
    return found
  }

  return {
    likeliest(terms, count) {
      const found = scored(terms)
      const slots = best(found, count, slot => scores[slot]! / damping[slot]!)
      for (const slot of found) scores[slot] = 0
      return slots
    },
    note(slot, count, terms) {
      if (slot >= scores.length) {
        scores = grown(scores, slot + 1)
        damping = grown(damping, slot + 1)
      }
      damping[slot] = 1 + 0.1 * Math.log(count)
      for (const term of terms.ids) {
        const list = postings.get(term)
        if (list) touch(list, slot)
        else postings.set(term, [slot])
      }
    },
    drop(gone) {
      for (const [term, list] of postings) {
        const kept = list.filter(slot => !gone.has(slot))
        if (kept.length === 0) postings.delete(term)
        else if (kept.length < list.length) postings.set(term, kept)
      }
    },
  }
}
