/** Stretches of tokens that are names, before it is asked who is meant. */
import type { MentionType, Token } from '../core/index.ts'
import type { Known, NameWords } from './language.ts'

/** A name as a half-open range of token indices. */
export interface Name {
  readonly first: number
  readonly last: number
  readonly type: MentionType
  readonly known?: Known | undefined
}

/** The name without articles and titles before it, or null where nothing is left of it. */
export function bare(tokens: readonly Token[], name: Name, words: NameWords): Name | null {
  let { first, last } = name
  const lower = (i: number): string => tokens[i]!.lower
  while (first < last && /^\W+$/.test(lower(first)) && lower(first) !== '@') first++
  while (last > first && (/^[^\p{L}\p{N}.)]+$/u.test(lower(last - 1)) || lower(last - 1) === "'s")) last--
  while (first < last && tokens[first]!.form === lower(first) && words.articles.has(lower(first))) first++
  if (name.type === 'person') while (first < last && words.titles.has(lower(first))) first++
  if (first >= last) return null
  if (last - first === 1 && words.notNames.has(lower(first))) return null
  return first === name.first && last === name.last ? name : { ...name, first, last }
}
