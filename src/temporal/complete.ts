/** Completes partial dates: chooses the year, month or week that a text leaves out. */
import type { Unit } from '../core/index.ts'
import { dayNumber, daysInMonth, isDay, weekday } from '../core/index.ts'
import { type Context, type Resolved, reference } from './context.ts'
import { feast } from './feasts.ts'
import type { Fields, Form } from './forms.ts'
import type { Signal } from './language.ts'
import {
  centuryPoint,
  civilOf,
  dayIn,
  dayPoint,
  decadePoint,
  halfPoint,
  monthPoint,
  type Point,
  quarterPoint,
  seasonPoint,
  weekendPoint,
  yearPoint,
} from './points.ts'

type Calendar = Extract<Form, { kind: 'calendar' }>

const date = (point: Point, assumed: readonly Unit[] = []): Resolved => ({
  type: 'DATE',
  value: point.value,
  point,
  assumed,
})

/** The point that fields with a year name, or null where there is none (30 February). */
export function exact(fields: Fields, year: number): Point | null {
  if (fields.feast) {
    const day = feast(fields.feast, year)
    return day === null ? null : dayPoint(day)
  }
  if (fields.month && fields.day) {
    const civilYear = year < 0 ? year + 1 : year
    return isDay(civilYear, fields.month, fields.day) ? dayPoint(dayIn(year, fields.month, fields.day)) : null
  }
  if (fields.month) return monthPoint(year, fields.month)
  if (fields.season) return seasonPoint(year, fields.season)
  if (fields.quarter) return quarterPoint(year, fields.quarter)
  if (fields.half) return halfPoint(year, fields.half)
  return yearPoint(year)
}

/** Resolves a calendar form. */
export function calendarDate(form: Calendar, context: Context): Resolved {
  const { fields } = form
  if (fields.century !== undefined) return date(centuryPoint(fields.century))
  if (fields.decade !== undefined) return decade(fields.decade, context)
  if (fields.day !== undefined && fields.month === undefined && fields.weekday === undefined)
    return dayOfMonth(fields, context)
  if (fields.year !== undefined) return dated(fields, fields.year)
  if (fields.weekday !== undefined && fields.day === undefined) return weekdayDate(form, context)
  if (fields.weekend) return weekend(form, context)
  if (fields.day !== undefined && fields.month === undefined) return dayOfMonth(fields, context)
  return yearless(form, context)
}

function dated(fields: Fields, year: number): Resolved {
  const point = exact(fields, year)
  return point ? date(point) : { type: 'DATE', value: 'XXXX-XX-XX', assumed: [] }
}

function decade(first: number, context: Context): Resolved {
  if (first >= 100 || first < 0) return date(decadePoint(first))
  const ref = reference(context, 'speech')
  const year = ref ? civilOf(ref.from).year : 2000
  const base = Math.floor(year / 100) * 100 + first
  return date(decadePoint(base > year ? base - 100 : base), ['century'])
}

/** A month, day, season, quarter or feast without its year. */
function yearless(form: Calendar, context: Context): Resolved {
  const ref = reference(context, form.from ?? 'speech')
  if (!ref) return unknownYear(form.fields)
  const year = chooseYear(form, ref, context)
  const point = year === null ? null : exact(form.fields, year)
  return point ? date(point, ['year']) : unknownYear(form.fields)
}

function unknownYear(fields: Fields): Resolved {
  const two = (n: number): string => String(n).padStart(2, '0')
  const value = fields.month
    ? `XXXX-${two(fields.month)}${fields.day ? `-${two(fields.day)}` : ''}`
    : fields.season
      ? `XXXX-${fields.season}`
      : fields.quarter
        ? `XXXX-Q${fields.quarter}`
        : 'XXXX-XX-XX'
  return { type: 'DATE', value, assumed: [] }
}

function chooseYear(form: Calendar, ref: Point, context: Context): number | null {
  const base = civilOf(ref.from).year
  const years = [base - 2, base - 1, base, base + 1, base + 2].filter(y => y !== 0)
  const points = years.map(y => exact(form.fields, y))
  const pick = (i: number): number | null => (i >= 0 ? years[i]! : null)
  const before = points.findLastIndex(p => p !== null && p.to < ref.from)
  const after = points.findIndex(p => p !== null && p.from > ref.to)
  if (form.fields.weekday !== undefined) {
    const fitting = points.findLastIndex(
      (p, i) => p !== null && weekday(p.from) === form.fields.weekday && i >= 1 && i <= 3,
    )
    if (fitting >= 0) return pick(fitting)
  }
  if (form.toward === -1) return pick(form.from === 'narrative' ? before : before)
  if (form.toward === 1) return pick(after)
  if (form.toward === 0) return form.fields.month && form.from !== 'narrative' ? base : pick(nearest(points, ref))
  if (context.narrative || form.from === 'narrative') return narrativeYear(points, years, ref, context)
  const local = localYear(form, points, years, ref, context)
  if (local !== null) return local
  return pick(likeliest(points, ref, form.fields, context.signal))
}

