/**
 * A tagger: a linear model over hashed features, decoded greedily from left to right.
 *
 * Source of the method: M. Collins, "Discriminative Training Methods for Hidden Markov Models" (2002), for the
 * averaged perceptron; the features are our own choice. Words are looked up once and kept with all that can be
 * known of them alone; frequent words that have but one tag are not scored at all.
 */
import { DIGIT, isHyphen, kind, LETTER } from './characters.ts'

/** Weights as the decoder wants them. */
export interface TaggerModel {
  readonly tags: readonly string[]
  /** Open-addressing table of feature hashes (never 0); its length is a power of two. */
  readonly keys: Int32Array
  /** For each place of `keys`: where its pairs begin and end in `pairTags` and `pairWeights`. */
  readonly from: Int32Array
  readonly to: Int32Array
  readonly pairTags: Uint8Array
  readonly pairWeights: Float32Array
  /** Hash of a lower-case word → its class of possible tags. */
  readonly lexicon: ReadonlyMap<number, number>
  /** For each class: the tag it stands for where it is sure, else -1. */
  readonly sure: readonly number[]
}

/** What is known of a word form by itself. */
export interface Word {
  readonly form: string
  readonly lower: string
  readonly hash: number
  readonly lowerHash: number
  /** Hashes of the last 1–4 and the first 1–3 letters. */
  readonly suffixes: readonly number[]
  readonly prefixes: readonly number[]
  readonly shape: number
  /** Class of possible tags, 0 where the word is not known. */
  readonly known: number
  /** The only tag the word can have, or -1. */
  readonly sure: number
}

/** Capitals as in running text, in most words, throughout, or nowhere. */
export const NORMAL = 0
export const TITLE = 1
export const UPPER = 2
export const LOWER = 3

/** 32-bit hash of `text` from `start` up to `end`. Source: FNV-1a with a final mix. */
export function hashOf(text: string, start: number, end: number): number {
  let h = 0x811c9dc5
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h ^= h >>> 15
  return Math.imul(h, 0x2c1b3c6d) | 0
}

/** Kind of capitals and digits of a form, 0–7, and 8 more where it has a hyphen. */
function shapeOf(form: string): number {
  let upper = 0
  let lower = 0
  let digits = 0
  let hyphen = 0
  for (let i = 0; i < form.length; i++) {
    const c = form.charCodeAt(i)
    const k = kind(c)
    if (k === DIGIT) digits++
    else if (isHyphen(c) && i > 0) hyphen = 8
    else if (k !== LETTER) continue
    else if (c < 128 ? c >= 97 : form[i] === form[i]!.toLowerCase()) lower++
    else upper++
  }
  if (digits) return (upper + lower ? 6 : 5) + hyphen
  if (!upper) return (lower ? 0 : 7) + hyphen
  if (!lower) return (upper > 1 ? 2 : 4) + hyphen
  const c = form[0]!
  return (upper === 1 && c !== c.toLowerCase() ? 1 : 3) + hyphen
}

/**
 * Everything the tagger needs to know of a form by itself. `fixed` is the number of the tag that the language
 * gives the form whatever stands beside it, or -1.
 */
export function wordOf(
  form: string,
  { lexicon, sure }: Pick<TaggerModel, 'lexicon' | 'sure'>,
  fixed: number,
): Word {
  const lower = form.toLowerCase().replaceAll('’', "'")
  const digits = /\d/.test(lower) ? lower.replace(/\d/g, '0') : lower
  const n = digits.length
  const lowerHash = hashOf(digits, 0, n)
  const known = lexicon.get(lowerHash) ?? 0
  const end = (k: number): number => hashOf(digits, Math.max(0, n - k), n)
  const begin = (k: number): number => hashOf(digits, 0, Math.min(k, n))
  const shape = shapeOf(form)
  return {
    form,
    lower,
    lowerHash,
    known,
    shape,
    hash: hashOf(form, 0, form.length),
    suffixes: [end(1), end(2), end(3), end(4)],
    prefixes: [begin(1), begin(2), begin(3)],
    sure: fixed >= 0 ? fixed : known && (shape & 7) === 0 ? sure[known]! : -1,
  }
}

/** How the words of a sentence use capitals. */
export function modeOf(words: readonly Word[], first: number, last: number): number {
  let long = 0
  let capital = 0
  let upper = 0
  for (let i = first; i < last; i++) {
    const w = words[i]!
    if (w.form.length < 4 || (w.shape & 7) > 3) continue
    long++
    if ((w.shape & 7) !== 0) capital++
    if ((w.shape & 7) === 2) upper++
  }
  if (long < 2) return NORMAL
  if (upper >= long * 0.75) return UPPER
  if (capital >= long * 0.75 && long > 2) return TITLE
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
  shape: 15,
  known: 0,
  sure: -1,
}

