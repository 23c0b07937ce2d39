/**
 * Trains the English tagger: an averaged perceptron on silver news and on UD EWT, pruned, quantised, and written
 * to src/lang/en/text/tagger.model.ts. Run: `npx tsx bench/text/train.ts [--small]`. Same input, same bytes.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tagOfMark } from '../../src/lang/en/text/marks.ts'
import {
  FEATURES,
  features,
  KEY,
  modeOf,
  TITLE,
  tagSentence,
  type Word,
  wordOf,
} from '../../src/text/tagger.ts'
import { bytesOfBase64, pack, unpack } from '../../src/text/tagger-model.ts'
import { corporaFolder } from '../harness.ts'
import { readEwt, readSilver } from './corpora.ts'
import { type Example, examplesOf } from './examples.ts'

const args = process.argv.slice(2)
const small = args.includes('--small')
const option = (name: string, otherwise: number): number =>
  Number(args[args.indexOf(name) + 1] ?? otherwise) || otherwise
const EPOCHS = args.includes('--epochs') ? option('--epochs', 6) : 6
const MINIMUM = args.includes('--min') ? option('--min', 3) : 3
const PAIRS = args.includes('--pairs') ? option('--pairs', 100000) : 100000

/** Mulberry32 (public domain): a small generator with a fixed seed. */
function generator(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
const random = generator(20240516)

function shuffle<T>(items: T[]): T[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[items[i], items[j]] = [items[j]!, items[i]!]
  }
  return items
}

const corpora = corporaFolder()
const news = readSilver(corpora, 'train')
  .slice(0, small ? 150 : undefined)
  .flatMap(examplesOf)
const web = readEwt(corpora, 'train')
  .slice(0, small ? 150 : undefined)
  .flatMap(examplesOf)

const tags = [...new Set([...news, ...web].flatMap(e => e.tags))].filter(t => t !== '').sort()
const tagIds = new Map(tags.map((t, i) => [t, i]))
console.log(`${news.length} + ${web.length} sentences, ${tags.length} tags`)

// Lexicon: which tags a word has, in classes; frequent words with one tag are sure.
const counts = new Map<string, Map<string, number>>()
for (const { forms, tags } of [...news, ...web])
  forms.forEach((form, i) => {
    if (!tags[i]) return
    const lower = form.toLowerCase().replaceAll('’', "'").replace(/\d/g, '0')
    const of = counts.get(lower) ?? new Map<string, number>()
    of.set(tags[i]!, (of.get(tags[i]!) ?? 0) + 1)
    counts.set(lower, of)
  })
const bare = { lexicon: new Map<number, number>(), sure: [-1] }
const classes = new Map<string, number>([['', 0]])
for (const [lower, of] of [...counts].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
  const total = [...of.values()].reduce((a, b) => a + b, 0)
  if (total < 5) continue
  const kept = [...of].filter(([, n]) => n >= total * 0.04 && n > 1).sort((a, b) => b[1] - a[1])
  const best = [...of].sort((a, b) => b[1] - a[1])[0]!
  const isSure = total >= 30 && best[1] >= total * 0.995
  const name = isSure
    ? `!${best[0]}`
    : kept
        .map(k => k[0])
        .slice(0, 4)
        .join(' ')
  if (!classes.has(name)) {
    classes.set(name, classes.size)
    bare.sure.push(isSure ? tagIds.get(best[0])! : -1)
  }
  bare.lexicon.set(wordOf(lower, bare, -1).lowerHash, classes.get(name)!)
}
console.log(`${bare.lexicon.size} words, ${classes.size} classes`)

