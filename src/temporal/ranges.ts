/** Ranges told by two expressions: "from Tuesday to Thursday next week", "May 8–10", "between 2019 and 2021". */
import type { Id, Interval, Tagged, Timex } from '../core/index.ts'

/** Two expressions that together name one stretch of days. */
export interface DateRange {
  /** Id of the first expression. */
  readonly first: Id
  /** Id of the last expression. */
  readonly last: Id
  readonly interval: Interval
}

const JOINS = /^\s*(?:to|until|till|through|and|[-–—]|a|y|hasta|al)\s*(?:the\s+|el\s+)?$/i
const OPENS = /(?:from|between|desde|entre|del?)\s+(?:\w+\s+){0,2}$/i

/** Ranges among the time expressions of a text, ascending. */
export function ranges(tagged: Tagged, timexes: readonly Timex[]): DateRange[] {
  const out: DateRange[] = []
  for (let i = 0; i + 1 < timexes.length; i++) {
    const range = joined(tagged.text, timexes[i]!, timexes[i + 1]!)
    if (range) out.push(range)
  }
  return out
}

function joined(text: string, a: Timex, b: Timex): DateRange | null {
  if (!a.interval || !b.interval || b.start - a.end > 12) return null
  const between = text.slice(a.end, b.start)
  if (!JOINS.test(between)) return null
  // "Monday and Tuesday" are two days unless "between" opens them.
  if (
    /\b(?:and|y)\b/i.test(between) &&
    !/(?:between|entre)\s+(?:\w+\s+){0,2}$/i.test(text.slice(0, a.start).slice(-40))
  )
    return null
  if (/\ba\b/i.test(between) && !OPENS.test(text.slice(0, a.start).slice(-40))) return null
  if (a.interval.from > b.interval.to) return null
  return {
    first: a.id,
    last: b.id,
    interval: { from: a.interval.from, to: b.interval.to, granularity: 'range' },
  }
}
