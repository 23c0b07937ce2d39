/** A cheap tokenizer for grouping: words and numbers with what their capitals tell; no tags, no model. */

/** A word or number of a text, as grouping sees it. */
export interface Word {
  /** The characters in lower case, curly apostrophes made straight, dots of abbreviations dropped. */
  readonly lower: string
  /** `lower`: no capital; `capital`: begins with one; `number`: digits. */
  readonly shape: 'lower' | 'capital' | 'number'
  /** Whether it opens a sentence, a line or a quotation, where a capital says nothing. */
  readonly opens: boolean
  /** Whether only a space or a hyphen stands between it and the word before. */
  readonly joined: boolean
  readonly start: number
  readonly end: number
}

const WORD = /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}]*(?:[’'](?!s(?!\p{L}))\p{L}+)*|\p{N}+(?:[.,]\p{N}+)*/gu
const OPENING = /[.!?:;\n“"«(|–—]/

const shapeOf = (form: string, first: number): Word['shape'] => {
  if (first >= 48 && first <= 57) return 'number'
  return form !== form.toLowerCase() && form[0] !== form[0]!.toLowerCase() ? 'capital' : 'lower'
}

/** Lower case, straight apostrophes, and no dots or thousands separators. */
const plain = (form: string, shape: Word['shape']): string => {
  const lower = form.toLowerCase()
  if (shape === 'number') return lower.replace(/,(?=\p{N}{3}(?!\p{N}))/gu, '')
  return lower.includes('.') || lower.includes('’') ? lower.replace(/\./g, '').replace(/’/g, "'") : lower
}

/** Words and numbers of `text` between two offsets, in order. Single lower-case letters are left out. */
export function words(text: string, from = 0, to: number = text.length): Word[] {
  const found: Word[] = []
  WORD.lastIndex = from
  let last = from
  for (let m = WORD.exec(text); m && m.index < to; m = WORD.exec(text)) {
    const form = m[0]
    const shape = shapeOf(form, form.charCodeAt(0))
    const gap = m.index - last
    const between = gap === 1 ? text[last]! : text.slice(last, m.index)
    const opens = last === from || OPENING.test(between)
    last = m.index + form.length
    if (form.length === 1 && shape === 'lower') continue
    const joined = !opens && (between === ' ' || between === '-')
    found.push({ lower: plain(form, shape), shape, opens, joined, start: m.index, end: last })
  }
  return found
}

/** Blanks what the patterns match, character for character. */
export const without = (text: string, patterns: readonly RegExp[]): string =>
  patterns.reduce((t, pattern) => t.replace(pattern, m => ' '.repeat(m.length)), text)
