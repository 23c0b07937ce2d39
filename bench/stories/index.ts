/** Grouping, reprints and wire credits, measured. `npm run bench -- stories [--stream] [--million[=n]] [--mix] [--cv]`. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CREDITS } from '../../src/lang/en/story/credits.ts'
import { englishStory } from '../../src/lang/en/story/index.ts'
import { compareTexts, createGrouper, type GroupItem, wireCredit } from '../../src/story/index.ts'
import { type Bench, prf, type Score, table } from '../harness.ts'
import { baseline } from './baseline.ts'
import { bcubed } from './bcubed.ts'
import { type Labelled, readEcb, readGiveme } from './corpora.ts'
import { markedFolder } from './marked.ts'
import { mixed } from './mix.ts'
import { million, stream } from './stream.ts'
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
    if (context.args.includes('--stream')) stream(context)
    const long = context.args.find(arg => /^--million(=|$)/.test(arg))
    if (long) million(context, Number(long.split('=')[1]) || 1_000_000)
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
