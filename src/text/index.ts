/** Tokens, sentences and tags, and helpers for matching over them. */
import type { Tagged } from '../core/index.ts'
import type { TextLanguage } from './language.ts'

export type { TextLanguage } from './language.ts'
export * from './match.ts'
export * from './quotations.ts'

/** Tokens and sentences of a text in a language. Offsets are UTF-16 code units of `text`. */
export function tagged(text: string, language: TextLanguage): Tagged {
  return language.tag(text)
}
