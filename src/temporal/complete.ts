/** Completes partial dates: chooses the year, month or week that a text leaves out. */
import type { Unit } from '../core/index.ts'
import { dayNumber, daysInMonth, isDay, weekday } from '../core/index.ts'
import { type Context, type Resolved, reference } from './context.ts'
import { feast } from './feasts.ts'
import type { Fields, Form } from './forms.ts'
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

import { chooseYear, referenceOf } from './years.ts'

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

/** Resolves a calendar form; a weekday that is not that of its date is a conflict. */
export function calendarDate(form: Calendar, context: Context): Resolved {
  const read = completed(form, context)
  const named = form.fields.weekday
  const clash = named !== undefined && read.point?.unit === 'day' && weekday(read.point.from) !== named
  return clash ? { ...read, conflict: 'day' } : read
}

function completed(form: Calendar, context: Context): Resolved {
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
  return point ? date(point, months(fields)) : { type: 'DATE', value: 'XXXX-XX-XX', assumed: [] }
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
  const ref = referenceOf(form, context)
  if (!ref) return unknownYear(form.fields)
  const year = chooseYear(form, ref, context)
  const point = year === null ? null : exact(form.fields, year)
  return point ? date(point, ['year', ...months(form.fields)]) : unknownYear(form.fields)
}

/** Months are inferred where a season lies by the hemisphere, and a fiscal year by whose it is. */
const months = ({ season, fiscal }: Fields): Unit[] => (season || fiscal ? ['month'] : [])

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

/** "Tuesday": the last one, or the next one where the sentence looks ahead; today's name is today. */
function weekdayDate(form: Calendar, context: Context): Resolved {
  const { weekday: named, ...rest } = form.fields
  // In a narrative with a day of publication, a weekday beside no other date is deixis all the same.
  const told =
    form.from === 'narrative' || (context.narrative && (context.published === null || context.near))
  const ref = told ? (context.lastDay ?? reference(context, 'narrative')) : deictic(context)
  if (!ref || named === undefined || ref.to - ref.from > 40 || rest.day)
    return { type: 'DATE', value: `XXXX-WXX-${(named ?? 0) + 1}`, assumed: [] }
  const ahead = (named - weekday(ref.from) + 7) % 7
  return date(dayPoint(ref.from + daysTo(form, ahead, told, context)), ['week'])
}

const deictic = (context: Context): Point | null =>
  context.narrative && context.published !== null && !context.said
    ? dayPoint(context.published)
    : reference(context, 'speech')

/** Days from the reference to a weekday that comes next in `ahead` days. */
function daysTo(form: Calendar, ahead: number, told: boolean, context: Context): number {
  const back = ahead === 0 ? 0 : 7 - ahead
  const skip = (form.skip ?? 0) * 7
  if (form.toward === 1) return (ahead || 7) + skip
  if (form.toward === -1) return -(back || 7) - skip
  if (form.toward === 0) return form.from !== 'narrative' && context.signal() === 'past' ? -back : ahead
  if (told) return ahead || 7
  const signal = context.signal()
  return signal === 'future' || signal === 'present' ? ahead : -back
}

function weekend(form: Calendar, context: Context): Resolved {
  const ref = reference(context, form.from ?? 'speech')
  if (!ref) return { type: 'DATE', value: 'XXXX-WXX-WE', assumed: [] }
  const shift =
    form.toward === 1
      ? 7
      : form.toward === -1
        ? -7
        : weekday(ref.from) < 3 && context.signal() !== 'future'
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
  if (passed && (context.signal() === 'future' || context.narrative)) {
    month = month === 12 ? 1 : month + 1
    if (month === 1) year++
  }
  const civilYear = year < 0 ? year + 1 : year
  if (fields.day! > daysInMonth(civilYear, month)) return { type: 'DATE', value: 'XXXX-XX-XX', assumed: [] }
  return date(dayPoint(dayNumber(civilYear, month, fields.day!)), ['month'])
}
