/** Grouping, reprints and wire credits, measured. `npm run bench -- stories [--stream [n]] [--mix] [--cv]`. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CREDITS } from '../../src/lang/en/story/credits.ts'
import { englishStory } from '../../src/lang/en/story/index.ts'
import { compareTexts, createGrouper, type GroupItem, wireCredit } from '../../src/story/index.ts'
import { type Bench, type BenchContext, prf, type Score, table } from '../harness.ts'
import { baseline } from './baseline.ts'
import { bcubed } from './bcubed.ts'
import { type Labelled, readEcb, readFeedItems, readGiveme, readTimeline17 } from './corpora.ts'
import { crossValidated, trainingSets } from './train.ts'

const storiesOf = (items: readonly GroupItem[], live = false): string[] => {
  const grouper = createGrouper({ live }, englishStory)
  return items.map(item => grouper.add(item).story)
}

function grouping(name: string, set: readonly Labelled[]): { row: (string | number)[]; f: number }[] {
  const gold = set.map(d => d.label)
  const items = set.map(d => d.item)
  const ours = bcubed(storiesOf(items), gold)
  const plain = bcubed(baseline(items, englishStory), gold)
  return [
    { row: [`${name}`, ours.p, ours.r, ours.f], f: ours.f },
    { row: ['  TF-IDF and time, single pass', plain.p, plain.r, plain.f], f: plain.f },
  ]
}

interface Marked {
  readonly copies: readonly [string, string][]
  readonly unclear: readonly [string, string][]
}

/** Reprints between outlets of Giveme5W1H, every pair compared. */
function reprints(corpora: string): { p: number; r: number; f: number } {
  const marked = JSON.parse(readFileSync(join(markedFolder(), 'reprints.json'), 'utf8')) as Marked
  const items = readGiveme(corpora).map(d => d.item)
  const key = (a: string, b: string): string => [a.slice(0, 12), b.slice(0, 12)].sort().join(' ')
  const gold = new Set(marked.copies.map(([a, b]) => key(a, b)))
  const unclear = new Set(marked.unclear.map(([a, b]) => key(a, b)))
  let [right, found] = [0, 0]
  items.forEach((here, i) => {
    for (const there of items.slice(0, i)) {
      const pair = key(here.id, there.id)
      if (here.outlet === there.outlet || unclear.has(pair)) continue
      const copy = compareTexts(here.text, there.text, { boilerplate: englishStory.boilerplate })
      if (!copy || copy.kind === 'quoted passage') continue
      found++
      if (gold.has(pair)) right++
    }
  })
  return prf(right, found, gold.size)
}

/** The marked pairs lie beside this file's source, also when it runs from `dist`. */
const markedFolder = (): string => {
  const here = import.meta.dirname
  return existsSync(join(here, 'reprints.json')) ? here : join(here, '../../../bench/stories')
}

/** Wire credits against the `wire` column of PolNeAR: share of articles read as the column has them. */
function credits(corpora: string): { right: number; all: number; credited: number; found: number } {
  const folder = join(corpora, 'attribution/polnear')
  const short: Readonly<Record<string, string>> = {
    'Associated Press': 'AP',
    'United Press International': 'UPI',
    Reuters: 'REUTERS',
    'Agence France-Presse': 'AFP',
  }
  const tally = { right: 0, all: 0, credited: 0, found: 0 }
  for (const line of readFileSync(join(folder, 'metadata.tsv'), 'utf8').trim().split('\n').slice(1)) {
    const cells = line.split('\t')
    const path = join(folder, cells[0]!, 'text', `${cells[1]}.txt`)
    if (!existsSync(path)) continue
    const wire = cells[11]!.trim().toUpperCase()
    const gold = wire === 'NONE' || wire === 'NA' ? null : wire
    const read = wireCredit(readFileSync(path, 'utf8'), cells[6]!, CREDITS)
    const found = read === null ? null : (short[read] ?? read)
    tally.all++
    if (gold === found) tally.right++
    if (gold) tally.credited++
    if (gold && gold === found) tally.found++
  }
  return tally
}

interface Placed {
  readonly story: string
  readonly affair: string
}

/** Scores of the labelled items of the stream (`stream.json`: places in the file), at both levels. */
function labelled(context: BenchContext, placed: readonly Placed[]): void {
  const marked = JSON.parse(readFileSync(join(markedFolder(), 'stream.json'), 'utf8')) as Record<
    string,
    { readonly affair: string; readonly items: readonly number[] }
  >
  const rows = Object.entries(marked).flatMap(([story, { affair, items }]) =>
    items.map(i => ({ story, affair, at: placed[i]! })),
  )
  const scored = (key: keyof Placed): (string | number)[] => {
    const { p, r, f } = bcubed(
      rows.map(row => row.at[key]),
      rows.map(row => row[key]),
    )
    return [`stream, ${rows.length} labelled items, ${key}`, p, r, f]
  }
  context.log(table([['BCubed', 'P', 'R', 'F1'], scored('story'), scored('affair')]))
}

