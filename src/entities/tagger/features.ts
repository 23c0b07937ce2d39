/** Features of one word: hashes of the word, its neighbours, its run of capitals and what the text tells. */
import { mix, pair } from './hash.ts'
import type { Seen } from './seen.ts'
import { reach } from './segments.ts'
import { nowhere, type WordFacts } from './words.ts'

/** Most features one word can have. */
export const mostFeatures = 112

const outside: number = nowhere.lower

const at = (values: Int32Array, i: number): number => (i >= 0 && i < values.length ? values[i]! : outside)
const word = (words: Seen['words'], i: number): WordFacts => words[i] ?? nowhere

/** Two values as one. */
const two = (a: number, b: number): number => mix(a, b & 0xffff) ^ Math.imul(b, 0x2c1b3c6d)

/** Collects features; the salt tells templates apart. */
class Writer {
  out: Int32Array = new Int32Array(0)
  n = 0
  salt = 0
  begin(out: Int32Array): void {
    this.out = out
    this.n = 0
  }
  add(value: number): void {
    this.out[this.n++] = mix(value, this.salt++)
  }
  put(salt: number, value: number): void {
    this.out[this.n++] = mix(value, salt)
  }
}

const writer: Writer = new Writer()

const classCount = 13

/** The class of a word's class: two that lie beside each other are one. */
const wider = (facts: WordFacts): number => facts.cluster >> 1

function classBits(w: Writer, bits: number, salt: number): void {
  for (let k = 0, rest = bits; rest; k++, rest >>>= 1) if (rest & 1 && k < classCount) w.put(salt + k * 4, 1)
}

/** What the word itself tells. */
function own(w: Writer, facts: WordFacts): void {
  w.put(0, 7)
  w.put(1, facts.lower)
  w.put(2, facts.form)
  w.put(10, facts.shape)
  w.put(16, facts.suffix)
  w.put(17, facts.prefix)
  w.put(18, two(facts.suffix, facts.shape))
  w.put(22, facts.ending)
  w.put(23, facts.opening)
  classBits(w, facts.classes, 100)
  if (!facts.cluster) return
  w.put(230, facts.cluster)
  w.put(233, facts.cluster >> 5)
  w.put(234, wider(facts))
}

/** What a word tells of the one beside it, before it or after it. */
function beside(w: Writer, facts: WordFacts, after: number): void {
  w.put(3 + after, facts.lower)
  w.put(19 + after, facts.suffix)
  classBits(w, facts.classes, 101 + after)
  w.put(240 + after, wider(facts))
}

function ofWord(w: Writer, facts: WordFacts, place: number): void {
  if (place === 0) own(w, facts)
  else beside(w, facts, place < 0 ? 0 : 1)
}

/** How the words are written, and where the word stands. */
function shapes(w: Writer, s: number, sp: number, sn: number, place: number): void {
  w.salt = 11
  w.add(two(s, sn))
  w.add(two(sp, s))
  w.add(two(two(sp, s), sn))
  w.add(two(s, place))
}

/** Tags of the word and those beside it. */
function tags(w: Writer, here: number, before: number, after: number, place: number): void {
  w.salt = 40
  w.add(here)
  w.add(two(before, here))
  w.add(two(here, after))
  w.add(two(before, after))
  w.add(two(here, place))
}

/** Names known without context, with what stands beside. */
function knowns(
  out: Int32Array,
  n: number,
  known: Int32Array,
  i: number,
  before: WordFacts,
  after: WordFacts,
): number {
  const here = known[i]!
  const beside = ((known[i - 1] ?? 0) << 8) | (known[i + 1] ?? 0)
  if (here || beside) out[n++] = pair(46, here, beside)
  if (!here) return n
  out[n++] = pair(45, here, 0)
  out[n++] = pair(48, here, after.lower)
  out[n++] = pair(49, here, before.lower)
  return n
}

/** The run of capitalised words the word stands in: its ends, and what stands before and after it. */
function run(out: Int32Array, n: number, seen: Seen, i: number): number {
  const { words, tag, known } = seen
  const start = seen.runFirst[i]!
  const end = seen.runLast[i]! - 1
  const length = Math.min(5, end + 1 - start)
  const before = word(words, start - 1)
  out[n++] = pair(218, before.classes, length)
  out[n++] = pair(219, at(tag, end + 1), length)
  // Of a run of one word the rest says what the word and those beside it say.
  if (length === 1) return n
  const last = word(words, end)
  const first = word(words, start)
  const after = word(words, end + 1)
  out[n++] = pair(210, last.lower, i === end ? 1 : 0)
  out[n++] = pair(211, last.classes, i === end ? 1 : 0)
  out[n++] = pair(212, first.lower, i === start ? 1 : 0)
  out[n++] = pair(214, before.lower, 0)
  out[n++] = pair(216, after.lower, 0)
  out[n++] = pair(221, (length << 3) | (i - start), known[end]!)
  return n
}

/** Classes of words by the company they keep. */
function company(out: Int32Array, n: number, here: WordFacts, before: WordFacts, after: WordFacts): number {
  if (here.cluster) {
    out[n++] = pair(231, wider(here), wider(before))
    out[n++] = pair(232, wider(here), wider(after))
  }
  out[n++] = pair(244, wider(before), wider(after))
  return n
}

/** Long lists. */
function lists(out: Int32Array, n: number, listed: Int32Array, i: number, here: WordFacts): number {
  const found = listed[i]!
  if (!found) return n
  out[n++] = pair(250, found, 0)
  out[n++] = pair(251, found, here.shape)
  return n
}

/** The sentence's style, whether the word opens it, and how the word is written elsewhere: less than 32. */
export const placeOf = (seen: Seen, i: number): number =>
  (seen.style[i]! << 3) | (seen.first[i]! << 2) | seen.written[i]!

/** Writes what a word by itself tells of the word that stands `-place` words from it; gives the number of features. */
export function featuresOfWord(facts: WordFacts, place: number, out: Int32Array): number {
  writer.begin(out)
  ofWord(writer, facts, place)
  return writer.n
}

/** Writes features of the tags and places alone; gives their number. */
export function featuresOfTags(seen: Seen, i: number, out: Int32Array): number {
  writer.begin(out)
  tags(writer, seen.tag[i]!, at(seen.tag, i - 1), at(seen.tag, i + 1), placeOf(seen, i))
  return writer.n
}

/** Writes features of the shapes and places alone; gives their number. */
export function featuresOfShapes(seen: Seen, i: number, out: Int32Array): number {
  const { words } = seen
  writer.begin(out)
  shapes(writer, words[i]!.shape, word(words, i - 1).shape, word(words, i + 1).shape, placeOf(seen, i))
  return writer.n
}

/** Writes features of the words together; gives their number. */
export function featuresTogether(seen: Seen, i: number, out: Int32Array): number {
  const here = seen.words[i]!
  const before = word(seen.words, i - 1)
  const after = word(seen.words, i + 1)
  let n = knowns(out, 0, seen.known, i, before, after)
  n = run(out, n, seen, i)
  n = company(out, n, here, before, after)
  return lists(out, n, seen.listed, i, here)
}

/** Writes all features of a token to `out` and gives their number. Values are 32-bit hashes. */
export function featuresOf(seen: Seen, i: number, out: Int32Array): number {
  let n = 0
  for (let place = -reach; place <= reach; place++)
    n += featuresOfWord(word(seen.words, i + place), place, out.subarray(n))
  n += featuresOfTags(seen, i, out.subarray(n))
  n += featuresOfShapes(seen, i, out.subarray(n))
  return n + featuresTogether(seen, i, out.subarray(n))
}
