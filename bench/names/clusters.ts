/**
 * Classes of words by the company they keep, from plain news text: positive pointwise mutual information with the
 * words to the left and right, reduced by subspace iteration, then k-means. Deterministic.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { filesBelow } from '../harness.ts'
import { kmeans } from './kmeans.ts'
import { random } from './learn.ts'
import { reduced, type Sparse } from './reduce.ts'

/** The plain texts to learn from. */
export function* plainTexts(corpora: string): Generator<string> {
  for (const part of ['train', 'dev'])
    for (const file of filesBelow(join(corpora, 'attribution/polnear', part, 'text')))
      yield readFileSync(file, 'utf8')
  for (const file of filesBelow(join(corpora, 'stories/timeline17')))
    if (file.includes('InputDocs')) yield readFileSync(file, 'utf8')
  for (const file of filesBelow(join(corpora, 'stories/giveme5w1h'))) {
    const { title, text } = JSON.parse(readFileSync(file, 'utf8')) as { title?: string; text?: string }
    yield `${title ?? ''}\n${text ?? ''}`
  }
  const web = readFileSync(join(corpora, 'syntax/ud-ewt/train.conllu'), 'utf8')
  for (const [text] of web.matchAll(/(?<=^# text = ).*$/gm)) yield text
  for (const line of gunzipSync(readFileSync(join(corpora, 'stories/rss-2023-04.jsonl.gz')))
    .toString('utf8')
    .split('\n')) {
    if (!line) continue
    const { title, summary } = JSON.parse(line) as { title?: string; summary?: string }
    yield `${title ?? ''}\n${(summary ?? '').replace(/<[^>]*>/g, ' ').replace(/&\w+;/g, ' ')}`
  }
}

/** A word as it is counted: its form, digits as 0. */
export const counted = (form: string): string => (/\d/.test(form) ? form.replace(/\d/g, '0') : form)

const token = /[\p{L}\p{M}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*\.?|[^\s]/gu

function words(text: string): string[] {
  const found: string[] = []
  for (const [word] of text.matchAll(token)) {
    const plain =
      word.endsWith('.') && !/^(\p{Lu}|\p{Lu}[a-z]{1,3}|(\p{L}\.)+\p{L})\.$/u.test(word)
        ? word.slice(0, -1)
        : word
    const possessive = /^(.+)(['’]s)$/.exec(plain)
    if (possessive) found.push(possessive[1]!, "'s")
    else found.push(counted(plain))
    if (plain !== word) found.push('.')
  }
  return found
}

/** Sizes of the work. */
export interface ClusterSizes {
  readonly least: number
  readonly contexts: number
  readonly dimensions: number
  readonly clusters: number
}

/** All words of the texts as numbers, -1 at the end of each line; lines that were seen before are left out. */
function counts(corpora: string): { forms: string[]; counts: number[]; stream: number[] } {
  const ids = new Map<string, number>()
  const found: { forms: string[]; counts: number[]; stream: number[] } = { forms: [], counts: [], stream: [] }
  const seen = new Set<string>()
  for (const text of plainTexts(corpora)) {
    for (const line of text.split('\n')) {
      if (line.length < 20 || seen.has(line)) continue
      seen.add(line)
      for (const word of words(line)) {
        let id = ids.get(word)
        if (id === undefined) {
          ids.set(word, (id = found.forms.length))
          found.forms.push(word)
          found.counts.push(0)
        }
        found.counts[id]!++
        found.stream.push(id)
      }
      found.stream.push(-1)
    }
  }
  return found
}

const offsets = [-1, 1, -2, 2]

/** How often each word has each of the `contexts` most frequent words at each offset; keys are `row · columns + column`. */
function pairsOf(stream: readonly number[], rank: Int32Array, contexts: number): Map<number, number> {
  const columns = contexts * offsets.length
  const pairs = new Map<number, number>()
  const at = (k: number): number => (k >= 0 && k < stream.length && stream[k]! >= 0 ? rank[stream[k]!]! : -1)
  for (let k = 0; k < stream.length; k++) {
    const w = at(k)
    if (w < 0) continue
    offsets.forEach((offset, which) => {
      const c = at(k + offset)
      if (c < 0 || c >= contexts) return
      const key = w * columns + which * contexts + c
      pairs.set(key, (pairs.get(key) ?? 0) + 1)
    })
  }
  return pairs
}

/** Positive pointwise mutual information, contexts smoothed, pairs seen once or twice counted less. */
function information(pairs: ReadonlyMap<number, number>, rows: number, columns: number): Sparse {
  const rowSum = new Float64Array(rows)
  const columnSum = new Float64Array(columns)
  let total = 0
  for (const [key, n] of pairs) {
    rowSum[Math.floor(key / columns)]! += n
    columnSum[key % columns]! += n
    total += n
  }
  const row = new Int32Array(pairs.size)
  const column = new Int32Array(pairs.size)
  const value = new Float32Array(pairs.size)
  let size = 0
  for (const [key, n] of [...pairs].sort((a, b) => a[0] - b[0])) {
    const [r, c] = [Math.floor(key / columns), key % columns]
    const pmi = Math.log((n * total) / (rowSum[r]! * columnSum[c]! ** 0.85 * total ** 0.15))
    if (pmi <= 0) continue
    row[size] = r
    column[size] = c
    value[size++] = pmi * Math.min(1, n / 3)
  }
  return { rows, columns, size, row, column, value }
}

/** The class of each frequent word, 1 … `clusters`; classes of like words lie beside each other. */
export function clusters(
  corpora: string,
  sizes: ClusterSizes,
  log: (line: string) => void,
): Map<string, number> {
  const { forms, counts: counted, stream } = counts(corpora)
  const order = forms
    .map((_, i) => i)
    .filter(i => counted[i]! >= sizes.least)
    .sort((a, b) => counted[b]! - counted[a]! || (forms[a]! < forms[b]! ? -1 : 1))
  const rank = new Int32Array(forms.length).fill(-1)
  for (const [r, id] of order.entries()) rank[id] = r
  log(`${stream.length} words, ${order.length} forms`)
  const pairs = pairsOf(stream, rank, sizes.contexts)
  log(`${pairs.size} pairs`)
  const next = random(11)
  const sparse = information(pairs, order.length, sizes.contexts * offsets.length)
  const result = kmeans(
    reduced(sparse, sizes.dimensions, next),
    order.length,
    sizes.dimensions,
    sizes.clusters,
    next,
  )
  log('clustered')
  return new Map(order.map((id, r) => [forms[id]!, 1 + result[r]!]))
}
