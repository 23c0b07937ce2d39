/** The words around what was found, from the text itself, so that every database shows the same. */
import type { Hit } from './types.ts'
import { type Phrase, type Word, wordsOf } from './words.ts'

/** Characters that are shown. */
const SHOWN = 240
/** Characters before the first word found. */
const BEFORE = 80
/** Characters of a text that are looked at for the first place. */
const LOOKED_AT = 200_000

/** Whether a phrase stands at a place. */
function standsAt(words: readonly Word[], i: number, { forms, prefix }: Phrase): boolean {
  return forms.every((form, k) => {
    const word = words[i + k]
    if (!word) return false
    return prefix && k === forms.length - 1 ? word.form.startsWith(form) : word.form === form
  })
}

interface Mark {
  readonly start: number
  readonly end: number
  readonly phrase: number
}

/** Where phrases stand, each stretch once. */
function marksOf(words: readonly Word[], phrases: readonly Phrase[]): Mark[] {
  const marks: Mark[] = []
  let free = 0
  for (let i = 0; i < words.length; i++) {
    const phrase = phrases.findIndex(p => standsAt(words, i, p))
    if (phrase < 0 || words[i]!.start < free) continue
    const end = words[i + phrases[phrase]!.forms.length - 1]!.end
    marks.push({ start: words[i]!.start, end, phrase })
    free = end
  }
  return marks
}

/** The mark from which on most different phrases are shown; the first of equals. */
function best(marks: readonly Mark[]): Mark | undefined {
  let [most, found] = [0, undefined as Mark | undefined]
  for (const [i, mark] of marks.entries()) {
    const seen = new Set<number>()
    for (let k = i; k < marks.length && marks[k]!.end <= mark.start - BEFORE + SHOWN; k++)
      seen.add(marks[k]!.phrase)
    if (seen.size > most) [most, found] = [seen.size, mark]
  }
  return found
}

/** Start of a word at or after an offset, and end of one at or before it: no word is cut, should it not be endless. */
const forward = (text: string, at: number): number => {
  if (at <= 0) return 0
  const space = text.slice(at, at + 40).search(/\s\S/)
  return space < 0 ? unpaired(text, at) : at + space + 1
}
const backward = (text: string, at: number): number => {
  if (at >= text.length) return text.length
  const space = text.slice(Math.max(0, at - 40), at).search(/\s\S*$/)
  return space < 0 ? unpaired(text, at) : Math.max(0, at - 40) + space
}

/** An offset that does not cut a pair of surrogates. */
const unpaired = (text: string, at: number): number =>
  /^[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at

const flat = (text: string): string => text.replace(/\s+/g, ' ')

/** Pieces of the text around what was found, or its beginning where nothing is looked for. */
export function snippetOf(text: string, phrases: readonly Phrase[]): Hit['snippet'] {
  const marks = phrases.length === 0 ? [] : marksOf([...wordsOf(text.slice(0, LOOKED_AT))], phrases)
  const first = best(marks)
  const start = first ? Math.min(first.start, forward(text, first.start - BEFORE)) : 0
  const end = Math.max(first?.end ?? 0, backward(text, start + SHOWN))
  const pieces: { text: string; found: boolean }[] = []
  const add = (piece: string, found: boolean): void => {
    if (piece !== '') pieces.push({ text: flat(piece), found })
  }
  let at = start
  if (start > 0) add('… ', false)
  for (const mark of marks.filter(m => m.start >= start && m.end <= end)) {
    add(text.slice(at, mark.start), false)
    add(text.slice(mark.start, mark.end), true)
    at = mark.end
  }
  add(text.slice(at, end), false)
  if (end < text.length) add(' …', false)
  return pieces
}
