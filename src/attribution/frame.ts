/** A tagged text as attribution reads it: which quotation each token stands in, and ranges of tokens. */
import type { Sentence, Span, Tagged, Token } from '../core/index.ts'
import { type Quotation, quotations, tokenRange } from '../text/index.ts'

/** A half-open range of token indices. */
export interface Range {
  readonly first: number
  readonly last: number
}

/** An attribution before it has characters and an id. */
export interface Draft {
  readonly cue: Range | null
  readonly source: Range | null
  /** Ascending. */
  readonly content: readonly Range[]
}

/** A tagged text with its quotations by token. */
export interface Frame {
  readonly tagged: Tagged
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** All quotations, those inside others too. */
  readonly all: readonly Quotation[]
  /** Quotations that stand in no other. */
  readonly quotations: readonly Quotation[]
  /** Tokens of each quotation, marks included. */
  readonly ranges: readonly Range[]
  /** For each token: index of the quotation that holds it, marks included, or -1. */
  readonly inside: Int32Array
  /** For each token: index of its sentence. */
  readonly sentenceOf: Int32Array
}

/** Reads a tagged text's quotations and sentences by token. */
export function frame(tagged: Tagged): Frame {
  const { tokens, sentences } = tagged
  const all = quotations(tagged)
  const sentenceOf = new Int32Array(tokens.length)
  for (const [i, s] of sentences.entries()) sentenceOf.fill(i, s.first, s.last)
  return { tagged, tokens, sentences, sentenceOf, all, ...atDepth(tagged, all, 0) }
}

function atDepth(
  tagged: Tagged,
  all: readonly Quotation[],
  depth: number,
): Pick<Frame, 'quotations' | 'ranges' | 'inside'> {
  const outer = all.filter(q => q.depth === depth)
  const ranges = outer.map(q => tokenRange(tagged, q))
  const inside = new Int32Array(tagged.tokens.length).fill(-1)
  for (const [q, r] of ranges.entries()) inside.fill(q, r.first, r.last)
  return { quotations: outer, ranges, inside }
}

/** The same text as seen from inside its quotations: only quotations that stand in another count. */
export const innerFrame = (f: Frame): Frame => ({ ...f, ...atDepth(f.tagged, f.all, 1) })

/** The characters of a range of tokens. */
export const characters = (f: Frame, range: Range): Span => ({
  start: f.tokens[range.first]!.start,
  end: f.tokens[range.last - 1]!.end,
})

/** The lemma of a token in lower case. */
export function lemmaAt(f: Frame, i: number): string {
  const { lemma, lower } = f.tokens[i]!
  return lemma === lower ? lower : lemma.toLowerCase()
}

/** Whether ranges share a token. */
export const meet = (a: Range, b: Range): boolean => a.first < b.last && b.first < a.last

/** Whether `outer` holds all of `inner`. */
export const holds = (outer: Range, inner: Range): boolean =>
  outer.first <= inner.first && inner.last <= outer.last
