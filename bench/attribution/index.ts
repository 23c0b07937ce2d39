/** Attribution on the development part of PolNeAR. */
import { performance } from 'node:perf_hooks'
import { englishAttribution } from '../../src/lang/en/attribution/index.ts'
import { englishText } from '../../src/lang/en/text/index.ts'
import { type Bench, type BenchContext, type Score, table } from '../harness.ts'
import { articles } from './corpus.ts'
import { measure, row } from './measure.ts'
import { f1, ROLES } from './score.ts'

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
          measure(dev, a => texts.get(a.name)!, { words: englishAttribution.words, rules: [] }),
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
