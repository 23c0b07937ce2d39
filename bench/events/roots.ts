/**
 * PLOVER roots by a linear model without pretrained weights: words and lexicon hits, trained on four fifths of PLV
 * and judged on the fifth, for each fifth in turn. Multinomial logistic regression by AdaGrad over features scaled by
 * their weight of evidence (Wang and Manning 2012, "Baselines and Bigrams").
 */
import type { Tagged } from '../../src/core/index.ts'
import { englishText } from '../../src/lang/en/text/index.ts'
import type { Rooted } from './corpus.ts'

/** A sentence as features, its root, and what the lexicon says of it. */
export interface Example {
  readonly text: string
  readonly features: readonly string[]
  readonly root: string
}

/** Where a token stands beside the two parties. */
function region({ actor, recipient }: Rooted, at: number): string {
  const first = Math.min(actor?.start ?? 0, recipient?.start ?? Number.MAX_SAFE_INTEGER)
  const last = Math.max(actor?.end ?? 0, recipient?.end ?? 0)
  return at < first ? 'a' : at < last ? 'b' : 'c'
}

/** Features of a sentence: lemmas, by place and in pairs, endings, and the roots that the lexicon names. */
export function featuresOf(sentence: Rooted, found: readonly string[], best: string): string[] {
  const tagged: Tagged = englishText.tag(sentence.text)
  const all = new Set<string>([`best:${best}`, ...found.map(f => `found:${f}`)])
  const parties = [sentence.actor, sentence.recipient]
  let before = '^'
  let earlier = '^'
  for (const token of tagged.tokens) {
    const party = parties.findIndex(p => p && p.start <= token.start && token.end <= p.end)
    const lemma = party >= 0 ? (party === 0 ? '<actor>' : '<recipient>') : token.lemma.toLowerCase()
    if (lemma === before || (party < 0 && !/[a-z]/.test(lemma))) continue
    const content = token.pos === 'VERB' || token.pos === 'NOUN' || token.pos === 'ADJ'
    all.add(`w:${lemma}`)
    all.add(`p:${before} ${lemma}`)
    all.add(`t:${earlier} ${before} ${lemma}`)
    if (content) {
      all.add(`r:${region(sentence, token.start)}:${lemma}`)
      all.add(`s:${lemma.slice(0, 5)}`)
      all.add(`g:${token.tag}:${lemma}`)
    }
    if (token.tag === 'MD') all.add(`m:${lemma}`)
    earlier = before
    before = lemma
  }
  return [...all]
}

/** A trained model: the root of a list of features. */
export type Model = (features: readonly string[]) => string

/** Trains on examples; the same examples in the same order give the same model. */
export function train(examples: readonly Example[], epochs = 30, penalty = 2e-4): Model {
  const roots = [...new Set(examples.map(e => e.root))].sort()
  const counts = new Map<string, number>()
  for (const e of examples) for (const f of e.features) counts.set(f, (counts.get(f) ?? 0) + 1)
  const ids = new Map([...counts].filter(([, n]) => n > 1).map(([f], i) => [f, i] as const))
  const k = roots.length
  const evidence = evidenceOf(examples, ids, roots)
  const weights = new Float64Array(ids.size * k)
  const squares = new Float64Array(ids.size * k).fill(1e-6)
  const scores = (known: readonly number[]): Float64Array => {
    const out = new Float64Array(k)
    for (const f of known)
      for (let c = 0; c < k; c++)
        out[c]! += (weights[f * k + c]! * evidence[f * k + c]!) / Math.sqrt(known.length)
    return out
  }
  const idsOf = (features: readonly string[]): number[] => features.flatMap(f => ids.get(f) ?? [])
  const prepared = examples.map(e => ({ known: idsOf(e.features), gold: roots.indexOf(e.root) }))
  for (let epoch = 0; epoch < epochs; epoch++)
    for (let n = 0; n < prepared.length; n++) {
      // a fixed stride visits all examples in a mixed order
      const { known, gold } = prepared[(n * 7919 + epoch * 31) % prepared.length]!
      const shares = softmax(scores(known))
      for (const f of known)
        for (let c = 0; c < k; c++) {
          const at = f * k + c
          const slope =
            ((shares[c]! - (c === gold ? 1 : 0)) * evidence[at]!) / Math.sqrt(known.length) +
            penalty * weights[at]!
          squares[at]! += slope * slope
          weights[at]! -= (0.3 * slope) / Math.sqrt(squares[at]!)
        }
    }
  return features => {
    const out = scores(idsOf(features))
    return roots[out.indexOf(Math.max(...out))]!
  }
}

/** How much each feature tells for each root: its log-count ratio, as a size. */
function evidenceOf(
  examples: readonly Example[],
  ids: ReadonlyMap<string, number>,
  roots: readonly string[],
): Float64Array {
  const k = roots.length
  const inside = new Float64Array(ids.size * k)
  const total = new Float64Array(ids.size)
  const sizes = roots.map(r => examples.filter(e => e.root === r).length)
  for (const e of examples)
    for (const f of e.features) {
      const id = ids.get(f)
      if (id === undefined) continue
      inside[id * k + roots.indexOf(e.root)]! += 1
      total[id]! += 1
    }
  return inside.map((count, at) => {
    const size = sizes[at % k]!
    const p = (count + 0.5) / (size + 1)
    const q = (total[Math.floor(at / k)]! - count + 0.5) / (examples.length - size + 1)
    return Math.abs(Math.log(p / q)) + 0.3
  })
}

function softmax(scores: Float64Array): Float64Array {
  const top = Math.max(...scores)
  const raised = scores.map(s => Math.exp(s - top))
  const sum = raised.reduce((a, b) => a + b, 0)
  return raised.map(r => r / sum)
}

/**
 * Gold and found roots, each sentence judged by a model trained without its fifth. The corpus is ordered by root, so
 * every fifth sentence is held out; one that stands twice is not trained on when it is judged.
 */
export function heldOut(examples: readonly Example[]): (readonly [gold: string, found: string])[] {
  return [0, 1, 2, 3, 4].flatMap(fold => {
    const held = examples.filter((_, i) => i % 5 === fold)
    const seen = new Set(held.map(e => e.text))
    const model = train(examples.filter((e, i) => i % 5 !== fold && !seen.has(e.text)))
    return held.map(e => [e.root, model(e.features)] as const)
  })
}
