/** Ranges told by two expressions: "from Tuesday to Thursday next week", "May 8–10", "between 2019 and 2021". */
import type { Id, Interval, Timex } from '../core/index.ts'
import type { TemporalLanguage } from './language.ts'

/** Two expressions that together name one stretch of days. */
export interface DateRange {
  /** Id of the first expression. */
  readonly first: Id
  /** Id of the last expression. */
  readonly last: Id
  readonly interval: Interval
}

/** A dash between two dates joins them in any language. */
const DASH = /^\s*[-–—]\s*$/

/** Ranges among the time expressions of a text, ascending. */
export function ranges(text: string, timexes: readonly Timex[], language: TemporalLanguage): DateRange[] {
  const out: DateRange[] = []
  for (let i = 0; i + 1 < timexes.length; i++) {
    const range = joined(text, timexes[i]!, timexes[i + 1]!, language)
    if (range) out.push(range)
  }
  return out
}

function joined(text: string, a: Timex, b: Timex, { joins }: TemporalLanguage): DateRange | null {
  if (!a.interval || !b.interval || b.start - a.end > 12 || a.interval.from > b.interval.to) return null
  const between = text.slice(a.end, b.start)
  if (!DASH.test(between)) {
    const words = between.trim().toLowerCase().split(/\s+/)
    const opener = joins[words[0]!]
    if (opener === undefined || words.slice(1).some(w => joins[w] !== '')) return null
    if (opener !== '' && !opened(text.slice(0, a.start), opener)) return null
  }
  return {
    first: a.id,
    last: b.id,
    interval: { from: a.interval.from, to: b.interval.to, granularity: 'range' },
  }
}

/** Whether one of the last words before the first expression opens a range: "between", "from the evening of". */
function opened(before: string, openers: string): boolean {
  const words = before.slice(-40).toLowerCase().split(/\s+/).slice(-4)
  return words.some(w => w !== '' && openers.split(' ').includes(w))
}
