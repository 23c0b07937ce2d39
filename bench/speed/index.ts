/** `npm run bench -- speed`: annotation on one core beside wink-nlp's default pipes and compromise, in one run. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { annotateLine } from '../../src/pipeline/lines.ts'
import { inOrder } from '../../src/pipeline/pool.ts'
import { type Bench, type BenchContext, type Score, table } from '../harness.ts'

/** Length at which speeds are compared: a news article. */
const LENGTH = 4400
const ARTICLES = 200

/** Articles of 4.4 KB: the corpus's texts, each filled up with the next one's. */
function articles(corpora: string): string[] {
  const folder = join(corpora, 'attribution/polnear/train/text')
  const all = readdirSync(folder)
    .sort()
    .slice(0, 400)
    .map(f => readFileSync(join(folder, f), 'utf8'))
    .join('\n\n')
  return Array.from({ length: ARTICLES }, (_, i) => all.slice(i * LENGTH, (i + 1) * LENGTH))
}

/** Median articles a second over rounds of all the articles, after one round to warm up. */
function perSecond(texts: readonly string[], work: (text: string) => unknown, rounds: number): number {
  for (const text of texts) work(text)
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now()
    for (const text of texts) work(text)
    return performance.now() - start
  }).sort((a, b) => a - b)
  return (1000 * texts.length) / times[times.length >> 1]!
}

function wink(): (text: string) => unknown {
  const wink = winkNLP(model)
  const { its } = wink
  return text => {
    const doc = wink.readDoc(text)
    return [
      doc.tokens().out(its.span as never),
      doc.tokens().out(its.pos as never),
      doc.entities().out(its.detail as never),
    ]
  }
}

const line = (text: string): string =>
  annotateLine({ line: 1, value: { id: 'a', text, published: '2016-10-14', language: 'en' } })

/** Growth of the heap over ten thousand documents through the stream, in MB. */
async function growth(texts: readonly string[], documents: number): Promise<{ first: number; last: number }> {
  const sizes: number[] = []
  async function* items() {
    for (let i = 0; i < documents; i++)
      yield { line: i + 1, value: { id: String(i), text: texts[i % texts.length]!, published: '2016-10-14' } }
  }
  let done = 0
  for await (const _ of inOrder(items(), async batch => batch.map(annotateLine), 1)) {
    if (++done % 1000 !== 0) continue
    globalThis.gc?.()
    sizes.push(process.memoryUsage().heapUsed / 1e6)
  }
  return { first: sizes[0] ?? 0, last: sizes.at(-1) ?? 0 }
}

async function run({ corpora, args, log }: BenchContext): Promise<Score[]> {
  const texts = articles(corpora)
  const ours = perSecond(texts, line, 5)
  const winks = perSecond(texts, wink(), 3)
  const compromise = perSecond(texts.slice(0, 40), text => nlp(text).json({ offset: true }), 1)
  log(
    table([
      ['articles of 4.4 KB a second, one core', 'docs/s', '× wink'],
      ['onrecord annotate: all stages, JSON out', ours, ours / winks],
      ['wink-nlp, default pipes, offsets read out', winks, 1],
      ['compromise, JSON with offsets', compromise, compromise / winks],
    ]),
  )
  const scores: Score[] = [
    { key: 'docs/s', value: ours },
    { key: 'ratio to wink', value: ours / winks },
  ]
  if (args.includes('--quick')) return scores
  const { first, last } = await growth(texts, 10_000)
  log(`heap after 1,000 documents ${first.toFixed(1)} MB, after 10,000 ${last.toFixed(1)} MB`)
  return [...scores, { key: 'heap growth MB', value: last - first }]
}

/** Speed and memory of `annotate`. */
export const bench: Bench = { name: 'speed', corpora: ['attribution/polnear/train'], run }
