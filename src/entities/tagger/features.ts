/** Features of one word: hashes of the word, its neighbours, its run of capitals and what the text tells. */
import { mix } from './hash.ts'
import type { Seen } from './seen.ts'
import { reach } from './segments.ts'
import { nowhere, type WordFacts } from './words.ts'

/** Most features one word can have. */
export const mostFeatures = 112

const outside: number = nowhere.lower

const at = (values: Int32Array, i: number): number => (i >= 0 && i < values.length ? values[i]! : outside)
const word = (words: readonly WordFacts[], i: number): WordFacts => words[i] ?? nowhere

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

const classCount = 11

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
  classBits(w, facts.classes, 100)
  if (!facts.cluster) return
  w.put(230, facts.cluster)
  w.put(233, facts.cluster >> 4)
}

/** What a word tells of the one beside it, before it or after it. */
function beside(w: Writer, facts: WordFacts, after: number): void {
  w.put(3 + after, facts.lower)
  w.put(19 + after, facts.suffix)
  classBits(w, facts.classes, 101 + after)
  w.put(240 + after, facts.cluster)
}

function ofWord(w: Writer, facts: WordFacts, place: number): void {
  if (place === 0) own(w, facts)
  else if (place === -1 || place === 1) beside(w, facts, place < 0 ? 0 : 1)
  else {
    w.put(place < 0 ? 5 : 6, facts.lower)
    w.put(place < 0 ? 242 : 243, facts.cluster)
  }
}

/** The word with the words beside it. */
function pairs(w: Writer, here: WordFacts, before: WordFacts, after: WordFacts): void {
  w.salt = 7
  w.add(two(before.lower, here.lower))
  w.add(two(here.lower, after.lower))
  w.add(two(before.lower, after.lower))
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
function knowns(w: Writer, seen: Seen, i: number, before: WordFacts, after: WordFacts): void {
  const { known } = seen
  const here = known[i]!
  w.salt = 45
  w.add(here)
  w.add(two(here, at(known, i - 1)))
  w.add(two(here, at(known, i + 1)))
  w.add(two(here, after.lower))
  w.add(two(here, before.lower))
  w.add(two(here, two(before.shape, after.shape)))
}

/** Word classes, of the word and of those beside it. */
function classes(w: Writer, here: WordFacts, before: WordFacts, after: WordFacts): void {
  w.salt = 200
  w.add(two(here.classes, after.classes))
  w.add(two(before.classes, here.classes))
  w.add(two(before.classes, here.shape))
  w.add(two(after.classes, here.shape))
}

/** The run of capitalised words the word stands in: its ends, and what stands before and after it. */
function run(w: Writer, seen: Seen, i: number): void {
  const { words, tag, known } = seen
  const start = seen.runFirst[i]!
  const end = seen.runLast[i]! - 1
  const length = Math.min(5, end + 1 - start)
  const first = word(words, start)
  const last = word(words, end)
  const before = word(words, start - 1)
  const after = word(words, end + 1)
  w.salt = 210
  w.add(two(last.lower, i === end ? 1 : 0))
  w.add(two(last.classes, i === end ? 1 : 0))
  w.add(two(first.lower, i === start ? 1 : 0))
  w.add(two(first.classes, i === start ? 1 : 0))
  w.add(before.lower)
  w.add(two(word(words, start - 2).lower, before.lower))
  w.add(after.lower)
  w.add(two(after.lower, word(words, end + 2).lower))
  w.add(two(start > 0 ? before.classes : outside, length))
  w.add(two(at(tag, end + 1), length))
  w.add(two(length, Math.min(5, i - start)))
  w.add(two(two(length, i - start), known[end]!))
}

/** Classes of words by the company they keep. */
function company(w: Writer, here: WordFacts, before: WordFacts, after: WordFacts): void {
  w.salt = 231
  if (here.cluster) {
    w.add(two(here.cluster, before.cluster))
    w.add(two(here.cluster, after.cluster))
  }
  w.salt = 244
  w.add(two(before.cluster, after.cluster))
  w.add(two(here.shape, two(before.cluster, after.cluster)))
}

/** Long lists. */
function lists(w: Writer, { listed }: Seen, i: number, here: WordFacts, before: WordFacts): void {
  const found = listed[i]!
  if (!found) return
  w.salt = 250
  w.add(found)
  w.add(two(found, here.shape))
  w.add(two(found, at(listed, i + 1)))
  w.add(two(at(listed, i - 1), found))
  w.add(two(found, before.lower))
}

function together(w: Writer, seen: Seen, i: number): void {
  const here = seen.words[i]!
  const before = word(seen.words, i - 1)
  const after = word(seen.words, i + 1)
  pairs(w, here, before, after)
  w.put(15, two(here.lower, placeOf(seen, i)))
  knowns(w, seen, i, before, after)
  classes(w, here, before, after)
  run(w, seen, i)
  company(w, here, before, after)
  lists(w, seen, i, here, before)
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
  writer.begin(out)
  together(writer, seen, i)
  return writer.n
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
