/** Files that hold no text: known by their first bytes, with a word on what to do instead. */

const save = 'save the text or the web page itself'

/** First bytes (as Latin-1), their place, and what the file is. */
const kinds: readonly { readonly magic: string; readonly at?: number; readonly what: string }[] = [
  { magic: '%PDF-', what: `is a PDF, which is not read; ${save}` },
  {
    magic: 'PK\x03\x04',
    what: `is a ZIP archive or an office document, which is not read; unpack it, or ${save}`,
  },
  { magic: '\xd0\xcf\x11\xe0', what: `is an old office document, which is not read; ${save}` },
  { magic: '{\\rtf', what: `is a rich-text document, which is not read; ${save}` },
  { magic: 'ustar', at: 257, what: 'is a tar archive, which is not read; unpack it' },
  { magic: 'Rar!', what: 'is a RAR archive, which is not read; unpack it' },
  { magic: '7z\xbc\xaf', what: 'is a 7z archive, which is not read; unpack it' },
  { magic: 'BZh', what: 'is bzip2 data, which is not read; unpack it' },
  { magic: '\xfd7zXZ', what: 'is xz data, which is not read; unpack it' },
  { magic: '(\xb5/\xfd', what: 'is zstd data, which is not read; unpack it' },
  { magic: '\x89PNG', what: 'is an image' },
  { magic: '\xff\xd8\xff', what: 'is an image' },
  { magic: 'GIF8', what: 'is an image' },
  { magic: 'RIFF', what: 'is an image, a sound or a film' },
  { magic: 'ID3', what: 'is a sound recording' },
  { magic: 'ftyp', at: 4, what: 'is a film or an image' },
  { magic: 'SQLite format 3', what: 'is a database' },
  { magic: '\x7fELF', what: 'is a program' },
]

/** A saved page with its images in one mail-like file. */
const mhtml = /^(?:[\w-]+: .*\r?\n(?:[ \t].*\r?\n)*)*?Content-Type: multipart\/related/i

/** Why the bytes hold no text, or null where they may. */
export function whyBinary(head: Uint8Array): string | null {
  const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 8192)).toString('latin1')
  const kind = kinds.find(k => text.startsWith(k.magic, k.at ?? 0))
  if (kind) return kind.what
  if (mhtml.test(text)) return 'is a web archive (MHTML), which is not read; save the page as HTML'
  let odd = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0) return 'is no text: it holds binary data'
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13 && code !== 27) odd++
  }
  return odd * 20 > text.length ? 'is no text: it holds binary data' : null
}
