/** Stories held open for as long as a memory lasts: what a document may join, and what is forgotten when. */
import type { Id } from '../core/index.ts'
import { compare, gapOf, onlyOne, score } from './compare.ts'
import type { Digest } from './digest.ts'
import { type Active, createPool } from './pool.ts'
import { cosine, overlap } from './vectors.ts'
import { type Weights, weightsFor } from './weights.ts'

/** How long stories stay open, how far they lean to their latest documents, and what it takes to join one. */
export interface Memory {
  /** Days after its last document until a story is closed. */
  readonly days: number
  /** The same for a story of one document. */
  readonly lone: number
  /** Days in which what a story's documents said comes to count half; null for never. */
  readonly halfLife: number | null
  /** What the weighted figures must exceed for a document to join; 0 is as likely as not. */
  readonly bar: number
  /** By how much more for each doubling of the story's documents: what is large attracts. */
  readonly growth: number
  /** What more it takes to join a story of one document, of which little is known. */
  readonly second: number
  /** Share of the likeness that one term or one whole name may bring: a town or a person in common makes no story. */
  readonly alone: number
  /** What it takes to see that two stories are one; null where that is never asked. */
  readonly kinship: Kinship | null
}

/**
 * Two stories that a subject was split between: ever again a document fits both. How well it must fit the second, how
 * many documents must, which share of the smaller story that is at least, how large it must be, and how near the two
 * must be to one another in all their terms and in their names (cosines).
 */
export interface Kinship {
  readonly bar: number
  readonly documents: number
  readonly share: number
  readonly least: number
  readonly all: number
  readonly names: number
}

/** A story a document may join, with the figures by which that is decided. */
export interface Option {
  readonly story: Active
  readonly values: readonly number[]
}

/** Open stories. */
export interface Shelf {
  /** The likeliest stories for a document. */
  readonly options: (digest: Digest) => Option[]
  /** The option to take, or null where none reaches the bar. */
  readonly choose: (options: readonly Option[], weights: Weights) => Active | null
  /** Puts a document into a story, or into a new one with the ids given. */
  readonly place: (digest: Digest, story: Active | null, id: Id, affair: Id) => Active
  /** A story that is one with the chosen one, as this document and those before it tell, or null. */
  readonly kin: (options: readonly Option[], weights: Weights, chosen: Active) => Active | null
  /** Makes two stories one, the larger, and gives that one; the other's id leads to it. */
  readonly unite: (a: Active, b: Active) => Active
  readonly find: (id: Id) => Active | undefined
  readonly size: () => number
}

const CANDIDATES = 10
/** Documents without a day after which a story without a day is closed. */
const UNDATED = 50_000

/** A day that most of the latest documents have reached; one wrong date does not move it. */
function createClock(): (day: number | null) => number | null {
  const latest: number[] = []
  let now: number | null = null
  return day => {
    if (day === null) return now
    latest.push(day)
    if (latest.length > 15) latest.shift()
    const middle = [...latest].sort((a, b) => a - b)[(latest.length - 1) >> 1]!
    now = now === null ? middle : Math.max(now, middle)
    return now
  }
}

/** What is kept of a story's sums when a document joins it. */
function kept(memory: Memory, digest: Digest, story: Active): number {
  if (memory.halfLife === null || digest.day === null || story.last === null) return 1
  return 0.5 ** (Math.max(0, digest.day - story.last) / memory.halfLife)
}

/** Counts a document that was put into one story and fits another; whether the two are one by now. */
function areOne(a: Active, b: Active, kinship: Kinship): boolean {
  a.kin.set(b.id, (a.kin.get(b.id) ?? 0) + 1)
  const both = a.kin.get(b.id)! + (b.kin.get(a.id) ?? 0)
  const smaller = Math.min(a.count, b.count)
  if (smaller < kinship.least || both < Math.max(kinship.documents, kinship.share * smaller)) return false
  return cosine(a.all, b.all) >= kinship.all && cosine(a.names, b.names) >= kinship.names
}

/** What more than the bar it takes to join a story of so many documents. */
export const extraFor = (memory: Memory, count: number): number =>
  count === 1 ? memory.second : memory.growth * Math.log2(count)

/** A shelf without stories. */
export function createShelf(memory: Memory): Shelf {
  const pool = createPool()
  const tick = createClock()
  let placed = 0
  let swept = 0
  let sweptAt = 0
  const forgotten = (story: Active, now: number | null): boolean =>
    story.last === null
      ? placed - story.touched > UNDATED
      : now !== null && now - story.last > (story.count > 1 ? memory.days : memory.lone)

  function sweep(now: number | null): void {
    const due = now !== null && now - swept >= Math.max(1, memory.lone / 8)
    if (!due && placed - sweptAt < UNDATED) return
    swept = now ?? swept
    sweptAt = placed
    pool.forget(story => forgotten(story, now))
  }

  return {
    options: digest =>
      pool
        .candidates(digest, CANDIDATES)
        .filter(story => (gapOf(digest, story) ?? 0) <= memory.days)
        .flatMap(story => {
          const shared = overlap(digest.all, story.all, digest.wholes)
          return onlyOne(shared) < memory.alone ? [{ story, values: compare(digest, story, shared) }] : []
        }),
    choose(options, weights) {
      let best: Active | null = null
      let top = memory.bar
      for (const { story, values } of options) {
        const z = score(values, weightsFor(weights, story.count)) - extraFor(memory, story.count)
        if (z > top) [best, top] = [story, z]
      }
      return best
    },
    kin(options, weights, chosen) {
      const { kinship } = memory
      if (!kinship) return null
      pool.settle(chosen)
      const others = options.filter(o => o.story !== chosen && score(o.values, weights) > kinship.bar)
      return others.find(o => areOne(chosen, o.story, kinship))?.story ?? null
    },
    unite(a, b) {
      const [large, small] = b.count > a.count ? [b, a] : [a, b]
      pool.unite(large, small)
      return large
    },
    place(digest, story, id, affair) {
      placed++
      sweep(tick(digest.day))
      const target = story ?? pool.open(id, affair)
      target.touched = placed
      pool.join(target, digest, kept(memory, digest, target))
      return target
    },
    find: pool.find,
    size: pool.size,
  }
}
