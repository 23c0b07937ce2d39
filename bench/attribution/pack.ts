/** Fitted fields as text; `src/attribution/model.ts` tells the layout. */

import { type RateCounts, rateOf } from './examples.ts'
import type { Dense } from './fit.ts'

/** A field in base64; weights below `least`, and those too small for a step of the scale, are left out. */
export function packField(field: Dense, least = 0): string {
  const { labels, weights, edges, bits } = field
  const kinds = edges.length / labels / labels
  let largest = 0
  for (const w of weights) largest = Math.max(largest, Math.abs(w))
  const head = new DataView(new ArrayBuffer(3 + edges.length * 4 + 8))
  head.setUint8(0, labels)
  head.setUint8(1, kinds)
  head.setUint8(2, bits)
  edges.forEach((e, i) => {
    head.setFloat32(3 + i * 4, e, true)
  })
  const rows: number[] = []
  let count = 0
  let last = 0
  for (let bucket = 0; bucket < weights.length / labels; bucket++) {
    const codes = Array.from({ length: labels - 1 }, (_, l) =>
      code(weights[bucket * labels + l + 1]!, least, largest),
    )
    const present = codes.reduce((bits, c, l) => (c ? bits | (1 << l) : bits), 0)
    if (!present) continue
    varint(rows, bucket - last)
    rows.push(present, ...codes.filter(c => c).map(c => c & 255))
    last = bucket
    count++
  }
  head.setFloat32(3 + edges.length * 4, largest, true)
  head.setUint32(7 + edges.length * 4, count, true)
  return Buffer.concat([new Uint8Array(head.buffer), Uint8Array.from(rows)]).toString('base64')
}

const code = (w: number, least: number, largest: number): number =>
  Math.abs(w) >= least && w ? Math.round(Math.sign(w) * Math.sqrt(Math.abs(w) / largest) * 127) : 0

function varint(out: number[], value: number): void {
  let rest = value
  while (rest >= 128) {
    out.push((rest & 127) | 128)
    rest >>>= 7
  }
  out.push(rest)
}

/** Seven lines of keys, for rates 1 to 7. */
export function packRates(counts: RateCounts): string {
  const lines: string[][] = [[], [], [], [], [], [], []]
  for (const [key, c] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const rate = rateOf(c)
    if (rate && !/[\s`\\$]/.test(key)) lines[rate - 1]!.push(key)
  }
  return lines.map(l => l.join(' ')).join('\n')
}
