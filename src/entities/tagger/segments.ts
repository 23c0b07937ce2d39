/** Where names can stand: runs of capitalised words and the small words that may join them. Everything else is none. */
import type { Tagged } from '../../core/index.ts'
import type { NameWords } from '../language.ts'

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

const joins = /^(?:[-–&/'’.,:]|\d[\d.,]*|['’]s)$/
const longestGap = 3

/** The stretches of a text in which names may stand, in order, each within a sentence. */
export function segments(tagged: Tagged, words: NameWords): Segment[] {
  const { tokens, sentences } = tagged
  const found: Segment[] = []
  for (const sentence of sentences) {
    let gap = 0
    let last = -1
    let start = -1
    // Right to left: a small word belongs to a segment when only few small words part it from the next capital.
    const here: Segment[] = []
    for (let i = sentence.last - 1; i >= sentence.first; i--) {
      const { form, lower } = tokens[i]!
      const upper = hasUpper(form)
      const number = last < 0 && i > sentence.first && /^\d+$/.test(form) && hasUpper(tokens[i - 1]!.form)
      if (upper || number) gap = 0
      else if (last >= 0 && gap < longestGap && (words.inner.has(lower) || joins.test(form))) gap++
      else {
        if (last >= 0) here.push({ first: start, last })
        last = -1
        continue
      }
      if (last < 0) last = i + 1
      start = i
    }
    if (last >= 0) here.push({ first: start, last })
    for (let i = here.length - 1; i >= 0; i--) found.push(opened(here[i]!))
  }
  return found

  /** Without small words at its start, but for those that open names: "de", "al". */
  function opened({ first, last }: Segment): Segment {
    let start = first
    while (!hasUpper(tokens[start]!.form) && !words.particles.has(tokens[start]!.lower)) start++
    return { first: start, last }
  }
}
