/** Grouping of documents as they arrive: episodes, and the affairs that they make up. */
import { hash, type Id, parseDay, toDay } from '../core/index.ts'
import { createColumnWatch } from './columns.ts'
import { createDigester, type Digest, type GroupItem } from './digest.ts'
import type { StoryLanguage } from './language.ts'
import type { Active } from './pool.ts'
import { createRarities } from './rarity.ts'
import { createReprintFinder } from './reprints.ts'
import { createShelf, type Memory, type Option } from './shelf.ts'
import { packTrace, type Trace, unpackTrace } from './trace.ts'
import type { Weights } from './weights.ts'

/** How grouping remembers: stories, the affairs they make up, and the documents in which copies are looked for. */
export interface Recall {
  readonly stories: Memory
  readonly affairs: Memory
  readonly documents: number
}

/** For an archive: a year without news closes a story, and nothing fades. */
export const ARCHIVE: Recall = {
  stories: {
    days: 365,
    lone: 365,
    halfLife: null,
    bar: 0,
    growth: 0,
    second: 0,
    alone: 0.999,
    kinship: null,
  },
  affairs: {
    days: 730,
    lone: 365,
    halfLife: null,
    bar: -1,
    growth: 0.05,
    second: 0,
    alone: 0.999,
    kinship: { bar: 0, documents: 5, share: 0.2, least: 5, all: 0.25, names: 0.15 },
  },
  documents: 50_000,
}

/**
 * For a stream: four days without news close a story, what was said yesterday counts for less, a pair must be surer
 * than what is more, and what is large surer again: `growth` and `second` score best on the labelled samples of stories.
 */
export const LIVE: Recall = {
  stories: {
    days: 4,
    lone: 4,
    halfLife: 1.5,
    bar: 2.5,
    growth: 0.2,
    second: 0.85,
    alone: 0.999,
    kinship: null,
  },
  affairs: {
    days: 60,
    lone: 8,
    halfLife: 7,
    bar: 0.3,
    growth: 0.15,
    second: 0,
    alone: 0.999,
    kinship: null,
  },
  documents: 10_000,
}

/** Where a document belongs. */
export interface Placement {
  readonly story: Id
  /** Stories that continue one another share it. */
  readonly affair: Id
  /** An affair found to be one with this document’s, now that it fits both; its id leads here from now on. */
  readonly joins?: Id
  /** The document of which this one is a reprint. */
  readonly reprintOf?: Id
}

/** A document whose trace was kept; its text is asked for only where it must be compared with another. */
export interface Recalled extends Pick<GroupItem, 'id' | 'title' | 'outlet'> {
  readonly trace: Uint8Array
  readonly text: () => string
}

/** Takes documents one by one, in order of arrival, and says at once where each belongs. */
export interface Grouper {
  readonly add: (item: GroupItem) => Placement
  /** Takes a document where it was put before: what follows is decided as if the grouper had put it there itself. */
  readonly restore: (item: GroupItem, placed: Pick<Placement, 'story' | 'affair'>) => void
  /** What is kept of the document taken last, for `recall`; null for one of too many words. */
  readonly trace: () => Uint8Array | null
  /** As `restore`, by what was kept of the document: many times as quick. */
  readonly recall: (item: Recalled, placed: Pick<Placement, 'story' | 'affair'>) => void
  /** Where the id of an affair leads by now: to itself, or to the affair that it became one with. */
  readonly leads: (affair: Id) => Id
}

/** A grouper with a recall of its own. */
export function createGrouperWith(
  recall: Recall,
  language: StoryLanguage,
  weights: Weights,
  affairWeights: Weights = weights,
): Grouper {
  const { rarity, seen, count } = createRarities()
  const digester = createDigester(language, rarity)
  const stories = createShelf(recall.stories)
  const affairs = createShelf(recall.affairs)
  const reprints = createReprintFinder(recall.documents, language.boilerplate)
  const isColumn = createColumnWatch(language)

  let last: Omit<Trace, 'prints'> = { day: null, terms: new Int32Array(0), digest: null }

  /** The digest of a document; null for a column, which tells of several things: it starts no story to be joined. */
  function digested(item: GroupItem): Digest | null {
    const day = item.published ? parseDay(item.published) : null
    last = { day, terms: new Int32Array(0), digest: null }
    if (isColumn(item)) return null
    seen()
    last = { day, ...digester.taken(item) }
    return last.digest
  }

  // Affairs that became one with another, by the one that they lead to.
  const joined = new Map<Id, Id>()

  function leads(affair: Id): Id {
    let now = affair
    for (let next = joined.get(now); next !== undefined; next = joined.get(now)) now = next
    return now
  }

  /** The affair of a document that begins a story, and the one that it shows to be the same. */
  function affairOf(options: readonly Option[], old: Active | null): { old: Active | null; joins?: Id } {
    const kin = old && affairs.kin(options, affairWeights, old)
    if (!old || !kin) return { old }
    const one = affairs.unite(old, kin)
    const gone = one === old ? kin.id : old.id
    joined.set(gone, one.id)
    return { old: one, joins: gone }
  }

  function place(item: GroupItem): Omit<Placement, 'reprintOf'> {
    const own = { story: `story:${hash(item.id)}`, affair: `affair:${hash(item.id)}` }
    const digest = digested(item)
    if (!digest) return own
    const known = stories.choose(stories.options(digest), weights)
    // A story's affair is settled when the story begins; afterwards it goes where that affair goes.
    const options = known ? [] : affairs.options(digest)
    const chosen = known ? affairs.find(leads(known.affair)) : affairs.choose(options, affairWeights)
    const { old, ...more } = affairOf(options, chosen ?? null)
    const affair = old?.id ?? (known ? leads(known.affair) : own.affair)
    affairs.place(digest, old, affair, affair)
    return { story: stories.place(digest, known, own.story, affair).id, affair, ...more }
  }

  function putBack(digest: Digest, { story, affair }: Pick<Placement, 'story' | 'affair'>): void {
    const known = stories.find(story) ?? null
    const chosen = affairs.find(leads(affair)) ?? null
    const fresh = !known && chosen && recall.affairs.kinship
    const { old } = fresh ? affairOf(affairs.options(digest), chosen) : { old: chosen }
    affairs.place(digest, old, affair, affair)
    stories.place(digest, known, story, affair)
  }

  return {
    leads,
    trace: () => packTrace({ ...last, prints: reprints.prints() }),
    restore(item, placed) {
      reprints.add(item)
      const digest = digested(item)
      if (digest) putBack(digest, placed)
    },
    recall({ trace, text, ...item }, placed) {
      const { day, terms, digest, prints } = unpackTrace(trace)
      const published = day === null ? null : toDay(day)
      reprints.recall({ ...item, published }, prints, text)
      isColumn({ ...item, published }, true)
      if (!digest) return
      seen()
      count(terms)
      putBack(digest, placed)
    },
    add(item) {
      const copy = reprints.add(item)
      const reprintOf = copy && copy.kind !== 'quoted passage' ? { reprintOf: copy.of } : {}
      return { ...place(item), ...reprintOf }
    },
  }
}

/** A grouper without documents; the same documents in the same order give the same ids. */
export function createGrouper(options: { readonly live?: boolean }, language: StoryLanguage): Grouper {
  return options.live
    ? createGrouperWith(LIVE, language, language.liveWeights, language.weights)
    : createGrouperWith(ARCHIVE, language, language.weights, language.affairWeights)
}
