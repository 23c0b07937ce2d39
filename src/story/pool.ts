/** The stories that a document may still join: sums of what their documents hold. */
import type { Id } from '../core/index.ts'
import { type Digest, TOP_NAMES } from './digest.ts'
import { type Counts, counted, countedBoth, type Figures, NONE, withFigures } from './seen.ts'
import { createTermIndex } from './termindex.ts'
import { added, blend, EMPTY, heaviest, NOTHING, type Sum, trimmedSum, type Vector } from './vectors.ts'

/** A document whose vectors are not in a story's sums yet, and what is kept of the sums when they come in. */
interface Owed extends Pick<Digest, 'all' | 'head' | 'names'> {
  readonly keep: number
}

/** A story that documents may still join: sums of what its documents hold, but for those that are `owed`. */
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
  /** Documents that came since the sums were made: most stories are never looked at again. */
  owed: Owed[]
  /** Titles of its latest documents. */
  titles: Vector[]
  count: number
  /** First and last day number, null while no document of it had a day. */
  first: number | null
  last: number | null
  /** Figures by unit: the values seen and in how many documents. */
  figures: Figures
  /** Years, dates and weekdays by how many documents name them. */
  years: Counts
  dates: Counts
  weekdays: Counts
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
/** Documents that are owed to sums at most. */
const OWED = 64

/** Stories and the index over their terms. */
export interface Pool {
  readonly size: () => number
  /** The likeliest stories for a document, at most `count`, the likeliest first, their sums up to date. */
  readonly candidates: (digest: Digest, count: number) => Active[]
  readonly open: (id: Id, affair: Id) => Active
  /** A story by its id; its sums may be out of date. */
  readonly find: (id: Id) => Active | undefined
  /** Brings the sums of a story up to date. */
  readonly settle: (story: Active) => Active
  readonly join: (story: Active, digest: Digest, keep: number) => void
  /** Makes two stories one: the first takes up the other, whose id and places in the index lead to it from then on. */
  readonly unite: (story: Active, other: Active) => void
  /** Forgets the stories for which `old` holds. */
  readonly forget: (old: (story: Active) => boolean) => void
}

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

/** The sums of stories that begin with a document, by its terms: its story and its affair share them. */
const beginnings = new WeakMap<Vector, Sums>()

type Sums = Pick<Active, 'all' | 'head' | 'names'>

function sums({ all, head, names }: Sums, owed: Owed): Sums {
  return {
    all: trimmedSum(blend(all, owed.all, owed.keep), MAX_ALL),
    head: trimmedSum(blend(head, owed.head, owed.keep), MAX_HEAD),
    names: trimmedSum(blend(names, owed.names, owed.keep), MAX_NAMES),
  }
}

const NO_SUMS: Sums = { all: NOTHING, head: NOTHING, names: NOTHING }

function beginning(owed: Owed): Sums {
  const known = beginnings.get(owed.all)
  if (known) return known
  const made = sums(NO_SUMS, { ...owed, keep: 1 })
  beginnings.set(owed.all, made)
  return made
}

const NONE_OWED: Owed[] = []

/** Takes what is owed into the sums. */
function settle(story: Active): Active {
  if (story.owed.length === 0) return story
  let now: Sums = story
  for (const owed of story.owed) now = now.all === NOTHING ? beginning(owed) : sums(now, owed)
  const mainNames = heaviest(now.names, MAIN_NAMES)
  const topNames = heaviest(mainNames, TOP_NAMES)
  const { all, head, names } = now
  return Object.assign(story, { all, head, names, mainNames, topNames, owed: NONE_OWED })
}

/** Owes a document to the sums of a story. */
function owe(story: Active, { all, head, names }: Digest, keep: number): void {
  const owed: Owed = { all, head, names, keep }
  if (story.owed.length === 0) story.owed = [owed]
  else story.owed.push(owed)
  if (story.owed.length >= OWED) settle(story)
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
    owed: NONE_OWED,
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
    settle,
    candidates: (digest, count) => [
      ...new Set(index.likeliest(digest.keys, count).map(slot => settle(slots[slot]!))),
    ],
    open(id, affair) {
      const slot = free.pop() ?? slots.length
      const story = opened(id, affair, slot)
      slots[slot] = story
      byId.set(id, story)
      return story
    },
    join(story, digest, keep) {
      owe(story, digest, keep)
      if (digest.title.norm) story.titles = [...story.titles.slice(1 - MAX_TITLES), digest.title]
      story.native = story.count === 0 ? digest.native : story.native || digest.native
      story.mass = keep * story.mass + 1
      story.squares = keep * keep * story.squares + 1
      story.count++
      widen(story, digest)
      index.note(story.slot, story.count, digest.keys)
    },
    unite(story, other) {
      takeUp(settle(story), settle(other))
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
