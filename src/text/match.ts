/** Finding one's way in a tagged text: tokens of a span, the sentence at an offset, paragraphs. */
import { lastAtOrBefore, type Sentence, type Span, type Tagged, type Token } from '../core/index.ts'

/** A stretch of tokens as a half-open range of indices. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

/** The tokens that share a character with `span`; an empty range (`first === last`) where none does. */
export function tokenRange(tagged: Tagged, span: Span): TokenRange {
  const { tokens } = tagged
  let first = Math.max(0, lastAtOrBefore(tokens, span.start))
  if (first < tokens.length && tokens[first]!.end <= span.start) first++
  const last = lastAtOrBefore(tokens, span.end - 1) + 1
  return { first, last: Math.max(first, last) }
}

/** The tokens that share a character with `span`, as an array. */
export function tokensOf(tagged: Tagged, span: Span): readonly Token[] {
  const { first, last } = tokenRange(tagged, span)
  return tagged.tokens.slice(first, last)
}

/** The characters of tokens `first` up to, but not with, `last`; at least one token. */
export function spanOf(tagged: Tagged, first: number, last: number): Span {
  return { start: tagged.tokens[first]!.start, end: tagged.tokens[last - 1]!.end }
}

/** Index of the token that holds `offset`, or -1 where white space stands there. */
export function tokenAt(tagged: Tagged, offset: number): number {
  const i = lastAtOrBefore(tagged.tokens, offset)
  return i >= 0 && tagged.tokens[i]!.end > offset ? i : -1
}

/** Index of the sentence at `offset`; for the space after a sentence, that sentence; -1 before the first. */
export const sentenceAt = (tagged: Tagged, offset: number): number => lastAtOrBefore(tagged.sentences, offset)

/** Index of the sentence that holds the token with index `token`, or -1. */
export function sentenceOfToken(tagged: Tagged, token: number): number {
  const { sentences } = tagged
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.last <= token) low = middle + 1
    else high = middle
  }
  return low < sentences.length && sentences[low]!.first <= token ? low : -1
}

/** A paragraph: its characters, and its sentences as a half-open range of indices. */
export interface Paragraph extends Span {
  readonly first: number
  readonly last: number
}

/** The paragraphs of a text, in order; `paragraphs(t)[sentence.paragraph]` is a sentence's own. */
export function paragraphs(tagged: Tagged): readonly Paragraph[] {
  const { sentences } = tagged
  const found: Paragraph[] = []
  for (let first = 0; first < sentences.length; ) {
    let last = first + 1
    while (last < sentences.length && sentences[last]!.paragraph === sentences[first]!.paragraph) last++
    found.push({ start: sentences[first]!.start, end: sentences[last - 1]!.end, first, last })
    first = last
  }
  return found
}

/** The tokens of a sentence, as an array. */
export const tokensIn = (tagged: Tagged, sentence: Sentence): readonly Token[] =>
  tagged.tokens.slice(sentence.first, sentence.last)
