/** What kinds of content are read: pages, feeds, JSON, text. Everything else is refused, with what it is. */
import { whyBinary } from '../ingest/binary.ts'
import { isGzip } from '../ingest/bytes.ts'
import { byteOrderMark, charsetOf } from '../ingest/encoding.ts'

/** What an answer may be, in the order of what is liked best: the value of `Accept`. */
export const ACCEPT: string =
  'application/rss+xml, application/atom+xml, application/feed+json, text/html, application/xhtml+xml, ' +
  'application/xml;q=0.9, application/json;q=0.9, text/*;q=0.8, */*;q=0.1'

const READ =
  /^(?:text\/(?:html|plain|xml|markdown|x-markdown|x-opml|json|rss|rss\+xml|atom\+xml)|application\/(?:xhtml\+xml|xml|json|ld\+json|x-ndjson|jsonl|jsonlines|rss|x-rss\+xml|(?:rss|atom|rdf)\+xml|feed\+json|[\w.-]+\+(?:json|xml)))$/

/** Types that say nothing: what comes is known by its first bytes. */
const MUTE =
  /^(?:|application\/octet-stream|binary\/octet-stream|application\/x-unknown|unknown\/unknown|text)$/

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^image\//, 'is an image'],
  [/^audio\//, 'is a sound recording'],
  [/^video\//, 'is a film'],
  [/^font\//, 'is a typeface'],
  [/pdf/, 'is a PDF, which is not read; look for the page it belongs to'],
  [/zip|compressed|x-tar|x-7z|rar|bzip|x-xz|zstd|archive/, 'is an archive, which is not unpacked'],
  [
    /msword|officedocument|opendocument|ms-excel|ms-powerpoint|rtf/,
    'is an office document, which is not read',
  ],
  [
    /executable|x-msdownload|x-dosexec|x-sh\b|debian|x-rpm|java-archive|apple-diskimage|android/,
    'is a program',
  ],
  [/javascript|ecmascript|css|wasm/, 'is a part of a program, no page'],
]

const bare = (type: string): string => type.split(';')[0]!.trim().toLowerCase()

/** Why content of a type is not read, or null where it is, or where only its bytes can tell. */
export function whyNotType(type: string): string | null {
  const name = bare(type)
  if (READ.test(name) || MUTE.test(name)) return null
  const kind = KINDS.find(([pattern]) => pattern.test(name))?.[1]
  return kind ? `${kind} (${name})` : `is content of a kind that is not read (${name.slice(0, 60)})`
}

/** Why bytes are not read, whatever type they were said to be: archives, images, programs; null where they are. */
export function whyNotBytes(bytes: Uint8Array, type: string): string | null {
  if (isGzip(bytes)) return 'is gzip data, which is not unpacked'
  if (bytes[0] === 0x4d && bytes[1] === 0x5a && bytes.includes(0)) return 'is a program'
  const mark = byteOrderMark(bytes)?.encoding ?? charsetOf(type) ?? ''
  // Text of two or four bytes a character is full of zeros.
  return /^utf-?(?:16|32)/i.test(mark) ? null : whyBinary(bytes.subarray(0, 8192))
}
