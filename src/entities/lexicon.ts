/** Names known without context, found in a text by walking its tokens. */
import type { Token } from '../core/index.ts'
import { folded } from './fold.ts'
import type { Known } from './known.ts'

/** Known names by key, and every beginning of a key that ends where a word may end. */
export interface Lexicon {
  readonly byKey: ReadonlyMap<string, LexiconEntry>
  readonly beginnings: ReadonlySet<string>
}

/** One form of a known name. */
export interface LexiconEntry {
  readonly known: Known
  /** All capitals: matched in capitals only, so that "us" is not the US. */
  readonly capitals: boolean
}

/** A known name in a text, as a half-open range of token indices. */
export interface LexiconMatch {
  readonly first: number
  readonly last: number
  readonly known: Known
}

/** The letters and digits of a word, by which known names are looked up. */
export function keyOf(word: string): string {
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i)
    if (!((c >= 97 && c <= 122) || (c >= 48 && c <= 57))) return unspaced(folded(word))
  }
  return word
}

const unspaced = (words: string): string => (words.includes(' ') ? words.replaceAll(' ', '') : words)

/** A lexicon of known names; of two equal forms the earlier wins. */
export function lexicon(known: readonly Known[]): Lexicon {
  const byKey = new Map<string, LexiconEntry>()
  const beginnings = new Set<string>()
  for (const entry of known) {
    for (const form of [entry.name, ...entry.aliases]) {
      const parts = form.split(/[\s-]+/)
      let key = ''
      for (const part of parts) beginnings.add((key += keyOf(part.toLowerCase())))
      if (!byKey.has(key)) byKey.set(key, { known: entry, capitals: form.toUpperCase() === form })
    }
  }
  return { byKey, beginnings }
}

/** The known name of a string, if it is one in this writing. */
export function knownAs(lexicon: Lexicon, name: string): Known | null {
  const entry = lexicon.byKey.get(keyOf(name.toLowerCase()))
  return entry && (!entry.capitals || name.toUpperCase() === name) ? entry.known : null
}

/** Whether a character opens a name: an upper-case letter. */
export const isUpper = (char: string): boolean => {
  const c = char.charCodeAt(0)
  return c < 128 ? c >= 65 && c <= 90 : char !== char.toLowerCase()
}

const longest = 7

/** The longest known name that begins at a token, or null. */
export function matchAt(lexicon: Lexicon, tokens: readonly Token[], at: number): LexiconMatch | null {
  const first = tokens[at]!
  if (!isUpper(first.form) && !first.lower.startsWith('al')) return null
  let key = ''
  let capitals = true
  let found: LexiconMatch | null = null
  for (let i = at; i < tokens.length && i < at + longest; i++) {
    const token = tokens[i]!
    const part = keyOf(token.lower)
    if (!part && token.form !== '-') break
    key += part
    if (!lexicon.beginnings.has(key)) break
    capitals &&= token.form.toUpperCase() === token.form
    const entry = lexicon.byKey.get(key)
    if (part && entry && (!entry.capitals || capitals)) found = { first: at, last: i + 1, known: entry.known }
  }
  return found
}

/** All known names of a text, from left to right, the longest first. */
export function matches(lexicon: Lexicon, tokens: readonly Token[]): LexiconMatch[] {
  const found: LexiconMatch[] = []
  for (let i = 0; i < tokens.length; i++) {
    const match = matchAt(lexicon, tokens, i)
    if (!match) continue
    found.push(match)
    i = match.last - 1
  }
  return found
}
