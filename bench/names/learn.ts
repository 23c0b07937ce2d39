/** Learning of the tagger from marked texts. */
import type { EntityLanguage } from '../../src/entities/index.ts'
import type { WordKnowledge } from '../../src/entities/tagger/model.ts'
import type { MarkedText } from './corpora.ts'
import { Crf, type Rates, type Sequence } from './crf.ts'
import { sequences } from './data.ts'

/** Texts and how much each of their sequences counts. */
export interface Part {
  readonly texts: readonly MarkedText[]
  readonly weight: number
}

/**
 * How to learn: `drop` is the share of a word's features left out, others in each epoch; the weights are the mean of
 * those after each of the last `averaged` epochs.
 */
export interface Learning extends Rates {
  readonly epochs: number
  readonly drop: number
  readonly averaged: number
}

/** How the shipped model is learned. */
export const usual: Learning = {
  alpha: 0.15,
  beta: 1,
  l1: 1.4,
  l2: 0.5,
  epochs: 7,
  drop: 0.3,
  averaged: 3,
}

/** A generator of numbers in [0, 1) with a fixed seed (mulberry32). */
export function random(seed: number): () => number {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function shuffled<T>(items: T[], next: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    const held = items[i]!
    items[i] = items[j]!
    items[j] = held
  }
}

/** A sequence without some of its features, by chance, so that no feature learns to rely on another. */
function thinned({ rows, starts, labels, weight }: Sequence, drop: number, next: () => number): Sequence {
  const kept = new Int32Array(rows.length)
  const from = new Int32Array(starts.length)
  let n = 0
  for (let t = 0; t < labels.length; t++) {
    from[t] = n
    for (let f = starts[t]!; f < starts[t + 1]!; f++) if (next() >= drop) kept[n++] = rows[f]!
  }
  from[labels.length] = n
  return { rows: kept, starts: from, labels, weight }
}

/** A mean smaller than this of a weight that is zero in the end is taken for zero: it would only make the model larger. */
const forgotten = 0.03

function epochs(crf: Crf, all: Sequence[], learning: Learning, log: (line: string) => void): void {
  const { epochs: n, drop, averaged } = learning
  const next = random(7)
  const mean = new Float32Array(crf.w.length)
  const steps = new Float32Array(crf.tw.length)
  for (let epoch = 0; epoch < n; epoch++) {
    shuffled(all, next)
    let loss = 0
    for (const s of all) loss += crf.learn(thinned(s, drop, next))
    log(`epoch ${epoch + 1}: ${(loss / all.length).toFixed(4)} a sequence, ${all.length} sequences`)
    if (epoch < n - averaged) continue
    for (let k = 0; k < mean.length; k++) mean[k]! += crf.w[k]! / averaged
    for (let k = 0; k < steps.length; k++) steps[k]! += crf.tw[k]! / averaged
  }
  // With all features there the scores would be larger than those learned with.
  for (let k = 0; k < mean.length; k++)
    crf.w[k] = crf.w[k] === 0 && Math.abs(mean[k]!) < forgotten ? 0 : mean[k]! * (1 - drop)
  crf.tw.set(steps)
}

/** Learns from parts; `log` gets a line an epoch. */
export function learn(
  parts: readonly Part[],
  language: EntityLanguage,
  knowledge: WordKnowledge,
  rates: Learning = usual,
  log: (line: string) => void = () => {},
): Crf {
  const crf = new Crf(rates)
  epochs(
    crf,
    parts.flatMap(part => part.texts.flatMap(text => sequences(text, language, part.weight, knowledge))),
    rates,
    log,
  )
  return crf
}
