/** Outside formats → originals: files, folders of any mixture, standard input. */
import type { Readable } from 'node:stream'
import type { Original } from '../core/index.ts'
import { whyBinary } from './binary.ts'
import type { Chunks } from './bytes.ts'
import { feed } from './feed.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { jsonl } from './jsonl.ts'
import { tallied } from './tally.ts'
import { text } from './text.ts'
import type { Format, RawFile, Trouble } from './types.ts'
import { unpack } from './unpack.ts'
import { files, whyNot } from './walk.ts'
import { warc } from './warc.ts'

export { decode } from './encoding.ts'
export { type JsonLine, jsonLines } from './jsonl.ts'
export { type Format, ITEM_LIMIT, isTrouble, LINE_LIMIT, type RawFile, type Trouble } from './types.ts'

/** All formats, in the order in which they are asked. The last takes any text that is left. */
export const formats: readonly Format[] = [warc, feed, html, jsonl, json, text]

/** Why a file is not for any format: it is empty or holds no text. */
const unreadable = (head: Uint8Array): string | null =>
  head.every(byte => byte <= 32) && head.length < 65_536 ? 'is empty' : whyBinary(head)

async function* readFile(file: RawFile): AsyncIterable<Original | Trouble> {
  const reason = unreadable(file.head)
  if (reason) return yield { name: file.name, reason }
  const format = formats.find(f => f.detects(file))
  if (!format)
    return yield { name: file.name, reason: 'is XML of a kind that is not read (feeds and web pages are)' }
  yield* tallied(file.name, format.read(file))
}

/** The originals of one stream of bytes, of whatever format; `path` gives the ending that helps to tell. */
export async function* originalsOf(
  name: string,
  path: string,
  chunks: Chunks,
): AsyncIterable<Original | Trouble> {
  let damage: string | undefined
  try {
    const file = await unpack(name, path, chunks, reason => (damage = reason))
    if (damage && !file.head.length) return yield { name, reason: `${damage}; nothing of it could be read` }
    yield* readFile(file)
    if (damage) yield { name, reason: `${damage}; what could be unpacked was read` }
  } catch (error) {
    yield { name, reason: whyNot(error) }
  }
}

/**
 * The originals of files, folders (walked in order of names, hidden files passed over) and `-` for standard
 * input, in the order of the paths. Bad input never throws: each bad thing is one `Trouble`, and the rest is read.
 */
export async function* originals(
  paths: readonly string[],
  options: { readonly stdin?: Readable } = {},
): AsyncIterable<Original | Trouble> {
  for (const path of paths) {
    if (path === '-') yield* originalsOf('standard input', '', options.stdin ?? process.stdin)
    else {
      for await (const file of files(path)) {
        if ('reason' in file) yield file
        else yield* originalsOf(file.name, file.path, file.open())
      }
    }
  }
}
