/** Token, sentence, tag and lemma scores of a tagged text against a corpus. */
import type { Tagged } from '../../src/core/index.ts'
import { PUNCTUATION } from '../../src/lang/en/text/marks.ts'
import { prf } from '../harness.ts'
import type { GoldText } from './corpora.ts'

type Hits = [right: number, found: number, gold: number]

/** Running counts over texts. */
export interface Count {
  readonly tokens: Hits
  readonly sentences: Hits
  /** Sentence ends alone: an end is right where a gold sentence ends at the same character. */
  readonly ends: Hits
  readonly pos: [right: number, all: number]
  readonly penn: [right: number, all: number]
  /** Penn tags of words, marks left out. */
  readonly words: [right: number, all: number]
  readonly lemmas: [right: number, all: number]
}

/** Per cent; NaN where the corpus does not have the layer. */
export type Scores = Readonly<Record<keyof Count, number>>

/** Counts of nothing. */
export const empty = (): Count => ({
  tokens: [0, 0, 0],
  sentences: [0, 0, 0],
  ends: [0, 0, 0],
  pos: [0, 0],
  penn: [0, 0],
  words: [0, 0],
  lemmas: [0, 0],
})

/** Penn tags of the web and news corpora made comparable: marks by their group, handles as nouns. */
function plainTag(tag: string): string {
  if (PUNCTUATION.has(tag) || tag === 'SYM' || tag === 'XX' || tag === '#') return 'punctuation'
  if (tag === 'ADD' || tag === 'GW') return 'NN'
  return tag === 'AFX' ? 'JJ' : tag
}

const key = (s: { start: number; end: number }): string => `${s.start}-${s.end}`

function spans(hits: Hits, gold: Iterable<string>, own: Iterable<string>): void {
  const wanted = new Set(gold)
  const found = new Set(own)
  for (const k of found) if (wanted.has(k)) hits[0]++
  hits[1] += found.size
  hits[2] += wanted.size
}

function tick(pair: [number, number], right: boolean): void {
  pair[1]++
  if (right) pair[0]++
}

/** Adds one text's scores to the counts. */
export function scoreText(count: Count, gold: GoldText, own: Tagged): void {
  spans(count.tokens, gold.tokens.map(key), own.tokens.map(key))
  spans(count.sentences, gold.sentences.map(key), own.sentences.map(key))
  spans(
    count.ends,
    gold.sentences.map(s => `${s.end}`),
    own.sentences.map(s => `${s.end}`),
  )
  const byKey = new Map(gold.tokens.map(t => [key(t), t]))
  for (const token of own.tokens) {
    const want = byKey.get(key(token))
    if (!want) continue
    if (want.upos) tick(count.pos, want.upos === token.pos)
    const [a, b] = [plainTag(want.tag), plainTag(token.tag)]
    tick(count.penn, a === b)
    if (a === 'punctuation') continue
    tick(count.words, a === b)
    if (want.lemma !== '_') tick(count.lemmas, want.lemma.toLowerCase() === token.lemma.toLowerCase())
  }
}

/** Counts as per cents: F1 for spans, accuracy for the rest. */
export function scoresOf(count: Count): Scores {
  const share = ([right, all]: readonly [number, number]): number => (all ? (100 * right) / all : Number.NaN)
  const f1 = (hits: Hits): number => prf(...hits).f
  return {
    tokens: f1(count.tokens),
    sentences: f1(count.sentences),
    ends: f1(count.ends),
    pos: share(count.pos),
    penn: share(count.penn),
    words: share(count.words),
    lemmas: share(count.lemmas),
  }
}
