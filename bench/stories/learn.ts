/** Learning the weights of grouping: examples from labelled documents in order, and a logistic regression. */
import { FEATURES } from '../../src/story/compare.ts'
import { createDigester } from '../../src/story/digest.ts'
import { createGrouperWith, type Recall } from '../../src/story/grouper.ts'
import type { StoryLanguage } from '../../src/story/language.ts'
import { createRarities } from '../../src/story/rarity.ts'
import { createShelf, type Memory } from '../../src/story/shelf.ts'
import type { Weights } from '../../src/story/weights.ts'
import type { Labelled } from './corpora.ts'

/** A document held against a story: the figures, whether they belong together, how much it counts. */
export interface Example {
  readonly values: readonly number[]
  readonly same: boolean
  readonly weight: number
  /** What is added to the weighted sum whatever the weights are: a bar, below 0. */
  readonly offset?: number
}

/** Label that most documents of a story carry. */
const majority = (labels: readonly string[]): string => {
  const counts = new Map<string, number>()
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0]
}

/** Examples from documents as they arrive; placed by their labels, or by `weights` where given. */
export function examples(
  documents: readonly Labelled[],
  language: StoryLanguage,
  memory: Memory,
  weights?: Weights,
): Example[] {
  const { rarity, seen } = createRarities()
  const digester = createDigester(language, rarity)
  const shelf = createShelf(memory)
  const labels = new Map<string, string[]>()
  const found: Example[] = []
  for (const { item, label } of documents) {
    seen()
    const digest = digester.digest(item)
    const options = shelf.options(digest)
    const same = options.map(o => majority(labels.get(o.story.id)!) === label)
    const rivals = same.filter(s => !s).length
    options.forEach((o, i) => {
      found.push({ values: o.values, same: same[i]!, weight: same[i] ? 1 : 1 / Math.sqrt(rivals) })
    })
    const taught = options[same.indexOf(true)]?.story ?? null
    const placed = shelf.place(digest, weights ? shelf.choose(options, weights) : taught, item.id, item.id)
    labels.set(placed.id, [...(labels.get(placed.id) ?? []), label])
  }
  return found
}

/** Steps of Newton's method; the last changes nothing that is written. */
const ROUNDS = 9

/** Solves a symmetric positive system by Gaussian elimination; `m` and `b` are overwritten. */
function solve(m: Float64Array[], b: Float64Array): Float64Array {
  const n = b.length
  for (let i = 0; i < n; i++) {
    for (let r = i + 1; r < n; r++) {
      const factor = m[r]![i]! / m[i]![i]!
      for (let c = i; c < n; c++) m[r]![c]! -= factor * m[i]![c]!
      b[r]! -= factor * b[i]!
    }
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let c = i + 1; c < n; c++) b[i]! -= m[i]![c]! * b[c]!
    b[i]! /= m[i]![i]!
  }
  return b
}

/** Adds what one example says of slope and curve; `curve` takes the lower half alone. */
function lean(
  x: Float64Array,
  e: Example,
  w: Float64Array,
  slope: Float64Array,
  curve: Float64Array[],
): void {
  let z = e.offset ?? 0
  for (let k = 0; k < w.length; k++) z += w[k]! * x[k]!
  const p = 1 / (1 + Math.exp(-z))
  const error = e.weight * (p - (e.same ? 1 : 0))
  const bend = e.weight * p * (1 - p)
  for (let k = 0; k < w.length; k++) {
    const xk = x[k]!
    if (xk === 0) continue
    slope[k]! += error * xk
    const row = curve[k]!
    const by = bend * xk
    if (by > 1e-9 || by < -1e-9) for (let j = 0; j <= k; j++) row[j]! += by * x[j]!
  }
}

/**
 * Weights by logistic regression with an L2 penalty, by Newton's method on scaled figures; those in `without` weigh
 * nothing. Where `prior` is given, the penalty is on the distance to it, and the constant begins there.
 */
export function regress(
  data: readonly Example[],
  penalty = 1,
  without: readonly string[] = [],
  prior?: Weights,
): Weights {
  const n = FEATURES.length
  const scale = FEATURES.map(
    (_, k) => Math.sqrt(data.reduce((s, e) => s + e.values[k]! ** 2, 0) / data.length) || 1,
  )
  const rows = data.map(e =>
    Float64Array.from([...e.values.map((v, k) => (without.includes(FEATURES[k]!) ? 0 : v / scale[k]!)), 1]),
  )
  const from = Float64Array.from(FEATURES, (name, k) => (prior?.features[name] ?? 0) * scale[k]!)
  const w = Float64Array.from([...from, prior?.constant ?? 0])
  for (let round = 0; round < ROUNDS; round++) {
    const slope = Float64Array.from(w, (v, k) => (k < n ? penalty * (v - from[k]!) : 0))
    const curve = Array.from({ length: n + 1 }, (_, i) => {
      const row = new Float64Array(n + 1)
      row[i] = i < n ? penalty : 1e-6
      return row
    })
    for (const [i, e] of data.entries()) lean(rows[i]!, e, w, slope, curve)
    for (let k = 0; k <= n; k++) for (let j = 0; j < k; j++) curve[j]![k] = curve[k]![j]!
    solve(curve, slope).forEach((step, k) => {
      w[k]! -= step
    })
  }
  return {
    constant: w[n]!,
    features: Object.fromEntries(FEATURES.map((name, k) => [name, w[k]! / scale[k]!])),
  }
}

/** Story of each document when they are grouped with `weights`. */
export function grouped(
  documents: readonly Labelled[],
  language: StoryLanguage,
  recall: Recall,
  weights: Weights,
): string[] {
  const grouper = createGrouperWith(recall, language, weights)
  return documents.map(({ item }) => grouper.add(item).story)
}
