/** Words as both databases index them: cut and folded here, so that both find the same for any input. */

/** Scripts written without spaces are found sign by sign, in the order in which the signs stand. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{N}\p{M}]+/gu
const PLAIN = /^[\x20-\x7e]*$/
/** Characters of a word that count. */
const LONGEST = 60

/** A word of a text: its folded form and where it stands. */
export interface Word {
  readonly form: string
  readonly start: number
  readonly end: number
}

/** A word without capitals, accents and marks; empty where nothing is left. */
function folded(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase().slice(0, LONGEST)
  const bare = word.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase()
  return [...bare.replace(/[^\p{L}\p{N}]/gu, '')].slice(0, LONGEST).join('')
}

/** Words of a text in their order. */
export function* wordsOf(text: string): Generator<Word> {
  for (const match of text.matchAll(WORD)) {
    const form = folded(match[0])
    if (form !== '') yield { form, start: match.index, end: match.index + match[0].length }
  }
}

/** Folded forms of the words of a text. */
export const formsOf = (text: string): string[] => Array.from(wordsOf(text), w => w.form)

/** Words that must follow one another; of the last, only its beginning with `prefix`. */
export interface Phrase {
  readonly forms: readonly string[]
  readonly prefix: boolean
}

/** What words an entry must have: anywhere, and in the name of its speaker. */
export interface Wanted {
  readonly anywhere: readonly Phrase[]
  readonly speaker: readonly Phrase[]
}

/** More phrases than a person would ask for. */
const MOST = 32

/**
 * Phrases that a person's words ask for: each word one, what stands between quotation marks one, a word with `*` behind
 * it a beginning. Any string will do: a mark that is never closed closes at the end.
 */
export function phrasesOf(words: string): Phrase[] {
  const phrases: Phrase[] = []
  for (const [, quoted, plain] of words.matchAll(/["“”„«»]([^"“”„«»]*)["“”„«»]?|([^\s"“”„«»]+)/g)) {
    const piece = quoted ?? plain!
    const forms = formsOf(piece)
    if (forms.length > 0) phrases.push({ forms, prefix: piece.endsWith('*') })
  }
  return phrases.slice(0, MOST)
}
