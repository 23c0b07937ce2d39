/**
 * Tagger weights as bytes and back.
 *
 * Layout, little-endian: number of tags, each tag as length and ASCII; number of classes (u16), each class's sure
 * tag or 255; number of lexicon entries (u32), each a LEB128 difference to the last hash and a class (u16);
 * largest weight (f32); number of features (u32), each a LEB128 difference to the last key, a count of pairs,
 * and per pair a tag and a signed weight. Weights are kept as sign · √|w| in 8 bits, scaled to the largest.
 */
import type { TaggerModel } from './tagger.ts'

/** A model before it is packed: features as `[key, [tag, weight]…]`, in any order. */
export interface LooseModel {
  readonly tags: readonly string[]
  readonly lexicon: ReadonlyMap<number, number>
  readonly sure: readonly number[]
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
    const b = r.bytes[r.at++]!
    value += (b & 127) * scale
    if (b < 128) return value
    scale *= 128
  }
}

function readHead(r: Reader): Pick<TaggerModel, 'tags' | 'sure' | 'lexicon'> {
  const tags: string[] = []
  for (let n = r.bytes[r.at++]!; n > 0; n--) {
    const length = r.bytes[r.at++]!
    tags.push(String.fromCharCode(...r.bytes.subarray(r.at, (r.at += length))))
  }
  const sure: number[] = []
  const classes = r.view.getUint16((r.at += 2) - 2, true)
  for (let c = 0; c < classes; c++) sure.push(r.view.getInt8(r.at++))
  const lexicon = new Map<number, number>()
  let hash = 0
  for (let n = r.view.getUint32((r.at += 4) - 4, true); n > 0; n--) {
    hash += readVarint(r)
    lexicon.set(hash | 0, r.view.getUint16((r.at += 2) - 2, true))
  }
  return { tags, sure, lexicon }
}

/** Puts features into an open-addressing table of at least twice their number. */
export function unpack(bytes: Uint8Array): TaggerModel {
  const r: Reader = { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), at: 0 }
  const head = readHead(r)
  const largest = r.view.getFloat32((r.at += 4) - 4, true)
  const count = r.view.getUint32((r.at += 4) - 4, true)
  const size = 1 << (32 - Math.clz32(count * 2))
  const [keys, from, to] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)]
  const pairTags = new Uint8Array((bytes.length - r.at) >> 1)
  const pairWeights = new Float32Array(pairTags.length)
  let key = 0
  let pair = 0
  for (let n = 0; n < count; n++) {
    key += readVarint(r)
    let at = (key ^ (key >>> 14)) & (size - 1)
    while (keys[at] !== 0) at = (at + 1) & (size - 1)
    keys[at] = key
    from[at] = pair
    for (let pairs = r.bytes[r.at++]!; pairs > 0; pairs--) {
      pairTags[pair] = r.bytes[r.at++]!
      const q = r.view.getInt8(r.at++) / 127
      pairWeights[pair++] = q * Math.abs(q) * largest
    }
    to[at] = pair
  }
  return { ...head, keys, from, to, pairTags, pairWeights }
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
  for (const tag of model.tags) out.push(tag.length, ...[...tag].map(c => c.charCodeAt(0)))
  out.push(...le(2, v => v.setUint16(0, model.sure.length, true)), ...model.sure.map(t => t & 255))
  const words = [...model.lexicon].map(([hash, c]) => [hash >>> 0, c] as const).sort((a, b) => a[0] - b[0])
  out.push(...le(4, v => v.setUint32(0, words.length, true)))
  let last = 0
  for (const [hash, c] of words) {
    writeVarint(out, hash - last)
    out.push(c & 255, c >> 8)
    last = hash
  }
  let largest = 0
  for (const pairs of model.weights.values())
    for (const [, w] of pairs) largest = Math.max(largest, Math.abs(w))
  const quantised = quantise(model.weights, Math.fround(largest))
  out.push(
    ...le(4, v => v.setFloat32(0, largest, true)),
    ...le(4, v => v.setUint32(0, quantised.length, true)),
  )
  last = 0
  for (const [key, pairs] of quantised) {
    writeVarint(out, key - last)
    out.push(pairs.length)
    for (const [tag, q] of pairs) out.push(tag, q & 255)
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
