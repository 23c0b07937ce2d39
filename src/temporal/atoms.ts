/**
 * Atoms: the pieces over which patterns run. A word is one atom; hyphens, dashes, slashes, digits and letters
 * that stand in one token are apart ("mid-2014" is three), so that rules do not depend on how tokens are cut.
 */
import type { Span, Tagged } from '../core/index.ts'
import { type Entry, type Kind, type Lexicon, numberEntry, place, UNKNOWN } from './lexicon.ts'

/** A piece of a token. */
export interface Atom extends Span {
  readonly lower: string
  /** Index of its token. */
  readonly token: number
  /** No white space before it. */
  readonly glued: boolean
  /** What is known of the word; null for most words. */
  readonly entry: Entry | null
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57
const isLetter = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c > 191 && (c < 0x2000 || c > 0x2bff))
const isDash = (c: number): boolean => c === 45 || (c >= 0x2010 && c <= 0x2015)

/** Where a number that starts at `from` ends: digits, with thousands or decimals that are glued to it. */
function numberEnd(text: string, from: number, to: number): number {
  let i = from
  while (i < to && isDigit(text.charCodeAt(i))) i++
  const grouped = i - from <= 3
  while (grouped && text[i] === ',' && i + 4 <= to && /^\d{3}(?!\d)/.test(text.slice(i + 1, i + 5))) i += 4
  return text[i] === '.' && i - from <= 4 ? decimalEnd(text, i, to) : i
}

/** "2.5" is one number, "5.3.2014" is not. */
function decimalEnd(text: string, point: number, to: number): number {
  let i = point + 1
  while (i < to && isDigit(text.charCodeAt(i))) i++
  if (i === point + 1) return point
  return text[i] === '.' && i + 1 < to && isDigit(text.charCodeAt(i + 1)) ? point : i
}

/** How many tokens before and after a time word are looked at; rules reach less far. */
const BEFORE = 12
const AFTER = 10

const HEADED: Kind = { whole: false, entry: null, head: true }
const CUT: Kind = { whole: false, entry: null, head: false }

/** What has to be done with a token. */
function kindOf(text: string, start: number, end: number, lower: string, lexicon: Lexicon): Kind {
  const entry = lexicon.filter[place(lower)] ? lexicon.words.get(lower) : undefined
  if (entry && !isDigit(lower.charCodeAt(0))) return entry.kind
  if (isPlain(text, start, end)) return entry ? entry.kind : UNKNOWN
  return cut(lower) ? HEADED : CUT
}

/** Whether a token that is not one word may hold a time word: a number, or words joined by a dash. */
function cut(lower: string): boolean {
  for (let i = 0; i < lower.length; i++) {
    const c = lower.charCodeAt(i)
    if (isDigit(c) || (isDash(c) && lower.length > 1) || c === 47) return true
  }
  return lower.length > 3
}

/** Atoms of a text around its time words; where tokens are left out, an atom that is no word stands for them. */
export function atomise(tagged: Tagged, lexicon: Lexicon): Atom[] {
  const { text, tokens } = tagged
  const atoms: Atom[] = []
  const kinds: Kind[] = []
  let done = 0
  let until = -1
  for (let t = 0; t < tokens.length; t++) {
    const { start, end, lower } = tokens[t]!
    const kind = kindOf(text, start, end, lower, lexicon)
    kinds.push(kind)
    if (kind.head) {
      const from = Math.max(done, t - BEFORE)
      if (from > done) atoms.push(gap(tokens[from - 1]!.end, from - 1))
      for (let k = from; k < t; k++) atomsOf(tagged, k, kinds[k]!, lexicon, atoms)
      until = t + AFTER
    }
    if (t > until) continue
    atomsOf(tagged, t, kind, lexicon, atoms)
    done = t + 1
  }
  return atoms
}

const gap = (at: number, token: number): Atom => ({
  start: at,
  end: at,
  lower: '',
  token,
  glued: false,
  entry: null,
})

function atomsOf({ text, tokens }: Tagged, t: number, kind: Kind, lexicon: Lexicon, atoms: Atom[]): void {
  const { start, end, lower } = tokens[t]!
  if (!kind.whole) pieces(text, start, end, t, lexicon, atoms)
  else {
    const glued = t > 0 && tokens[t - 1]!.end === start
    atoms.push({ start, end, lower, token: t, glued, entry: kind.entry })
  }
}

function isPlain(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isLetter(text.charCodeAt(i))) return false
  return true
}

/** Cuts a token at hyphens, digits and marks. */
function pieces(
  text: string,
  start: number,
  end: number,
  token: number,
  lexicon: Lexicon,
  atoms: Atom[],
): void {
  for (let i = start; i < end; ) {
    const c = text.charCodeAt(i)
    const to = isDigit(c) ? numberEnd(text, i, end) : isDash(c) ? i + 1 : wordEnd(text, i, end)
    const lower = isDash(c) ? '-' : text.slice(i, to).toLowerCase().replaceAll('’', "'")
    const entry = isDigit(c)
      ? numberEntry(lower, lexicon)
      : isDash(c)
        ? lexicon.dash
        : (lexicon.words.get(lower) ?? null)
    const last = atoms.at(-1)
    atoms.push({ start: i, end: to, lower, token, glued: last?.end === i, entry })
    i = to
  }
}

/** Where a word or mark that starts at `from` ends; "'s" is one piece, and a final point stays with letters. */
function wordEnd(text: string, from: number, to: number): number {
  const c = text.charCodeAt(from)
  if (c === 39 || c === 0x2019) {
    const s = from + 1 < to && (text.charCodeAt(from + 1) | 32) === 115
    return s && !(from + 2 < to && isLetter(text.charCodeAt(from + 2))) ? from + 2 : from + 1
  }
  if (!isLetter(c)) return from + 1
  let i = from
  while (i < to && isLetter(text.charCodeAt(i))) i++
  // "p.m" and "B.C." inside a longer token.
  while (text[i] === '.' && i + 1 < to && isLetter(text.charCodeAt(i + 1)) && i - from <= 3 && i + 3 >= to)
    i += 2
  return text[i] === '.' && i + 1 === to ? to : i
}
