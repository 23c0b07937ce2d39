/** A stretch of tokens that is a name. */
import type { MentionType, Span, Token } from '../core/index.ts'
import type { Known } from './known.ts'
import type { NameWords } from './language.ts'

/** A name as a half-open range of token indices; `part` where it is only part of its one token ("US" of "US-led"). */
export interface Name {
  readonly first: number
  readonly last: number
  readonly type: MentionType
  readonly known?: Known | undefined
  readonly part?: Span
}

/** The characters of a name. */
export const spanOf = (tokens: readonly Token[], name: Name): Span =>
  name.part ?? { start: tokens[name.first]!.start, end: tokens[name.last - 1]!.end }

const trailing = /^(?:[^\p{L}\p{N}.)]+|'s)$/u

/** Whether a word opens with a letter or digit of ASCII, as most do. */
const isPlain = (word: string): boolean => {
  const c = word.charCodeAt(0)
  return (c >= 97 && c <= 122) || (c >= 48 && c <= 57)
}

/** The name without articles and titles before it, or null where nothing is left of it. */
export function bare(tokens: readonly Token[], name: Name, words: NameWords): Name | null {
  let { first, last } = name
  const lower = (i: number): string => tokens[i]!.lower
  while (first < last && !isPlain(lower(first)) && /^[^\p{L}\p{N}]+$/u.test(lower(first))) first++
  while (last > first && !isPlain(lower(last - 1)) && trailing.test(lower(last - 1))) last--
  while (first < last && tokens[first]!.form === lower(first) && words.articles.has(lower(first))) first++
  if (name.type === 'person') while (first < last - 1 && words.titles.has(lower(first))) first++
  if (first >= last) return null
  if (
    last - first === 1 &&
    (words.notNames.has(lower(first)) ||
      (name.type === 'person' &&
        words.titles.has(lower(first)) &&
        !(first > 0 && words.titles.has(lower(first - 1)))))
  )
    return null
  return first === name.first && last === name.last ? name : { ...name, first, last }
}
