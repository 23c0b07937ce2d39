/**
 * Attributions by patterns over tags: a verb of speech with what stands before and after it, "according to",
 * and quotations beside a source. Used where a language has no model, and as the baseline of the benchmark.
 */
import type { Token } from '../core/index.ts'
import type { Draft, Frame, Range } from './frame.ts'
import type { CueWords } from './words.ts'

const NAMING = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM'])
const VERBAL = new Set(['VERB', 'AUX'])
const isMark = (t: Token): boolean => t.pos === 'PUNCT'
const isComma = (t: Token | undefined): boolean =>
  t !== undefined && (t.form === ',' || t.form === '—' || t.form === '–')

interface Clause {
  readonly f: Frame
  readonly words: CueWords
  readonly first: number
  readonly last: number
}

/** Where the verb group that ends with the verb at `i` begins: auxiliaries and adverbs belong to it. */
function groupStart(c: Clause, i: number): number {
  let g = i
  while (g > c.first && c.f.inside[g - 1] === c.f.inside[i]) {
    const t = c.f.tokens[g - 1]!
    if (
      t.pos !== 'AUX' &&
      t.tag !== 'MD' &&
      t.tag !== 'RB' &&
      !c.words.between.has(t.lower) &&
      !c.words.auxiliaries.has(t.lemma)
    )
      break
    g--
  }
  return g
}

/** The noun phrase that ends before `end`, over "of", "for" and an apposition between commas. */
function phraseBefore(c: Clause, end: number): Range | null {
  const { tokens, inside } = c.f
  let last = end
  if (isComma(tokens[last - 1])) {
    const open = commaBefore(c, last - 2)
    return open < 0 ? null : (r => r && { first: r.first, last: end - 1 })(nounPhrase(c, open))
  }
  while (last > c.first && tokens[last - 1]!.pos === 'ADV') last--
  const range = nounPhrase(c, last)
  return range && inside[range.last - 1]! < 0 ? range : null
}

/** The comma that opens the apposition closed at `from`, at most fifteen tokens back, or -1. */
function commaBefore(c: Clause, from: number): number {
  for (let i = from; i > c.first && i > from - 15; i--) {
    if (c.f.inside[i]! >= 0) return -1
    if (isComma(c.f.tokens[i])) return i
  }
  return -1
}

function nounPhrase(c: Clause, last: number): Range | null {
  const { tokens, inside } = c.f
  let first = last
  while (first > c.first && inside[first - 1]! < 0) {
    const t = tokens[first - 1]!
    const joins =
      first < last &&
      (t.pos === 'ADP' ? /^(of|for|from|at|in|to|with)$/.test(t.lower) : t.tag === 'POS' || t.lower === '-')
    if (!NAMING.has(t.pos) && !joins) break
    first--
  }
  while (first < last && tokens[first]!.pos === 'ADP') first++
  return first < last ? { first, last } : null
}

/** The noun phrase that starts at `i`. */
function phraseAfter(c: Clause, i: number): Range | null {
  const { tokens, inside } = c.f
  let last = i
  while (last < c.last && inside[last]! < 0) {
    const t = tokens[last]!
    const joins = last > i && (t.pos === 'ADP' || t.tag === 'POS' || t.lower === '-')
    if (!NAMING.has(t.pos) && !joins) break
    last++
  }
  while (last > i && tokens[last - 1]!.pos === 'ADP') last--
  return last > i ? { first: i, last } : null
}

/** A range without commas, colons and stops at its ends; quotation marks stay. */
function strip(c: Clause, range: Range): Range | null {
  let { first, last } = range
  const edge = (t: Token): boolean => /^[,;:.–—-]+$/.test(t.form)
  while (first < last && edge(c.f.tokens[first]!)) first++
  while (last > first && edge(c.f.tokens[last - 1]!)) last--
  return last > first ? { first, last } : null
}

/** Content before the source and cue: the sentence so far, back to where its quotation was opened. */
function contentBefore(c: Clause, end: number): Range | null {
  const { inside, ranges, tokens } = c.f
  let last = end
  if (last > c.first && isComma(tokens[last - 1])) last--
  const quoted = last > c.first ? inside[last - 1]! : -1
  const opened = quoted >= 0 ? Math.min(c.first, ranges[quoted]!.first) : c.first
  return last > opened ? strip(c, { first: opened, last }) : null
}