/** Number of features of a token. */
export const FEATURES = 32

const mix = (template: number, a: number): number => {
  let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
  h ^= h >>> 13
  return h
}
const mix2 = (template: number, a: number, b: number): number => mix(template, Math.imul(a, 0x27d4eb2f) + b)

/**
 * Writes the features of token `i` of the words `first` up to `last` into `out`. `t1` and `t2` are the tags of
 * the two tokens before it, as numbers from 1 on; 0 stands for the beginning.
 */
export function features(
  words: readonly Word[],
  i: number,
  first: number,
  last: number,
  mode: number,
  t1: number,
  t2: number,
  out: Int32Array,
): void {
  const w = words[i]!
  const p1 = i > first ? words[i - 1]! : EDGE
  const p2 = i > first + 1 ? words[i - 2]! : EDGE
  const n1 = i + 1 < last ? words[i + 1]! : EDGE
  const n2 = i + 2 < last ? words[i + 2]! : EDGE
  const start = i === first ? 1 : 0
  const cased = mode * 32 + w.shape * 2 + start
  const [s1, s2, s3, s4] = w.suffixes as [number, number, number, number]
  out[0] = mix(1, 1)
  out[1] = mix(2, w.lowerHash)
  out[2] = mix(3, cased)
  out[3] = mode === NORMAL ? mix2(4, w.hash, start) : mix2(4, w.lowerHash, mode + 7)
  out[4] = mix(5, s1)
  out[5] = mix(6, s2)
  out[6] = mix(7, s3)
  out[7] = mix(8, s4)
  out[8] = mix(9, w.prefixes[0]!)
  out[9] = mix(10, w.prefixes[2]!)
  out[10] = mix(11, p1.lowerHash)
  out[11] = mix(12, p2.lowerHash)
  out[12] = mix(13, n1.lowerHash)
  out[13] = mix(14, n2.lowerHash)
  out[14] = mix(15, t1)
  out[15] = mix(16, t2)
  out[16] = mix2(17, t1, t2)
  out[17] = mix2(18, t1, w.lowerHash)
  out[18] = mix2(19, p1.lowerHash, w.lowerHash)
  out[19] = mix2(20, w.lowerHash, n1.lowerHash)
  out[20] = mix2(21, t1, n1.lowerHash)
  out[21] = mix2(22, t1, s3)
  out[22] = mix(23, n1.suffixes[2]!)
  out[23] = mix(24, p1.suffixes[2]!)
  out[24] = mix2(25, cased, n1.shape)
  out[25] = mix2(26, cased, p1.shape + 16 * w.known)
  out[26] = mix2(27, w.known, t1)
  out[27] = mix2(28, w.known, n1.known)
  out[28] = mix2(29, mix2(1, w.known, n1.known), t1)
  out[29] = mix2(30, mix2(2, n1.known, n2.known), w.known)
  out[30] = mix2(31, s3, cased)
  out[31] = mix2(32, mix2(3, t1, t2), w.known)
}

/** Tags words `first` up to `last`, one sentence; writes tag numbers (from 0 on) to `out` at the same indices. */
export function tagSentence(
  model: TaggerModel,
  words: readonly Word[],
  first: number,
  last: number,
  out: Uint8Array,
): void {
  const { keys, from, to, pairTags, pairWeights } = model
  const mask = keys.length - 1
  const scores = new Float32Array(model.tags.length)
  const buffer = new Int32Array(FEATURES)
  const mode = modeOf(words, first, last)
  let t1 = 0
  let t2 = 0
  for (let i = first; i < last; i++) {
    let best = words[i]!.sure
    if (best < 0) {
      scores.fill(0)
      features(words, i, first, last, mode, t1, t2, buffer)
      for (let f = 0; f < FEATURES; f++) {
        const key = buffer[f]! & KEY
        let at = (key ^ (key >>> 14)) & mask
        while (keys[at] !== 0 && keys[at] !== key) at = (at + 1) & mask
        if (keys[at] === 0) continue
        for (let p = from[at]!, end = to[at]!; p < end; p++) scores[pairTags[p]!]! += pairWeights[p]!
      }
      best = 0
      for (let t = 1; t < scores.length; t++) if (scores[t]! > scores[best]!) best = t
    }
    out[i] = best
    t2 = t1
    t1 = best + 1
  }
}

/** Bits of a feature's hash that are kept. */
export const KEY = 0xfffffff
