/** Deixis inside quotations: a speaker's "tomorrow" counts from the day on which it was said. */
import type { Tagged } from '../core/index.ts'
import { insideQuotation, type Quotation, quotations } from '../text/quotations.ts'
import type { Context } from './context.ts'
import type { Found } from './find.ts'
import type { TemporalLanguage } from './language.ts'
import type { Point } from './points.ts'
import { resolve } from './resolve.ts'

const MARK = /["“”„«»‘`']/

/** Quotations of a text in which time expressions were found; none where it has no marks. */
export const quoted = (tagged: Tagged, found: readonly Found[]): readonly Quotation[] =>
  found.length > 1 && MARK.test(tagged.text) ? quotations(tagged) : []

/** Day on which a quoted expression was said, where its sentence tells one beside a verb of speaking. */
export function spokenOn(
  i: number,
  found: readonly Found[],
  tagged: Tagged,
  sentence: number,
  quotes: readonly Quotation[],
  language: TemporalLanguage,
  context: Context,
): Point | null {
  const here = tagged.sentences[sentence]
  if (!here || !quotes.length || !insideQuotation(quotes, found[i]!.start)) return null
  for (let j = i + 1; j < found.length && found[j]!.start < here.end; j++)
    if (says(found[j]!, tagged, quotes, language))
      return dayOf(found[j]!, {
        ...context,
        signal: () => language.signal(tagged, found[j]!.first, found[j]!.last),
      })
  for (let j = i - 1; j >= 0 && found[j]!.start >= here.start; j--)
    if (says(found[j]!, tagged, quotes, language))
      return dayOf(found[j]!, {
        ...context,
        signal: () => language.signal(tagged, found[j]!.first, found[j]!.last),
      })
  return null
}

/** Whether a date stands outside quotations and shortly after a verb of speaking, or right before one. */
function says(
  item: Found,
  tagged: Tagged,
  quotes: readonly Quotation[],
  language: TemporalLanguage,
): boolean {
  if (insideQuotation(quotes, item.start)) return false
  for (let k = Math.max(0, item.first - 5); k <= item.last && k < tagged.tokens.length; k++) {
    const token = tagged.tokens[k]!
    if (
      (k < item.first || k === item.last) &&
      language.speaks(token) &&
      !insideQuotation(quotes, token.start)
    )
      return true
  }
  return false
}

function dayOf(item: Found, context: Context): Point | null {
  const { point, type } = resolve(item.form, context)
  return point?.unit === 'day' && type === 'DATE' ? point : null
}
