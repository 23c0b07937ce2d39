/** Bytes → text: byte order mark, then HTTP header, then the page's own word, then valid UTF-8, then a guess. */
import { isUtf8 } from 'node:buffer'
import chardet from 'chardet'
import iconv from 'iconv-lite'

const bytesToAscii = (bytes: Uint8Array, limit: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, limit)).toString('latin1')

const marks: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe, 0, 0], 'utf-32le'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/** The encoding that a byte order mark names, and the mark's length. */
export function byteOrderMark(bytes: Uint8Array): { encoding: string; length: number } | null {
  for (const [mark, encoding] of marks) {
    if (mark.every((byte, i) => bytes[i] === byte)) return { encoding, length: mark.length }
  }
  return null
}

/** The charset that an HTTP `Content-Type` names. */
export const charsetOf = (contentType: string | null | undefined): string | undefined =>
  /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1]

/** The charset that a page or an XML file names for itself, in its first 4 KB. */
function declared(bytes: Uint8Array): string | undefined {
  const head = bytesToAscii(bytes, 4096)
  const xml = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1]
  return xml ?? /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1]
}

/** Labels that by the WHATWG Encoding Standard mean windows-1252. */
const western =
  /^(?:iso-?8859-?1|latin-?1|l1|us-ascii|ascii|cp-?1252|windows-1252|x-cp1252|ansi_x3\.4-1968)$/i
const singleByte = /^(?:iso-?8859-|windows-|cp-?12|latin|us-ascii|ascii|x-cp)/i

/** The name by which the encoding is decoded, or null where it is not known. */
function known(label: string | undefined): string | null {
  if (!label) return null
  const name = western.test(label)
    ? 'windows-1252'
    : /^unicode$|^utf8$/i.test(label)
      ? 'utf-8'
      : label.toLowerCase()
  // A page that could be read for its meta element cannot be UTF-16, whatever the element says (WHATWG HTML).
  if (name.startsWith('utf-16')) return 'utf-8'
  return iconv.encodingExists(name) ? name : null
}

const highBytes = (bytes: Uint8Array): number => bytes.reduce((sum, byte) => sum + (byte > 0x7f ? 1 : 0), 0)

/** UTF-8 with a few broken bytes in it is still UTF-8: a string cut in the middle, one pasted in from elsewhere. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const lost = Buffer.from(bytes).toString('utf8').split('\ufffd').length - 1
  return lost * 10 <= highBytes(bytes)
}

/** Bytes of windows-1252 that English news uses: quotes, dashes, the euro, the pound, accented small letters. */
const usualWestern = (byte: number): boolean =>
  byte < 0x80 ||
  byte === 0x80 ||
  byte === 0x85 ||
  (byte >= 0x91 && byte <= 0x97) ||
  byte === 0x99 ||
  byte === 0xa0 ||
  byte === 0xa3 ||
  byte === 0xa9 ||
  byte === 0xae ||
  byte === 0xb0 ||
  byte >= 0xe0

function guess(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 200_000)
  if (mostlyUtf8(sample)) return 'utf-8'
  if (sample.every(usualWestern) && highBytes(sample) * 20 < sample.length) return 'windows-1252'
  return known(chardet.detect(sample) ?? undefined) ?? 'windows-1252'
}

/** The encoding of bytes without a byte order mark; `header` is the charset of the HTTP header. */
export function encodingOf(bytes: Uint8Array, header?: string): string {
  const valid = isUtf8(bytes)
  const said = known(header) ?? known(declared(bytes))
  if (said === 'utf-8') return valid || mostlyUtf8(bytes) ? 'utf-8' : guess(bytes)
  // No text of a one-byte encoding with more than a letter or two above ASCII is valid UTF-8 by chance.
  if (said && !(valid && singleByte.test(said))) return said
  return valid ? 'utf-8' : guess(bytes)
}

/** The text of bytes. `header` is the charset of the HTTP header, where there was one. Never throws. */
export function decode(bytes: Uint8Array, header?: string): string {
  const mark = byteOrderMark(bytes)
  const encoding = mark?.encoding ?? encodingOf(bytes, header)
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).subarray(mark?.length ?? 0)
  return encoding === 'utf-8' ? content.toString('utf8') : iconv.decode(content, encoding)
}
