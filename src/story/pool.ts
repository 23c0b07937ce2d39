/** The stories that a document may still join, and the index by which the likely ones are found. */
import type { Id } from '../core/index.ts'
import { type Digest, TOP_NAMES } from './digest.ts'
import { blend, EMPTY, heaviest, NOTHING, type Sum, trimmedSum, type Vector } from './vectors.ts'

/** A story that documents may still join: sums of what its documents hold. */
export interface Active {
  readonly id: Id
  readonly affair: Id
  /** Position in the pool's table. */
  readonly slot: number
  all: Sum
  head: Sum
  names: Sum
  /** The weightiest of its names, and the few weightiest. */
  mainNames: Vector
  topNames: Vector
  /** Titles of its latest documents. */
  titles: Vector[]
  count: number
  /** First and last day number, null while no document of it had a day. */
  first: number | null
  last: number | null
  /** Figures by unit: the values seen and in how many documents. */
  readonly figures: Map<number, Map<number, number>>
  /** Years, dates and weekdays by how many documents name them. */
  readonly years: Map<number, number>
  readonly dates: Map<number, number>
  readonly weekdays: Map<number, number>
  native: boolean
  /** Number of the document that joined last. */
  touched: number
  readonly indexed: Set<number>
}

const MAX_ALL = 200
const MAX_HEAD = 100
const MAX_NAMES = 60
/** Names that a story is about, at most. */
const MAIN_NAMES = 12
const MAX_TITLES = 6
const MAX_FIGURES = 24
/** Terms of a document by which its story can be found. */
const INDEXED = 24
/** Latest entries of a term that are looked at: a term in more stories tells nothing. */
const SCANNED = 400

/** Stories and the index over their terms. */
export interface Pool {
  readonly size: () => number
  /** The likeliest stories for a document, at most `count`, the likeliest first. */
  readonly candidates: (digest: Digest, count: number) => Active[]
  readonly open: (id: Id, affair: Id) => Active
  readonly find: (id: Id) => Active | undefined
  readonly join: (story: Active, digest: Digest, keep: number) => void
  /** Forgets the stories for which `old` holds. */
  readonly forget: (old: (story: Active) => boolean) => void
}

/** Whether a story with this score comes before another; of equal ones the older slot. */
const ahead = (score: number, slot: number, other: { slot: number; score: number }): boolean =>
  score > other.score || (score === other.score && slot < other.slot)

const keyTerms = (digest: Digest): Vector => heaviest(digest.all, INDEXED)

function widen(story: Active, digest: Digest): void {
  if (digest.day !== null) {
    story.first = story.first === null ? digest.day : Math.min(story.first, digest.day)
    story.last = story.last === null ? digest.day : Math.max(story.last, digest.day)
  }
  for (const key of ['years', 'dates', 'weekdays'] as const) {
    for (const value of digest[key]) story[key].set(value, (story[key].get(value) ?? 0) + 1)
  }
  for (const [unit, value] of digest.figures) {
    let values = story.figures.get(unit)
    if (!values) {
      if (story.figures.size >= MAX_FIGURES) continue
      story.figures.set(unit, (values = new Map()))
    }
    if (values.has(value) || values.size < 6) values.set(value, (values.get(value) ?? 0) + 1)
  }
}

/** An empty pool. */
export function createPool(): Pool {
  const slots: (Active | undefined)[] = []
  const free: number[] = []
  const postings = new Map<number, number[]>()
  const byId = new Map<Id, Active>()
  let alive = 0
  let scores = new Float64Array(1024)

  const index = (story: Active, terms: Vector): void => {
    for (const term of terms.ids) {
      if (story.indexed.has(term)) continue
      story.indexed.add(term)
      const list = postings.get(term)
      if (list) list.push(story.slot)
      else postings.set(term, [story.slot])
    }
  }

  function touched(digest: Digest): number[] {
    const found: number[] = []
    const terms = keyTerms(digest)
    for (let i = 0; i < terms.ids.length; i++) {
      const list = postings.get(terms.ids[i]!)
      if (!list) continue
      const weight = terms.weights[i]!
      for (let j = list.length - 1; j >= 0 && j >= list.length - SCANNED; j--) {
        const slot = list[j]!
        if (scores[slot] === 0) found.push(slot)
        scores[slot]! += weight * weight
      }
    }
    return found
  }

  return {
    size: () => alive,
    find: id => byId.get(id),
    candidates(digest, count) {
      const best: { slot: number; score: number }[] = []
      for (const slot of touched(digest)) {
        const score = scores[slot]! / (1 + 0.1 * Math.log(slots[slot]!.count))
        scores[slot] = 0
        if (best.length === count && !ahead(score, slot, best[count - 1]!)) continue
        let at = best.length
        while (at > 0 && ahead(score, slot, best[at - 1]!)) at--
        best.splice(at, 0, { slot, score })
        if (best.length > count) best.pop()
      }
      return best.map(entry => slots[entry.slot]!)
    },
    open(id, affair) {
      const slot = free.pop() ?? slots.length
      if (slot >= scores.length) {
        const grown = new Float64Array(scores.length * 2)
        grown.set(scores)
        scores = grown
      }
      const story: Active = {
        id,
        affair,
        slot,
        all: NOTHING,
        head: NOTHING,
        names: NOTHING,
        mainNames: EMPTY,
        topNames: EMPTY,
        titles: [],
        count: 0,
        first: null,
        last: null,
        figures: new Map(),
        years: new Map(),
        dates: new Map(),
        weekdays: new Map(),
        native: true,
        touched: 0,
        indexed: new Set(),
      }
      slots[slot] = story
      byId.set(id, story)
      alive++
      return story
    },
    join(story, digest, keep) {
      story.all = trimmedSum(blend(story.all, digest.all, keep), MAX_ALL)
      story.head = trimmedSum(blend(story.head, digest.head, keep), MAX_HEAD)
      story.names = trimmedSum(blend(story.names, digest.names, keep), MAX_NAMES)
      story.mainNames = heaviest(story.names, MAIN_NAMES)
      story.topNames = heaviest(story.mainNames, TOP_NAMES)
      if (digest.title.norm) story.titles = [...story.titles.slice(1 - MAX_TITLES), digest.title]
      story.native = story.count === 0 ? digest.native : story.native || digest.native
      story.count++
      widen(story, digest)
      index(story, keyTerms(digest))
    },
    forget(old) {
      const gone = new Set<number>()
      for (const story of slots) {
        if (!story || !old(story)) continue
        gone.add(story.slot)
        slots[story.slot] = undefined
        byId.delete(story.id)
        alive--
      }
      if (!gone.size) return
      for (const [term, list] of postings) {
        const kept = list.filter(slot => !gone.has(slot))
        if (kept.length === 0) postings.delete(term)
        else if (kept.length < list.length) postings.set(term, kept)
      }
      free.push(...[...gone].sort((a, b) => b - a))
    },
  }
}