/** One pass over the feed stream, repeated with new days and ids to reach `count` items. */
function stream(context: BenchContext, count: number): void {
  const items = readFeedItems(context.corpora)
  const grouper = createGrouper({ live: true }, englishStory)
  const laps: number[] = []
  const placed: Placed[] = []
  const start = process.cpuUsage().user
  let lap = start
  let peak = 0
  for (let i = 0; i < count; i++) {
    const item = items[i % items.length]!
    const round = Math.floor(i / items.length)
    const day = item.published && round ? shifted(item.published, 30 * round) : item.published
    const place = grouper.add(round ? { ...item, id: `${item.id}/${round}`, published: day } : item)
    if (!round) placed.push(place)
    if ((i + 1) % 5000) continue
    const now = process.cpuUsage().user
    laps.push((now - lap) / 1e6)
    lap = now
    peak = Math.max(peak, process.memoryUsage().rss / 1e6)
  }
  const seconds = (process.cpuUsage().user - start) / 1e6
  context.log(
    `stream: ${count} items in ${seconds.toFixed(1)} s of CPU, ${Math.round(count / seconds)} items/s, ${Math.round(peak)} MB`,
  )
  if (count >= items.length) labelled(context, placed)
  context.log(
    `each 5,000: ${laps.map(s => s.toFixed(1)).join(' ')} s; last against first: ${(laps.at(-1)! / laps[0]!).toFixed(2)}`,
  )
}

const shifted = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** Timeline17's topics moved into April 2023 among the feeds: share of each topic in its largest story. */
function mixed(context: BenchContext): void {
  const feeds = readFeedItems(context.corpora)
  const topics = readTimeline17(context.corpora)
  const items = [...feeds, ...topics].sort((a, b) =>
    a.published! < b.published! ? -1 : a.published! > b.published! ? 1 : 0,
  )
  const grouper = createGrouper({}, englishStory)
  const placed = new Map(items.map(item => [item.id, grouper.add(item)]))
  const rows: (string | number)[][] = [['topic', 'articles', '% in largest story', '% in largest affair']]
  for (const topic of [...new Set(topics.map(t => t.topic))].sort()) {
    const own = topics.filter(t => t.topic === topic).map(t => placed.get(t.id)!)
    const largest = (key: 'story' | 'affair'): number => {
      const counts = new Map<string, number>()
      for (const place of own) counts.set(place[key], (counts.get(place[key]) ?? 0) + 1)
      return (100 * Math.max(...counts.values())) / own.length
    }
    rows.push([topic, String(own.length), largest('story'), largest('affair')])
  }
  context.log(table(rows))
}

/** The benchmark of grouping. */
export const bench: Bench = {
  name: 'stories',
  corpora: ['stories/giveme5w1h', 'events/ecbplus', 'attribution/polnear'],
  run(context) {
    const give = grouping('Giveme5W1H, online in order of time', readGiveme(context.corpora))
    const ecb = grouping('ECB+ 1–35, sub-topics, no dates', readEcb(context.corpora))
    context.log(table([['BCubed', 'P', 'R', 'F1'], ...[...give, ...ecb].map(line => line.row)]))
    if (context.args.includes('--cv')) {
      const rows = crossValidated(trainingSets(context.corpora)).map(({ name, p, r, f }) => [name, p, r, f])
      context.log(`\n${table([['each topic by weights that have not seen it', 'P', 'R', 'F1'], ...rows])}`)
    }
    const copies = reprints(context.corpora)
    const wire = credits(context.corpora)
    const wireShare = (100 * wire.right) / wire.all
    context.log(
      `\n${table([
        ['', 'P', 'R', 'F1'],
        ['reprints across outlets, pairs', copies.p, copies.r, copies.f],
      ])}`,
    )
    context.log(
      `wire credits: ${wireShare.toFixed(1)}% of ${wire.all} articles read as marked; ${wire.found} of ${wire.credited} credits found`,
    )
    const at = context.args.indexOf('--stream')
    if (at >= 0) stream(context, Number(context.args[at + 1]) || 42_109)
    if (context.args.includes('--mix')) mixed(context)
    const scores: Score[] = [
      { key: 'stories.giveme5w1h.f1', value: give[0]!.f, floor: true },
      { key: 'stories.ecbplus.f1', value: ecb[0]!.f, floor: true },
      { key: 'stories.reprints.p', value: copies.p, floor: true },
      { key: 'stories.reprints.r', value: copies.r, floor: true },
      { key: 'stories.wire', value: wireShare, floor: true },
    ]
    return scores
  },
}
