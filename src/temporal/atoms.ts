/**
 * Atoms: the pieces over which patterns run. A word is one atom; hyphens, dashes, slashes, digits and letters
 * that stand in one token are apart ("mid-2014" is three), so that rules do not depend on how tokens are cut.
 */
import type { Tagged } from '../core/index.ts'
import { type Entry, HEAD, type Kind, type Lexicon, numberEntry, place, UNKNOWN } from './lexicon.ts'

/**
 * The atoms of a text as columns: a text has hundreds, and few of them are ever asked for. The columns are room that
 * every text uses in turn.
 */
export interface Atoms {
  /** How many there are; what the columns hold beyond is of an earlier text. */
  count: number
  start: Int32Array
  end: Int32Array
  /** Index of the token. */
  token: Int32Array
  /** `GLUED` where no white space stands before it, `WHOLE` where it is all of its token. */
  flags: Uint8Array
  /** What is known of the word; null for most words. */
  readonly entry: (Entry | null)[]
}

/** No white space stands before the atom. */
export const GLUED = 1
/** The atom is all of its token. */
export const WHOLE = 2

const roomFor = (n: number): Atoms => ({
  count: 0,
  start: new Int32Array(n),
  end: new Int32Array(n),
  token: new Int32Array(n),
  flags: new Uint8Array(n),
  entry: new Array(n).fill(null),
})

let room = roomFor(4096)

function widened(old: Atoms): Atoms {
  const wide = roomFor(old.start.length * 2)
  wide.count = old.count
  wide.start.set(old.start)
  wide.end.set(old.end)
  wide.token.set(old.token)
  wide.flags.set(old.flags)
  for (let i = 0; i < old.count; i++) wide.entry[i] = old.entry[i]!
  return wide
}

function push(start: number, end: number, token: number, flags: number, entry: Entry | null): void {
  if (room.count === room.start.length) room = widened(room)
  const i = room.count++
  room.start[i] = start
  room.end[i] = end
  room.token[i] = token
  room.flags[i] = flags
  room.entry[i] = entry
}

/** The word of an atom in lower case, with straight apostrophes and plain dashes; '' outside the text. */
export function wordOf(atoms: Atoms, i: number, { text, tokens }: Tagged): string {
  if (i < 0 || i >= atoms.count) return ''
  if (atoms.flags[i]! & WHOLE) return tokens[atoms.token[i]!]!.lower
  const start = atoms.start[i]!
  const end = atoms.end[i]!
  if (start < end && isDash(text.charCodeAt(start))) return '-'
  return text.slice(start, end).toLowerCase().replaceAll('’', "'")
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

/** How many tokens around known words are cut too: as far as guards look. */
const AROUND = 5

const CUT: Kind = { whole: false, entry: null }

/** What has to be done with a token. */
function kindOf(lower: string, lexicon: Lexicon): Kind {
  const digit = isDigit(lower.charCodeAt(0))
  const entry = digit || !lexicon.filter[place(lower)] ? undefined : lexicon.words.get(lower)
  if (entry) return entry.kind
  if (isPlain(lower)) return UNKNOWN
  if (digit && isNumber(lower)) return numberEntry(lower, lexicon).kind
  return CUT
}

/** Whether a token is a time word, or may hold one: a number, or words joined by a dash. */
function isHead(lower: string, { filter, words }: Lexicon): boolean {
  if (filter[place(lower)]! & HEAD) {
    const entry = words.get(lower)
    if (entry) return entry.head
  }
  for (let i = 0; i < lower.length; i++) if (!isLetter(lower.charCodeAt(i))) return cut(lower, i)
  return false
}

/** Whether a token that is not one word may hold a time word. */
function cut(lower: string, from: number): boolean {
  if (lower.length > 3) return true
  for (let i = from; i < lower.length; i++) {
    const c = lower.charCodeAt(i)
    if (isDigit(c) || (isDash(c) && lower.length > 1) || c === 47) return true
  }
  return false
}

/** Whether a match may run through a token: it is known, or to be cut in pieces that may be. */
const open = (kind: Kind): boolean => kind.entry !== null || !kind.whole

/**
 * Atoms of a text where known words stand together with a time word, and around; where tokens are left out, an atom
 * that is no word stands for them. They hold until the next call.
 */
export function atomise(tagged: Tagged, lexicon: Lexicon): Atoms {
  const { tokens } = tagged
  const n = tokens.length
  const isOpen = (t: number): boolean => open(kindOf(tokens[t]!.lower, lexicon))
  room.count = 0
  let done = 0
  for (let t = 0; t < n; t++) {
    if (!isHead(tokens[t]!.lower, lexicon)) continue
    let first = t
    while (first > done && isOpen(first - 1)) first--
    do t++
    while (t < n && isOpen(t))
    done = around(tagged, first, t, done, lexicon)
  }
  return room
}

/** Cuts the tokens from `first` to before `last` and those around, from `done` on; gives where it ended. */
function around(tagged: Tagged, first: number, last: number, done: number, lexicon: Lexicon): number {
  const { tokens } = tagged
  const from = Math.max(done, first - AROUND)
  const to = Math.min(tokens.length, last + AROUND)
  if (from > done) push(tokens[from - 1]!.end, tokens[from - 1]!.end, from - 1, 0, null)
  for (let t = from; t < to; t++) atomsOf(tagged, t, lexicon)
  return Math.max(done, to)
}

function atomsOf({ text, tokens }: Tagged, t: number, lexicon: Lexicon): void {
  const { start, end, lower } = tokens[t]!
  const kind = kindOf(lower, lexicon)
  if (!kind.whole) pieces(text, start, end, t, lexicon)
  else push(start, end, t, t > 0 && tokens[t - 1]!.end === start ? WHOLE | GLUED : WHOLE, kind.entry)
}

function isPlain(lower: string): boolean {
  for (let i = 0; i < lower.length; i++) if (!isLetter(lower.charCodeAt(i))) return false
  return true
}

function isNumber(lower: string): boolean {
  for (let i = 0; i < lower.length; i++) if (!isDigit(lower.charCodeAt(i))) return false
  return true
}

/** Cuts a token at hyphens, digits and marks. */
function pieces(text: string, start: number, end: number, token: number, lexicon: Lexicon): void {
  for (let i = start; i < end; ) {
    const c = text.charCodeAt(i)
    const to = isDigit(c) ? numberEnd(text, i, end) : isDash(c) ? i + 1 : wordEnd(text, i, end)
    const glued = room.count > 0 && room.end[room.count - 1] === i
    push(i, to, token, glued ? GLUED : 0, entryAt(text, i, to, lexicon))
    i = to
  }
}

function entryAt(text: string, start: number, end: number, lexicon: Lexicon): Entry | null {
  const c = text.charCodeAt(start)
  if (isDash(c)) return lexicon.dash
  const lower = text.slice(start, end).toLowerCase().replaceAll('’', "'")
  return isDigit(c) ? numberEntry(lower, lexicon) : (lexicon.words.get(lower) ?? null)
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
