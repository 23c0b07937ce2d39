/** What the tagger sees of a word: hashed features of the word, its neighbours, its run of capitals and the text. */
import type { Tagged } from '../../core/index.ts'
import type { EntityLanguage } from '../language.ts'
import { keyOf, matches } from '../lexicon.ts'
import { hashString, mix } from './hash.ts'
import { listedStep, listedValue } from './listed.ts'
import type { WordKnowledge } from './model.ts'
import { factsOf } from './words.ts'

/** Most features one word can have. */
export const mostFeatures = 96

/** What is known of each token by itself, as arrays over the tokens of a text. */
export interface Seen {
  readonly lower: Int32Array
  readonly form: Int32Array
  readonly shape: Int32Array
  /** Word classes as bits: titles, given names, words of organisations and places … */
  readonly classes: Int32Array
  readonly known: Int32Array
  readonly tag: Int32Array
  readonly suffix: Int32Array
  readonly prefix: Int32Array
  readonly fine: Int32Array
  readonly coarse: Int32Array
  /** How the word is written elsewhere in the text: bit 0 in lower case, bit 1 capitalised inside a sentence. */
  readonly written: Int32Array
  readonly upper: Uint8Array
  /** Sentence: 0 plain, 1 nearly all words capitalised, 2 all in capitals. */
  readonly style: Uint8Array
  readonly first: Uint8Array
  /** The unbroken run of capitalised words a token stands in, as a half-open range. */
  /** Long lists: bits of lists that hold a phrase this token is in, shifted by 4 for each of only word, first, later. */
  readonly listed: Int32Array
  readonly runFirst: Int32Array
  readonly runLast: Int32Array
}

const kinds = ['person', 'organisation', 'place', 'group']

/** Looks at every token of a text once. */
export function see(tagged: Tagged, language: EntityLanguage, knowledge: WordKnowledge): Seen {
  const { tokens, sentences } = tagged
  const n = tokens.length
  const ints = (): Int32Array => new Int32Array(n)
  const seen = {
    lower: ints(),
    form: ints(),
    shape: ints(),
    classes: ints(),
    known: ints(),
    tag: ints(),
    suffix: ints(),
    prefix: ints(),
    fine: ints(),
    coarse: ints(),
    written: ints(),
    upper: new Uint8Array(n),
    style: new Uint8Array(n),
    first: new Uint8Array(n),
    listed: ints(),
    runFirst: ints(),
    runLast: ints(),
  }
  const written = new Map<number, number>()
  const tags = new Map<string, number>()
  for (const sentence of sentences) {
    let upper = 0
    let capitals = 0
    let wordCount = 0
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = tokens[i]!
      const fact = factsOf(token.form, token.lower, language, knowledge)
      seen.lower[i] = fact.lower
      seen.form[i] = fact.form
      seen.shape[i] = fact.shape
      seen.classes[i] = fact.classes
      seen.suffix[i] = fact.suffix
      seen.prefix[i] = fact.prefix
      seen.upper[i] = fact.upper ? 1 : 0
      let tag = tags.get(token.tag)
      if (tag === undefined) tags.set(token.tag, (tag = hashString(token.tag)))
      seen.tag[i] = tag
      seen.fine[i] = fact.cluster
      seen.coarse[i] = fact.cluster >> 4
      if (fact.counts) {
        wordCount++
        if (fact.upper) upper++
        if (fact.capitals) capitals++
      }
      const how = !fact.upper ? 1 : i > sentence.first ? 2 : 0
      if (how) written.set(fact.lower, (written.get(fact.lower) ?? 0) | how)
    }
    const style =
      wordCount > 2 && capitals === wordCount ? 2 : wordCount > 2 && upper > 0.75 * wordCount ? 1 : 0
    seen.style.fill(style, sentence.first, sentence.last)
    seen.first[sentence.first] = 1
    for (let i = sentence.first; i < sentence.last; ) {
      let end = i + 1
      if (seen.upper[i]) while (end < sentence.last && seen.upper[end]) end++
      seen.runFirst.fill(i, i, end)
      seen.runLast.fill(end, i, end)
      i = end
    }
  }
  for (let i = 0; i < n; i++) seen.written[i] = written.get(seen.lower[i]!) ?? 0
  look(tagged, seen, knowledge)
  for (const match of matches(language.lexicon, tokens)) {
    const code = 1 + kinds.indexOf(match.known.type) * 4 + (match.known.kind ? 16 : 0)
    const length = match.last - match.first
    for (let i = match.first; i < match.last; i++)
      seen.known[i] = code + (length === 1 ? 3 : i === match.first ? 0 : i === match.last - 1 ? 2 : 1)
  }
  return seen
}

const longestListed = 5

