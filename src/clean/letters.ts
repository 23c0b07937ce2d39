/** The language of a text by its letters. The tables take 80 MB: they are loaded where they are needed, and no sooner. */
import { eld } from 'eld/small'
import type { Guessed } from './guess.ts'

/** Guesses the language of a text by its letters. Source: Efficient Language Detector, its smaller tables. */
export function byLetters(text: string): Guessed {
  const found = eld.detect(text)
  return { language: found.language, reliable: found.isReliable() }
}
