/** Membership of words and phrases in long lists of names, by hash alone. */
import { keyOf } from '../lexicon.ts'
import { hashString, mix } from './hash.ts'

/** A city or town. */
export const cityBit = 1
/** An organisation. */
export const organisationBit = 2
/** A word of a person's name. */
export const personBit = 4
/** What longer names begin with. */
export const openBit = 8

const width = 22

/** The hash of a phrase so far and one word more, given as the hash of its key; begin with 0. */
export const listedStepOf = (hash: number, key: number): number => mix(hash, key)

/** The hash of a phrase so far and one word more; begin with 0. */
const listedStep = (hash: number, key: string): number => listedStepOf(hash, hashString(key))

/** The value by which a phrase is listed, of a hash built with `listedStep`. */
export const listedValue = (hash: number): number => hash >>> (32 - width)

/** The value of a phrase given as folded words. */
export const listedHash = (words: readonly string[]): number =>
  listedValue(words.reduce((hash, word) => listedStep(hash, keyOf(word)), 0))
