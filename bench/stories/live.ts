/**
 * Learns the weights by which an item of a stream is held against a story of one item or of a few, and writes them for
 * English: from pairs of the feed stream that were read and marked as one story or two (`joins.json`, places in the
 * file). `npx tsx bench/stories/live.ts` writes; `… --cv` prints how pairs are told that were not learnt from.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { englishStory } from '../../src/lang/en/story/index.ts'
import { WEIGHTS } from '../../src/lang/en/story/weights.model.ts'
import { createColumnWatch } from '../../src/story/columns.ts'
import { score } from '../../src/story/compare.ts'
import { createDigester } from '../../src/story/digest.ts'
import { LIVE } from '../../src/story/grouper.ts'
import { createRarities } from '../../src/story/rarity.ts'
import { createShelf, extraFor, type Memory } from '../../src/story/shelf.ts'
import { FEW, type Weights, weightsFor } from '../../src/story/weights.ts'
import { corporaFolder } from '../harness.ts'
import { readFeedItems, shuffled } from './corpora.ts'
import { type Example, regress } from './learn.ts'
import { markedFolder } from './marked.ts'
import { written } from './written.ts'

/** How dear it is to leave the weights of whole articles. */
const PENALTY = 20
const FOLDS = 10
/** The stream as it was when the pairs were drawn and read. */
const TAUGHT: Memory = { ...LIVE.stories, growth: 0.15, second: 1 }

interface Joins {
  readonly same: readonly [number, number][]
  readonly other: readonly [number, number][]
}

/** A marked pair as the stream has it: an item held against the story that the other item is in. */
interface Met extends Example {
  readonly count: number
}

/** For each item that was marked the other item of its pair, and whether they are of one story. */
function marks(): Map<number, { near: number; same: boolean }> {
  const { same, other } = JSON.parse(readFileSync(join(markedFolder(), 'joins.json'), 'utf8')) as Joins
  const all = [...same.map(pair => ({ pair, same: true })), ...other.map(pair => ({ pair, same: false }))]
  return new Map(all.map(({ pair: [item, near], same }) => [item, { near, same }]))
}

/** One pass over the stream as `weights` group it; what it shows of the marked pairs. */
function met(items: ReturnType<typeof readFeedItems>, weights: Weights): Met[] {
  const { rarity, seen } = createRarities()
  const digester = createDigester(englishStory, rarity)
  const isColumn = createColumnWatch(englishStory)
  const shelf = createShelf(TAUGHT)
  const marked = marks()
  const storyOf: string[] = []
  const found: Met[] = []
  for (const [i, item] of items.entries()) {
    if (isColumn(item)) continue
    seen()
    const digest = digester.digest(item)
    const options = shelf.options(digest)
    const mark = marked.get(i)
    const option = mark && options.find(o => o.story.id === storyOf[mark.near])
    if (option) {
      const { count } = option.story
      const offset = -TAUGHT.bar - extraFor(TAUGHT, count)
      found.push({ values: option.values, same: mark.same, weight: 1, offset, count })
    }
    storyOf[i] = shelf.place(digest, shelf.choose(options, weights), item.id, item.id).id
  }
  return found
}

/**
 * Weights half way between those of whole articles and others. Those learnt alone tell pairs best, but leave over what
 * large stories then take up: all the way scored 85 on stories by words and days, half way 88.
 */
const halfway = (learnt: Weights): Weights => ({
  constant: (learnt.constant + WEIGHTS.constant) / 2,
  features: Object.fromEntries(
    Object.entries(learnt.features).map(([name, w]) => [name, (w + WEIGHTS.features[name]!) / 2]),
  ),
})

const isOne = (pair: Met): boolean => pair.count === 1
const areFew = (pair: Met): boolean => pair.count > 1 && pair.count <= FEW

/** Weights for stories of one item and of a few from marked pairs. */
function learnt(pairs: readonly Met[]): Weights {
  const [one, few] = [pairs.filter(isOne), pairs.filter(areFew)].map(some =>
    regress(some, PENALTY, [], WEIGHTS),
  )
  return { ...WEIGHTS, one: one!, few: few! }
}

const right = (pairs: readonly Met[], weights: Weights): number =>
  pairs.filter(p => score(p.values, weightsFor(weights, p.count)) + p.offset! > 0 === p.same).length

/** Shares of pairs told rightly, in per cent: by the weights of whole articles, and by weights that have not seen them. */
function crossValidated(pairs: readonly Met[]): string {
  const mixed = shuffled(pairs, 3)
  let held = 0
  for (let fold = 0; fold < FOLDS; fold++) {
    held += right(
      mixed.filter((_, i) => i % FOLDS === fold),
      learnt(mixed.filter((_, i) => i % FOLDS !== fold)),
    )
  }
  const share = (n: number): string => ((100 * n) / pairs.length).toFixed(1)
  return `${pairs.length} pairs; right with the weights of articles ${share(right(pairs, WEIGHTS))}, held out ${share(held)}`
}

function main(): void {
  const items = readFeedItems(corporaFolder())
  const first = met(items, WEIGHTS)
  if (process.argv.includes('--cv')) {
    for (const [name, of] of [
      ['one', first.filter(isOne)],
      ['few', first.filter(areFew)],
    ] as const)
      console.log(name, crossValidated(of))
  }
  const second = met(items, learnt(first))
  const { one, few } = learnt([...first, ...second])
  const target = join(import.meta.dirname, '../../src/lang/en/story/live.model.ts')
  writeFileSync(
    target,
    `/** Generated by bench/stories/live.ts; see weights.model.md. */
import type { Weights } from '../../../story/weights.ts'
${written('ONE', 'English weights for a story of one item of a stream.', halfway(one!))}${written('FEW', 'The same for a story of two to five.', halfway(few!))}`,
  )
}

if (process.argv[1]?.endsWith('live.ts')) main()
