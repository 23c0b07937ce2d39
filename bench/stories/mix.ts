/** Long subjects in an archive: are the documents of each kept together among a month of feeds? */
import { englishStory } from '../../src/lang/en/story/index.ts'
import { createGrouper, type GroupItem } from '../../src/story/index.ts'
import { type BenchContext, table } from '../harness.ts'
import { readFeedItems, readNewsWcl50, readTimeline17 } from './corpora.ts'

/** A document with the subject it belongs to. */
export type Subject = GroupItem & { readonly topic: string }

const DAYS = 30

/** The documents of each subject spread evenly over April 2023, in their order. */
export function moved(items: readonly Subject[]): Subject[] {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item.topic, (counts.get(item.topic) ?? 0) + 1)
  const seen = new Map<string, number>()
  return [...items]
    .sort((a, b) => (a.published ?? '').localeCompare(b.published ?? ''))
    .map(item => {
      const rank = seen.get(item.topic) ?? 0
      seen.set(item.topic, rank + 1)
      const day = 1 + Math.floor((DAYS * rank) / counts.get(item.topic)!)
      return { ...item, published: `2023-04-${String(day).padStart(2, '0')}` }
    })
}

/** Of two lists, both in order of days, one. */
export const merged = (a: readonly GroupItem[], b: readonly GroupItem[]): GroupItem[] =>
  [...a, ...b].sort((x, y) => (x.published! < y.published! ? -1 : x.published! > y.published! ? 1 : 0))

/** Share in per cent of the most frequent of some ids. */
function largest(ids: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return (100 * Math.max(...counts.values())) / ids.length
}

function rowsOf(
  feeds: readonly GroupItem[],
  topics: readonly Subject[],
  name: string,
): (string | number)[][] {
  const grouper = createGrouper({}, englishStory)
  const placed = new Map(merged(feeds, topics).map(item => [item.id, grouper.add(item)]))
  const rows = [...new Set(topics.map(t => t.topic))].sort().map(topic => {
    const own = topics.filter(t => t.topic === topic)
    const places = own.map(t => placed.get(t.id)!)
    const shares = [
      largest(places.map(place => place.story)),
      largest(places.map(place => place.affair)),
      largest(places.map(place => grouper.leads(place.affair))),
    ]
    return [`${name} ${topic}`, String(own.length), ...shares]
  })
  const mean = (at: number): number => rows.reduce((sum, row) => sum + Number(row[at]), 0) / rows.length
  return [...rows, [`${name}, mean`, String(topics.length), mean(2), mean(3), mean(4)]]
}

/** Share of each subject in its largest story and affair: Timeline17's and NewsWCL50's among the feeds of a month. */
export function mixed(context: BenchContext): void {
  const every = context.args.includes('--quick') ? 8 : 1
  const feeds = readFeedItems(context.corpora).filter((_, i) => i % every === 0)
  const days = readTimeline17(context.corpora)
  const wcl = readNewsWcl50(context.corpora)
  context.log(
    table([
      ['subject', 'articles', '% in largest story', '% in largest affair', 'with affairs joined since'],
      ...rowsOf(feeds, moved(wcl), 'NewsWCL50'),
      ...rowsOf(feeds, moved(days), 'T17 in one month'),
      ...rowsOf(feeds, days, 'T17 at its own days'),
    ]),
  )
}
