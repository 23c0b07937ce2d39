/** Chooses the year that a text leaves out. */
import { isDay, weekday } from '../core/index.ts'
import { type Context, reference } from './context.ts'
import { feast } from './feasts.ts'
import type { Fields, Form } from './forms.ts'
import type { Signal } from './language.ts'
import { civilOf, dayIn, type Point, SEASON_MONTH } from './points.ts'

type Calendar = Extract<Form, { kind: 'calendar' }>

/** A reading: the fields in one year, as days. */
interface Reading {
  readonly year: number
  readonly from: number
  readonly to: number
}

/** The days that fields cover in a year, or null where there are none (30 February). */
function reading(fields: Fields, year: number): Reading | null {
  const at = (from: number, to: number): Reading => ({ year, from, to })
  const months = (first: number, n: number): Reading =>
    at(
      dayIn(year, first, 1),
      first + n - 1 > 12 ? dayIn(year + 1, first + n - 13, 28) : dayIn(year, first + n - 1, 31),
    )
  if (fields.feast) {
    const day = feast(fields.feast, year)
    return day === null ? null : at(day, day)
  }
  if (fields.month && fields.day) {
    if (!isDay(year < 0 ? year + 1 : year, fields.month, fields.day)) return null
    const day = dayIn(year, fields.month, fields.day)
    return at(day, day)
  }
  if (fields.month) return months(fields.month, 1)
  if (fields.season) return months(SEASON_MONTH[fields.season], 3)
  if (fields.quarter) return months(fields.quarter * 3 - 2, 3)
  return fields.half ? months(fields.half * 6 - 5, 6) : months(1, 12)
}

const between = (r: Reading, ref: Point): number =>
  r.from > ref.to ? r.from - ref.to : r.to < ref.from ? ref.from - r.to : 0

/** How many days off a date without its year can lie. */
const REACH = 300

/** The year of a month, day, season, quarter or feast, or null where none fits. */
export function chooseYear(form: Calendar, ref: Point, context: Context): number | null {
  const { fields, toward } = form
  const base = civilOf(ref.from).year
  const readings = [base - 2, base - 1, base, base + 1, base + 2]
    .filter(year => year !== 0)
    .map(year => reading(fields, year))
    .filter(r => r !== null)
  if (fields.weekday !== undefined) {
    // A weekday tells the year, but no farther than news reaches: else one of the two is a slip.
    const fitting = readings.filter(r => weekday(r.from) === fields.weekday && between(r, ref) < REACH)
    if (fitting.length) return least(fitting, r => between(r, ref))
  }
  if (toward === -1) return readings.findLast(r => r.to < ref.from)?.year ?? null
  if (toward === 1) return readings.find(r => r.from > ref.to)?.year ?? null
  if (toward === 0)
    return fields.month && form.from !== 'narrative' ? base : least(readings, r => between(r, ref))
  if (context.narrative || form.from === 'narrative') return onward(readings, ref)
  return localYear(fields, ref, context) ?? likeliest(readings, ref, fields, context.signal())
}

function least(readings: readonly Reading[], cost: (r: Reading) => number): number | null {
  let best: Reading | null = null
  for (const r of readings) if (!best || cost(r) < cost(best)) best = r
  return best?.year ?? null
}

/** In a narrative the year of the last date holds; December, then "January", goes on rather than back. */
function onward(readings: readonly Reading[], ref: Point): number | null {
  const base = civilOf(ref.from).year
  const same = readings.find(r => r.year === base)
  if (!same) return null
  const back = ref.from - same.to
  return ref.unit !== 'year' && back > 240 ? base + 1 : base
}

/** News that tells of another year stays in it: "arrested in June 1998 and convicted in October". */
function localYear(fields: Fields, ref: Point, context: Context): number | null {
  const { last } = context
  if (!last || !context.near || last.unit === 'year' || last.unit === 'decade' || last.unit === 'century')
    return null
  const year = civilOf(last.from).year
  if (year === civilOf(ref.from).year || last.to > ref.from) return null
  const signal = context.signal()
  if (signal === 'future' || signal === 'present') return null
  const same = reading(fields, year)
  if (same && same.from >= last.from && same.from <= ref.to) return year
  const next = reading(fields, year + 1)
  return next && next.from <= ref.to ? year + 1 : null
}

/**
 * The reading of least cost: its distance, weighed by what the words say. A sign of the past makes the future
 * far, and the other way round; without a sign the future is a little farther.
 */
function likeliest(readings: readonly Reading[], ref: Point, fields: Fields, signal: Signal): number | null {
  if (signal === 'past') return (readings.findLast(r => r.from <= ref.to) ?? readings[0])?.year ?? null
  const unsure = fields.quarter ? 4 : fields.day ? 1.2 : 1.7
  const ahead = signal === 'future' || signal === 'present' ? 1 : unsure
  if (signal === 'future' && !fields.quarter)
    return (readings.find(r => r.to >= ref.from) ?? readings.at(-1))?.year ?? null
  const back = signal === 'present' && !fields.quarter ? 2 : 1
  return least(readings, r => between(r, ref) * (r.from > ref.to ? ahead : back))
}

/** Whether a year can be chosen at all: there is a day to count from. */
export const referenceOf = (form: Calendar, context: Context): Point | null =>
  reference(context, form.from ?? 'speech')
