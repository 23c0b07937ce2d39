/**
 * A tokenizer: words, numbers and marks as exact spans of the text.
 *
 * One pass over the characters. Words keep inner hyphens, apostrophes and ampersands, numbers their commas,
 * points, colons and slashes; addresses, handles and dotted abbreviations stay whole; every other mark stands
 * alone, except for runs of dots, dashes and of question and exclamation marks. What a language knows
 * (abbreviations, clitics) comes as a value.
 */
import { DIGIT, isApostrophe, isHyphen, isWordUnit, kind, LETTER, SPACE } from './characters.ts'

/** What the tokenizer needs to know of a language. */
export interface WordRules {
  /** Whether a word, given without its final period, keeps that period (`mr`, `sept`); `next` is what follows. */
  readonly keepsPeriod: (word: string, text: string, next: number) => boolean
  /** Offsets from `start` at which the word up to `end` is to be parted (`don't` → 2), ascending; mostly none. */
  readonly parts: (text: string, start: number, end: number) => readonly number[]
  /** Whether an apostrophe at `at` begins a shortened word (`’em`, `’90s`): gives its end, or 0. */
  readonly elision: (text: string, at: number) => number
  /** Top-level domains after which a dotted word is an address (`com`, `org`). */
  readonly domains: ReadonlySet<string>
}

/** Token boundaries: token `i` is `text.slice(starts[i], ends[i])`. */
export interface Boundaries {
  readonly starts: number[]
  readonly ends: number[]
}

const CURRENCY = /^\p{Sc}$/u

const isUpper = (c: number): boolean => c >= 65 && c <= 90
const isLetter = (c: number): boolean => kind(c) === LETTER
const isDigit = (c: number): boolean => kind(c) === DIGIT

/** End of a run of one and the same code unit. */
function runEnd(text: string, i: number): number {
  const c = text.charCodeAt(i)
  while (text.charCodeAt(++i) === c);
  return i
}

/** Cuts marks that end a sentence, and unpaired brackets, from the end of an address. */
function trimAddress(text: string, start: number, end: number): number {
  while (end > start) {
    const c = text[end - 1]!
    if (c === ')' && text.slice(start, end).includes('(')) break
    if (!'.,;:!?)]}>"\'’”»…'.includes(c)) break
    end--
  }
  return end
}

/** End of a run without white space, quotes or angle brackets: an address's own characters. */
function addressEnd(text: string, start: number): number {
  let i = start
  while (i < text.length && kind(text.charCodeAt(i)) !== SPACE && !'<>"“”«»'.includes(text[i]!)) i++
  return trimAddress(text, start, i)
}

/** End of an address that begins with its scheme or `www.` at `i`, or 0. */
function urlEnd(text: string, i: number): number {
  const c = text.charCodeAt(i) | 32
  if (c === 0x68) {
    if (!/^https?:\/\/\S/i.test(text.slice(i, i + 9))) return 0
  } else if (c !== 0x77 || !/^www\.\w/i.test(text.slice(i, i + 5))) return 0
  return addressEnd(text, i)
}

/** Whether the word from `start` up to the point at `i` is single letters parted by points (`U.S`). */
const isAcronym = (text: string, start: number, i: number): boolean =>
  i - start >= 3 && /^\p{L}(?:\.\p{L})+$/u.test(text.slice(start, i))

/** Whether a point at `i` goes on a number or a dotted word. */
function pointJoins(text: string, i: number, start: number, rules: WordRules, depth = 0): boolean {
  const before = text.charCodeAt(i - 1)
  const after = text.charCodeAt(i + 1)
  if (isDigit(after)) return isDigit(before) || (isLetter(before) && i - start < 3)
  if (isHyphen(after)) return isAcronym(text, start, i) && isWordUnit(text.charCodeAt(i + 2))
  if (!isLetter(after)) return false
  // A single letter before and after: `U.S`, `a.m`.
  if (isLetter(before) && (i - start === 1 || !isWordUnit(text.charCodeAt(i - 2)))) {
    const second = text.charCodeAt(i + 2)
    if (!isWordUnit(second) || second === 0x2e) return true
  }
  // `Ph.D.`
  if (i - start === 2 && text.charCodeAt(i + 2) === 0x2e && isUpper(text.charCodeAt(start))) return true
  if (/^[\w.+-]{1,40}@[\w-]+\.[a-z]/i.test(text.slice(i + 1, i + 80))) return true
  let end = i + 1
  while (
    isWordUnit(text.charCodeAt(end)) ||
    (isHyphen(text.charCodeAt(end)) && isWordUnit(text.charCodeAt(end + 1)))
  )
    end++
  if (text.charCodeAt(end) === 0x2e && isWordUnit(text.charCodeAt(end + 1)))
    return depth < 6 && pointJoins(text, end, i + 1, rules, depth + 1)
  return rules.domains.has(text.slice(i + 1, end))
}

