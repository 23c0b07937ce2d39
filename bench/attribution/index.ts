/** Attribution on the development part of PolNeAR. With `plain` after its name it fits the plain baseline as well. */

import type { Tagged } from '../../src/core/index.ts'
import { englishAttribution } from '../../src/lang/en/attribution/index.ts'
import { englishText } from '../../src/lang/en/text/index.ts'
import { type Bench, type BenchContext, type Score, table } from '../harness.ts'
import { type Article, articles } from './corpus.ts'
import { measure, row } from './measure.ts'
import { fitPlain, readPlain } from './plain.ts'
import { count, f1, noCounts, ROLES } from './score.ts'

/** The row of the plain field, which is fitted here: it takes some minutes. */
function plainRow(
  corpora: string,
  dev: readonly Article[],
  tag: (article: Article) => Tagged,
): (string | number)[] {
  const field = fitPlain(articles(corpora, 'train'), a => englishText.tag(a.text))
  const counts = noCounts()
  for (const a of dev) count(counts, a.text, a.gold, readPlain(field, a, tag(a)))
  return row('plain field', counts)
}

/** Milliseconds of processor time that work takes. */
function cpuTime(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function run({ corpora, args, log }: BenchContext): Score[] {
  const dev = articles(corpora, 'dev')
  const texts = new Map(dev.map(a => [a.name, englishText.tag(a.text)]))
  const tag = (a: Article): Tagged => texts.get(a.name)!
  const length = dev.reduce((n, a) => n + a.text.length, 0)
  const counts = measure(dev, tag, englishAttribution)
  const time = cpuTime(() => measure(dev, tag, englishAttribution)) / dev.length
  const tagging = cpuTime(() => dev.map(a => englishText.tag(a.text))) / dev.length
  log(
    table([
      ['PolNeAR dev, F1', ...ROLES.map(r => `${r} ~`), ...ROLES.map(r => `${r} =`)],
      row('patterns', measure(dev, tag, { words: englishAttribution.words, rules: [] })),
      ...(args.includes('plain') ? [plainRow(corpora, dev, tag)] : []),
      row('learnt', counts),
    ]),
  )
  log(`~ by overlap, = exact; ${dev.length} articles of ${Math.round(length / dev.length)} characters`)
  log(
    `${time.toFixed(1)} ms of processor time an article, beside ${tagging.toFixed(1)} ms for tokens and tags`,
  )
  return ROLES.flatMap(r => [
    { key: `attribution.${r}.overlap`, value: f1(counts, 'overlap', r), floor: true },
    { key: `attribution.${r}.exact`, value: f1(counts, 'exact', r), floor: true },
  ])
}

/** The benchmark. */
export const bench: Bench = { name: 'attribution', corpora: ['attribution/polnear/dev'], run }
