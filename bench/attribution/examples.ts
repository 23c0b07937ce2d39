/** Turns annotated articles into examples for the fields. */
import type { Analysis, CueRates } from '../../src/attribution/analysis.ts'
import { type Features, newFeatures } from '../../src/attribution/crf.ts'
import { cueFeatures, cueSentence } from '../../src/attribution/cue-features.ts'
import { CUE, isPossible } from '../../src/attribution/cues.ts'
import { type Draft, type Frame, frame, type Range } from '../../src/attribution/frame.ts'
import { boundary, roleFeatures } from '../../src/attribution/role-features.ts'
import { ROLE, roleSentence, roleWindow } from '../../src/attribution/roles.ts'
import type { Tagged } from '../../src/core/index.ts'
import { tokenRange } from '../../src/text/index.ts'
import type { Article } from './corpus.ts'
import type { Example } from './fit.ts'

/** An article with its frame and its annotation by tokens. */
export interface Read {
  readonly article: Article
  readonly f: Frame
  readonly gold: readonly Draft[]
}

/** Reads an article's annotation by tokens; several sources are one from first to last. */
export function read(article: Article, tagged: Tagged): Read {
  const range = (s: { start: number; end: number }): Range => tokenRange(tagged, s)
  const gold = article.gold.flatMap((g): Draft[] => {
    const content = g.content.map(range).filter(r => r.last > r.first)
    const cue = range(g.cue[0]!)
    if (!content.length || cue.last <= cue.first) return []
    const sources = g.source.map(range).filter(r => r.last > r.first)
    return [{ cue, source: sources[0] ?? null, content }]
  })
  return { article, f: frame(tagged), gold }
}

/** Counts of a word as cue and in all. */
export type RateCounts = Map<string, { cue: number; all: number }>

const keyOf = (t: { lemma: string; tag: string }): string => `${t.lemma.toLowerCase()}/${t.tag.slice(0, 2)}`

/** Counts the words of articles, or takes them away again. */
export function countRates(counts: RateCounts, { f, gold }: Read, sign: 1 | -1): void {
  const cue = new Uint8Array(f.tokens.length)
  for (const d of gold) cue.fill(1, d.cue!.first, d.cue!.last)
  f.tokens.forEach((t, i) => {
    const key = keyOf(t)
    let c = counts.get(key)
    if (!c) counts.set(key, (c = { cue: 0, all: 0 }))
    c.all += sign
    c.cue += sign * cue[i]!
  })
}

const STEPS = [0.004, 0.015, 0.04, 0.1, 0.25, 0.5, 0.75]

/** 0–7 for how often a word is a cue; 0 for words that hardly ever are. */
export function rateOf(counts: { cue: number; all: number } | undefined): number {
  if (!counts || counts.cue <= 0) return 0
  const p = (counts.cue + 0.05) / (counts.all + 1)
  let step = 0
  while (step < STEPS.length && p >= STEPS[step]!) step++
  return step === 0 && counts.cue > 3 ? 1 : step
}

/** Rates by key from counts. */
export const ratesFrom =
  (counts: RateCounts): CueRates =>
  (lemma, tag) =>
    rateOf(counts.get(`${lemma}/${tag.slice(0, 2)}`))

class Builder {
  buckets: number[] = []
  offsets: number[] = [0]
  add(features: Features, shift: number): void {
    for (let k = 0; k < features.count; k++) this.buckets.push(features.hashes[k]! >>> shift)
    this.offsets.push(this.buckets.length)
  }
  skip(): void {
    this.offsets.push(this.buckets.length)
  }
  done(labels: Uint8Array, allowed: Uint8Array, kinds: Uint8Array): Example {
    return {
      offsets: Int32Array.from(this.offsets),
      buckets: Int32Array.from(this.buckets),
      labels,
      allowed,
      kinds,
    }
  }
}

/** An example for each sentence: outside, begin, inside. */
export function cueExamples(a: Analysis, gold: readonly Draft[], bits: number): Example[] {
  const labels = new Uint8Array(a.f.tokens.length)
  for (const { cue } of gold) {
    labels.fill(CUE.inside, cue!.first, cue!.last)
    labels[cue!.first] = CUE.begin
  }
  const features = newFeatures()
  return a.f.sentences.flatMap(s => {
    const at = cueSentence(a, s.first, s.last)
    if (at.bestAfter[0]! < 3 && a.rate[s.first]! < 3) return []
    const b = new Builder()
    const right = labels.slice(s.first, s.last)
    const allowed = new Uint8Array(right.length)
    for (let j = 0; j < right.length; j++) {
      if (!isPossible(a, s, s.first + j)) {
        b.skip()
        right[j] = 0
        allowed[j] = 1
        continue
      }
      if (right[j] === CUE.inside && (j === 0 || right[j - 1] === CUE.outside)) right[j] = CUE.begin
      allowed[j] = j === 0 ? 3 : 7
      cueFeatures(a, at, s.first + j, features)
      b.add(features, 32 - bits)
    }
    return [b.done(right, allowed, new Uint8Array(right.length))]
  })
}

/** An example for each cue: roles in its sentence. */
export function roleExample(a: Analysis, draft: Draft, bits: number): Example {
  const cue = draft.cue!
  const s = roleWindow(a, cue)
  const at = roleSentence(a, s.first, s.last, cue)
  const n = s.last - s.first
  const labels = new Uint8Array(n)
  const allowed = new Uint8Array(n)
  const kinds = new Uint8Array(n)
  const mark = (r: Range, begin: number, inside: number): void => {
    for (let i = Math.max(r.first, s.first); i < Math.min(r.last, s.last); i++)
      labels[i - s.first] = i === Math.max(r.first, s.first) ? begin : inside
  }
  for (const c of draft.content) mark(c, ROLE.contentBegin, ROLE.content)
  if (draft.source) mark(draft.source, ROLE.sourceBegin, ROLE.source)
  const features = newFeatures()
  const b = new Builder()
  for (let j = 0; j < n; j++) {
    const i = s.first + j
    if (j) kinds[j] = boundary(a, at, i)
    if (i >= cue.first && i < cue.last) {
      labels[j] = ROLE.outside
      allowed[j] = 1 << ROLE.outside
      b.skip()
      continue
    }
    if (labels[j] === ROLE.source && labels[j - 1] !== ROLE.source && labels[j - 1] !== ROLE.sourceBegin)
      labels[j] = ROLE.sourceBegin
    if (labels[j] === ROLE.content && labels[j - 1] !== ROLE.content && labels[j - 1] !== ROLE.contentBegin)
      labels[j] = ROLE.contentBegin
    allowed[j] = j === 0 ? 0b01011 : 0b11111
    roleFeatures(a, at, i, features)
    b.add(features, 32 - bits)
  }
  return b.done(labels, allowed, kinds)
}
