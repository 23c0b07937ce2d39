/** Examples for the weights of affairs: long subjects, followed for months, among a thinned stream of feeds. */
import { createDigester } from '../../src/story/digest.ts'
import { ARCHIVE } from '../../src/story/grouper.ts'
import type { StoryLanguage } from '../../src/story/language.ts'
import { createRarities } from '../../src/story/rarity.ts'
import { createShelf, type Option } from '../../src/story/shelf.ts'
import { readFeedItems, readTimeline17 } from './corpora.ts'
import type { Example } from './learn.ts'
import { merged, moved, type Subject } from './mix.ts'

/** An example with the subjects that document and affair are of; `feed` where that is not known. */
export interface AffairExample extends Example {
  readonly here: string
  readonly there: string
}

const FEED = 'feed'
/** One feed item in so many, and one article of a subject in so many: enough to learn from. */
const THIN = 16
const HALF = 2
/** Documents that a subject counts for, however many it has. */
const EVEN = 120

/** The thinned feeds and the thinned subjects. */
export function affairCorpora(corpora: string): {
  feeds: ReturnType<typeof readFeedItems>
  topics: Subject[]
} {
  return {
    feeds: readFeedItems(corpora).filter((_, i) => i % THIN === 0),
    topics: readTimeline17(corpora).filter((_, i) => i % HALF === 0),
  }
}

function sizesOf(topics: readonly Subject[]): Map<string, number> {
  const sizes = new Map<string, number>()
  for (const { topic } of topics) sizes.set(topic, (sizes.get(topic) ?? 0) + 1)
  return sizes
}

/** What one pass over feeds and subjects teaches. Affairs form as the story weights have them, within a subject. */
function taught(
  feeds: ReturnType<typeof readFeedItems>,
  topics: readonly Subject[],
  language: StoryLanguage,
): AffairExample[] {
  const { rarity, seen } = createRarities()
  const digester = createDigester(language, rarity)
  const shelf = createShelf(ARCHIVE.affairs)
  const subjects = new Map(topics.map(t => [t.id, t.topic]))
  const labels = new Map<string, string>()
  const sizes = sizesOf(topics)
  const found: AffairExample[] = []

  function note(options: readonly Option[], here: string): void {
    const rivals = options.filter(o => labels.get(o.story.id) !== here).length
    for (const { story, values } of options) {
      const there = labels.get(story.id)!
      // Whether two feed items belong together is not known.
      if (here === FEED && there === FEED) continue
      const same = here === there
      const even = EVEN / Math.max(sizes.get(here) ?? 0, sizes.get(there) ?? 0)
      found.push({ values, same, weight: even * (same ? 1 : 1 / Math.sqrt(rivals)), here, there })
    }
  }

  for (const item of merged(feeds, topics)) {
    seen()
    const digest = digester.digest(item)
    const options = shelf.options(digest)
    const here = subjects.get(item.id) ?? FEED
    note(options, here)
    const own = options.filter(o => labels.get(o.story.id) === here)
    const placed = shelf.place(digest, shelf.choose(own, language.weights), item.id, item.id)
    labels.set(placed.id, here)
  }
  return found
}

/** Examples with the subjects at their own days, and all within the feeds' month. */
export function affairExamples(corpora: string, language: StoryLanguage): AffairExample[] {
  const { feeds, topics } = affairCorpora(corpora)
  return [...taught(feeds, topics, language), ...taught(feeds, moved(topics), language)]
}
