/** Grouping in two steps that training and the product share: hold a document against stories, then place it. */
import { hash, type Id } from '../core/index.ts'
import { compare, gapOf, onlyOne } from './compare.ts'
import { createDigester, type Digest, type GroupItem } from './digest.ts'
import type { StoryLanguage } from './language.ts'
import { type Active, createPool } from './pool.ts'

/** How long stories stay open, and how far they lean to their latest documents. */
export interface Memory {
  /** Days after its last document until a story is closed. */
  readonly days: number
  /** Days in which what a story's documents said comes to count half; null for never. */
  readonly halfLife: number | null
}

/** A story a document may join, with the figures by which that is decided. */
export interface Option {
  readonly story: Active
  readonly values: readonly number[]
}

/** The state of grouping. */
export interface Engine {
  readonly read: (item: GroupItem) => Digest
  readonly options: (digest: Digest) => Option[]
  /** Puts a document into a story, or into a new one of the affair given (its own where none is). */
  readonly place: (item: GroupItem, digest: Digest, story: Active | null, affair?: Id) => Active
  readonly size: () => number
}

const CANDIDATES = 10
/** Share of the likeness that one term may bring: a town in common makes no story. */
const ONE_TERM = 0.999
/** Documents that the language's table of frequencies counts for. */
const PRIOR = 4000

/** Weighs terms by the language's table and the documents seen so far. */
function rarities(): { rarity: (term: number, share: number | undefined) => number; seen: () => void } {
  const counts = new Uint16Array(1 << 20)
  let documents = 0
  return {
    rarity(term, share) {
      const slot = term & (counts.length - 1)
      const n = counts[slot]!
      if (n < 65_535) counts[slot] = n + 1
      const prior = (share ?? 1 / 4000) * PRIOR
      return Math.max(0.1, Math.log((PRIOR + documents + 1) / (prior + n + 0.5)))
    },
    seen: () => void documents++,
  }
}

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

/** An engine without stories. */
export function createEngine(language: StoryLanguage, memory: Memory): Engine {
  const pool = createPool()
  const { rarity, seen } = rarities()
  const digester = createDigester(language, rarity)
  const tick = createClock()
  let swept: number | null = null
  const sweep = (now: number | null): void => {
    if (now === null || (swept !== null && now - swept < Math.max(1, memory.days / 8))) return
    swept = now
    pool.forget(story => story.last !== null && now - story.last > memory.days)
  }
  return {
    read(item) {
      seen()
      return digester.digest(item)
    },
    options(digest) {
      return pool
        .candidates(digest, CANDIDATES)
        .filter(
          story => (gapOf(digest, story) ?? 0) <= memory.days && onlyOne(digest.all, story.all) < ONE_TERM,
        )
        .map(story => ({ story, values: compare(digest, story) }))
    },
    place(item, digest, story, affair) {
      sweep(tick(digest.day))
      const target = story ?? pool.open(`story:${hash(item.id)}`, affair ?? `affair:${hash(item.id)}`)
      pool.join(target, digest, kept(memory, digest, target))
      return target
    },
    size: pool.size,
  }
}
