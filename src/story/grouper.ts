/** Grouping of documents as they arrive. */
import type { Id } from '../core/index.ts'
import { chance } from './compare.ts'
import type { GroupItem } from './digest.ts'
import { createEngine, type Memory, type Option } from './engine.ts'
import type { StoryLanguage } from './language.ts'
import { createReprintFinder } from './reprints.ts'

/** Memory for an archive: a year without news closes a story, and nothing fades. */
export const ARCHIVE: Memory = { days: 365, halfLife: null }

/** Memory for a stream: four days without news close a story, and what was said yesterday counts for less. */
export const LIVE: Memory = { days: 4, halfLife: 1.5 }

/** Documents in which a reprint is looked for: the latest of a stream, and of an archive. */
const REMEMBERED_LIVE = 10_000
const REMEMBERED = 50_000

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
}

/** The likeliest story for a document, or null where none is likelier than not. */
function decided(options: readonly Option[], language: StoryLanguage, threshold: number): Option | null {
  let best: Option | null = null
  let top = threshold
  for (const option of options) {
    const p = chance(option.values, language.weights)
    if (p > top) [best, top] = [option, p]
  }
  return best
}

/** A grouper without documents; the same documents in the same order give the same ids. */
export function createGrouper(options: { readonly live?: boolean }, language: StoryLanguage): Grouper {
  const engine = createEngine(language, options.live ? LIVE : ARCHIVE)
  const reprints = createReprintFinder(options.live ? REMEMBERED_LIVE : REMEMBERED, language.boilerplate)
  return {
    add(item) {
      const digest = engine.read(item)
      const found = engine.options(digest)
      const best = decided(found, language, 0.5)
      const story = engine.place(item, digest, best?.story ?? null)
      const copy = reprints.add(item)
      const reprintOf = copy && copy.kind !== 'quoted passage' ? { reprintOf: copy.of } : {}
      return { story: story.id, affair: story.affair, ...reprintOf }
    },
  }
}
