/**
 * Sentence ends within a paragraph, over its tokens.
 *
 * A stop ends a sentence where what follows looks like a beginning. Closing quotation marks and brackets
 * belong to the sentence before them. What an abbreviation's period means, and which words begin sentences,
 * comes as a value.
 */
import { DIGIT, kind, startsLower, startsUpper } from './characters.ts'
import type { Boundaries } from './tokenize.ts'

/** What the sentence splitter needs to know of a language. */
export interface SentenceRules {
  /** Whether a word with its period (`U.S.`, `Mr.`) ends a sentence before a word; the word after that too. */
  readonly endsAfter: (word: string, next: string, second: string) => boolean
  /** Whether words after a question or a cry in quotation marks tell who spoke (`Berg asked`). */
  readonly isSpeaker: (words: readonly string[]) => boolean
}

const CLOSERS = new Set(['”', '’', '"', "'", "''", ')', ']', '}', '»', '›', '’’'])
const OPENERS = new Set([
  '“',
  '‘',
  '"',
  "'",
  '``',
  '`',
  '(',
  '[',
  '{',
  '«',
  '‹',
  '„',
  '¿',
  '¡',
  '—',
  '-',
  '--',
  '–',
  '•',
  '*',
])
const STOP = /^(?:\.+|[?!]+|…+|。|！|？|।|؟)$/

interface View {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly last: number
  readonly rules: SentenceRules
}

const form = (v: View, i: number): string => v.text.slice(v.starts[i]!, v.ends[i]!)
const glued = (v: View, i: number): boolean => v.starts[i] === v.ends[i - 1]

/** Whether a straight mark at `i` opens: white space before it and none after. */
const opensHere = (v: View, i: number): boolean => !glued(v, i) && i + 1 < v.last && glued(v, i + 1)

/** Index after the closing marks that follow a stop. */
function afterClosers(v: View, i: number): number {
  while (i < v.last) {
    const mark = form(v, i)
    if (!CLOSERS.has(mark)) break
    if ((mark === '"' || mark === "'" || mark === "''" || mark === '’') && !glued(v, i) && opensHere(v, i))
      break
    i++
  }
  return i
}

/** Index of the first token from `i` on that is no opening mark. */
function afterOpeners(v: View, i: number): number {
  while (i < v.last && OPENERS.has(form(v, i))) i++
  return i
}

/** The words that may name a speaker after a closing quotation mark. */
function wordsFrom(v: View, i: number): string[] {
  const words: string[] = []
  for (; i < v.last && words.length < 6; i++) words.push(form(v, i))
  return words
}

/** Whether the tokens of the sentence so far are but its number (`1.`, `a.`, `IV.`). */
function isLabel(v: View, first: number, stop: number): boolean {
  if (stop - first !== 1) return false
  const word = form(v, first)
  return word.length <= 3 && (kind(word.charCodeAt(0)) === DIGIT || word.length === 1)
}

/** Whether the stop at `i`, with closing marks up to `next`, ends its sentence. */
function endsAt(v: View, first: number, i: number, next: number): boolean {
  const stop = form(v, i)
  const at = afterOpeners(v, next)
  if (at >= v.last) return at === next || !glued(v, next)
  const following = form(v, at)
  const quoted = next > i + 1
  if (stop === '.' && (isLabel(v, first, i) || following === '.')) return false
  if (glued(v, next) && next === at && !(startsUpper(following) && v.ends[i]! - v.starts[i]! === 1))
    return false
  if (startsLower(following)) return false
  if (stop !== '.' && quoted && v.rules.isSpeaker(wordsFrom(v, at))) return false
  if (/^(?:\.{2,}|…)$/.test(stop) && !quoted && at === next)
    return startsUpper(following) && following !== 'I'
  if (kind(following.charCodeAt(0)) === 4 && at === next) return !/^[,;:%)\]}.!?…]/.test(following)
  return true
}

/** Whether the abbreviation at `i` ends its sentence. */
function abbreviationEnds(v: View, i: number, next: number): boolean {
  const at = afterOpeners(v, next)
  if (at >= v.last || /^[-–—]/.test(form(v, next))) return false
  const following = form(v, at)
  if (!startsUpper(following)) return false
  if (next > i + 1 && !startsLower(following)) return form(v, i + 1) !== ')'
  return v.rules.endsAfter(form(v, i), following, at + 1 < v.last ? form(v, at + 1) : '')
}

/**
 * Ends of the sentences made of tokens `first` up to `last`, which are one paragraph: each the index after a
 * sentence's last token, the final one being `last`.
 */
export function sentenceEnds(
  text: string,
  { starts, ends }: Boundaries,
  first: number,
  last: number,
  rules: SentenceRules,
): number[] {
  const v: View = { text, starts, ends, last, rules }
  const found: number[] = []
  for (let i = first; i < last; i++) {
    const c = text.charCodeAt(ends[i]! - 1)
    if (c !== 0x2e && c !== 0x3f && c !== 0x21 && c !== 0x2026 && c < 0x600) continue
    const next = afterClosers(v, i + 1)
    if (next >= last) break
    const stop = STOP.test(form(v, i))
    if (!stop && c !== 0x2e) continue
    if (stop ? !endsAt(v, first, i, next) : !abbreviationEnds(v, i, next)) continue
    found.push(next)
    first = next
    i = next - 1
  }
  found.push(last)
  return found
}
