/**
 * Atoms: the pieces over which patterns run. A word is one atom; hyphens, dashes, slashes, digits and letters
 * that stand in one token are apart ("mid-2014" is three), so that rules do not depend on how tokens are cut.
 */
import type { Span, Tagged } from '../core/index.ts'

/** Classes of a word with its value in each. */
export type Classes = Readonly<Record<string, number | string>>

/** A piece of a token. */
export interface Atom extends Span {
  readonly lower: string
  /** Index of its token. */
  readonly token: number
  /** No white space before it. */
  readonly glued: boolean
  readonly classes: Classes
  /** Names of its classes, and the word itself: the keys under which rules are looked up. */
  readonly keys: readonly string[]
}

/** A word's classes and keys. */
export interface Entry {
  readonly classes: Classes
  readonly keys: readonly string[]
}

const NONE: Classes = {}
const NO_KEYS: readonly string[] = []

/** Turns word classes round: from class → word to word → classes. */
export function lexicon(words: Readonly<Record<string, Classes>>): Map<string, Entry> {
  const all = new Map<string, Record<string, number | string>>()
  for (const [name, list] of Object.entries(words))
    for (const [word, value] of Object.entries(list)) {
      const classes = all.get(word) ?? {}
      classes[name] = value
      all.set(word, classes)
    }
  return new Map(
    [...all].map(([word, classes]) => [word, { classes, keys: [...Object.keys(classes), word] }]),
  )
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57
const isLetter = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c > 191
const isDash = (c: number): boolean => c === 45 || (c >= 0x2010 && c <= 0x2015)

const numbers = new Map<string, Entry>()

/** Entry of a number: INT with its value; D1 … D4 by its digits; NUMBER for decimals and grouped thousands. */
function numberEntry(form: string): Entry {
  const known = numbers.get(form)
  if (known) return known
  const plain = form.length <= 9 && !/[^0-9]/.test(form)
  const value = Number(form.replaceAll(',', ''))
  const classes: Record<string, number> = plain
    ? { INT: value, [`D${form.length}`]: value }
    : { NUMBER: value }
  const entry = { classes, keys: [...Object.keys(classes), form] }
  if (numbers.size < 20_000) numbers.set(form, entry)
  return entry
}

const DASH: Entry = { classes: { DASH: '-' }, keys: ['DASH', '-'] }

/** Where a number that starts at `from` ends: digits, with thousands or decimals that are glued to it. */
function numberEnd(text: string, from: number, to: number): number {
  let i = from
  while (i < to && isDigit(text.charCodeAt(i))) i++
  const grouped = i - from <= 3
  while (grouped && text[i] === ',' && i + 4 <= to && /^\d{3}(?!\d)/.test(text.slice(i + 1, i + 5))) i += 4
  if (text[i] === '.' && i + 1 < to && isDigit(text.charCodeAt(i + 1)) && i - from <= 3) {
    let j = i + 1
    while (j < to && isDigit(text.charCodeAt(j))) j++
    if (text[j] !== '.' || !isDigit(text.charCodeAt(j + 1))) return j
  }
  return i
}

/** Atoms of a text. */
export function atomise(tagged: Tagged, words: ReadonlyMap<string, Entry>): Atom[] {
  const { text, tokens } = tagged
  const atoms: Atom[] = []
  let before = -1
  const put = (start: number, end: number, lower: string, token: number, entry: Entry | undefined): void => {
    atoms.push({
      start,
      end,
      lower,
      token,
      glued: start === before,
      classes: entry ? entry.classes : NONE,
      keys: entry ? entry.keys : NO_KEYS,
    })
    before = end
  }
  for (let t = 0; t < tokens.length; t++) {
    const { start, end, lower } = tokens[t]!
    const entry = words.get(lower)
    if (entry) put(start, end, lower, t, entry)
    else if (!pieces(text, start, end, t, words, put)) put(start, end, lower, t, undefined)
  }
  return atoms
}

type Put = (start: number, end: number, lower: string, token: number, entry: Entry | undefined) => void

/** Cuts a token at hyphens, digits and marks; false where it is one word. */
function pieces(
  text: string,
  start: number,
  end: number,
  token: number,
  words: ReadonlyMap<string, Entry>,
  put: Put,
): boolean {
  let plain = true
  for (let i = start; i < end && plain; i++) plain = isLetter(text.charCodeAt(i))
  if (plain) return false
  for (let i = start; i < end; ) {
    const c = text.charCodeAt(i)
    if (isDigit(c)) {
      const to = numberEnd(text, i, end)
      put(i, to, text.slice(i, to), token, numberEntry(text.slice(i, to)))
      i = to
    } else if (isDash(c)) {
      put(i, i + 1, '-', token, DASH)
      i++
    } else {
      const to = wordEnd(text, i, end)
      const lower = text.slice(i, to).toLowerCase().replaceAll('’', "'")
      put(i, to, lower, token, words.get(lower))
      i = to
    }
  }
  return true
}

/** Where a word or mark that starts at `from` ends; "'s" is one piece, "a.m." too. */
function wordEnd(text: string, from: number, to: number): number {
  const c = text.charCodeAt(from)
  if (c === 39 || c === 0x2019) {
    const s = text.charCodeAt(from + 1) | 32
    return from + 1 < to && s === 115 && !(from + 2 < to && isLetter(text.charCodeAt(from + 2)))
      ? from + 2
      : from + 1
  }
  if (!isLetter(c)) return from + 1
  let i = from
  while (i < to && isLetter(text.charCodeAt(i))) i++
  while (
    i < to &&
    i - from <= 4 &&
    text[i] === '.' &&
    i + 1 < to &&
    isLetter(text.charCodeAt(i + 1)) &&
    i + 2 >= to - 1
  )
    i += 2
  if (i < to && text[i] === '.' && i === to - 1) i++
  return i
}
