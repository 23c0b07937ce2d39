/** `onrecord/temporal`: time expressions of an English text, found and resolved. */
import { publishedOf, type Timex } from '../core/index.ts'
import { englishTemporal } from '../lang/en/temporal/index.ts'
import { englishText } from '../lang/en/text/index.ts'
import { temporal } from '../temporal/index.ts'

export type { Day, Interval, Timex, Unit } from '../core/index.ts'

/** What is known of a text before its time expressions are read. */
export interface TimexOptions {
  /** The day or instant of publication (`2024-05-16`, ISO 8601); without it the text is read as narrative. */
  readonly published?: string
  /** Id of the document, the stem of the timexes' ids. */
  readonly document?: string
}

/** The time expressions of an English text, as TIMEX3 with intervals, in order and without overlap. */
export function timexes(text: string, options: TimexOptions = {}): readonly Timex[] {
  const given = publishedOf(options.published)
  const context = { document: options.document ?? 'text', published: given.from ? given : null }
  return temporal(englishText.tag(text), context, englishTemporal)
}
