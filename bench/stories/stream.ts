/** The feed stream in one pass: its scores, its cost, and what becomes of that when the stream goes on. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { englishStory } from '../../src/lang/en/story/index.ts'
import { createGrouper, type GroupItem } from '../../src/story/index.ts'
import { type BenchContext, table } from '../harness.ts'
import { bcubed } from './bcubed.ts'
import { readFeedItems } from './corpora.ts'
import { markedFolder } from './marked.ts'

/** Where an item was placed. */
interface Placed {
  readonly story: string
  readonly affair: string
}

/** Items of one lap of the clock. */
const LAP = 5000

type Marks = Readonly<Record<string, { readonly affair: string; readonly items: readonly number[] }>>

/** Scores of labelled items of the stream (places in the file), at both levels. */
function labelled(file: string, placed: readonly Placed[]): (string | number)[][] {
  const marked = JSON.parse(readFileSync(join(markedFolder(), file), 'utf8')) as Marks
  const rows = Object.entries(marked).flatMap(([story, { affair, items }]) =>
    items.map(i => ({ story, affair, at: placed[i]! })),
  )
  const scored = (key: keyof Placed): (string | number)[] => {
    const { p, r, f } = bcubed(
      rows.map(row => row.at[key]),
      rows.map(row => row[key]),
    )
    return [`${file}, ${rows.length} items, ${key}`, p, r, f]
  }
  return [scored('story'), scored('affair')]
}

/** Places items one by one; `lap` is told the seconds of processor time of each `every` items. */
function pass(
  items: Iterable<GroupItem>,
  every: number,
  lap: (seconds: number) => void,
  placed?: (place: Placed) => void,
): void {
  const grouper = createGrouper({ live: true }, englishStory)
  let start = process.cpuUsage().user
  let n = 0
  for (const item of items) {
    const place = grouper.add(item)
    placed?.(place)
    if (++n % every) continue
    const now = process.cpuUsage().user
    lap((now - start) / 1e6)
    start = now
  }
}

/** One pass over the month. */
export function stream(context: BenchContext): void {
  const items = readFeedItems(context.corpora)
  const placed: Placed[] = []
  const laps: number[] = []
  const start = process.cpuUsage().user
  pass(
    items,
    LAP,
    seconds => laps.push(seconds),
    place => placed.push({ story: place.story, affair: place.affair }),
  )
  const seconds = (process.cpuUsage().user - start) / 1e6
  const peak = process.resourceUsage().maxRSS / 1024
  context.log(
    `stream: ${items.length} items in ${seconds.toFixed(1)} s of CPU, ${Math.round(items.length / seconds)} items/s, ${Math.round(peak)} MB`,
  )
  // `stream.json` was drawn by words of titles, `random.json` by drawing stories of the answer and reading their items.
  const rows = ['stream.json', 'random.json'].flatMap(file => labelled(file, placed))
  context.log(table([['BCubed', 'P', 'R', 'F1'], ...rows]))
  context.log(
    `each ${LAP}: ${laps.map(s => s.toFixed(1)).join(' ')} s; last against first: ${(laps.at(-1)! / laps[0]!).toFixed(2)}`,
  )
}

const shifted = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** Words with a capital get another vowel in each round, so that a later month has other names in it. */
const VOWELS = 'aeiou'
function renamed(text: string, round: number): string {
  return text.replace(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,}/gu, name => {
    const turned = name.replace(
      /[aeiou]/g,
      v => VOWELS[(VOWELS.indexOf(v) + round + name.length) % VOWELS.length]!,
    )
    return `${turned}${VOWELS[round % 5]}${'bdfgklmnprst'[Math.floor(round / 5) % 12]}`
  })
}

function* months(items: readonly GroupItem[], count: number): Generator<GroupItem> {
  for (let i = 0; i < count; i++) {
    const item = items[i % items.length]!
    const round = Math.floor(i / items.length)
    yield round === 0
      ? item
      : {
          ...item,
          id: `${item.id}/${round}`,
          title: item.title && renamed(item.title, round),
          text: renamed(item.text, round),
          published: item.published && shifted(item.published, 30 * round),
        }
  }
}

/** The month again and again, with later days and other names, and what each stretch costs. */
export function million(context: BenchContext, count: number): void {
  const items = readFeedItems(context.corpora)
  const every = Math.max(LAP, Math.round(count / 20))
  context.log('items so far | ms of CPU an item | heap, MB | resident, MB')
  let n = 0
  pass(months(items, count), every, seconds => {
    n += every
    const { heapUsed, arrayBuffers, rss } = process.memoryUsage()
    const figures = [
      n,
      ((1000 * seconds) / every).toFixed(3),
      Math.round((heapUsed + arrayBuffers) / 1e6),
      Math.round(rss / 1e6),
    ]
    // Line by line, as the whole takes a quarter of an hour.
    context.log(figures.join(' | '))
  })
}
