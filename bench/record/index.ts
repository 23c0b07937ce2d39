/** The record: three stories annotated by hand, events merged across documents (ECB+), days of main events (T17). */
import { type Bench, type BenchContext, type Score, table } from '../harness.ts'
import { added, b3, type Counts, ceaf, muc, rates } from './coref.ts'
import { ecb, merged, topics } from './ecb.ts'
import { golds, recordOf, scoresOf, summed, tally } from './own.ts'
import { annotations, byEvents, byPublication, chosen, collections, dateF1 } from './t17.ts'

/** Measures over enough cases to be held to; the others turn on one event of three stories. */
const PINNED: ReadonlySet<string> = new Set([
  'events, precision',
  'main events, recall',
  'evidence, precision',
  'evidence, recall',
  'status at the end',
  'differences, precision',
  'differences, recall',
])

async function own({ corpora, log }: BenchContext): Promise<Score[]> {
  const stories = golds()
  const tallies = []
  for (const gold of stories) tallies.push(tally(gold, await recordOf(gold, corpora)))
  const columns = [...tallies, summed(tallies)].map(scoresOf)
  const names = Object.keys(columns[0]!)
  log(
    table([
      ['gold record', ...stories.map(s => s.story), 'all'],
      ...names.map(name => [name, ...columns.map(c => c[name]!)]),
    ]),
  )
  return names.map(name => ({ key: `own.${name}`, value: columns.at(-1)![name]!, floor: PINNED.has(name) }))
}

const MEASURES = [muc, b3, ceaf]

function merging({ corpora, log }: BenchContext): Score[] {
  const all = topics(ecb(corpora)).map(merged)
  const row = (name: string, side: 'found' | 'lemma'): [string, ...number[]] => {
    const counts = MEASURES.map((measure): Counts => added(all.map(t => measure(t[side], t.gold))))
    const f = counts.map(c => rates(c).f)
    return [name, ...f, (f[0]! + f[1]! + f[2]!) / 3]
  }
  const [ours, lemma] = [row('merged', 'found'), row('same lemma in a story', 'lemma')]
  log(table([['ECB+ 1–35, gold mentions, F1', 'MUC', 'B³', 'CEAF-e', 'CoNLL'], ours, lemma]))
  return [
    { key: 'ecb.conll', value: ours[4]!, floor: true },
    { key: 'ecb.lemma', value: lemma[4]! },
  ]
}

async function timelines({ corpora, log }: BenchContext): Promise<Score[]> {
  const rows: [string, number, number][] = []
  for (const collection of collections(corpora)) {
    const ranked = byEvents(await annotations(collection))
    const published = byPublication(collection.articles.map(a => a.day))
    for (const gold of collection.timelines)
      rows.push([collection.name, dateF1(chosen(ranked, gold), gold), dateF1(chosen(published, gold), gold)])
  }
  const mean = (i: 1 | 2): number => rows.reduce((n, row) => n + row[i], 0) / rows.length
  const all: [string, number, number] = ['mean', mean(1), mean(2)]
  log(
    table([
      ['T17, date-F1', 'main events', 'publication count'],
      ...[...rows, all].map(([name, a, b]) => [name, a.toFixed(3), b.toFixed(3)]),
    ]),
  )
  return [
    { key: 't17.date-f1', value: 100 * mean(1), floor: true },
    { key: 't17.publication-count', value: 100 * mean(2) },
  ]
}

/** The bench of the record. */
export const bench: Bench = {
  name: 'record',
  corpora: ['stories/giveme5w1h', 'events/ecbplus', 'stories/timeline17'],
  run: async context => [...(await own(context)), ...merging(context), ...(await timelines(context))],
}
