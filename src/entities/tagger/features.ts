/** Features of one word: hashes of the word, its neighbours, its run of capitals and what the text tells. */
import { mix } from './hash.ts'
import type { Seen } from './seen.ts'

/** Most features one word can have. */
export const mostFeatures = 112

const outside = 0x1234567

const at = (values: Int32Array, i: number): number => (i >= 0 && i < values.length ? values[i]! : outside)

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
}

/** The word and the words beside it. */
function words(w: Writer, { lower, form, shape, suffix, prefix }: Seen, i: number, place: number): void {
  const [here, before, after] = [lower[i]!, at(lower, i - 1), at(lower, i + 1)]
  const [s, sp, sn] = [shape[i]!, at(shape, i - 1), at(shape, i + 1)]
  w.salt = 0
  w.add(7)
  w.add(here)
  w.add(form[i]!)
  w.add(before)
  w.add(after)
  w.add(at(lower, i - 2))
  w.add(at(lower, i + 2))
  w.add(two(before, here))
  w.add(two(here, after))
  w.add(two(before, after))
  w.add(s)
  w.add(two(s, sn))
  w.add(two(sp, s))
  w.add(two(two(sp, s), sn))
  w.add(two(s, place))
  w.add(two(here, place))
  w.add(suffix[i]!)
  w.add(prefix[i]!)
  w.add(two(suffix[i]!, s))
  w.add(at(suffix, i - 1))
  w.add(at(suffix, i + 1))
}

/** Tags, and names known without context. */
function tags(w: Writer, { tag, known, lower, shape }: Seen, i: number, place: number): void {
  const [here, before, after] = [tag[i]!, at(tag, i - 1), at(tag, i + 1)]
  w.salt = 40
  w.add(here)
  w.add(two(before, here))
  w.add(two(here, after))
  w.add(two(before, after))
  w.add(two(here, place))
  w.add(known[i]!)
  w.add(two(known[i]!, at(known, i - 1)))
  w.add(two(known[i]!, at(known, i + 1)))
  w.add(two(known[i]!, at(lower, i + 1)))
  w.add(two(known[i]!, at(lower, i - 1)))
  w.add(two(known[i]!, two(at(shape, i - 1), at(shape, i + 1))))
}

const classCount = 11

/** Word classes, of the word and of those beside it. */
function classes(w: Writer, seen: Seen, i: number): void {
  const { shape } = seen
  const here = seen.classes[i]!
  const before = i > 0 ? seen.classes[i - 1]! : 0
  const after = i + 1 < seen.classes.length ? seen.classes[i + 1]! : 0
  for (let k = 0; k < classCount; k++) {
    w.salt = 100 + k * 4
    if ((here >> k) & 1) w.add(1)
    w.salt = 101 + k * 4
    if ((before >> k) & 1) w.add(1)
    w.salt = 102 + k * 4
    if ((after >> k) & 1) w.add(1)
  }
  w.salt = 200
  w.add(two(here, after))
  w.add(two(before, here))
  w.add(two(before, shape[i]!))
  w.add(two(after, shape[i]!))
}

/** The run of capitalised words the word stands in: its ends, and what stands before and after it. */
function run(w: Writer, seen: Seen, i: number): void {
  const { lower, tag, known } = seen
  const start = seen.runFirst[i]!
  const end = seen.runLast[i]! - 1
  const length = Math.min(5, end + 1 - start)
  w.salt = 210
  w.add(two(lower[end]!, i === end ? 1 : 0))
  w.add(two(seen.classes[end]!, i === end ? 1 : 0))
  w.add(two(lower[start]!, i === start ? 1 : 0))
  w.add(two(seen.classes[start]!, i === start ? 1 : 0))
  w.add(at(lower, start - 1))
  w.add(two(at(lower, start - 2), at(lower, start - 1)))
  w.add(at(lower, end + 1))
  w.add(two(at(lower, end + 1), at(lower, end + 2)))
  w.add(two(at(seen.classes, start - 1), length))
  w.add(two(at(tag, end + 1), length))
  w.add(two(length, Math.min(5, i - start)))
  w.add(two(two(length, i - start), known[end]!))
}

/** Classes of words by the company they keep, and long lists. */
function company(w: Writer, { fine, coarse, listed, shape, lower }: Seen, i: number): void {
  const [here, before, after] = [fine[i]!, at(fine, i - 1), at(fine, i + 1)]
  w.salt = 230
  if (here) {
    w.add(here)
    w.add(two(here, before))
    w.add(two(here, after))
    w.add(coarse[i]!)
  }
  w.salt = 240
  w.add(before)
  w.add(after)
  w.add(at(fine, i - 2))
  w.add(at(fine, i + 2))
  w.add(two(before, after))
  w.add(two(shape[i]!, two(before, after)))
  if (!listed[i]) return
  w.salt = 250
  w.add(listed[i]!)
  w.add(two(listed[i]!, shape[i]!))
  w.add(two(listed[i]!, at(listed, i + 1)))
  w.add(two(at(listed, i - 1), listed[i]!))
  w.add(two(listed[i]!, at(lower, i - 1)))
}

const writer: Writer = new Writer()

/** Writes the features of a token to `out` and gives their number. Values are 32-bit hashes. */
export function featuresOf(seen: Seen, i: number, out: Int32Array): number {
  const place = (seen.style[i]! << 3) | (seen.first[i]! << 2) | seen.written[i]!
  writer.begin(out)
  words(writer, seen, i, place)
  tags(writer, seen, i, place)
  classes(writer, seen, i)
  run(writer, seen, i)
  company(writer, seen, i)
  return writer.n
}
