/**
 * The tagger's features as hashes, in groups by what they depend on, so that a decoder can keep what it has
 * looked up: the word alone, its neighbours alone, both together, the tags before it, the word with these.
 */
import { NORMAL, type Word } from './word.ts'

/** Number of features of the word alone. */
export const OWN = 12
/** Number of features of its neighbours. */
export const BESIDE = 6
/** Number of features of the word with a neighbour. */
export const PAIRS = 8
/** Number of features of the tags before it. */
export const TAGS = 3
/** Number of features of the word with those tags. */
export const LATE = 8

/** Bits of a hash that are kept; a feature's hash is never 0. */
const KEY = 0xfffffff

function mix(template: number, a: number): number {
  let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
  h ^= h >>> 13
  return h & KEY || 1
}
const both = (a: number, b: number): number => Math.imul(a, 0x27d4eb2f) + b
const mix2 = (template: number, a: number, b: number): number => mix(template, both(a, b))

/** Features of a word alone; `mode` is how its sentence uses capitals, `start` 1 for its first word. */
export function ownFeatures(w: Word, mode: number, start: number, out: Int32Array): void {
  const cased = casedOf(w, mode, start)
  const { suffixes, prefixes } = w
  out[0] = mix(2, w.lowerHash)
  out[1] = mix(3, cased)
  out[2] = mode === NORMAL ? mix2(4, w.hash, start) : mix2(4, w.lowerHash, mode + 7)
  out[3] = mix(5, suffixes[0]!)
  out[4] = mix(6, suffixes[1]!)
  out[5] = mix(7, suffixes[2]!)
  out[6] = mix(8, suffixes[3]!)
  out[7] = mix(9, prefixes[0]!)
  out[8] = mix(10, prefixes[2]!)
  out[9] = mix2(31, suffixes[2]!, cased)
  out[10] = mix2(33, w.known, cased)
  out[11] = w.tail ? mix(34, w.tail) : mix2(35, suffixes[1]!, cased)
}

const casedOf = (w: Word, mode: number, start: number): number => mode * 32 + w.shape * 2 + start

/**
 * Features of a word for its neighbours: 0 as the last word before them, 1 as the last but one, 2 as the next,
 * 3 as the next but one, 4 and 5 by its ending as next and last.
 */
export function besideFeatures(w: Word, out: Int32Array): void {
  out[0] = mix(11, w.lowerHash)
  out[1] = mix(12, w.lowerHash)
  out[2] = mix(13, w.lowerHash)
  out[3] = mix(14, w.lowerHash)
  out[4] = mix(23, w.suffixes[2]!)
  out[5] = mix(24, w.suffixes[2]!)
}

/** Features of a word together with its neighbours, whatever their tags: the last, the next, the next but one. */
export function pairFeatures(
  w: Word,
  p1: Word,
  n1: Word,
  n2: Word,
  mode: number,
  start: number,
  out: Int32Array,
): void {
  const cased = casedOf(w, mode, start)
  out[0] = mix2(19, p1.lowerHash, w.lowerHash)
  out[1] = mix2(20, w.lowerHash, n1.lowerHash)
  out[2] = mix2(25, cased, n1.shape)
  out[3] = mix2(26, cased, p1.shape + 16 * w.known)
  out[4] = mix2(28, w.known, n1.known)
  out[5] = mix2(30, both(both(n1.known, n2.known), 3), w.known)
  out[6] = mix2(36, p1.lowerHash, n1.lowerHash)
  out[7] = mix2(37, n1.suffixes[1]!, w.known)
}

/** Features of the two tags before: `t1` the last, `t2` the one before it, from 1 on; 0 at the beginning. */
export function tagFeatures(t1: number, t2: number, out: Int32Array): void {
  out[0] = mix(15, t1)
  out[1] = mix(16, t2)
  out[2] = mix2(17, t1, t2)
}

/**
 * Features of a word with the tags before it. `carried` is the last tag that the model carries along, and `by`
 * the hash of the word that has it; both 0 where there is none.
 */
export function lateFeatures(
  w: Word,
  n1: Word,
  t1: number,
  t2: number,
  carried: number,
  by: number,
  out: Int32Array,
): void {
  const s3 = w.suffixes[2]!
  out[0] = mix2(18, t1, w.lowerHash)
  out[1] = mix2(21, t1, n1.lowerHash)
  out[2] = mix2(22, t1, s3)
  out[3] = mix2(27, w.known, t1)
  out[4] = mix2(29, both(w.known, n1.known), t1)
  out[5] = mix2(32, both(t1, t2), w.known)
  out[6] = mix2(38, both(carried, by), w.known)
  out[7] = mix2(39, both(carried, t1), s3)
}
