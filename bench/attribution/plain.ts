/**
 * The plain baseline: one field labels each token as cue, source, content or nothing from the words and tags around
 * it and whether it stands in quotation marks; sources and contents go to the nearest cue of their sentence.
 */
import { bestPath, type Features, newFeatures, put, wordHash } from '../../src/attribution/crf.ts'
import type { Frame, Range } from '../../src/attribution/frame.ts'
import type { Tagged } from '../../src/core/index.ts'
import type { Article, Gold } from './corpus.ts'
import { type Read, read } from './examples.ts'
import { type Dense, type Example, fitField, scored } from './fit.ts'

const BITS = 20
/** Outside, then begin and inside of cue, source and content. */
const LABELS = 7
const ROLE_LABELS = { cue: 1, source: 3, content: 5 } as const

function features(f: Frame, i: number, s: Range, out: Features): void {
  const word = (k: number): number => (k < s.first || k >= s.last ? 0 : wordHash(f.tokens[k]!.lower))
  const tag = (k: number): number => (k < s.first || k >= s.last ? 0 : wordHash(f.tokens[k]!.tag))
  out.count = 0
  put(out, 0, f.inside[i]! >= 0 ? 1 : 0, 0)
  put(out, 1, wordHash(f.tokens[i]!.lemma), 0)
  for (let d = -2; d <= 2; d++) {
    put(out, 10 + d, word(i + d), 0)
    put(out, 20 + d, tag(i + d), 0)
  }
  for (let d = -1; d <= 0; d++) {
    put(out, 30 + d, word(i + d), word(i + d + 1))
    put(out, 40 + d, tag(i + d), tag(i + d + 1))
  }
}

function labels({ f, gold }: Read): Uint8Array {
  const found = new Uint8Array(f.tokens.length)
  const mark = (r: Range, begin: number): void => {
    found.fill(begin + 1, r.first, r.last)
    found[r.first] = begin
  }
  for (const d of gold) {
    for (const c of d.content) mark(c, ROLE_LABELS.content)
    if (d.source) mark(d.source, ROLE_LABELS.source)
    mark(d.cue!, ROLE_LABELS.cue)
  }
  return found
}

function examples(r: Read): Example[] {
  const right = labels(r)
  const out = newFeatures()
  return r.f.sentences.map(s => {
    const buckets: number[] = []
    const offsets = [0]
    for (let i = s.first; i < s.last; i++) {
      features(r.f, i, s, out)
      for (let k = 0; k < out.count; k++) buckets.push(out.hashes[k]! >>> (32 - BITS))
      offsets.push(buckets.length)
    }
    const own = right.slice(s.first, s.last)
    if (own[0]! && own[0]! % 2 === 0) own[0] = own[0]! - 1
    return {
      offsets: Int32Array.from(offsets),
      buckets: Int32Array.from(buckets),
      kinds: new Uint8Array(own.length),
      labels: own,
      allowed: new Uint8Array(own.length).fill(127),
    }
  })
}

/** Fits the plain field. */
export function fitPlain(all: readonly Article[], tag: (article: Article) => Tagged): Dense {
  const set = all.flatMap(a => examples(read(a, tag(a))))
  const illegal = (from: number, to: number): boolean =>
    to > 0 && to % 2 === 0 && from !== to && from !== to - 1
  return fitField(set, { labels: LABELS, kinds: 1, bits: BITS, epochs: 4, rate: 0.1, l1: 1, l2: 1, illegal })
}

/** What the plain field finds in an article. */
export function readPlain(field: Dense, article: Article, tagged: Tagged): Gold[] {
  const r = read({ ...article, gold: [] }, tagged)
  return examples(r).flatMap((example, s) => {
    const lattice = { length: example.labels.length, scores: scored(field, example), kinds: example.kinds }
    return linked(bestPath(field, lattice), r.f, r.f.sentences[s]!.first)
  })
}

function linked(path: Uint8Array, f: Frame, first: number): Gold[] {
  const parts: { label: number; start: number; end: number }[] = []
  path.forEach((label, j) => {
    if (!label) return
    const { start, end } = f.tokens[first + j]!
    if (label % 2 === 1) parts.push({ label, start, end })
    else if (parts.length) parts.at(-1)!.end = end
  })
  const cues = parts.filter(p => p.label === ROLE_LABELS.cue)
  const found = cues.map(cue => ({ source: [] as typeof parts, cue: [cue], content: [] as typeof parts }))
  for (const p of parts) {
    if (p.label === ROLE_LABELS.cue || !cues.length) continue
    const distance = cues.map(c => Math.max(c.start - p.end, p.start - c.end))
    const nearest = found[distance.indexOf(Math.min(...distance))]!
    if (p.label === ROLE_LABELS.content) nearest.content.push(p)
    else if (!nearest.source.length) nearest.source.push(p)
  }
  return found.filter(a => a.content.length)
}
