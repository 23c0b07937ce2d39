/** A stream as it came → a `RawFile`: gzip unpacked, UTF-16 and UTF-32 turned into UTF-8, the head peeked at. */
import iconv from 'iconv-lite'
import { type Chunks, gunzip, isGzip, peek } from './bytes.ts'
import { byteOrderMark } from './encoding.ts'
import { HEAD, type RawFile } from './types.ts'

/** The wide encoding of a stream (two or four bytes a character), or null: by its mark, or by its zero bytes. */
function wide(head: Uint8Array): string | null {
  const mark = byteOrderMark(head)
  if (mark) return mark.encoding === 'utf-8' ? null : mark.encoding
  const sample = head.subarray(0, 400)
  const zeros = [0, 0]
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2]!++
  const share = (count: number): boolean => sample.length >= 8 && count * 2.5 > sample.length / 2
  if (share(zeros[1]!) && zeros[0] === 0) return 'utf-16le'
  return share(zeros[0]!) && zeros[1] === 0 ? 'utf-16be' : null
}

async function* transcoded(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncIterable<Uint8Array> {
  const decoder = iconv.getDecoder(encoding, { stripBOM: true })
  for await (const chunk of chunks) yield Buffer.from(decoder.write(Buffer.from(chunk)))
  yield Buffer.from(decoder.end() ?? '')
}

const extensionOf = (name: string): string =>
  /\.([a-z0-9]{1,8})$/.exec(name.toLowerCase().replace(/\.gz$/, ''))?.[1] ?? ''

/** The last part of a path that begins with a day (`2010-01-12`, `2010-01-12-talks.txt`), as that day. */
const dayIn = (path: string): string | undefined =>
  path
    .split(/[\\/]/)
    .map(part => /^(\d{4}-[01]\d-[0-3]\d)(?![\d])/.exec(part)?.[1])
    .findLast(day => day)

/** The stream with all that is needed to know its format. `onDamage` is told where gzip data is cut or damaged. */
export async function unpack(
  name: string,
  path: string,
  chunks: Chunks,
  onDamage: (reason: string) => void,
): Promise<RawFile> {
  let opened = await peek(chunks, HEAD)
  // Twice packed at most: a server's compression around a file that was packed already.
  for (let i = 0; i < 2 && isGzip(opened.head); i++)
    opened = await peek(gunzip(opened.chunks, onDamage), HEAD)
  const encoding = wide(opened.head)
  if (encoding) opened = await peek(transcoded(opened.chunks, encoding), HEAD)
  const day = dayIn(path)
  return { name, extension: extensionOf(path), ...opened, ...(day ? { day } : {}) }
}
