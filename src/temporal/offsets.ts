/** Units counted from now, or from the last date: "two weeks ago", "a year earlier". */
import { addMonths, weekday } from '../core/index.ts'
import { type Context, date, type Resolved, reference, unknown } from './context.ts'
import type { Form } from './forms.ts'
import { civilOf, dayPoint, monthPoint, moved, type Point, pointOf } from './points.ts'

const RANK: Readonly<Record<string, number>> = {
  day: 1,
  weekend: 2,
  week: 2,
  month: 3,
  season: 4,
  quarter: 4,
  half: 5,
  year: 6,
  decade: 7,
  century: 8,
  range: 9,
}
/** How coarse a unit is. */
export const rank = (unit: string): number => RANK[unit] ?? 0

/** Units counted from a reference. */
export function offset(form: Extract<Form, { kind: 'offset' }>, context: Context): Resolved {
  if (form.vague) return unknown(form.n < 0 ? 'PAST_REF' : 'FUTURE_REF')
  // A season without a name is one of sport, of the stage, of hunting: nobody says when it begins.
  if (form.unit === 'season' && form.from === 'speech')
    return unknown(form.n < 0 ? 'PAST_REF' : form.n > 0 ? 'FUTURE_REF' : 'PRESENT_REF')
  const ref = reference(context, form.from)
  if (!ref)
    return unknown(
      form.unit === 'year'
        ? 'XXXX'
        : form.unit === 'month'
          ? 'XXXX-XX'
          : form.unit === 'week'
            ? 'XXXX-WXX'
            : 'XXXX-XX-XX',
    )
  if (form.unit === 'second' || form.unit === 'minute' || form.unit === 'hour') return hours(form, ref)
  if (form.unit === 'decade' && form.exact) return offset({ ...form, unit: 'year', n: form.n * 10 }, context)
  if (Math.trunc(form.n) !== form.n) return fraction(form, ref)
  if (
    form.bare &&
    form.unit === 'year' &&
    !context.narrative &&
    !context.longer &&
    (context.quarter || form.span === 'quarter')
  )
    return yearBefore(context.quarter ?? openQuarter(context.published ?? ref.from), form.n)
  if (form.day && ref.unit === 'day') return date(dayPoint(moved(ref.from, form.n, form.unit)))
  // "this weekend" told on a Monday as past is the one just over.
  const over = form.unit === 'weekend' && form.n === 0 && weekday(ref.from) < 3 && context.signal() === 'past'
  if (over) return date(pointOf(ref.from - 7, 'weekend'))
  const start = form.from === 'narrative' && form.n > 0 && ref.unit === 'day' ? ref.to : ref.from
  if (rank(ref.unit) > rank(form.unit)) return coarse(form, ref)
  const point = pointOf(moved(start, form.n, form.unit), form.unit)
  return date(point)
}

/** "hours ago": the day it falls on is known, the hour is not. */
function hours(form: Extract<Form, { kind: 'offset' }>, ref: Point): Resolved {
  return {
    type: 'TIME',
    value: `${dayPoint(ref.from).value}T${form.n < 0 ? '' : ''}XX`,
    point: { ...dayPoint(ref.from), unit: 'hour' },
    assumed: ['day'],
  }
}

function fraction(form: Extract<Form, { kind: 'offset' }>, ref: Point): Resolved {
  const months = form.unit === 'year' ? form.n * 12 : form.unit === 'decade' ? form.n * 120 : null
  if (months !== null)
    return date(pointOf(addMonths(ref.from, Math.round(months)), form.unit === 'year' ? 'month' : 'year'))
  const days = Math.round(form.n * (form.unit === 'week' ? 7 : form.unit === 'month' ? 30 : 1))
  return date(pointOf(ref.from + days, 'week'))
}

/** The quarter of which figures are told on a day: the one before, unless its own is nearly over. */
export const openQuarter = (day: number): Point => pointOf(day - 60, 'quarter')

const yearBefore = (quarter: Point, n: number): Resolved =>
  date(pointOf(addMonths(quarter.from, 12 * n), 'quarter'))

/** Counted in days from a month or a year: within a stretch as long as what it is counted from. */
function coarse(form: Extract<Form, { kind: 'offset' }>, ref: Point): Resolved {
  const from = moved(ref.from, form.n, form.unit)
  const to = moved(ref.to, form.n, form.unit)
  if (pointOf(from, form.unit).value === pointOf(to, form.unit).value) return date(pointOf(from, form.unit))
  const a = civilOf(from)
  const b = civilOf(to)
  const value =
    a.year === b.year
      ? a.month === b.month
        ? monthPoint(a.year, a.month).value
        : String(a.year)
      : 'XXXX-XX-XX'
  return { type: 'DATE', value, point: { unit: 'range', value, from, to }, assumed: [] }
}
