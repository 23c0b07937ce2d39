/** What grouping keeps of a document, as bytes: enough to take the document up again without reading it. */
import { createReader, createWriter, type Reader, type Writer } from './bytes.ts'
import { type Digest, KEYS, TOP_NAMES } from './digest.ts'
import { EMPTY, heaviest, lengthOf, type Vector } from './vectors.ts'

/**
 * The version of what is kept: raised whenever it is written differently, or a digest of a document would come out
 * differently. What another version wrote is made anew.
 */
export const TRACES = '2'

/** What grouping keeps of a document. */
export interface Trace {
  /** Day number of publication, or null. */
  readonly day: number | null
  /** Numbers of the terms and pairs that were counted, those of `digest.all` first; empty for a column. */
  readonly terms: Int32Array
  /** Null for a column, which has no story to tell. */
  readonly digest: Digest | null
  /** Fingerprints by which reprints are found. */
  readonly prints: Int32Array
}

const COLUMN = 1
const NATIVE = 2
const DATED = 4
/** Vectors that are written as places among the terms. */
const PARTS = ['head', 'title', 'names', 'headNames'] as const

const list = (values: { readonly length: number }, write: Writer): void => write.u16(values.length)

function writePart(part: Vector, places: ReadonlyMap<number, number>, write: Writer): void {
  list(part.ids, write)
  const place = places.size > 256 ? write.u16 : write.u8
  for (const id of part.ids) place(places.get(id)!)
  for (const weight of part.weights) write.f32(weight)
}

function writeDigest(digest: Digest, terms: Int32Array, write: Writer): void {
  list(terms, write)
  for (const term of terms) write.i32(term)
  list(digest.all.ids, write)
  for (const weight of digest.all.weights) write.f32(weight)
  for (const whole of digest.wholes) write.u8(whole & 255)
  const places = new Map<number, number>()
  for (const term of terms) if (!places.has(term)) places.set(term, places.size)
  for (const key of PARTS) writePart(digest[key], places, write)
  write.u16(digest.figures.size)
  for (const [unit, value] of digest.figures) {
    write.i32(unit)
    write.f64(value)
  }
  for (const key of ['years', 'dates', 'weekdays'] as const) {
    list(digest[key], write)
    for (const value of digest[key]) write.u16(value)
  }
}

/** Terms that can be counted; a title as long as a book has more. */
const MOST = 65_535

/** A trace as bytes; null for a document with more terms than can be written. */
export function packTrace({ day, terms, digest, prints }: Trace): Uint8Array | null {
  if (terms.length > MOST) return null
  const write = createWriter()
  write.u8((digest ? 0 : COLUMN) | (digest?.native ? NATIVE : 0) | (day === null ? 0 : DATED))
  write.i32(day ?? 0)
  list(prints, write)
  for (const print of prints) write.i32(print)
  if (digest) writeDigest(digest, terms, write)
  return write.bytes()
}

function ints(count: number, next: () => number): Int32Array {
  const values = new Int32Array(count)
  for (let i = 0; i < count; i++) values[i] = next()
  return values
}

function floats(count: number, next: () => number): Float32Array {
  const values = new Float32Array(count)
  for (let i = 0; i < count; i++) values[i] = next()
  return values
}

function readPart(terms: Int32Array, read: Reader): Vector {
  const count = read.u16()
  if (count === 0) return EMPTY
  const place = terms.length > 256 ? read.u16 : read.u8
  const ids = ints(count, () => terms[place()]!)
  const weights = floats(count, read.f32)
  return { ids, weights, norm: lengthOf(weights) }
}

function readFigures(read: Reader): Map<number, number> {
  const figures = new Map<number, number>()
  for (let left = read.u16(); left > 0; left--) figures.set(read.i32(), read.f64())
  return figures
}

const values = (read: Reader): number[] => Array.from({ length: read.u16() }, read.u16)

/** Numbers that differ, in their order. */
const different = (terms: Int32Array): Int32Array => {
  const once = new Set(terms)
  return once.size === terms.length ? terms : Int32Array.from(once)
}

function readDigest(day: number | null, native: boolean, read: Reader): Pick<Trace, 'terms' | 'digest'> {
  const terms = ints(read.u16(), read.i32)
  const count = read.u16()
  const weights = floats(count, read.f32)
  const all = { ids: terms.slice(0, count), weights, norm: lengthOf(weights) }
  const wholes = Int8Array.from({ length: count }, read.u8)
  const places = different(terms)
  const [head, title, names, headNames] = PARTS.map(() => readPart(places, read)) as [
    Vector,
    Vector,
    Vector,
    Vector,
  ]
  const digest: Digest = {
    all,
    keys: heaviest(all, KEYS),
    wholes,
    head,
    title,
    names,
    topNames: heaviest(names, TOP_NAMES),
    headNames,
    figures: readFigures(read),
    years: values(read),
    dates: values(read),
    weekdays: values(read),
    day,
    native,
  }
  return { terms, digest }
}

/** The trace of bytes that `packTrace` gave. Throws a `RangeError` for bytes that end too early. */
export function unpackTrace(bytes: Uint8Array): Trace {
  const read = createReader(bytes)
  const flags = read.u8()
  const number = read.i32()
  const day = flags & DATED ? number : null
  const prints = ints(read.u16(), read.i32)
  if (flags & COLUMN) return { day, terms: new Int32Array(0), digest: null, prints }
  return { day, ...readDigest(day, (flags & NATIVE) !== 0, read), prints }
}
