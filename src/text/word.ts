/** What a tagger can know of a word form by itself: its letters' hashes, its shape, its possible tags. */
import { DIGIT, isHyphen, kind, LETTER } from './characters.ts'

/** What a model knows of single words. */
export interface Lexicon {
  /** Hash of a lower-case word → its class of possible tags. */
  readonly lexicon: ReadonlyMap<number, number>
  /** For each class: the only tag of its words in lower case, or -1. */
  readonly sure: readonly number[]
  /** For each class: the only tag of its words with a capital, in a sentence that is no headline, or -1. */
  readonly sureCapital: readonly number[]
}

/** A word form with what is known of it by itself. */
export interface Word {
  readonly form: string
  /** In lower case, with straight apostrophes. */
  readonly lower: string
  readonly hash: number
  /** Hash of `lower`, every digit made 0. */
  readonly lowerHash: number
  /** Hashes of the last 1–4 and the first 1–3 letters. */
  readonly suffixes: readonly number[]
  readonly prefixes: readonly number[]
  /** Hash of what follows the last hyphen, or 0. */
  readonly tail: number
  /** Kind of capitals and digits, 0–7, and 8 more where there is a hyphen. */
  readonly shape: number
  /** Class of possible tags, 0 where the word is not known. */
  readonly known: number
  /** The only tag the word can have, or -1. */
  readonly sure: number
  /** The only tag it can have in a sentence with capitals as in running text, or -1. */
  readonly sureNormal: number
}

/** How a sentence uses capitals: as running text does. */
export const NORMAL = 0
/** Capitals at the head of most words, as in a headline. */
export const TITLE = 1
/** Capitals throughout. */
export const UPPER = 2
/** No capitals at all. */
export const LOWER = 3

/** 32-bit hash of `text` from `start` up to `end`. Source: FNV-1a with a final mix. */
export function hashOf(text: string, start: number, end: number): number {
  let h = 0x811c9dc5
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h ^= h >>> 15
  return Math.imul(h, 0x2c1b3c6d) | 0
}

const isLower = (c: number): boolean => {
  if (c < 128) return c >= 97
  const s = String.fromCharCode(c)
  return s === s.toLowerCase()
}

function shapeOf(form: string): number {
  let [upper, lower, digits, hyphen] = [0, 0, 0, 0]
  for (let i = 0; i < form.length; i++) {
    const c = form.charCodeAt(i)
    const k = kind(c)
    if (k === DIGIT) digits++
    else if (isHyphen(c) && i > 0) hyphen = 8
    else if (k !== LETTER) continue
    else if (isLower(c)) lower++
    else upper++
  }
  if (digits) return (upper + lower ? 6 : 5) + hyphen
  if (!upper) return (lower ? 0 : 7) + hyphen
  if (!lower) return (upper > 1 ? 2 : 4) + hyphen
  return (upper === 1 && !isLower(form.charCodeAt(0)) ? 1 : 3) + hyphen
}

/**
 * Everything the tagger needs to know of a form by itself. `fixed` is the number of the tag that the language
 * gives the form whatever stands beside it, or -1.
 */
export function wordOf(form: string, { lexicon, sure, sureCapital }: Lexicon, fixed: number): Word {
  const lower = form.toLowerCase().replaceAll('’', "'")
  const plain = /\d/.test(lower) ? lower.replace(/\d/g, '0') : lower
  const n = plain.length
  const lowerHash = hashOf(plain, 0, n)
  const known = lexicon.get(lowerHash) ?? 0
  const shape = shapeOf(form)
  const last = (k: number): number => hashOf(plain, Math.max(0, n - k), n)
  const begin = (k: number): number => hashOf(plain, 0, Math.min(k, n))
  return {
    form,
    lower,
    lowerHash,
    known,
    shape,
    hash: hashOf(form, 0, form.length),
    suffixes: [last(1), last(2), last(3), last(4)],
    prefixes: [begin(1), begin(2), begin(3)],
    tail: shape & 8 ? hashOf(plain, plain.lastIndexOf('-') + 1, n) : 0,
    sure: fixed >= 0 ? fixed : known && (shape & 7) === 0 ? sure[known]! : -1,
    sureNormal: fixed < 0 && known && (shape & 7) === 1 ? sureCapital[known]! : -1,
  }
}

/** The only tag a word can have in a sentence that uses capitals as `mode` says, or -1. */
export const sureTag = (w: Word, mode: number): number =>
  mode === NORMAL && w.sureNormal >= 0 ? w.sureNormal : w.sure

/** Whether a full stop ends a sentence: no headline, however many names with capitals it has. */
const isClosed = (words: readonly Word[], last: number): boolean =>
  words[last - 1]?.form === '.' || (words[last - 2]?.form === '.' && words[last - 1]!.form.length === 1)

/** How the words `first` up to `last`, a sentence, use capitals. */
export function modeOf(words: readonly Word[], first: number, last: number): number {
  let [long, capital, upper] = [0, 0, 0]
  for (let i = first; i < last; i++) {
    const w = words[i]!
    const shape = w.shape & 7
    if (w.form.length < 4 || shape > 3) continue
    long++
    if (shape !== 0) capital++
    if (shape === 2) upper++
  }
  if (long < 2) return NORMAL
  if (upper >= long * 0.75) return UPPER
  if (capital >= long * 0.75 && long > 2 && !isClosed(words, last)) return TITLE
  return capital === 0 && (words[first]!.shape & 7) === 0 ? LOWER : NORMAL
}

/** Stands for what is before the first and after the last word. */
export const EDGE: Word = {
  form: '',
  lower: '',
  hash: 1,
  lowerHash: 1,
  suffixes: [1, 1, 1, 1],
  prefixes: [1, 1, 1],
  tail: 0,
  shape: 15,
  known: 0,
  sure: -1,
  sureNormal: -1,
}
