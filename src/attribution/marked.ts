/** Cases as text: `[“We will appeal,”|content] [said|cue] [Anna Berg|source].` */
import type { Span } from '../core/index.ts'

/** A text with the parts that were marked in it. */
export interface Marked {
  readonly text: string
  readonly parts: readonly (Span & { readonly role: string })[]
}

/** Reads marks `[words|role]`; brackets without a role stay as they are. */
export function readMarked(marked: string): Marked {
  const parts: (Span & { role: string })[] = []
  let text = ''
  let at = 0
  for (const m of marked.matchAll(/\[([^[\]|]+)\|([a-z]+\d*)\]/g)) {
    text += marked.slice(at, m.index)
    parts.push({ start: text.length, end: text.length + m[1]!.length, role: m[2]! })
    text += m[1]!
    at = m.index + m[0].length
  }
  return { text: text + marked.slice(at), parts }
}
