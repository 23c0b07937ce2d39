/**
 * Classes of words by the company they keep, from plain news text: positive pointwise mutual information with the
 * words to the left and right, reduced by subspace iteration, then k-means. Deterministic.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { filesBelow } from '../harness.ts'
import { random } from './learn.ts'

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

/** The class of each frequent word, 1 … `clusters`; classes of like words lie beside each other. */
export function clusters(
  corpora: string,
  sizes: ClusterSizes,
  log: (line: string) => void,
): Map<string, number> {
  const ids = new Map<string, number>()
  const counts: number[] = []
  const forms: string[] = []
  const stream: number[] = []
  const seen = new Set<string>()
  for (const text of plainTexts(corpora)) {
    for (const line of text.split('\n')) {
      if (line.length < 20 || seen.has(line)) continue
      seen.add(line)
      for (const word of words(line)) {
        let id = ids.get(word)
        if (id === undefined) {
          ids.set(word, (id = forms.length))
          forms.push(word)
          counts.push(0)
        }
        counts[id]!++
        stream.push(id)
      }
      stream.push(-1)
    }
  }
  const order = forms
    .map((_, i) => i)
    .filter(i => counts[i]! >= sizes.least)
    .sort((a, b) => counts[b]! - counts[a]! || (forms[a]! < forms[b]! ? -1 : 1))
  const rank = new Int32Array(forms.length).fill(-1)
  order.forEach((id, r) => {
    rank[id] = r
  })
  const V = order.length
  const C = sizes.contexts
  log(`${stream.length} words, ${V} forms`)
  const pairs = new Map<number, number>()
  const at = (k: number): number => (k >= 0 && k < stream.length && stream[k]! >= 0 ? rank[stream[k]!]! : -1)
  const offsets = [-1, 1, -2, 2]
  const D = C * offsets.length
  for (let k = 0; k < stream.length; k++) {
    const w = at(k)
    if (w < 0) continue
    offsets.forEach((o, which) => {
      const c = at(k + o)
      if (c < 0 || c >= C) return
      const key = w * D + which * C + c
      pairs.set(key, (pairs.get(key) ?? 0) + 1)
    })
  }
  log(`${pairs.size} pairs`)
  const rowSum = new Float64Array(V)
  const colSum = new Float64Array(D)
  let total = 0
  for (const [key, n] of pairs) {
    rowSum[Math.floor(key / D)]! += n
    colSum[key % D]! += n
    total += n
  }
  const size = pairs.size
  const rowIndex = new Int32Array(size)
  const colIndex = new Int32Array(size)
  const value = new Float32Array(size)
  let m = 0
  for (const [key, n] of [...pairs].sort((a, b) => a[0] - b[0])) {
    const [r, c] = [Math.floor(key / D), key % D]
    const pmi = Math.log((n * total) / (rowSum[r]! * colSum[c]! ** 0.85 * total ** 0.15))
    if (pmi <= 0) continue
    rowIndex[m] = r
    colIndex[m] = c
    value[m++] = pmi * Math.min(1, n / 3)
  }
  const K = sizes.dimensions
  const next = random(11)
  let right = Float32Array.from({ length: D * K }, () => next() - 0.5)
  let left = new Float32Array(V * K)
  for (let round = 0; round < 4; round++) {
    left = new Float32Array(V * K)
    for (let e = 0; e < m; e++) {
      const [a, b, v] = [rowIndex[e]! * K, colIndex[e]! * K, value[e]!]
      for (let k = 0; k < K; k++) left[a + k]! += v * right[b + k]!
    }
    orthonormal(left, V, K)
    right = new Float32Array(D * K)
    for (let e = 0; e < m; e++) {
      const [a, b, v] = [rowIndex[e]! * K, colIndex[e]! * K, value[e]!]
      for (let k = 0; k < K; k++) right[b + k]! += v * left[a + k]!
    }
    if (round < 3) orthonormal(right, D, K)
  }
  // Rows of M · V with columns weighted by the square root of their strength.
  const strength = new Float64Array(K)
  for (let i = 0; i < D; i++) for (let k = 0; k < K; k++) strength[k]! += right[i * K + k]! ** 2
  for (let r = 0; r < V; r++) {
    let norm = 0
    for (let k = 0; k < K; k++) {
      left[r * K + k]! *= Math.sqrt(Math.sqrt(strength[k]!))
      norm += left[r * K + k]! ** 2
    }
    for (let k = 0; k < K; k++) left[r * K + k]! /= Math.sqrt(norm) || 1
  }
  const result = kmeans(left, V, K, sizes.clusters, next)
  log('clustered')
  const found = new Map<string, number>()
  order.forEach((id, r) => {
    found.set(forms[id]!, 1 + result[r]!)
  })
  return found
}

