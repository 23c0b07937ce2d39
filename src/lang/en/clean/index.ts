/** English words for `clean/`: lines that are not the article's, captions, bylines, date lines. */
import type { CleanLanguage } from '../../../clean/language.ts'
import { captions } from './captions.ts'
import { dates, months, zones } from './dates.ts'
import { furniture } from './furniture.ts'
import { links } from './links.ts'
import { notices } from './notices.ts'

/** English for `clean/`. */
export const englishClean: CleanLanguage = {
  code: 'en',
  lines: [...furniture, ...notices, ...links, ...captions],
  dates,
  months,
  zones,
  by: /^(?:(?:written|reported|story|words|text|analysis|report|posted|authored)\s+)?by:?\s+(?=\S)/i,
}