/** Whether a comma at `i` stands inside a number: before exactly three digits. */
function commaJoins(text: string, i: number): boolean {
  const digit = (k: number): boolean => isDigit(text.charCodeAt(i + k))
  return digit(-1) && digit(1) && digit(2) && digit(3) && !digit(4)
}

/** Whether a slash joins: between digits, or two single letters or digits (`24/7`, `w/o`). */
function slashJoins(text: string, i: number, start: number): boolean {
  const before = text.charCodeAt(i - 1)
  const after = text.charCodeAt(i + 1)
  if (isDigit(before) && isDigit(after)) return true
  return i - start === 1 && isLetter(before) && isLetter(after) && !isWordUnit(text.charCodeAt(i + 2))
}

/** Whether the mark at `i`, inside a word begun at `start`, holds the word together. */
function joins(text: string, i: number, start: number, rules: WordRules): boolean {
  const c = text.charCodeAt(i)
  const after = text.charCodeAt(i + 1)
  if (c === 0x2e) return pointJoins(text, i, start, rules)
  if (!isWordUnit(after)) return false
  if (isApostrophe(c)) return isLetter(after) || isDigit(text.charCodeAt(i - 1))
  if (isHyphen(c)) return true
  switch (c) {
    case 0x2c:
      return commaJoins(text, i)
    case 0x3a:
      return isDigit(text.charCodeAt(i - 1)) && isDigit(after)
    case 0x2f:
      return slashJoins(text, i, start)
    case 0x26:
      return isUpper(after) && isUpper(text.charCodeAt(i - 1))
    case 0x40:
      return /^@[\w-]+\.[a-z]/i.test(text.slice(i, i + 64))
    case 0x2a:
      return isLetter(text.charCodeAt(i - 1)) && isLetter(after)
    default:
      return false
  }
}

/** Length of the letter or digit at `i` in code units, pairs included; 0 where none stands there. */
function unit(text: string, i: number): number {
  const c = text.charCodeAt(i)
  if (c >= 0xd800 && c < 0xdc00) return /^[\p{L}\p{M}\p{N}]/u.test(text.slice(i, i + 2)) ? 2 : 0
  return isWordUnit(c) ? 1 : 0
}

/** End of the word or number begun at `start`, without a final period. */
function wordEnd(text: string, start: number, rules: WordRules): number {
  let i = start
  for (;;) {
    const n = unit(text, i)
    if (n) i += n
    else if (i > start && i < text.length && joins(text, i, start, rules)) i++
    else return i
  }
}

/** Index of the last hyphen of a word, or -1. */
const lastHyphen = (word: string): number => Math.max(word.lastIndexOf('-'), word.lastIndexOf('‑'))

/** Whether the period at `end` belongs to the word before it. */
function ownsPeriod(text: string, start: number, end: number, rules: WordRules): boolean {
  if (text.charCodeAt(end) !== 0x2e || text.charCodeAt(end + 1) === 0x2e) return false
  const word = text.slice(start, end)
  const tail = word.slice(lastHyphen(word) + 1)
  // `U.S.`, `a.m.`, `R-S.C.`: letters parted by points, the last one single or short.
  if (/^(?:\p{L}|\p{Lu}\p{L})\.(?:\p{L}{1,2}\.)*\p{L}{1,2}$/u.test(tail)) return true
  return rules.keepsPeriod(tail, text, end + 1)
}

