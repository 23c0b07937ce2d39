/** The languages that can be analysed. */
import { english } from '../lang/en/index.ts'
import type { Language } from '../lang/language.ts'

const languages: readonly Language[] = [english]

/** The language used where a text does not say its own. */
export const fallback: Language = english

/** The language of a BCP 47 tag (`en-GB`), or undefined where it is not analysed; `und` and nothing are the fallback. */
export function languageOf(tag: string | undefined): Language | undefined {
  const primary = tag?.toLowerCase().split(/[-_]/)[0]
  return !primary || primary === 'und' ? fallback : languages.find(l => l.code === primary)
}
