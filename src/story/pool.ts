/** The stories that a document may still join: sums of what their documents hold. */
import type { Id } from '../core/index.ts'
import { type Digest, TOP_NAMES } from './digest.ts'
import { createTermIndex } from './termindex.ts'
import { added, blend, EMPTY, heaviest, NOTHING, type Sum, trimmedSum, type Vector } from './vectors.ts'

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
  figures: ReadonlyMap<number, Map<number, number>>
  /** Years, dates and weekdays by how many documents name them. */
  years: ReadonlyMap<number, number>
  dates: ReadonlyMap<number, number>
  weekdays: ReadonlyMap<number, number>
  native: boolean
  /** Sum of what its documents' vectors count for, and of its squares: both the number of documents where nothing fades. */
  mass: number
  squares: number
  /** Number of the document that joined last. */
  touched: number
  /** Other stories that documents of this one resembled as well, by how many did. */
  readonly kin: Map<Id, number>
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
/** Stories and the index over their terms. */
export interface Pool {
  readonly size: () => number
  /** The likeliest stories for a document, at most `count`, the likeliest first. */
  readonly candidates: (digest: Digest, count: number) => Active[]
  readonly open: (id: Id, affair: Id) => Active
  readonly find: (id: Id) => Active | undefined
  readonly join: (story: Active, digest: Digest, keep: number) => void
  /** Makes two stories one: the first takes up the other, whose id and places in the index lead to it from then on. */
  readonly unite: (story: Active, other: Active) => void
  /** Forgets the stories for which `old` holds. */
  readonly forget: (old: (story: Active) => boolean) => void
}

const keyTerms = (digest: Digest): Vector => heaviest(digest.all, INDEXED)

function widen(story: Active, digest: Digest): void {
  if (digest.day !== null) {
    story.first = Math.min(story.first ?? digest.day, digest.day)
    story.last = Math.max(story.last ?? digest.day, digest.day)
  }
  for (const key of ['years', 'dates', 'weekdays'] as const) {
    if (digest[key].length) story[key] = counted(story[key], digest[key])
  }
  if (digest.figures.size) story.figures = withFigures(story.figures, digest.figures)
}

const NONE: ReadonlyMap<number, never> = new Map<number, never>()

/** Counts values; a story without any shares one empty map with all others, as most have none. */
function counted(seen: ReadonlyMap<number, number>, values: readonly number[]): ReadonlyMap<number, number> {
  const counts = seen === NONE ? new Map<number, number>() : (seen as Map<number, number>)
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

function withFigures(seen: Active['figures'], found: ReadonlyMap<number, number>): Active['figures'] {
  const figures =
    seen === NONE ? new Map<number, Map<number, number>>() : (seen as Map<number, Map<number, number>>)
  for (const [unit, value] of found) {
    let values = figures.get(unit)
    if (!values) {
      if (figures.size >= MAX_FIGURES) continue
      figures.set(unit, (values = new Map()))
    }
    if (values.has(value) || values.size < 6) values.set(value, (values.get(value) ?? 0) + 1)
  }
  return figures
}

/** What a story holds after its first document; stories and affairs that begin with it share it. */
const beginnings = new WeakMap<Digest, Pick<Active, 'all' | 'head' | 'names' | 'mainNames' | 'topNames'>>()

function beginning(digest: Digest): Pick<Active, 'all' | 'head' | 'names' | 'mainNames' | 'topNames'> {
  const known = beginnings.get(digest)
  if (known) return known
  const made = sums(NOTHING, NOTHING, NOTHING, digest, 1)
  beginnings.set(digest, made)
  return made
}

function sums(all: Sum, head: Sum, names: Sum, digest: Digest, keep: number): ReturnType<typeof beginning> {
  const nextNames = trimmedSum(blend(names, digest.names, keep), MAX_NAMES)
  const mainNames = heaviest(nextNames, MAIN_NAMES)
  return {
    all: trimmedSum(blend(all, digest.all, keep), MAX_ALL),
    head: trimmedSum(blend(head, digest.head, keep), MAX_HEAD),
    names: nextNames,
    mainNames,
    topNames: heaviest(mainNames, TOP_NAMES),
  }
}

function countedBoth(
  a: ReadonlyMap<number, number>,
  b: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const sum = new Map(a)
  for (const [value, n] of b) sum.set(value, (sum.get(value) ?? 0) + n)
  return sum
}

const known = (...days: (number | null)[]): number[] => days.filter(day => day !== null)

/** A story takes up what another holds; figures stay its own, as they are those of an episode. */
function takeUp(story: Active, other: Active): void {
  story.all = trimmedSum(added(story.all, other.all), MAX_ALL)
  story.head = trimmedSum(added(story.head, other.head), MAX_HEAD)
  story.names = trimmedSum(added(story.names, other.names), MAX_NAMES)
  story.mainNames = heaviest(story.names, MAIN_NAMES)
  story.topNames = heaviest(story.mainNames, TOP_NAMES)
  story.titles = [...other.titles, ...story.titles].slice(-MAX_TITLES)
  const days = known(story.first, story.last, other.first, other.last)
  if (days.length) [story.first, story.last] = [Math.min(...days), Math.max(...days)]
  for (const key of ['years', 'dates', 'weekdays'] as const) story[key] = countedBoth(story[key], other[key])
  for (const key of ['count', 'mass', 'squares'] as const) story[key] += other[key]
  story.touched = Math.max(story.touched, other.touched)
}

function opened(id: Id, affair: Id, slot: number): Active {
  return {
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
    figures: NONE,
    years: NONE,
    dates: NONE,
    weekdays: NONE,
    native: true,
    mass: 0,
    squares: 0,
    touched: 0,
    kin: new Map(),
  }
}

/** An empty pool. */
export function createPool(): Pool {
  const slots: (Active | undefined)[] = []
  const free: number[] = []
  const index = createTermIndex()
  const byId = new Map<Id, Active>()
  return {
    size: () => byId.size,
    find: id => byId.get(id),
    candidates: (digest, count) => [
      ...new Set(index.likeliest(keyTerms(digest), count).map(slot => slots[slot]!)),
    ],
    open(id, affair) {
      const slot = free.pop() ?? slots.length
      const story = opened(id, affair, slot)
      slots[slot] = story
      byId.set(id, story)
      return story
    },
    join(story, digest, keep) {
      const next =
        story.count === 0 ? beginning(digest) : sums(story.all, story.head, story.names, digest, keep)
      Object.assign(story, next)
      if (digest.title.norm) story.titles = [...story.titles.slice(1 - MAX_TITLES), digest.title]
      story.native = story.count === 0 ? digest.native : story.native || digest.native
      story.mass = keep * story.mass + 1
      story.squares = keep * keep * story.squares + 1
      story.count++
      widen(story, digest)
      index.note(story.slot, story.count, keyTerms(digest))
    },
    unite(story, other) {
      takeUp(story, other)
      for (const [slot, one] of slots.entries()) if (one === other) slots[slot] = story
      for (const [id, one] of byId) if (one === other) byId.set(id, story)
    },
    forget(old) {
      const gone = new Set<number>()
      for (const [slot, story] of slots.entries()) {
        if (!story || !old(story)) continue
        gone.add(slot)
        slots[slot] = undefined
      }
      if (!gone.size) return
      for (const [id, story] of byId) if (gone.has(story.slot)) byId.delete(id)
      index.drop(gone)
      free.push(...[...gone].sort((a, b) => b - a))
    },
  }
}
