/** Deixis inside quotations: a speaker's "tomorrow" counts from the day on which it was said. */
import type { Tagged } from '../core/index.ts'
import { insideQuotation, type Quotation, quotations } from '../text/quotations.ts'
import type { Context } from './context.ts'
import type { Found } from './find.ts'
import type { TemporalLanguage } from './language.ts'
import type { Point } from './points.ts'
import { resolve } from './resolve.ts'

/** Quotations of a text, read when first asked for. */
export function quoted(tagged: Tagged): () => readonly Quotation[] {
  let known: readonly Quotation[] | null = null
  return () => (known ??= quotations(tagged))
}

/** Day on which a quoted expression was said, where its sentence tells one beside a verb of speaking. */
export function spokenOn(
  i: number,
  found: readonly Found[],
  tagged: Tagged,
  sentence: number,
  quotes: () => readonly Quotation[],
  language: TemporalLanguage,
  context: Context,
): Point | null {
  const here = tagged.sentences[sentence]
  const item = (j: number): Found | null => {
    const other = found[j]
    return other && other.start >= here!.start && other.start < here!.end ? other : null
  }
  // Most expressions stand alone in their sentence.
  if (!here || !(item(i + 1) ?? item(i - 1))) return null
  for (const step of [1, -1])
    for (let j = i + step, other = item(j); other; j += step, other = item(j)) {
      if (!says(other, tagged, language)) continue
      const { first, last, start } = other
      if (!insideQuotation(quotes(), found[i]!.start) || insideQuotation(quotes(), start)) continue
      return dayOf(other, { ...context, signal: () => language.signal(tagged, first, last) })
    }
  return null
}

/** Whether a date stands shortly after a verb of speaking, or right before one. */
function says(item: Found, { tokens }: Tagged, language: TemporalLanguage): boolean {
  for (let k = Math.max(0, item.first - 5); k < item.first; k++) if (language.speaks(tokens[k]!)) return true
  return item.last < tokens.length && language.speaks(tokens[item.last]!)
}

function dayOf(item: Found, context: Context): Point | null {
  const { point, type } = resolve(item.form, context)
  return point?.unit === 'day' && type === 'DATE' ? point : null
}
