/** Turns normal forms into values, days and assumptions. Knows no language. */
import { weekday } from '../core/index.ts'
import { calendarDate, exact } from './complete.ts'
import { type Context, date, type Resolved, reference, unknown } from './context.ts'
import type { Form, Mod, Step } from './forms.ts'
import { duration, recurring } from './measures.ts'
import { offset, openQuarter, rank } from './offsets.ts'
import {
  civilOf,
  dayPoint,
  halfPoint,
  moved,
  type Point,
  pointOf,
  quarterPoint,
  yearPoint,
} from './points.ts'

/** Value, days and assumptions of a form where the context stands. */
export function resolve(form: Form, context: Context): Resolved {
  switch (form.kind) {
    case 'calendar':
      return calendarDate(form, context)
    case 'offset':
      return offset(form, context)
    case 'part':
      return part(resolve(form.of, context), form.mod)
    case 'nth':
      return nth(form, context)
    case 'shifted':
      return shifted(form, context)
    case 'within':
      return within(form, context)
    case 'nth-weekday':
      return nthWeekday(form, context)
    case 'holding':
      return holding(form, context)
    case 'ending':
      return ending(form, context)
    case 'same':
      return same(form, context)
    case 'then':
      return then(context)
    case 'ordinal':
      return ordinal(form, context)
    case 'time':
      return time(form, context)
    case 'duration':
      return form.ahead ? aheadBy(form, context) : duration(form, reference(context, form.from ?? 'speech'))
    case 'set':
      return recurring(form)
    case 'vague':
      return { type: form.type ?? 'DATE', value: form.ref, assumed: [] }
    case 'year-end':
      return yearEnd(form.two, context)
    case 'literal':
      return { type: 'DATE', value: form.value, assumed: [] }
  }
}

/** "will meet in two weeks": a length, and the days of the unit at its end. */
function aheadBy(form: Extract<Form, { kind: 'duration' }>, context: Context): Resolved {
  const ref = reference(context, 'speech')
  const length = duration(form, ref)
  if (!ref || form.n === null || subDaily(form.unit) || context.signal() !== 'future') return length
  return { ...length, point: pointOf(moved(ref.from, Math.round(form.n), form.unit), form.unit) }
}

/** "1915-16": in the century of the year before it. */
function yearEnd(two: number, context: Context): Resolved {
  const year = context.last ? civilOf(context.last.from).year : 1900
  return date(yearPoint(year - (year % 100) + two))
}

/** Thirds for START, MID and END; months by their tens. */
function part(of: Resolved, mod: Mod): Resolved {
  const { point } = of
  if (!point || (mod !== 'START' && mod !== 'MID' && mod !== 'END')) return { ...of, mod }
  const [from, to] = point.unit === 'month' ? tens(point, mod) : thirds(point, mod)
  return { ...of, mod, point: { ...point, from, to } }
}

function tens(point: Point, mod: Mod): [number, number] {
  if (mod === 'START') return [point.from, point.from + 9]
  return mod === 'MID' ? [point.from + 10, point.from + 19] : [point.from + 20, point.to]
}

function thirds(point: Point, mod: Mod): [number, number] {
  const third = Math.ceil((point.to - point.from + 1) / 3)
  if (mod === 'START') return [point.from, point.from + third - 1]
  return mod === 'MID' ? [point.from + third, point.to - third] : [point.to - third + 1, point.to]
}

function nth(form: Extract<Form, { kind: 'nth' }>, context: Context): Resolved {
  const of = resolve(form.of, context)
  const { point } = of
  if (!point)
    return form.count ? duration({ kind: 'duration', n: form.count, unit: form.unit }, null) : unknown()
  if (form.count) return firstOf(form, point)
  const { year } = civilOf(point.from)
  if (form.unit === 'quarter' && point.unit === 'year')
    return date(quarterPoint(year, form.n < 0 ? 4 : form.n))
  if (form.unit === 'half' && point.unit === 'year') return date(halfPoint(year, form.n < 0 ? 2 : form.n))
  if (form.unit === 'half') return part(of, form.n === 1 ? 'START' : 'END')
  const day = form.n > 0 ? moved(point.from, form.n - 1, form.unit) : point.to
  if (form.unit === 'week') return date(pointOf(form.n > 0 ? Math.min(day + 3, point.to) : day - 3, 'week'))
  return date(pointOf(day, form.unit))
}

function firstOf(form: Extract<Form, { kind: 'nth' }>, point: Point): Resolved {
  const length = duration({ kind: 'duration', n: form.count!, unit: form.unit }, null)
  const from = form.n > 0 ? point.from : moved(point.to + 1, -form.count!, form.unit)
  const to = form.n > 0 ? moved(point.from, form.count!, form.unit) - 1 : point.to
  return { ...length, point: { unit: 'range', value: length.value, from, to } }
}

function shifted(form: Extract<Form, { kind: 'shifted' }>, context: Context): Resolved {
  const { point, assumed } = resolve(form.of, context)
  if (!point) return unknown()
  const from = form.n < 0 ? point.from : point.to
  return { ...date(pointOf(moved(from, form.n, form.unit), form.unit)), assumed }
}

function within(form: Extract<Form, { kind: 'within' }>, context: Context): Resolved {
  const { point, assumed } = resolve(form.of, context)
  if (!point) return unknown()
  if (form.fields.weekday !== undefined && form.fields.month === undefined)
    return date(dayPoint(point.from - weekday(point.from) + form.fields.weekday))
  const { year, month } = civilOf(point.from)
  const open = form.fields.day !== undefined && form.fields.month === undefined && point.unit === 'month'
  const inner = exact(open ? { ...form.fields, month } : form.fields, year)
  return inner ? { ...date(inner), assumed } : unknown()
}

