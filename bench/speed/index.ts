/** `npm run bench -- speed`: annotation on one core beside wink-nlp's default pipes and compromise, in one run. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { annotateLines, type LineIn } from '../../src/pipeline/lines.ts'
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

type Work = (texts: readonly string[]) => unknown

/** Median articles a second over rounds of all the articles, after one round to warm up. */
async function perSecond(texts: readonly string[], work: Work, rounds: number): Promise<number> {
  await work(texts)
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    await work(texts)
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  return (1000 * texts.length) / times[times.length >> 1]!
}

const oneByOne =
  (work: (text: string) => unknown): Work =>
  texts => {
    for (const text of texts) work(text)
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

/** The texts' annotations, as `onrecord annotate` makes them on one core. */
async function* annotated(texts: readonly string[], documents: number): AsyncGenerator<string> {
  async function* items(): AsyncGenerator<LineIn> {
    for (let i = 0; i < documents; i++)
      yield {
        line: i + 1,
        value: {
          id: String(i),
          text: texts[i % texts.length]!,
          published: '2016-10-14',
          language: 'en',
        },
      }
  }
  yield* inOrder(items(), async batch => annotateLines(batch), 1)
}

async function ours(texts: readonly string[]): Promise<void> {
  for await (const _ of annotated(texts, texts.length));
}

/** Growth of the heap over ten thousand documents through the stream, in MB. */
async function growth(texts: readonly string[], documents: number): Promise<{ first: number; last: number }> {
  const sizes: number[] = []
  let done = 0
  for await (const _ of annotated(texts, documents)) {
    if (++done % 1000 !== 0) continue
    globalThis.gc?.()
    sizes.push(process.memoryUsage().heapUsed / 1e6)
  }
  return { first: sizes[0] ?? 0, last: sizes.at(-1) ?? 0 }
}

async function run({ corpora, args, log }: BenchContext): Promise<Score[]> {
  const texts = articles(corpora)
  const own = await perSecond(texts, ours, 5)
  const winks = await perSecond(texts, oneByOne(wink()), 3)
  const compromise = await perSecond(
    texts.slice(0, 40),
    oneByOne(text => nlp(text).json({ offset: true })),
    1,
  )
  log(
    table([
      ['articles of 4.4 KB a second, one core', 'docs/s', '× wink'],
      ['onrecord annotate: all stages, JSON out', own, own / winks],
      ['wink-nlp, default pipes, offsets read out', winks, 1],
      ['compromise, JSON with offsets', compromise, compromise / winks],
    ]),
  )
  const scores: Score[] = [
    { key: 'docs/s', value: own },
    { key: 'ratio to wink', value: own / winks },
  ]
  if (args.includes('--quick')) return scores
  const { first, last } = await growth(texts, 10_000)
  log(`heap after 1,000 documents ${first.toFixed(1)} MB, after 10,000 ${last.toFixed(1)} MB`)
  return [...scores, { key: 'heap growth MB', value: last - first }]
}

/** Speed and memory of `annotate`. */
export const bench: Bench = { name: 'speed', corpora: ['attribution/polnear/train'], run }
