/** Where names can stand: runs of capitalised words and the small words that may join them. Everything else is none. */
import type { Sentence, Tagged, Token } from '../../core/index.ts'
import type { NameWords } from '../language.ts'

/** How far from a word another may stand that tells of it by itself, to either side. */
export const reach = 1

/** A half-open range of tokens in which names may stand. */
export interface Segment {
  readonly first: number
  readonly last: number
}

/** Whether a word holds an upper-case letter. */
export function hasUpper(form: string): boolean {
  for (let i = 0; i < form.length; i++) {
    const c = form.charCodeAt(i)
    if (c >= 65 && c <= 90) return true
    if (c > 191 && form[i] !== form[i]!.toLowerCase()) return true
  }
  return false
}

/** For each token 1 where it holds an upper-case letter. */
export function uppers(tokens: readonly Token[]): Uint8Array {
  const upper = new Uint8Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    const { form, lower } = tokens[i]!
    if (form !== lower && hasUpper(form)) upper[i] = 1
  }
  return upper
}

const joins = /^(?:[-–&/'’.,:]|\d[\d.,]*|['’]s)$/
const longestGap = 3

const small = (token: Token, words: NameWords): boolean =>
  words.inner.has(token.lower) || joins.test(token.form)

/** The segments of a sentence, from the last to the first. */
function within(
  tokens: readonly Token[],
  sentence: Sentence,
  upper: Uint8Array,
  words: NameWords,
): Segment[] {
  const found: Segment[] = []
  let gap = 0
  let last = -1
  let start = -1
  // Right to left: a small word belongs to a segment when only few small words part it from the next capital.
  for (let i = sentence.last - 1; i >= sentence.first; i--) {
    if (upper[i]) gap = 0
    else if (last < 0) {
      if (i === sentence.first || !upper[i - 1] || !/^\d+$/.test(tokens[i]!.form)) continue
      gap = 0
    } else if (gap < longestGap && small(tokens[i]!, words)) gap++
    else {
      found.push({ first: start, last })
      last = -1
      continue
    }
    if (last < 0) last = i + 1
    start = i
  }
  if (last >= 0) found.push({ first: start, last })
  return found
}

/** The stretches of a text in which names may stand, in order, each within a sentence. */
export function segments(
  tagged: Tagged,
  words: NameWords,
  upper: Uint8Array = uppers(tagged.tokens),
): Segment[] {
  const { tokens, sentences } = tagged
  const found: Segment[] = []
  for (const sentence of sentences) {
    const here = within(tokens, sentence, upper, words)
    for (let i = here.length - 1; i >= 0; i--) found.push(opened(here[i]!))
  }
  return found

  /** Without small words at its start, but for those that open names: "de", "al". */
  function opened({ first, last }: Segment): Segment {
    let start = first
    while (!upper[start] && !words.particles.has(tokens[start]!.lower)) start++
    return { first: start, last }
  }
}
