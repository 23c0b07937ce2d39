/** Where English sentences end after abbreviations, and who speaks after a question. */
import { startsUpper } from '../../../text/characters.ts'
import type { SentenceRules } from '../../../text/sentences.ts'
import {
  AFTER_HOUR,
  BEFORE_NAME,
  BEFORE_NAME_UPPER,
  NEIGHBOURS,
  SPEAKING,
  STARTERS,
  USUALLY_LAST,
} from './abbreviations.ts'

const MONTHS = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/

/** Whether an abbreviation ends its sentence before a capitalised word; `second` is the word after that. */
function endsAfter(word: string, next: string, second: string): boolean {
  const stem = word.slice(0, -1)
  const starter = STARTERS.has(next.replace('’', "'"))
  if (BEFORE_NAME.has(stem) || BEFORE_NAME_UPPER.has(stem)) return false
  if (stem.length === 1) return false
  if (USUALLY_LAST.has(word)) return !AFTER_HOUR.has(next)
  if (/^(?:U\.[SKN]|E\.U)\.$/.test(word))
    return starter || (NEIGHBOURS.has(next) && /^['’]s$|^[a-z]/.test(second))
  if (MONTHS.test(word)) return starter
  return starter
}

/** `Berg asked`, `Mr. Berg asked`, `Anna Berg , the mayor` no: a speaking verb after one to four capitalised words. */
function isSpeaker(words: readonly string[]): boolean {
  let i = 0
  while (i < words.length && i < 4 && startsUpper(words[i]!) && !STARTERS.has(words[i]!)) i++
  if (i === 0 && /^(?:He|She|They|I|We|It)$/.test(words[0] ?? '')) return false
  return i > 0 && SPEAKING.has(words[i] ?? '')
}

/** What the sentence splitter knows of English. */
export const englishSentences: SentenceRules = { endsAfter, isSpeaker }
