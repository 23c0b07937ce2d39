/**
 * UTF-8 once read as windows-1252 ("donâ€™t"), put right. A sequence is repaired only where it is valid UTF-8 and
 * cannot well be anything else; in doubt it stays.
 */
import type { Edit } from './weave.ts'

/** What windows-1252 has at 0x80–0x9F; the holes are the control characters themselves. */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** The windows-1252 character that a C1 control stands for, as browsers read it. */
export const western = (code: number): string => HIGH[code - 0x80] ?? ''

const continuation = `[\\u0080-\\u00bf${HIGH}]`
const runs = new RegExp(
  `(?:[\\u00c2-\\u00df]${continuation}|\\u00e2${continuation}{2}|\\u00f0\\u0178${continuation}{2})+|\\u00e2€(?=[\\s.,;:!?)]|$)`,
  'gu',
)

/** The byte that windows-1252 has for a character, or -1. */
function byteOf(character: string): number {
  const code = character.charCodeAt(0)
  if (code < 0x100) return code
  const index = HIGH.indexOf(character)
  return index < 0 ? -1 : 0x80 + index
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decoded(text: string): string | null {
  const bytes = [...text].map(byteOf)
  if (bytes.includes(-1)) return null
  try {
    return utf8.decode(Uint8Array.from(bytes))
  } catch {
    return null
  }
}

const isPlain = (text: string): boolean => /^[\u00a0-\u00ff\u2010-\u203a\u20ac\u2122]+$/.test(text)

/** A capital before a closing quotation mark ("UMEÅ”") is no mojibake; neither are letters seen nowhere in news. */
function plausible(raw: string, right: string, before: string, after: string): boolean {
  if (raw[0] === '\u00e2' || raw[0] === '\u00f0' || raw.length > 3) return true
  if (/[‘’“”]/.test(raw[1]!) && /\p{Lu}/u.test(before)) return false
  return isPlain(right) || /[a-z]/.test(before) || /[a-z]/.test(after)
}

/** The repairs a text needs; none for almost any text. */
export function repairs(text: string): readonly Edit[] {
  const edits: Edit[] = []
  for (const match of text.matchAll(runs)) {
    const raw = match[0]
    const start = match.index
    const end = start + raw.length
    // The last byte of a closing quotation mark has no character in windows-1252, and is lost on the way.
    const once = raw === 'â€' ? '”' : decoded(raw)
    if (once === null || !plausible(raw, once, text[start - 1] ?? '', text[end] ?? '')) continue
    const twice = once.length > 1 ? decoded(once) : null
    edits.push({ start, end, text: twice !== null && isPlain(twice) ? twice : once })
  }
  return edits
}
