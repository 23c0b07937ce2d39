/** chrono-node seen through TIMEX3, as the baseline: its parse, and the value its known components make. */
import { type ParsedComponents, parse } from 'chrono-node'
import type { Scored } from './score.ts'

const two = (n: number): string => String(n).padStart(2, '0')

const dayValue = (c: ParsedComponents): string =>
  `${String(c.get('year')).padStart(4, '0')}-${two(c.get('month') ?? 1)}-${two(c.get('day') ?? 1)}`

/** TIMEX3 value of the components that chrono says the text gives, or implies by weekday or relation. */
function timexValue(c: ParsedComponents): string {
  const year = String(c.get('year')).padStart(4, '0')
  const day = dayValue(c)
  if (c.isCertain('hour')) return `${day}T${two(c.get('hour') ?? 0)}:${two(c.get('minute') ?? 0)}`
  if (c.isCertain('day') || c.isCertain('weekday')) return day
  if (c.isCertain('month')) return `${year}-${two(c.get('month') ?? 1)}`
  return c.isCertain('year') ? year : day
}

/** What chrono-node finds, with the day of its result as value, as a program takes it that asks for a date. */
export const chronoDays = (text: string, published: string | null): Scored[] =>
  chronoTimexes(text, published, () => true)

/** What chrono-node finds in a text published on a day. */
export function chronoTimexes(
  text: string,
  published: string | null,
  asDay: () => boolean = () => false,
): Scored[] {
  const reference = published
    ? new Date(`${published.slice(0, 10)}T12:00:00`)
    : new Date('2000-01-01T12:00:00')
  return parse(text, reference).map(r => {
    const value = asDay() ? dayValue(r.start) : timexValue(r.start)
    return {
      start: r.index,
      end: r.index + r.text.length,
      type: value.includes('T') ? 'TIME' : 'DATE',
      value,
    }
  })
}