/** In a narrative the year of the last date holds, and time goes on rather than back. */
function narrativeYear(
  points: readonly (Point | null)[],
  years: readonly number[],
  ref: Point,
  context: Context,
): number | null {
  const same = points.findIndex((p, i) => p !== null && years[i] === civilOf(ref.from).year)
  const point = points[same]
  if (!point) return null
  // December, then "January": a step of less than half a year onwards beats nearly a year back.
  const back = ref.from - point.to
  if (ref.unit !== 'year' && back > 240 && context.signal !== 'past') return years[same + 1] ?? null
  return years[same]!
}

/** News that tells of another year ("arrested in June 1998 and convicted in October") stays in it. */
function localYear(
  form: Calendar,
  points: readonly (Point | null)[],
  years: readonly number[],
  ref: Point,
  context: Context,
): number | null {
  const { last } = context
  if (!last || !context.near || last.unit === 'year' || context.signal === 'future') return null
  const year = civilOf(last.from).year
  if (
    year === civilOf(ref.from).year ||
    last.to > ref.from ||
    last.unit === 'decade' ||
    last.unit === 'century'
  )
    return null
  const same = exact(form.fields, year)
  if (same && (last.unit === 'year' || same.from >= last.from) && same.from <= ref.to) return year
  const next = exact(form.fields, year + 1)
  return next && next.from <= ref.to && last.unit !== 'year'
    ? year + 1
    : points.length && years.length && same
      ? same.from <= ref.to && ref.from - last.to > 400
        ? year
        : null
      : null
}

function nearest(points: readonly (Point | null)[], ref: Point): number {
  let best = -1
  for (let i = 0; i < points.length; i++) {
    const p = points[i]
    if (p && (best < 0 || distance(p, ref) < distance(points[best]!, ref))) best = i
  }
  return best
}

const distance = (p: Point, ref: Point): number =>
  p.from > ref.to ? p.from - ref.to : p.to < ref.from ? ref.from - p.to : 0

/**
 * The candidate with the least cost: its distance, weighed by what the words say. A sign of the past makes the
 * future far, and the other way round; without a sign the future is a little farther.
 */
function likeliest(points: readonly (Point | null)[], ref: Point, fields: Fields, signal: Signal): number {
  const ahead = signal === 'past' ? 12 : signal === 'future' ? 1 : fields.quarter ? 4 : fields.day ? 1.2 : 1.7
  const back = signal === 'future' && !fields.quarter ? 3 : 1
  let best = -1
  let cost = Number.POSITIVE_INFINITY
  for (let i = 0; i < points.length; i++) {
    const p = points[i]
    if (!p) continue
    const c = distance(p, ref) * (p.from > ref.to ? ahead : back)
    if (c < cost) [best, cost] = [i, c]
  }
  return best
}

/** "Tuesday": the last one, or the next one where the sentence looks ahead; today's name is today. */
function weekdayDate(form: Calendar, context: Context): Resolved {
  const ref =
    context.narrative || form.from === 'narrative'
      ? (context.lastDay ?? reference(context, 'narrative'))
      : reference(context, 'speech')
  if (!ref || ref.to - ref.from > 40)
    return { type: 'DATE', value: `XXXX-WXX-${form.fields.weekday! + 1}`, assumed: [] }
  const ahead = (form.fields.weekday! - weekday(ref.from) + 7) % 7
  const back = (7 - ahead) % 7
  const toward = form.toward ?? (context.narrative ? 1 : context.signal === 'future' ? 2 : -2)
  const skip = (form.skip ?? 0) * 7
  const day =
    ref.from +
    (toward === 1
      ? (ahead || 7) + skip
      : toward === -1
        ? -(back || 7) - skip
        : toward === 0
          ? form.from === 'narrative'
            ? ahead
              ? ahead
              : 0
            : context.signal === 'past'
              ? -back
              : ahead
          : toward === 2
            ? ahead
            : -back)
  return date(dayPoint(day), ['week'])
}

function weekend(form: Calendar, context: Context): Resolved {
  const ref = reference(context, form.from ?? 'speech')
  if (!ref) return { type: 'DATE', value: 'XXXX-WXX-WE', assumed: [] }
  const shift =
    form.toward === 1
      ? 7
      : form.toward === -1
        ? -7
        : weekday(ref.from) < 3 && context.signal !== 'future'
          ? -7
          : 0
  return date(weekendPoint(ref.from + shift), ['week'])
}

/** "the 17th": in the month of the last date, or the next one where it has passed. */
function dayOfMonth(fields: Fields, context: Context): Resolved {
  const ref = context.last ?? reference(context, 'speech')
  if (!ref || ref.to - ref.from > 40)
    return { type: 'DATE', value: `XXXX-XX-${String(fields.day!).padStart(2, '0')}`, assumed: [] }
  const c = civilOf(ref.from)
  let [year, month] = [fields.year ?? c.year, c.month]
  const passed = fields.year === undefined && ref.unit === 'day' && fields.day! < c.day
  if (passed && (context.signal === 'future' || context.narrative)) {
    month = month === 12 ? 1 : month + 1
    if (month === 1) year++
  }
  const civilYear = year < 0 ? year + 1 : year
  if (fields.day! > daysInMonth(civilYear, month)) return { type: 'DATE', value: 'XXXX-XX-XX', assumed: [] }
  return date(dayPoint(dayNumber(civilYear, month, fields.day!)), ['month'])
}
