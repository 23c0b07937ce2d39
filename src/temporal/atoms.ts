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
  /** What is known of the word; null for most words. */
  readonly entry: Entry | null
}

/** A word's classes and keys. */
export interface Entry {
  readonly classes: Classes
  /** Names of its classes, and the word itself: the keys under which rules are looked up. */
  readonly keys: readonly string[]
  /** Values by the numbers of classes; undefined where the word is not of a class. */
  readonly slots: readonly (number | string | undefined)[]
  /** Whether an expression may stand near the word. */
  readonly head: boolean
  /** Place for the rules that can begin with the word, by the word that follows; filled by the search. */
  readonly rules: Map<Entry | null, unknown>
  /** The entry that stands for all that rules cannot tell apart: numbers of as many digits. */
  readonly shape: Entry
  /** What a token that is this word is for the search. */
  readonly kind: Kind
}

/** What a token is for the search: cut in pieces or not, known or not, and whether an expression may stand near. */
export interface Kind {
  readonly whole: boolean
  readonly entry: Entry | null
  readonly head: boolean
}

/** Words of a language, and the numbers met so far. */
export interface Lexicon {
  readonly words: ReadonlyMap<string, Entry>
  readonly numbers: Map<string, Entry>
  /** By `place`: whether a word with it may be known. */
  readonly filter: Uint8Array
  readonly dash: Entry
  readonly heads: ReadonlySet<string>
  /** Numbers of the classes. */
  readonly slotOf: ReadonlyMap<string, number>
}

/** Classes that numbers and dashes have of themselves. */
const BUILT_IN = ['INT', 'NUMBER', 'DASH', ...Array.from({ length: 9 }, (_, i) => `D${i + 1}`)]

type Writable<T> = { -readonly [K in keyof T]: T[K] }
type Makings = Pick<Lexicon, 'heads' | 'slotOf'>

/** An entry for a word and its classes. */
function entryOf(word: string, classes: Classes, { heads, slotOf }: Makings, shape?: Entry): Entry {
  const names = Object.keys(classes)
  const slots: (number | string | undefined)[] = new Array(slotOf.size).fill(undefined)
  for (const name of names) slots[slotOf.get(name)!] = classes[name]
  const head = heads.has(word) || names.some(name => heads.has(name))
  const rules = new Map()
  const keys = [...names, word]
  const bare = { classes, slots, keys, head, rules: shape?.rules ?? rules }
  const entry: Writable<Entry> = { ...bare, shape: shape as Entry, kind: UNKNOWN }
  entry.shape = shape ?? entry
  entry.kind = { whole: true, entry, head }
  return entry
}

/** Turns word classes round: from class → word to word → classes. */
export function lexicon(words: Readonly<Record<string, Classes>>, heads: ReadonlySet<string>): Lexicon {
  const slotOf = new Map([...BUILT_IN, ...Object.keys(words)].map((name, i) => [name, i]))
  const all = new Map<string, Record<string, number | string>>()
  for (const [name, list] of Object.entries(words))
    for (const [word, value] of Object.entries(list)) {
      const classes = all.get(word) ?? {}
      classes[name] = value
      all.set(word, classes)
    }
  const makings = { heads, slotOf }
  const entries = [...all].map(([word, classes]) => [word, entryOf(word, classes, makings)] as const)
  const dash = entryOf('-', { DASH: '-' }, makings)
  return { words: new Map(entries), numbers: new Map(), filter: filterOf(all.keys()), dash, heads, slotOf }
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57
const isLetter = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c > 191 && (c < 0x2000 || c > 0x2bff))
const isDash = (c: number): boolean => c === 45 || (c >= 0x2010 && c <= 0x2015)

/** Entry of a number: INT with its value; D1 … D4 by its digits; NUMBER for decimals and grouped thousands. */
function numberEntry(form: string, lexicon: Lexicon): Entry {
  const { numbers } = lexicon
  const known = numbers.get(form)
  if (known) return known
  const plain = form.length <= 9 && !/[^0-9]/.test(form)
  const value = Number(form.replaceAll(',', ''))
  const classes: Classes = plain ? { INT: value, [`D${form.length}`]: value } : { NUMBER: value }
  const size = plain ? `#${form.length}` : '#'
  let shape = numbers.get(size)
  if (!shape) numbers.set(size, (shape = entryOf(size, classes, lexicon)))
  const entry = entryOf(form, classes, lexicon, lexicon.words.has(form) ? undefined : shape)
  if (numbers.size < 20_000) numbers.set(form, entry)
  return entry
}

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

const UNKNOWN: Kind = { whole: true, entry: null, head: false }
const HEADED: Kind = { whole: false, entry: null, head: true }
const CUT: Kind = { whole: false, entry: null, head: false }

/** Place of a word in the filter, by its length and its first and last characters. */
const place = (lower: string): number =>
  ((lower.charCodeAt(0) & 31) << 8) |
  ((lower.charCodeAt(lower.length - 1) & 31) << 3) |
  (lower.length > 8 ? 0 : lower.length - 1)

/** Words that may be known, so that most tokens need no look-up. */
function filterOf(words: Iterable<string>): Uint8Array {
  const filter = new Uint8Array(8192)
  for (const word of words) filter[place(word)] = 1
  return filter
}

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
