/** Ids derived from content or position, so that the same work done twice writes the same rows. */
import type { Id, Span } from './types.ts'

/** 52-bit hash of a string as 11 base-36 digits. Source: cyrb53 (public domain), a two-lane multiply-xorshift hash. */
export function hash(text: string): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    a = Math.imul(a ^ c, 2654435761)
    b = Math.imul(b ^ c, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36).padStart(11, '0')
}

/** Id of an annotation: the document's id, the kind and the offsets (`doc#timex:41-47`). */
export const spanId = (document: Id, kind: string, span: Span): Id =>
  `${document}#${kind}:${span.start}-${span.end}`