/** Content after the cue: the rest of the sentence, on to where its quotation ends. */
function contentAfter(c: Clause, start: number): Range | null {
  const { inside, ranges } = c.f
  const quoted = inside[c.last - 1]!
  const last = quoted >= 0 && ranges[quoted]!.first >= start ? Math.max(c.last, ranges[quoted]!.last) : c.last
  return start < last ? strip(c, { first: start, last }) : null
}

const words = (range: Range | null): number => (range ? range.last - range.first : 0)

/** Whether what ends before `end` can be content: a quotation, or a clause that a comma closes. */
function closedBefore(c: Clause, end: number): boolean {
  if (end <= c.first) return false
  const { tokens, inside } = c.f
  if (inside[end - 1]! >= 0) return true
  return isComma(tokens[end - 1]) && tokens.slice(c.first, end).some(t => VERBAL.has(t.pos))
}

/** Where content begins after a cue at `i`, or -1: a conjunction, a quotation, a colon, or a clause at once. */
function opensAfter(c: Clause, i: number): number {
  const { tokens, inside } = c.f
  let j = i + 1
  const addressing = c.words.addressing.has(tokens[i]!.lemma)
  const limit = Math.min(c.last, j + 14)
  for (let k = j; k < limit; k++) {
    const t = tokens[k]!
    if (inside[k]! >= 0 || c.words.conjunctions.has(t.lower)) return k
    if (t.form === ':') return k + 1
    if (VERBAL.has(t.pos) && !addressing) break
  }
  if (addressing) j = phraseAfter(c, j)?.last ?? j
  const clause = c.words.bare.has(tokens[i]!.lemma) && tokens.slice(j, c.last).some(t => VERBAL.has(t.pos))
  return clause && j < c.last && !isMark(tokens[j]!) ? j : -1
}

function verb(c: Clause, i: number): Draft | null {
  const { tokens, inside } = c.f
  const g = groupStart(c, i)
  const cue = { first: g, last: i + 1 }
  const next = i + 1 < c.last && inside[i + 1]! < 0 ? phraseAfter(c, i + 1) : null
  if (next && closedBefore(c, g)) {
    const before = contentBefore(c, g)
    if (before) return { cue, source: next, content: around(c, before, next.last) }
  }
  const source = phraseBefore(c, g)
  const start = source?.first ?? g
  const after = opensAfter(c, i)
  if (source && closedBefore(c, start) && after < 0) {
    const before = contentBefore(c, start)
    if (before) return { cue, source, content: around(c, before, i + 1) }
  }
  if (after < 0) return null
  const content = contentAfter(c, after)
  if (!content || words(content) < 2) return null
  const empty = source && words(source) === 1 && c.words.empty.has(tokens[source.first]!.lower)
  return { cue, source: empty ? null : source, content: [content] }
}

/** Content before the cue, and a quotation that goes on after it. */
function around(c: Clause, before: Range, from: number): Range[] {
  for (let i = from; i < c.last; i++) {
    const quoted = c.f.inside[i]!
    if (quoted < 0) continue
    const range = c.f.ranges[quoted]!
    return range.first >= from ? [before, { first: range.first, last: range.last }] : [before]
  }
  return [before]
}

function phrase(c: Clause, i: number, length: number): Draft | null {
  const cue = { first: i, last: i + length }
  const source = phraseAfter(c, i + length)
  if (!source) return null
  const before = i > c.first ? contentBefore(c, i) : null
  const content = before ?? contentAfter(c, source.last)
  return content && words(content) > 2 ? { cue, source, content: [content] } : null
}

const matches = (c: Clause, at: number, phrase: readonly string[]): boolean =>
  at + phrase.length < c.last && phrase.every((w, k) => c.f.tokens[at + k]!.lower === w)

function reading(c: Clause, i: number): Draft | null {
  const t = c.f.tokens[i]!
  const found = c.words.phrases.find(p => p[0] === t.lower && matches(c, i, p))
  if (found) return phrase(c, i, found.length)
  return t.pos === 'VERB' && c.words.verbs.has(t.lemma) ? verb(c, i) : null
}

/** The attributions that the patterns find, outside quotations, at most one for a stretch of words. */
export function patterns(f: Frame, words: CueWords): Draft[] {
  const found: Draft[] = []
  for (const s of f.sentences) {
    const clause: Clause = { f, words, first: s.first, last: s.last }
    let taken = s.first
    for (let i = s.first; i < s.last; i++) {
      if (f.inside[i]! >= 0 || i < taken) continue
      const draft = reading(clause, i)
      if (!draft) continue
      found.push(draft)
      taken = Math.max(i + 1, draft.content.at(-1)!.last)
    }
  }
  return found
}
