/** The day on which a text appeared, as the text itself shows it. */
import { type Part, type Published, type Tagged, toDay } from '../core/index.ts'
import { exact } from './complete.ts'
import { type Found, find } from './find.ts'
import type { Form } from './forms.ts'
import { grammar } from './grammar.ts'
import type { TemporalLanguage } from './language.ts'

/**
 * A date line found in the text ("PARIS, May 3, 2019 (Agency) —"), else a range estimated from the text's own
 * dates, with its reason; null where the text has none. Never a guess shown as a fact.
 */
export function publication(
  tagged: Tagged,
  language: TemporalLanguage,
  parts: readonly Part[] = [],
): Published | null {
  const found = find(tagged, grammar(language))
  const body = parts.filter(p => p.kind === 'headline').reduce((end, p) => Math.max(end, p.end), 0)
  return dateline(tagged.text, found, body) ?? estimate(found)
}

type Calendar = Extract<Form, { kind: 'calendar' }>
const isCalendar = (form: Form): form is Calendar => form.kind === 'calendar'

/** A full date in the first line of the body, after a place in capitals or before a dash. */
function dateline(text: string, found: readonly Found[], body: number): Published | null {
  for (const item of found) {
    if (item.start - body > 160) return null
    if (!isCalendar(item.form)) continue
    const { fields } = item.form
    if (!fields.day || !fields.month || fields.year === undefined) continue
    const before = text.slice(0, item.start)
    const line = before.slice(before.lastIndexOf('\n') + 1)
    const after = text.slice(item.end, item.end + 40)
    const capitals =
      /^[^a-z\n]*\p{Lu}{3,}[^\n]{0,40},?\s*\(?$/u.test(line) &&
      /^\)?\.?\s*(?:\([^)\n]{1,30}\)\s*)?[-–—:_]/.test(after)
    const alone = line.trim() === '' && /^\s*(?:\n|$|[-–—|])/.test(after)
    const point = capitals || alone ? exact(fields, fields.year) : null
    if (point)
      return {
        from: toDay(point.from),
        to: toDay(point.to),
        basis: 'dateline',
        span: { start: item.start, end: item.end },
      }
  }
  return null
}

/** From the latest day the text tells in full: it appeared no earlier; and by its deixis not much later. */
function estimate(found: readonly Found[]): Published | null {
  let latest: { from: number; to: number; item: Found } | null = null
  let deixis = 0
  for (const item of found) {
    const { form } = item
    if (form.kind === 'offset' && form.from === 'speech' && (form.unit === 'day' || form.unit === 'week'))
      deixis++
    if (isCalendar(form) && form.fields.weekday !== undefined && !form.fields.day) deixis++
    if (!isCalendar(form) || form.fields.year === undefined || form.fields.year < 1) continue
    const point = exact(form.fields, form.fields.year)
    if (point && (!latest || point.to > latest.to)) latest = { from: point.from, to: point.to, item }
  }
  if (!latest) return null
  const months = deixis > 0 ? 3 : 12
  return {
    from: toDay(latest.from),
    to: toDay(latest.to + months * 31),
    basis: 'estimated',
    reason:
      'the latest date that the text tells in full; it can have appeared some time after, or, where it speaks of the future, before',
    span: { start: latest.item.start, end: latest.item.end },
  }
}
