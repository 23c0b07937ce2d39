/** Web archives (WARC 1.0, 1.1): each web page answered with status 200 is an original. */
import { WARCParser, type WARCRecord } from 'warcio'
import type { Original } from '../core/index.ts'
import { charsetOf, decode } from './encoding.ts'
import { original } from './fields.ts'
import { type Format, ITEM_LIMIT, megabytes, type Trouble } from './types.ts'

const contentType = (record: WARCRecord): string =>
  (record.httpHeaders?.headers.get('content-type') ??
    (record.warcType === 'resource' ? record.warcContentType : '')) ||
  ''

const isPage = (record: WARCRecord): boolean =>
  (record.warcType === 'response' || record.warcType === 'resource') &&
  /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType(record)) &&
  (!record.httpHeaders || Number(record.httpHeaders.statusCode) === 200)

async function pageOf(record: WARCRecord, name: string): Promise<Original | Trouble> {
  if (record.warcContentLength > ITEM_LIMIT) {
    return {
      name,
      reason: `is a record larger than ${megabytes(ITEM_LIMIT)}, the most that is read of a page`,
    }
  }
  const bytes = await record.readFully(true)
  const url = record.warcTargetURI?.replace(/^<|>$/g, '')
  if (!bytes.length) return { name, reason: `is an empty page (${url ?? 'no address'})` }
  return original(
    name,
    'warc',
    decode(bytes, charsetOf(contentType(record))),
    'text/html',
    url ? { url } : {},
  )
}

/** The stream passed on, with a word on whether it ended as a WARC does: with two line breaks. */
function watched(chunks: AsyncIterable<Uint8Array>): {
  chunks: AsyncIterable<Uint8Array>
  complete: () => boolean
} {
  let tail = ''
  async function* pass(): AsyncIterable<Uint8Array> {
    for await (const chunk of chunks) {
      tail = (tail + Buffer.from(chunk.subarray(-4)).toString('latin1')).slice(-4)
      yield chunk
    }
  }
  return { chunks: pass(), complete: () => /\n\r?\n$/.test(tail) }
}

/** WARC files. */
export const warc: Format = {
  name: 'warc',
  detects: file => Buffer.from(file.head.subarray(0, 5)).toString('latin1') === 'WARC/',
  async *read(file) {
    const { chunks, complete } = watched(file.chunks)
    // One page is held back: should the file end too early, the last record is the one that was cut.
    let held: Original | Trouble | undefined
    let records = 0
    let pages = 0
    try {
      for await (const record of new WARCParser(chunks)) {
        records++
        if (held) yield held
        held = undefined
        if (isPage(record)) held = await pageOf(record, `${file.name}#${++pages}`)
        else await record.skipFully()
      }
    } catch (error) {
      if (held) yield held
      return yield {
        name: file.name,
        reason: `cannot be read as a web archive after record ${records} (${(error as Error).message})`,
      }
    }
    if (!complete())
      return yield {
        name: file.name,
        reason: `ends in the middle of record ${records}; the ${records - 1} before it were read`,
      }
    if (held) yield held
    if (!pages) yield { name: file.name, reason: `is a web archive of ${records} records without a web page` }
  },
}
