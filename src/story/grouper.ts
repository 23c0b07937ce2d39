/** Grouping of documents as they arrive: episodes, and the affairs that they make up. */
import { hash, type Id } from '../core/index.ts'
import { createColumnWatch } from './columns.ts'
import { createDigester, type GroupItem } from './digest.ts'
import type { StoryLanguage } from './language.ts'
import { createRarities } from './rarity.ts'
import { createReprintFinder } from './reprints.ts'
import { createShelf, type Memory } from './shelf.ts'
import type { Weights } from './weights.ts'

/** How grouping remembers: stories, the affairs they make up, and the documents in which copies are looked for. */
export interface Recall {
  readonly stories: Memory
  readonly affairs: Memory
  readonly documents: number
}

/** For an archive: a year without news closes a story, and nothing fades. */
export const ARCHIVE: Recall = {
  stories: { days: 365, lone: 365, halfLife: null, bar: 0, growth: 0, second: 0, alone: 0.999 },
  affairs: { days: 730, lone: 365, halfLife: null, bar: -1, growth: 0.05, second: 0, alone: 0.999 },
  documents: 50_000,
}

/** For a stream: four days without news close a story, and what was said yesterday counts for less. */
export const LIVE: Recall = {
  stories: {
    days: 4,
    lone: 4,
    halfLife: 1.5,
    bar: 2.5,
    growth: 0.15,
    second: 0,
    alone: 0.999,
  },
  affairs: {
    days: 60,
    lone: 8,
    halfLife: 7,
    bar: 0.3,
    growth: 0.15,
    second: 0,
    alone: 0.999,
  },
  documents: 10_000,
}

/** Where a document belongs. */
export interface Placement {
  readonly story: Id
  /** Stories that continue one another share it. */
  readonly affair: Id
  /** The document of which this one is a reprint. */
  readonly reprintOf?: Id
}

/** Takes documents one by one, in order of arrival, and says at once where each belongs. */
export interface Grouper {
  readonly add: (item: GroupItem) => Placement
  /** Takes a document where it was put before: what follows is decided as if the grouper had put it there itself. */
  readonly restore: (item: GroupItem, placed: Pick<Placement, 'story' | 'affair'>) => void
}

/** A grouper with a recall of its own. */
export function createGrouperWith(
  recall: Recall,
  language: StoryLanguage,
  weights: Weights,
  affairWeights: Weights = weights,
): Grouper {
  const { rarity, seen } = createRarities()
  const digester = createDigester(language, rarity)
  const stories = createShelf(recall.stories)
  const affairs = createShelf(recall.affairs)
  const reprints = createReprintFinder(recall.documents, language.boilerplate)
  const isColumn = createColumnWatch(language)

  function place(item: GroupItem): Pick<Placement, 'story' | 'affair'> {
    const own = { story: `story:${hash(item.id)}`, affair: `affair:${hash(item.id)}` }
    // A column tells of several things: it starts no story that others could join.
    if (isColumn(item)) return own
    seen()
    const digest = digester.digest(item)
    const known = stories.choose(stories.options(digest), weights)
    // A story's affair is settled when the story begins, so that ids stay as they are.
    const old = known ? affairs.find(known.affair) : affairs.choose(affairs.options(digest), affairWeights)
    const affair = known?.affair ?? old?.id ?? own.affair
    affairs.place(digest, old ?? null, affair, affair)
    return { story: stories.place(digest, known, own.story, affair).id, affair }
  }

  return {
    restore(item, { story, affair }) {
      reprints.add(item)
      if (isColumn(item)) return
      seen()
      const digest = digester.digest(item)
      affairs.place(digest, affairs.find(affair) ?? null, affair, affair)
      stories.place(digest, stories.find(story) ?? null, story, affair)
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
    ? createGrouperWith(LIVE, language, language.weights)
    : createGrouperWith(ARCHIVE, language, language.weights, language.affairWeights)
}