/** End of the mark at `i`: itself, or a run of like marks. */
function markEnd(text: string, i: number): number {
  const c = text.charCodeAt(i)
  switch (c) {
    case 0x2e:
    case 0x2d:
    case 0x2a:
    case 0x3d:
    case 0x5f:
    case 0x7e:
    case 0x2026:
    case 0x2014:
      return runEnd(text, i)
    case 0x21:
    case 0x3f: {
      while (text[i] === '!' || text[i] === '?') i++
      return i
    }
    case 0x60:
    case 0x27:
      return Math.min(runEnd(text, i), i + 2)
    default:
      return symbolEnd(text, i)
  }
}

/** End of a symbol: a code point with what modifies it (variation selectors, skin tones, joined emoji). */
function symbolEnd(text: string, i: number): number {
  const c = text.charCodeAt(i)
  if (c < 0x2000) return i + 1
  let end = i + (text.codePointAt(i)! > 0xffff ? 2 : 1)
  for (;;) {
    const next = text.charCodeAt(end)
    if (next === 0x200d && kind(text.charCodeAt(end + 1)) === 4)
      end += text.codePointAt(end + 1)! > 0xffff ? 3 : 2
    else if (next === 0xfe0f || next === 0x20e3) end++
    else if (next === 0xd83c && text.charCodeAt(end + 1) >= 0xdffb) end += 2
    else return end
  }
}

/** End of a token that a mark begins (`#tag`, `@name`, `-5`, `.5`, `’em`), or 0. */
function ledEnd(text: string, i: number, rules: WordRules): number {
  const c = text.charCodeAt(i)
  const after = text.charCodeAt(i + 1)
  const free = i === 0 || !isWordUnit(text.charCodeAt(i - 1))
  switch (c) {
    case 0x23:
    case 0x40: {
      if (!free || !isWordUnit(after) || (c === 0x23 && isDigit(after))) return 0
      let end = i + 1
      while (isWordUnit(text.charCodeAt(end))) end++
      return end
    }
    case 0x2d:
    case 0x2212: {
      const before = text.charCodeAt(i - 1)
      return isDigit(after) && (kind(before) === SPACE || before === 0x28) ? wordEnd(text, i + 1, rules) : 0
    }
    case 0x2e:
      return isDigit(after) && free && text[i - 1] !== '.' ? wordEnd(text, i + 1, rules) : 0
    case 0x27:
    case 0x2019:
    case 0x2018:
      return free ? rules.elision(text, i) : 0
    default:
      return 0
  }
}

/** The words and marks of `text` from `from` up to `to`, appended to `out`. Covers every character but white space. */
export function tokenize(text: string, from: number, to: number, rules: WordRules, out: Boundaries): void {
  const { starts, ends } = out
  const push = (start: number, end: number): void => {
    starts.push(start)
    ends.push(end)
  }
  let i = from
  while (i < to) {
    if (kind(text.charCodeAt(i)) === SPACE) {
      i++
      continue
    }
    let end: number
    if (unit(text, i) === 0) {
      end = ledEnd(text, i, rules) || markEnd(text, i)
      push(i, end)
    } else if ((end = urlEnd(text, i))) push(i, end)
    else end = word(text, i, rules, push)
    i = end
  }
}

/** Adds the word at `start`, parted where the language parts it; gives its end. */
function word(
  text: string,
  start: number,
  rules: WordRules,
  push: (start: number, end: number) => void,
): number {
  let end = wordEnd(text, start, rules)
  if (text.charCodeAt(end) === 0x2f && /\.[a-z]{2,}$/i.test(text.slice(start, end)))
    end = addressEnd(text, start)
  // `US$5`: the letters belong to the currency sign.
  if (
    end - start < 4 &&
    CURRENCY.test(text[end] ?? '') &&
    isDigit(text.charCodeAt(end + 1)) &&
    isUpper(text.charCodeAt(start))
  )
    end++
  else if (ownsPeriod(text, start, end, rules)) end++
  let from = start
  for (const at of rules.parts(text, start, end)) {
    push(from, start + at)
    from = start + at
  }
  push(from, end)
  return end
}
