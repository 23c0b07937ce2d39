/** Attribution on the development part of PolNeAR. */
import { performance } from 'node:perf_hooks'
import { type AttributionLanguage, attributions } from '../../src/attribution/index.ts'
import type { Attribution, Tagged } from '../../src/core/index.ts'
import { englishAttribution } from '../../src/lang/en/attribution/index.ts'
import { englishText } from '../../src/lang/en/text/index.ts'
import { type Bench, type BenchContext, type Score, table } from '../harness.ts'
import { type Article, articles, type Gold } from './corpus.ts'
import { type Counts, count, f1, noCounts, ROLES } from './score.ts'

/** What the system says in the form of the annotation, which has neither nested attributions nor any without a cue. */
export const asGold = (found: readonly Attribution[]): Gold[] =>
  found.flatMap(a =>
    a.cue && a.within === undefined
      ? [{ source: a.source ? [a.source] : [], cue: [a.cue], content: a.content }]
      : [],
  )

/** Counts of a language's attributions over articles. */
export function measure(
  all: readonly Article[],
  tag: (article: Article) => Tagged,
  language: AttributionLanguage,
): Counts {
  const counts = noCounts()
  for (const article of all) {
    const found = attributions(tag(article), { document: article.name, mentions: [], timexes: [] }, language)
    count(counts, article.text, article.gold, asGold(found))
  }
  return counts
}

/** A row of the table: overlap F1 by column, then exact. */
export const row = (name: string, counts: Counts): (string | number)[] => [
  name,
  ...ROLES.map(r => f1(counts, 'overlap', r)),
  ...ROLES.map(r => f1(counts, 'exact', r)),
]

function run({ corpora, log }: BenchContext): Score[] {
  const dev = articles(corpora, 'dev')
  const texts = new Map(dev.map(a => [a.name, englishText.tag(a.text)]))
  const started = performance.now()
  const counts = measure(dev, a => texts.get(a.name)!, englishAttribution)
  const time = (performance.now() - started) / dev.length
  log(
    table([
      ['PolNeAR dev, F1', ...ROLES.map(r => `${r} ~`), ...ROLES.map(r => `${r} =`)],
      [
        'patterns',
        ...row(
          '',
          measure(dev, a => texts.get(a.name)!, { words: englishAttribution.words }),
        ).slice(1),
      ],
      row('learnt', counts),
    ]),
  )
  log(`~ by overlap, = exact; ${dev.length} articles, ${time.toFixed(2)} ms an article`)
  return ROLES.flatMap(r => [
    { key: `attribution.${r}.overlap`, value: f1(counts, 'overlap', r), floor: true },
    { key: `attribution.${r}.exact`, value: f1(counts, 'exact', r), floor: true },
  ])
}

/** The benchmark. */
export const bench: Bench = { name: 'attribution', corpora: ['attribution/polnear/dev'], run }
