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
  if (after === '') return NICKNAME.test(text.slice(next, next + 24))
  return startsUpper(after) && !STARTERS.has(after.replace('’', "'"))
}

/** What may stand between an initial and a surname: `Robert C. "Bob" Dahl`. */
const NICKNAME = /^ ["“‘'(]\p{Lu}\p{L}*["”’')] \p{Lu}/u

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
const PARTED: ReadonlyMap<string, readonly number[]> = new Map([
  ...['cannot', 'gonna', 'gotta', 'wanna', 'gimme', 'lemme'].map((word): [string, number[]] => [word, [3]]),
  ['dunno', [2, 3]],
  ["y'all", [2]],
  ["d'you", [2]],
])
const CLITIC = /^(?:s|m|d|re|ve|ll)$/i

function hasApostrophe(text: string, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) if (isApostrophe(text.charCodeAt(i))) return true
  return false
}

/** Whether a word has the length and the doubled third letter that all of the parted words have. */
const mayPart = (text: string, start: number, end: number): boolean =>
  (end - start === 5 || end - start === 6) && text.charCodeAt(start + 2) === text.charCodeAt(start + 3)

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
function parts(text: string, start: number, end: number): readonly number[] {
  if (hasApostrophe(text, start, end)) {
    const word = text.slice(start, end)
    return PARTED.get(word.toLowerCase().replace('’', "'")) ?? cliticsOf(word)
  }
  const c = text.charCodeAt(start)
  if (c >= 48 && c <= 57) {
    if ((text.charCodeAt(end - 1) | 32) !== 0x6d && text[end - 1] !== '.') return NONE
    const m = /^[\d:.]+(?=[ap]\.?m\.?$)/i.exec(text.slice(start, end))
    return m ? [m[0].replace(/\.$/, '').length] : NONE
  }
  return mayPart(text, start, end) ? (PARTED.get(text.slice(start, end).toLowerCase()) ?? NONE) : NONE
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
