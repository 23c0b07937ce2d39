/**
 * Tagger weights as bytes and back.
 *
 * Layout, little-endian: number of tags, each tag as length, ASCII and whether it is carried; number of classes
 * (u16), each class's sure tag in lower case and with a capital, or 255; number of lexicon entries (u32), each a
 * LEB128 difference to the last hash and a LEB128 class; number of features (u32), each a LEB128 difference to the
 * last key and its pairs: a tag, plus 128 for the last pair, and a signed weight q. Weights are kept as
 * sign · √|w| in 8 bits, scaled to the largest, so that the decoder's weight is q · |q|: only proportions matter.
 */
import type { TaggerModel } from './tagger.ts'

/** A model before it is packed: features as `[key, [tag, weight]…]`, in any order. */
export interface LooseModel {
  readonly tags: readonly string[]
  readonly lexicon: ReadonlyMap<number, number>
  readonly sure: readonly number[]
  readonly sureCapital: readonly number[]
  readonly carry: readonly number[]
  readonly weights: ReadonlyMap<number, readonly (readonly [number, number])[]>
}

interface Reader {
  readonly bytes: Uint8Array
  readonly view: DataView
  at: number
}

function readVarint(r: Reader): number {
  let value = 0
  let scale = 1
  for (;;) {
    const b = r.bytes[r.at++]
    if (b === undefined) throw new RangeError('tagger weights end too early')
    value += (b & 127) * scale
    if (b < 128) return value
    scale *= 128
  }
}

function readHead(r: Reader): Pick<TaggerModel, 'tags' | 'carry' | 'sure' | 'sureCapital' | 'lexicon'> {
  const tags: string[] = []
  const carry: number[] = []
  for (let n = r.bytes[r.at++]!; n > 0; n--) {
    const length = r.bytes[r.at++]!
    tags.push(String.fromCharCode(...r.bytes.subarray(r.at, (r.at += length))))
    carry.push(r.bytes[r.at++]!)
  }
  const sure: number[] = []
  const sureCapital: number[] = []
  const classes = r.view.getUint16((r.at += 2) - 2, true)
  for (let c = 0; c < classes; c++) {
    sure.push(r.view.getInt8(r.at++))
    sureCapital.push(r.view.getInt8(r.at++))
  }
  const lexicon = new Map<number, number>()
  let hash = 0
  for (let n = r.view.getUint32((r.at += 4) - 4, true); n > 0; n--) {
    hash += readVarint(r)
    lexicon.set(hash | 0, readVarint(r))
  }
  return { tags, carry: Uint8Array.from(carry), sure, sureCapital, lexicon }
}

/** A model from its bytes; features go into an open-addressing table of at least twice their number. */
export function unpack(bytes: Uint8Array): TaggerModel {
  const r: Reader = { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), at: 0 }
  const head = readHead(r)
  const count = r.view.getUint32((r.at += 4) - 4, true)
  const table = new Int32Array(2 << (32 - Math.clz32(count * 2)))
  const pairs = new Int32Array((bytes.length - r.at) >> 1)
  let key = 0
  let pair = 0
  for (let n = 0; n < count; n++) {
    key += readVarint(r)
    let at = ((key ^ (key >>> 14)) << 1) & (table.length - 1)
    while (table[at] !== 0) at = (at + 2) & (table.length - 1)
    const first = pair
    for (let last = 0; last === 0; pair++) {
      const tag = r.bytes[r.at++]!
      const q = r.view.getInt8(r.at++)
      pairs[pair] = q * Math.abs(q) * 256 + (tag & 127)
      last = tag & 128
    }
    table[at] = key
    table[at + 1] = first * 64 + pair - first
  }
  return { ...head, table, pairs: pairs.slice(0, pair) }
}

function writeVarint(out: number[], value: number): void {
  while (value >= 128) {
    out.push((value % 128) | 128)
    value = Math.floor(value / 128)
  }
  out.push(value)
}

const le = (bytes: number, set: (view: DataView) => void): number[] => {
  const buffer = new ArrayBuffer(bytes)
  set(new DataView(buffer))
  return [...new Uint8Array(buffer)]
}

/** A model as bytes; the same model gives the same bytes. */
export function pack(model: LooseModel): Uint8Array {
  const out: number[] = [model.tags.length]
  model.tags.forEach((tag, t) => {
    out.push(tag.length, ...[...tag].map(c => c.charCodeAt(0)), model.carry[t]!)
  })
  out.push(
    ...le(2, v => v.setUint16(0, model.sure.length, true)),
    ...model.sure.flatMap((t, c) => [t & 255, model.sureCapital[c]! & 255]),
  )
  const words = [...model.lexicon].map(([hash, c]) => [hash >>> 0, c] as const).sort((a, b) => a[0] - b[0])
  out.push(...le(4, v => v.setUint32(0, words.length, true)))
  let last = 0
  for (const [hash, c] of words) {
    writeVarint(out, hash - last)
    writeVarint(out, c)
    last = hash
  }
  let largest = 0
  for (const pairs of model.weights.values())
    for (const [, w] of pairs) largest = Math.max(largest, Math.abs(w))
  const quantised = quantise(model.weights, largest)
  out.push(...le(4, v => v.setUint32(0, quantised.length, true)))
  last = 0
  for (const [key, pairs] of quantised) {
    writeVarint(out, key - last)
    pairs.forEach(([tag, q], i) => {
      out.push(i === pairs.length - 1 ? tag | 128 : tag, q & 255)
    })
    last = key
  }
  return Uint8Array.from(out)
}

type Quantised = [number, [number, number][]][]

function quantise(weights: LooseModel['weights'], largest: number): Quantised {
  const all: Quantised = []
  for (const [key, pairs] of weights) {
    const kept = pairs
      .map(([tag, w]): [number, number] => [
        tag,
        Math.round(Math.sign(w) * Math.sqrt(Math.abs(w) / largest) * 127),
      ])
      .filter(([, q]) => q !== 0)
    if (kept.length) all.push([key, kept.sort((a, b) => a[0] - b[0])])
  }
  return all.sort((a, b) => a[0] - b[0])
}

/** Bytes of a base64 string. */
export function bytesOfBase64(text: string): Uint8Array {
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}
