/** English abbreviations, clitics and shortened words for the tokenizer. */
import { DIGIT, isApostrophe, isWordUnit, kind, startsUpper } from '../../../text/characters.ts'
import type { WordRules } from '../../../text/tokenize.ts'
import {
  AFTER_COMMA,
  ANYWHERE,
  BEFORE_NAME,
  BEFORE_NAME_UPPER,
  BEFORE_NUMBER,
  STARTERS,
} from './abbreviations.ts'

/** The word that follows white space at `at`, without marks; empty where something else follows. */
function wordAfter(text: string, at: number): string {
  let start = at
  while (text[start] === ' ' || text[start] === '\u00a0') start++
  if (start === at) return ''
  let end = start
  while (isWordUnit(text.charCodeAt(end)) || isApostrophe(text.charCodeAt(end))) end++
  return text.slice(start, end)
}

/** `J. Smith`, `v. Jones`, but not `Plan B. The` or `so did I. Anna`. */
function isInitial(letter: string, text: string, next: number): boolean {
  const c = text.charCodeAt(next)
  const after = wordAfter(text, next)
  if (letter === 'v' || letter === 'c') return after !== ''
  if (!startsUpper(letter)) return false
  if (c === 0x2d || c === 0x2c) return letter !== 'I'
  if (letter === 'I') return after.length === 1 && text[next + 2] === '.'
  return startsUpper(after) && !STARTERS.has(after.replace('’', "'"))
}

/** Whether a word keeps the period after it (`Mr.`, `Sept.`, `Inc.`); `next` is the offset after the period. */
function keepsPeriod(word: string, text: string, next: number): boolean {
  if (word.length === 1)
    return isInitial(word, text, next) || (BEFORE_NUMBER.has(word) && startsNumber(text, next))
  if (word.length > 8) return false
  if (BEFORE_NAME.has(word) || ANYWHERE.has(word) || BEFORE_NAME_UPPER.has(word)) return true
  if (AFTER_COMMA.has(word))
    return /(?:, |-)$/.test(text.slice(Math.max(0, next - word.length - 3), next - word.length - 1))
  return BEFORE_NUMBER.has(word) && startsNumber(text, next)
}

const startsNumber = (text: string, at: number): boolean => kind(wordAfter(text, at).charCodeAt(0)) === DIGIT

const NONE: readonly number[] = []
const PARTED: Readonly<Record<string, readonly number[]>> = {
  cannot: [3],
  gonna: [3],
  gotta: [3],
  wanna: [3],
  gimme: [3],
  lemme: [3],
  dunno: [2, 3],
  "y'all": [2],
  "d'you": [2],
  "more'n": [4],
}
const CLITIC = /^(?:s|m|d|re|ve|ll)$/i

function hasApostrophe(word: string): boolean {
  for (let i = 1; i < word.length; i++) if (isApostrophe(word.charCodeAt(i))) return true
  return false
}

/** Where the clitics at the end of a word begin: `couldn't've` → 5, 8. */
function cliticsOf(word: string): readonly number[] {
  const at: number[] = []
  let end = word.length
  for (;;) {
    const mark = Math.max(word.lastIndexOf("'", end - 1), word.lastIndexOf('’', end - 1))
    if (mark < 1) break
    const tail = word.slice(mark + 1, end)
    let cut = -1
    if (CLITIC.test(tail)) cut = mark
    else if ((tail === 't' || tail === 'T') && /[nN]/.test(word[mark - 1]!)) cut = mark - 1
    if (cut < 1) break
    at.unshift(cut)
    end = cut
  }
  return at
}

/** Offsets at which a word is parted: `don't` → 2, `Anna's` → 4, `cannot` → 3, `10am` → 2. */
function parts(word: string): readonly number[] {
  if (hasApostrophe(word)) {
    const known = PARTED[word.toLowerCase().replace('’', "'")]
    return known ?? cliticsOf(word)
  }
  const c = word.charCodeAt(0)
  if (c >= 48 && c <= 57) {
    const m = /^[\d:.]+(?=[ap]\.?m\.?$)/i.exec(word)
    return m ? [m[0].replace(/\.$/, '').length] : NONE
  }
  return (word.length === 5 || word.length === 6) && Object.hasOwn(PARTED, word.toLowerCase())
    ? PARTED[word.toLowerCase()]!
    : NONE
}

const SHORTENED = /^(?:em|til|tis|twas|bout|n['’]?)(?![\p{L}\p{N}])/iu
const YEARS = /^\d\ds?(?![\p{L}\p{N}])/u

/** End of a shortened word whose apostrophe is at `at` (`’em`, `’90s`), or of a clitic after a mark (`U.S.’s`); else 0. */
function elision(text: string, at: number): number {
  const rest = text.slice(at + 1, at + 7)
  if (at > 0 && /[.)"”]/.test(text[at - 1]!)) {
    const clitic = /^(?:s|d|ll|re|ve)(?![\p{L}\p{N}])/u.exec(rest)
    return clitic ? at + 1 + clitic[0].length : 0
  }
  const m = (text[at] !== '‘' ? SHORTENED.exec(rest) : null) ?? YEARS.exec(rest)
  return m ? at + 1 + m[0].length : 0
}

const domains: ReadonlySet<string> = new Set(
  'com org net gov edu mil int info io tv me eu uk us ca de fr ru cn jp au in ch nl ie il br za nz kr biz news app dev xyz co ly fm'.split(
    ' ',
  ),
)

/** What the tokenizer knows of English. */
export const englishWords: WordRules = { keepsPeriod, parts, elision, domains }