// Sentences as words.
interface Prepared {
  readonly words: Word[]
  readonly gold: Int16Array
  readonly mode: number
}
const cache = new Map<string, Word>()
function word(form: string): Word {
  let w = cache.get(form)
  if (!w) cache.set(form, (w = wordOf(form, bare, tagIds.get(tagOfMark(form) ?? '') ?? -1)))
  return w
}
const prepare = ({ forms, tags }: Example): Prepared => {
  const words = forms.map(word)
  return {
    words,
    gold: Int16Array.from(tags, t => tagIds.get(t) ?? -1),
    mode: modeOf(words, 0, words.length),
  }
}
const capital = (form: string): string => form.slice(0, 1).toUpperCase() + form.slice(1)
const SMALL =
  /^(?:a|an|the|and|but|or|nor|for|of|in|on|at|to|by|as|from|with|over|into|is|'s|n't|'re|'ve|'ll|'d|'m)$/i
/** A sentence as a headline has it: without its stop, every word or every long word with a capital. */
function headline({ forms, tags }: Example): Example {
  const all = random() < 0.5
  const n = /^[.]$/.test(forms.at(-1)!) ? forms.length - 1 : forms.length
  return {
    forms: forms
      .slice(0, n)
      .map((f, i) => (/^['’]|^n['’]t$/.test(f) || (i > 0 && !all && SMALL.test(f)) ? f : capital(f))),
    tags: tags.slice(0, n),
  }
}
const upper = (e: Example): Example => ({ forms: e.forms.map(f => f.toUpperCase()), tags: e.tags })
const lower = (e: Example): Example => ({ forms: e.forms.map(f => f.toLowerCase()), tags: e.tags })

const base = [...news.filter(e => prepare(e).mode !== TITLE || e.forms.at(-1) === '.'), ...web]
const short = base.filter(e => e.forms.length >= 4 && e.forms.length <= 25)
const data = [
  ...base,
  ...short.filter(() => random() < 0.16).map(headline),
  ...short.filter(() => random() < 0.04).map(upper),
  ...short.filter(() => random() < 0.03).map(lower),
].map(prepare)
console.log(`${data.length} sentences to learn from, ${data.reduce((n, d) => n + d.words.length, 0)} tokens`)

// Features seen often enough with their right context get a row of weights.
const buffer = new Int32Array(FEATURES)
function rowsOf(): Map<number, number> {
  const seen = new Map<number, number>()
  const rows = new Map<number, number>()
  for (const { words, gold, mode } of data)
    for (let i = 0; i < words.length; i++) {
      if (words[i]!.sure >= 0) continue
      features(
        words,
        i,
        0,
        words.length,
        mode,
        i > 0 ? gold[i - 1]! + 1 : 0,
        i > 1 ? gold[i - 2]! + 1 : 0,
        buffer,
      )
      for (const f of buffer) {
        const key = f & KEY
        const n = (seen.get(key) ?? 0) + 1
        seen.set(key, n)
        if (n === MINIMUM && key !== 0) rows.set(key, rows.size)
      }
    }
  return rows
}
const rows = rowsOf()
const T = tags.length
const weights = new Int32Array(rows.size * T)
const totals = new Float64Array(rows.size * T)
const stamps = new Int32Array(rows.size * T)
console.log(`${rows.size} features`)

let clock = 0
const at = new Int32Array(FEATURES)
const scores = new Int32Array(T)
function bump(cell: number, by: number): void {
  totals[cell]! += weights[cell]! * (clock - stamps[cell]!)
  stamps[cell] = clock
  weights[cell]! += by
}
/** One pass over the data; gives the share of right tags. */
function pass(): number {
  let right = 0
  let all = 0
  for (const { words, gold, mode } of shuffle(data)) {
    let t1 = 0
    let t2 = 0
    for (let i = 0; i < words.length; i++) {
      let best = words[i]!.sure
      if (best < 0) {
        clock++
        features(words, i, 0, words.length, mode, t1, t2, buffer)
        scores.fill(0)
        for (let f = 0; f < FEATURES; f++) {
          const row = rows.get(buffer[f]! & KEY)
          at[f] = row === undefined ? -1 : row * T
          if (row !== undefined) for (let t = 0, c = row * T; t < T; t++, c++) scores[t]! += weights[c]!
        }
        best = 0
        for (let t = 1; t < T; t++) if (scores[t]! > scores[best]!) best = t
        const want = gold[i]!
        if (want >= 0) {
          all++
          if (want === best) right++
          else
            for (const c of at)
              if (c >= 0) {
                bump(c + want, 1)
                bump(c + best, -1)
              }
        }
      }
      t2 = t1
      t1 = best + 1
    }
  }
  return (100 * right) / all
}
for (let epoch = 0; epoch < EPOCHS; epoch++) console.log(`epoch ${epoch + 1}: ${pass().toFixed(2)}`)

/** Keeps the `PAIRS` largest averaged weights. */
function prune(): Map<number, [number, number][]> {
  const average = (c: number): number => (totals[c]! + weights[c]! * (clock - stamps[c]!)) / clock
  const sizes = Float32Array.from({ length: weights.length }, (_, c) => Math.abs(average(c)))
    .filter(w => w > 0)
    .sort()
  const threshold = sizes[Math.max(0, sizes.length - PAIRS)]!
  const kept = new Map<number, [number, number][]>()
  for (const [key, row] of rows) {
    const pairs: [number, number][] = []
    for (let t = 0; t < T; t++) {
      const w = average(row * T + t)
      if (Math.abs(w) >= threshold) pairs.push([t, w])
    }
    if (pairs.length) kept.set(key, pairs)
  }
  console.log(`${sizes.length} weights, threshold ${threshold.toFixed(3)}, kept ${kept.size} features`)
  return kept
}
const kept = prune()
const bytes = pack({ tags, lexicon: bare.lexicon, sure: bare.sure, weights: kept })
const base64 = Buffer.from(bytes).toString('base64')
console.log(`${bytes.length} bytes, ${base64.length} as base64`)

const model = unpack(bytesOfBase64(base64))
for (const [name, examples] of [
  ['news dev', readSilver(corpora, 'dev')],
  ['EWT dev', readEwt(corpora, 'dev')],
] as const) {
  let right = 0
  let all = 0
  for (const { words, gold } of examples.flatMap(examplesOf).map(prepare)) {
    const out = new Uint8Array(words.length)
    tagSentence(model, words, 0, words.length, out)
    gold.forEach((t, i) => {
      if (t >= 0) {
        all++
        if (t === out[i]) right++
      }
    })
  }
  console.log(`${name}: ${((100 * right) / all).toFixed(2)} of ${all} Penn tags`)
}

const target = args[args.indexOf('--out') + 1]
const path = args.includes('--out')
  ? target!
  : join(import.meta.dirname, '../../src/lang/en/text/tagger.model.ts')
writeFileSync(
  path,
  `/** Weights of the English tagger, made by bench/text/train.ts; see tagger.model.md. */\nexport const TAGGER: string = '${base64}'\n`,
)
