/** JSONL: one JSON value a line, read line by line, so that memory does not grow with the file. */
import { type Chunks, gunzip, isGzip, linesOf, peek } from './bytes.ts'
import { decode } from './encoding.ts'
import { isJsonl } from './json.ts'
import { fromJson } from './shapes.ts'
import { type Format, LINE_LIMIT, megabytes } from './types.ts'

/** A line of JSONL: its number from 1, and its value, or what is wrong with it. */
export interface JsonLine {
  readonly line: number
  readonly value?: unknown
  readonly trouble?: string
}

const shortened = (message: string): string => (message.length > 120 ? `${message.slice(0, 120)}…` : message)

function parse(line: number, bytes: Uint8Array | null): JsonLine {
  if (!bytes)
    return { line, trouble: `is longer than ${megabytes(LINE_LIMIT)}, the most that is read of a line` }
  try {
    return { line, value: JSON.parse(decode(bytes)) }
  } catch (error) {
    return { line, trouble: `is not valid JSON (${shortened((error as Error).message)})` }
  }
}

const isBlank = (bytes: Uint8Array | null): boolean => bytes?.every(byte => byte <= 32) ?? false

/**
 * The lines of a JSONL stream as they arrive, blank ones left out; gzip is unpacked. A line that is too long or
 * no JSON comes with its `trouble`; where gzip data ends too early, one more line says so.
 */
export async function* jsonLines(stream: Chunks): AsyncIterable<JsonLine> {
  let damage: string | undefined
  let last = 0
  const { head, chunks } = await peek(stream, 3)
  const unpacked = isGzip(head) ? gunzip(chunks, reason => (damage = reason)) : chunks
  for await (const { line, bytes } of linesOf(unpacked, LINE_LIMIT)) {
    last = line
    if (!isBlank(bytes)) yield parse(line, bytes)
  }
  if (damage) yield { line: last, trouble: `${damage}; the lines before were read` }
}

/** JSONL files. */
export const jsonl: Format = {
  name: 'jsonl',
  detects: file => isJsonl(decode(file.head), file.extension),
  async *read(file) {
    for await (const { line, value, trouble } of jsonLines(file.chunks)) {
      const name = `${file.name}:${line}`
      if (trouble) yield { name, reason: trouble }
      else yield* fromJson(value, name, 'jsonl')
    }
  },
}