function orthonormal(matrix: Float32Array, n: number, K: number): void {
  for (let k = 0; k < K; k++) {
    for (let j = 0; j < k; j++) {
      let dot = 0
      for (let i = 0; i < n; i++) dot += matrix[i * K + k]! * matrix[i * K + j]!
      for (let i = 0; i < n; i++) matrix[i * K + k]! -= dot * matrix[i * K + j]!
    }
    let norm = 0
    for (let i = 0; i < n; i++) norm += matrix[i * K + k]! ** 2
    norm = Math.sqrt(norm) || 1
    for (let i = 0; i < n; i++) matrix[i * K + k]! /= norm
  }
}

/** Spherical k-means; classes are renumbered so that like classes are neighbours. */
function kmeans(
  points: Float32Array,
  n: number,
  K: number,
  clusters: number,
  next: () => number,
): Int32Array {
  const centres = new Float32Array(clusters * K)
  for (let c = 0; c < clusters; c++) {
    const pick =
      c < clusters / 2 ? Math.floor((c * 2 * Math.min(n, clusters * 4)) / clusters) : Math.floor(next() * n)
    centres.set(points.subarray(pick * K, pick * K + K), c * K)
  }
  const of = new Int32Array(n)
  for (let round = 0; round < 12; round++) {
    for (let i = 0; i < n; i++) {
      let top = -2
      for (let c = 0; c < clusters; c++) {
        let dot = 0
        for (let k = 0; k < K; k++) dot += points[i * K + k]! * centres[c * K + k]!
        if (dot > top) {
          top = dot
          of[i] = c
        }
      }
    }
    centres.fill(0)
    for (let i = 0; i < n; i++) for (let k = 0; k < K; k++) centres[of[i]! * K + k]! += points[i * K + k]!
    for (let c = 0; c < clusters; c++) {
      let norm = 0
      for (let k = 0; k < K; k++) norm += centres[c * K + k]! ** 2
      for (let k = 0; k < K; k++) centres[c * K + k]! /= Math.sqrt(norm) || 1
    }
  }
  return renumbered(of, centres, clusters, K)
}

/** Numbers classes along a binary tree of splits by the widest direction. */
function renumbered(of: Int32Array, centres: Float32Array, clusters: number, K: number): Int32Array {
  const order: number[] = []
  const split = (group: number[]): void => {
    if (group.length < 2) {
      order.push(...group)
      return
    }
    let axis = 0
    let widest = -1
    for (let k = 0; k < K; k++) {
      const mean = group.reduce((s, c) => s + centres[c * K + k]!, 0) / group.length
      const spread = group.reduce((s, c) => s + (centres[c * K + k]! - mean) ** 2, 0)
      if (spread > widest) {
        widest = spread
        axis = k
      }
    }
    const sorted = [...group].sort((a, b) => centres[a * K + axis]! - centres[b * K + axis]! || a - b)
    split(sorted.slice(0, sorted.length >> 1))
    split(sorted.slice(sorted.length >> 1))
  }
  split(Array.from({ length: clusters }, (_, c) => c))
  const rank = new Int32Array(clusters)
  order.forEach((c, i) => {
    rank[c] = i
  })
  return of.map(c => rank[c]!)
}