function nthWeekday(form: Extract<Form, { kind: 'nth-weekday' }>, context: Context): Resolved {
  const { point, assumed } = resolve(form.of, context)
  if (!point) return unknown()
  const first = point.from + ((form.weekday - weekday(point.from) + 7) % 7)
  const last = point.to - ((weekday(point.to) - form.weekday + 7) % 7)
  const day = form.n < 0 ? last : first + (form.n - 1) * 7
  return day <= point.to ? { ...date(dayPoint(day)), assumed } : unknown()
}

function holding(form: Extract<Form, { kind: 'holding' }>, context: Context): Resolved {
  const of = resolve(form.of, context)
  return of.point ? { ...date(pointOf(of.point.from, form.unit)), assumed: of.assumed } : unknown('XXXX-WXX')
}

/** "that day", "the quarter". */
function same(form: Extract<Form, { kind: 'same' }>, context: Context): Resolved {
  if (form.of) return quarterOf(form, context)
  const open = form.n === 0
  if (form.n === -1 && context.published !== null) return date(openQuarter(context.published))
  if (form.unit === 'quarter' && context.quarter) return date(context.quarter)
  if (form.unit === 'quarter' && open && context.published !== null)
    return date(openQuarter(context.published))
  const ref =
    open && !(context.near && context.last && rank(context.last.unit) <= rank(form.unit))
      ? reference(context, 'speech')
      : reference(context, 'narrative')
  if (!ref) return unknown(form.unit === 'year' ? 'XXXX' : 'XXXX-XX-XX')
  if (open && form.unit === 'weekend')
    return calendarDate({ kind: 'calendar', fields: { weekend: true } }, context)
  if (!open && form.unit === 'day' && context.lastDay) return date(context.lastDay)
  if (rank(ref.unit) > rank(form.unit)) return { ...unknown(ref.value), point: ref }
  return date(pointOf(ref.from, form.unit))
}

/** "at the time": in a narrative its last date; else past or future, with the days last spoken of. */
function then(context: Context): Resolved {
  const { last, lastDay, published } = context
  if (context.narrative) return same({ kind: 'same', unit: 'day' }, context)
  const ahead = published !== null && last !== null && last.from > published
  return {
    type: 'DATE',
    value: ahead ? 'FUTURE_REF' : 'PAST_REF',
    assumed: [],
    ...(last && { point: lastDay === last ? lastDay : last }),
  }
}

const OPEN: Readonly<Partial<Record<Step, string>>> = {
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  year: 'XXXX',
}

/** "the fifth day of the strike": the day told beside it, or the day of speaking where it goes on. */
function ordinal(form: Extract<Form, { kind: 'ordinal' }>, context: Context): Resolved {
  const { lastDay } = context
  const beside = context.near ? lastDay : null
  const now = context.narrative || context.signal() === 'past' ? null : reference(context, 'speech')
  const day = beside ?? now
  return day ? date(pointOf(day.from, form.unit)) : unknown(OPEN[form.unit])
}

/** "the year ended March 31": a stretch that ends with a date; a quarter has its own name. */
function ending(form: Extract<Form, { kind: 'ending' }>, context: Context): Resolved {
  const at = resolve(form.at, context).point
  if (form.unit === 'quarter' && form.n === 1 && at) return date(pointOf(at.to, 'quarter'))
  const length = duration({ kind: 'duration', n: form.n, unit: form.unit }, null)
  if (!at) return length
  return {
    ...length,
    point: { unit: 'range', value: length.value, from: moved(at.to + 1, -form.n, form.unit), to: at.to },
  }
}

function quarterOf(form: Extract<Form, { kind: 'same' }>, context: Context): Resolved {
  const of = resolve(form.of!, context).point
  if (!of || !context.quarter || context.longer) return of ? date(of) : unknown()
  return date(quarterPoint(civilOf(of.from).year, Math.ceil(civilOf(context.quarter.from).month / 3)))
}

const clockValue = (form: Extract<Form, { kind: 'time' }>): string => {
  if (form.part) return `T${form.part}`
  const two = (n: number): string => String(n).padStart(2, '0')
  return `T${two(form.hour ?? 0)}:${two(form.minute ?? 0)}${form.second === undefined ? '' : `:${two(form.second)}`}`
}

function time(form: Extract<Form, { kind: 'time' }>, context: Context): Resolved {
  const of = form.of ? resolve(form.of, context) : contextDay(form, context)
  const clock = clockValue(form)
  const day = of.point?.unit === 'day' ? of.point : null
  const zone = form.zone === undefined ? {} : { zone: form.zone }
  if (!day) return { type: 'TIME', value: `XXXX-XX-XX${clock}`, assumed: [], ...zone }
  return {
    ...zone,
    type: 'TIME',
    value: `${day.value}${clock}`,
    point: { ...day, value: day.value, unit: form.part ? 'daypart' : 'hour' },
    assumed: of.assumed,
    ...(of.conflict ? { conflict: of.conflict } : {}),
  }
}

function contextDay(form: Extract<Form, { kind: 'time' }>, context: Context): Resolved {
  if (form.vague) return unknown()
  const told = context.narrative || (context.near && context.lastDay !== null)
  const day = told ? context.lastDay : reference(context, 'speech')
  if (day?.unit !== 'day') return unknown()
  // Today's end is yet to come: a midnight that is over is the one before.
  const over = form.hour === 24 && !told && context.signal() === 'past'
  return { ...date(dayPoint(day.from - (over ? 1 : 0))), assumed: ['day'] }
}

/** Units that are shorter than a day. */
export const subDaily = (unit: Step): boolean => unit === 'hour' || unit === 'minute' || unit === 'second'
