/** Whether words hold a clause, and what can end a speaker. */
import type { Token } from '../core/index.ts'
import type { Frame, Range } from './frame.ts'
import type { CueWords } from './words.ts'

/** Parts of speech that can end a speaker. */
export const OPEN: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ'])

/** Index of a source's first finite verb that is in no relative clause and after no mark; -1 without one. */
export function finiteVerb(f: Frame, { first, last }: Range, words: CueWords): number {
  for (let i = first; i < last; i++) {
    const { pos, tag, lower } = f.tokens[i]!
    if (words.relatives.has(lower) || words.conjunctions.has(lower) || pos === 'PUNCT') return -1
    if (i > first && (pos === 'VERB' || pos === 'AUX') && words.finite.has(tag)) return i
  }
  return -1
}

/** Whether a range has a finite verb outside of quotations. */
export function hasFinite(f: Frame, { first, last }: Range, words: CueWords): boolean {
  for (let i = first; i < last; i++) if (f.inside[i]! < 0 && words.finite.has(f.tokens[i]!.tag)) return true
  return false
}

const NOMINAL: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM', 'PART'])

/** Whether a word can be part of a noun's chunk. */
export const isNominal = ({ pos }: Token): boolean => NOMINAL.has(pos)

/** The subject before a verb group, its auxiliaries and adverbs passed over; null where no noun stands there. */
export function subjectOf(f: Frame, verb: number): Range | null {
  const { first } = f.sentences[f.sentenceOf[verb]!]!
  let last = verb
  while (last > first && /^(AUX|ADV)$/.test(f.tokens[last - 1]!.pos)) last--
  let from = last
  while (from > first && isNominal(f.tokens[from - 1]!)) from--
  return from < last && OPEN.has(f.tokens[last - 1]!.pos) && f.inside[from] === f.inside[verb]
    ? { first: from, last }
    : null
}