function look(tagged: Tagged, seen: Seen, knowledge: WordKnowledge): void {
  const { tokens } = tagged
  for (let i = 0; i < tokens.length; i++) {
    if (!seen.upper[i]) continue
    let hash = 0
    for (let k = i; k < tokens.length && k < i + longestListed; k++) {
      const key = keyOf(tokens[k]!.lower)
      if (!key) break
      hash = listedStep(hash, key)
      const bits = knowledge.listed(listedValue(hash))
      if (!bits || (k > i && !seen.upper[k])) continue
      if (k === i) seen.listed[i]! |= bits
      else {
        seen.listed[i]! |= (bits & 3) << 4
        for (let j = i + 1; j <= k; j++) seen.listed[j]! |= (bits & 3) << 8
      }
    }
  }
}

const outside = 0x1234567

/** Writes the features of a token to `out` and gives their number. Values are 32-bit hashes. */
export function featuresOf(seen: Seen, i: number, out: Int32Array): number {
  let n = 0
  const total = seen.lower.length
  const at = (values: Int32Array, k: number): number => (k >= 0 && k < total ? values[k]! : outside)
  const { lower, shape, classes, known, tag, suffix, prefix, written, style, first, fine, coarse } = seen
  let salt = 0
  const add = (value: number): void => {
    out[n++] = mix(value, salt++)
  }
  const two = (a: number, b: number): number => mix(a, b & 0xffff) ^ Math.imul(b, 0x2c1b3c6d)
  const l0 = lower[i]!
  const lp = at(lower, i - 1)
  const ln = at(lower, i + 1)
  const sp = at(shape, i - 1)
  const sn = at(shape, i + 1)
  const place = (style[i]! << 3) | (first[i]! << 2) | written[i]!
  add(7)
  add(l0)
  add(seen.form[i]!)
  add(lp)
  add(ln)
  add(at(lower, i - 2))
  add(at(lower, i + 2))
  add(two(lp, l0))
  add(two(l0, ln))
  add(two(lp, ln))
  add(shape[i]!)
  add(two(shape[i]!, sn))
  add(two(sp, shape[i]!))
  add(two(two(sp, shape[i]!), sn))
  add(two(shape[i]!, place))
  add(two(l0, place))
  add(suffix[i]!)
  add(prefix[i]!)
  add(two(suffix[i]!, shape[i]!))
  add(at(suffix, i - 1))
  add(at(suffix, i + 1))
  add(tag[i]!)
  add(two(at(tag, i - 1), tag[i]!))
  add(two(tag[i]!, at(tag, i + 1)))
  add(two(at(tag, i - 1), at(tag, i + 1)))
  add(two(tag[i]!, place))
  add(known[i]!)
  add(two(known[i]!, at(known, i - 1)))
  add(two(known[i]!, at(known, i + 1)))
  add(two(known[i]!, ln))
  add(two(known[i]!, lp))
  add(two(known[i]!, two(at(shape, i - 1), at(shape, i + 1))))
  for (let k = 0, bit = 1; bit <= 1 << 10; k++, bit <<= 1) {
    const c0 = classes[i]! & bit
    salt = 100 + k * 4
    if (c0) add(1)
    salt = 101 + k * 4
    if (at(classes, i - 1) & bit && i > 0) add(1)
    salt = 102 + k * 4
    if (i + 1 < total && classes[i + 1]! & bit) add(1)
  }
  salt = 200
  add(two(classes[i]!, at(classes, i + 1)))
  add(two(at(classes, i - 1), classes[i]!))
  add(two(at(classes, i - 1), shape[i]!))
  add(two(at(classes, i + 1), shape[i]!))
  const start = seen.runFirst[i]!
  const end = seen.runLast[i]! - 1
  const length = Math.min(5, end + 1 - start)
  add(two(lower[end]!, i === end ? 1 : 0))
  add(two(classes[end]!, i === end ? 1 : 0))
  add(two(lower[start]!, i === start ? 1 : 0))
  add(two(classes[start]!, i === start ? 1 : 0))
  add(at(lower, start - 1))
  add(two(at(lower, start - 2), at(lower, start - 1)))
  add(at(lower, end + 1))
  add(two(at(lower, end + 1), at(lower, end + 2)))
  add(two(at(classes, start - 1), length))
  add(two(at(tag, end + 1), length))
  add(two(length, Math.min(5, i - start)))
  add(two(two(length, i - start), known[end]!))
  if (fine[i]) {
    add(fine[i]!)
    add(two(fine[i]!, at(fine, i - 1)))
    add(two(fine[i]!, at(fine, i + 1)))
    add(coarse[i]!)
  }
  salt = 230
  const { listed } = seen
  if (listed[i]) {
    add(listed[i]!)
    add(two(listed[i]!, shape[i]!))
    add(two(listed[i]!, at(listed, i + 1)))
    add(two(at(listed, i - 1), listed[i]!))
    add(two(listed[i]!, lp))
  }
  salt = 240
  add(at(fine, i - 1))
  add(at(fine, i + 1))
  add(at(fine, i - 2))
  add(at(fine, i + 2))
  add(two(at(fine, i - 1), at(fine, i + 1)))
  add(two(shape[i]!, two(at(fine, i - 1), at(fine, i + 1))))
  return n
}
