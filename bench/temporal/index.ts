/** Time expressions on TimeBank, AQUAINT and WikiWars by the measures of TempEval-3, beside chrono-node. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Tagged } from '../../src/core/index.ts'
import { englishTemporal } from '../../src/lang/en/temporal/index.ts'
import { englishText } from '../../src/lang/en/text/index.ts'
import { temporal } from '../../src/temporal/index.ts'
import type { Bench, BenchContext, Score } from '../harness.ts'
import { filesBelow, table } from '../harness.ts'
import { chronoDays, chronoTimexes } from './chrono.ts'
import { type Counts, count, none, type Scored, scores } from './score.ts'
import { readTml, type TmlDocument } from './tml.ts'

const CORPORA = ['TimeBank', 'AQUAINT', 'WikiWars'] as const

interface Prepared {
  readonly document: TmlDocument
  readonly tagged: Tagged
}

/** What the stage finds in a corpus document. */
export function ours({ document, tagged }: Prepared): readonly Scored[] {
  const { id, published } = document
  const given = published ? ({ from: published, to: published, basis: 'given' } as const) : null
  return temporal(tagged, { document: id, published: given }, englishTemporal)
}

const prepare = (path: string): Prepared => {
  const document = readTml(path)
  return { document, tagged: englishText.tag(document.text) }
}

function measured(documents: readonly Prepared[], find: (d: Prepared) => readonly Scored[]): Counts {
  const counts = none()
  for (const d of documents) count(counts, d.document.timexes, find(d))
  return counts
}

const PASSES = 5
/** How often each document is read on end: the stage meets text that was tagged a moment ago. */
const TIMES = 4

/** Milliseconds of CPU for all documents: the least of some passes, after one that is not counted. */
function cpu(documents: readonly Prepared[], work: (d: Prepared) => unknown): number {
  let least = Number.POSITIVE_INFINITY
  for (let pass = 0; pass <= PASSES; pass++) {
    const before = process.cpuUsage()
    for (const d of documents) for (let n = 0; n < TIMES; n++) work(d)
    const { user, system } = process.cpuUsage(before)
    if (pass > 0) least = Math.min(least, (user + system) / 1000 / TIMES)
  }
  return least
}

/** Annotations listed as faulty in `misses/`, as `document:start`. */
function listedFaults(): ReadonlySet<string> {
  const path = join(import.meta.dirname.replace('/dist/', '/'), 'misses/news.tsv')
  const rows = existsSync(path) ? readFileSync(path, 'utf8').split('\n').slice(1) : []
  return new Set(rows.map(r => r.split('\t')).map(([id, start]) => `${id}:${start}`))
}

/** Counts with the faulty annotations, and what was found in their place, set aside. */
function fair(documents: readonly Prepared[]): Counts {
  const faulty = listedFaults()
  const counts = none()
  for (const d of documents) {
    const aside = d.document.timexes.filter(g => faulty.has(`${d.document.id}:${g.start}`))
    const kept = d.document.timexes.filter(g => !aside.includes(g))
    count(
      counts,
      kept,
      ours(d).filter(f => !aside.some(g => f.start < g.end && g.start < f.end)),
    )
  }
  return counts
}

const added = (a: Counts, b: Counts): Counts =>
  Object.fromEntries(
    Object.entries(a).map(([key, n]) => [key, n + b[key as keyof Counts]]),
  ) as unknown as Counts

const row = (name: string, c: Counts): (string | number)[] => {
  const s = scores(c)
  return [name, s.strict, s.relaxed, s.precision, s.recall, s.value, s.type]
}

function run({ corpora, log }: BenchContext): Score[] {
  const sets = CORPORA.map(name => filesBelow(join(corpora, 'temporal', name)).map(prepare))
  const chrono = (d: Prepared): readonly Scored[] => chronoTimexes(d.document.text, d.document.published)
  const mine = sets.map(set => measured(set, ours))
  const theirs = sets.map(set => measured(set, chrono))
  const news = added(mine[0]!, mine[1]!)
  const newsChrono = added(theirs[0]!, theirs[1]!)
  const rows: (string | number)[][] = [
    ['corpus', 'strict', 'relaxed', 'precision', 'recall', 'value', 'type'],
  ]
  for (const [i, name] of CORPORA.entries()) rows.push(row(name, mine[i]!))
  rows.push(
    row('TimeBank+AQUAINT', news),
    row('  chrono-node', newsChrono),
    row('  chrono-node, WikiWars', theirs[2]!),
  )
  const days = (d: Prepared): readonly Scored[] => chronoDays(d.document.text, d.document.published)
  rows.push(row('  chrono-node, its days', added(measured(sets[0]!, days), measured(sets[1]!, days))))
  rows.push(row('  listed faults set aside', fair([...sets[0]!, ...sets[1]!])))
  log(table(rows))
  const speed = speeds([...sets[0]!, ...sets[1]!], chrono, log)
  const ratio = scores(news).value / scores(newsChrono).value
  log(`value F1 is ${ratio.toFixed(1)} times chrono-node's`)
  return [
    { key: 'temporal/news strict', value: scores(news).strict, floor: true },
    { key: 'temporal/news relaxed', value: scores(news).relaxed, floor: true },
    { key: 'temporal/news value', value: scores(news).value, floor: true },
    { key: 'temporal/wikiwars strict', value: scores(mine[2]!).strict, floor: true },
    { key: 'temporal/wikiwars relaxed', value: scores(mine[2]!).relaxed, floor: true },
    { key: 'temporal/wikiwars value', value: scores(mine[2]!).value, floor: true },
    { key: 'temporal/value ratio to chrono', value: ratio },
    { key: 'temporal/speed ratio to chrono', value: speed },
  ]
}

function speeds(
  documents: readonly Prepared[],
  chrono: (d: Prepared) => unknown,
  log: (line: string) => void,
): number {
  const characters = documents.reduce((n, d) => n + d.document.text.length, 0)
  const each = (ms: number): string => `${((ms / characters) * 4400).toFixed(2)} ms per 4.4 KB`
  const stage = cpu(documents, ours)
  const both = cpu(documents, d => ours({ document: d.document, tagged: englishText.tag(d.document.text) }))
  const baseline = cpu(documents, chrono)
  log(`stage ${each(stage)}, with tagging ${each(both)}, chrono-node ${each(baseline)}`)
  log(
    `chrono-node takes ${(baseline / stage).toFixed(1)} times as long as the stage, ${(baseline / both).toFixed(1)} times with tagging`,
  )
  return baseline / stage
}

/** The benchmark of `temporal/`. */
export const bench: Bench = { name: 'temporal', corpora: CORPORA.map(name => `temporal/${name}`), run }
