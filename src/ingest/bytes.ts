/** Streams of bytes: unpacked, peeked into, split into lines, gathered; all within limits. */

import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

/** A stream of bytes; text chunks are taken as UTF-8. */
export type Chunks = AsyncIterable<Uint8Array | string>

const asBytes = (chunk: Uint8Array | string): Uint8Array =>
  typeof chunk === 'string' ? Buffer.from(chunk) : chunk

async function* bytesOf(chunks: Chunks): AsyncIterable<Uint8Array> {
  for await (const chunk of chunks) yield asBytes(chunk)
}

/** The first bytes of a stream (at least `size`, or all there are), and a stream that starts with them again. */
export async function peek(
  chunks: Chunks,
  size: number,
): Promise<{ head: Uint8Array; chunks: AsyncIterable<Uint8Array> }> {
  const iterator = bytesOf(chunks)[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let length = 0
  while (length < size) {
    const next = await iterator.next()
    if (next.done) break
    first.push(next.value)
    length += next.value.length
  }
  async function* again(): AsyncIterable<Uint8Array> {
    yield* first.splice(0)
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  }
  return { head: Buffer.concat(first).subarray(0, size), chunks: again() }
}

/** Whether bytes begin as gzip data does. */
export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b && head[2] === 8

/**
 * Gzip data unpacked. Where the data is cut short or damaged the stream ends there, after all that could be
 * unpacked, and `onDamage` is told.
 */
export async function* gunzip(chunks: Chunks, onDamage: (reason: string) => void): AsyncIterable<Uint8Array> {
  const unpacked = Readable.from(bytesOf(chunks), { objectMode: false }).pipe(createGunzip())
  try {
    for await (const chunk of unpacked) yield chunk as Uint8Array
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (!code?.startsWith('Z_')) throw error
    onDamage(code === 'Z_BUF_ERROR' ? 'is gzip data that ends too early' : 'is damaged gzip data')
  }
}

/** All bytes of a stream, or null where there are more than `limit`. */
export async function gather(chunks: Chunks, limit: number): Promise<Uint8Array | null> {
  const all: Uint8Array[] = []
  let length = 0
  for await (const chunk of bytesOf(chunks)) {
    length += chunk.length
    if (length > limit) return null
    all.push(chunk)
  }
  return Buffer.concat(all)
}

/** A line of a stream: its number from 1, and its bytes without the line end, or null where it was too long. */
export interface Line {
  readonly line: number
  readonly bytes: Uint8Array | null
}

/** Gathers the chunks of one line; forgets them once there are more than `limit` bytes. */
function lineBuffer(limit: number): {
  add: (part: Uint8Array) => void
  take: () => Uint8Array | null
  empty: () => boolean
} {
  let parts: Uint8Array[] = []
  let length = 0
  return {
    add(part) {
      length += part.length
      if (length > limit) parts = []
      else if (part.length) parts.push(part)
    },
    take() {
      const bytes = length > limit ? null : parts.length === 1 ? parts[0]! : Buffer.concat(parts)
      parts = []
      length = 0
      return bytes?.at(-1) === 13 ? bytes.subarray(0, -1) : bytes
    },
    empty: () => length === 0,
  }
}

/** The lines of a stream; a line longer than `limit` bytes is not held in memory and comes as null. */
export async function* linesOf(chunks: Chunks, limit: number): AsyncIterable<Line> {
  const buffer = lineBuffer(limit)
  let line = 0
  for await (const chunk of bytesOf(chunks)) {
    let start = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      buffer.add(chunk.subarray(start, end))
      yield { line: ++line, bytes: buffer.take() }
      start = end + 1
    }
    buffer.add(chunk.subarray(start))
  }
  if (!buffer.empty()) yield { line: ++line, bytes: buffer.take() }
}
