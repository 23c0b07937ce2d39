/**
 * Learnt weights as text and back.
 *
 * A field, little-endian: labels (u8), kinds of boundary (u8), bits of a bucket (u8); edges (f32 each); largest
 * weight (f32); number of rows (u32); each row as the LEB128 difference to the last bucket, the labels after the first
 * that have a weight as bits (u8), and a signed byte for each. Weights are kept as sign · √|w|, scaled to the largest.
 */
import type { CueRates } from './analysis.ts'
import { type Field, markOf, WEIGHTED } from './crf.ts'

/** What reads a text: the fields of cues, of roles, and of what to keep, and how often words are cues. */
export interface ReadingModel {
  readonly cues: Field
  readonly roles: Field
  readonly keep: Field
  readonly rates: CueRates
}

/** A model as it is shipped: fields in base64, and words by rate. */
export interface PackedModel {
  readonly cues: string
  readonly roles: string
  readonly keep: string
  /** Seven lines, for rates 1 to 7, of keys with a space between them. */
  readonly rates: string
}

/** Bytes of a base64 string. */
function bytesOf(text: string): Uint8Array {
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}

/** A field from its base64 string. */
export function unpackField(text: string): Field {
  const bytes = bytesOf(text)
  const view = new DataView(bytes.buffer)
  const [labels, kinds, bits] = [bytes[0]!, bytes[1]!, bytes[2]!]
  const edges = new Float32Array(kinds * labels * labels)
  let at = 3
  for (let i = 0; i < edges.length; i++, at += 4) edges[i] = view.getFloat32(at, true)
  const largest = view.getFloat32(at, true)
  const count = view.getUint32(at + 4, true)
  const empty = emptyField(labels, edges, bits, count, largest)
  readRows(bytes, at + 8, count, empty)
  return empty
}

function emptyField(
  labels: number,
  edges: Float32Array,
  bits: number,
  count: number,
  largest: number,
): Field {
  const size = 1 << Math.max(1, 32 - Math.clz32(Math.floor(count * 1.5)))
  return {
    labels,
    edges,
    steps: Float64Array.from(edges, Math.exp),
    shift: 32 - bits,
    marks: new Uint16Array(size),
    rows: new Int32Array(size),
    values: Float32Array.from(
      { length: 256 },
      (_, i) => ((i - 128) / 127) * Math.abs((i - 128) / 127) * largest,
    ),
  }
}

function readRows(bytes: Uint8Array, start: number, count: number, field: Field): void {
  let at = start
  let bucket = 0
  for (let row = 0; row < count; row++) {
    let byte = 0
    let shift = 0
    do {
      byte = bytes[at++]!
      bucket += (byte & 127) << shift
      shift += 7
    } while (byte & 128)
    const slot = insert(field, bucket)
    const present = bytes[at++]!
    for (let l = 0; l < WEIGHTED; l++) if (present & (1 << l)) field.rows[slot]! |= bytes[at++]! << (l * 8)
  }
}

function insert({ marks, shift }: Field, bucket: number): number {
  const mask = marks.length - 1
  let slot = (bucket << shift) >>> Math.clz32(mask)
  while (marks[slot] !== 0) slot = (slot + 1) & mask
  marks[slot] = markOf(bucket)
  return slot
}

/** Rates by key from their lines. */
export function unpackRates(lines: string): CueRates {
  const rates = new Map<string, Map<string, number>>()
  lines.split('\n').forEach((line, i) => {
    for (const key of line.split(' ')) {
      const slash = key.lastIndexOf('/')
      const tag = key.slice(slash + 1)
      if (!rates.has(tag)) rates.set(tag, new Map())
      rates.get(tag)!.set(key.slice(0, slash), i + 1)
    }
  })
  const none: ReadonlyMap<string, number> = new Map()
  const byTag = new Map<string, ReadonlyMap<string, number>>()
  return (lemma, tag) => {
    let known = byTag.get(tag)
    if (!known) {
      known = rates.get(tag.slice(0, 2)) ?? none
      byTag.set(tag, known)
    }
    return known.get(lemma) ?? 0
  }
}

/** A model from its texts. */
export function unpackModel(packed: PackedModel): ReadingModel {
  return {
    cues: unpackField(packed.cues),
    roles: unpackField(packed.roles),
    keep: unpackField(packed.keep),
    rates: unpackRates(packed.rates),
  }
}
