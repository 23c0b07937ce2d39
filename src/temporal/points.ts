/** Points of the calendar: a value, the days it covers, and how fine it is. */
import {
  addMonths,
  civil,
  dayNumber,
  daysInMonth,
  isoWeek,
  isoWeekStart,
  toDay,
  type Unit,
} from '../core/index.ts'
import type { Season, Step } from './forms.ts'

/** A stretch of the calendar with its TIMEX3 value; `from` and `to` are day numbers, both within. */
export interface Point {
  readonly unit: Unit
  readonly value: string
  readonly from: number
  readonly to: number
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n))

/** Year as TIMEX3 writes it: four digits, `BC` before those of years before Christ. */
export const yearValue = (year: number): string =>
  year < 0 ? `BC${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0')

/** Astronomical year of a historical one: 1 BC is 0. */
const astronomical = (year: number): number => (year < 0 ? year + 1 : year)
const historical = (year: number): number => (year <= 0 ? year - 1 : year)

/** Day number of a day of a historical year. */
export const dayIn = (year: number, month: number, day: number): number =>
  dayNumber(astronomical(year), month, Math.min(day, daysInMonth(astronomical(year), month)))

/** Year, month and day of a day number, years before Christ negative. */
export function civilOf(day: number): { year: number; month: number; day: number } {
  const c = civil(day)
  return { ...c, year: historical(c.year) }
}

/** A day. */
export function dayPoint(day: number): Point {
  const c = civilOf(day)
  const value = c.year < 0 ? `${yearValue(c.year)}-${two(c.month)}-${two(c.day)}` : toDay(day)
  return { unit: 'day', value, from: day, to: day }
}

/** A month of a year. */
export const monthPoint = (year: number, month: number): Point => ({
  unit: 'month',
  value: `${yearValue(year)}-${two(month)}`,
  from: dayIn(year, month, 1),
  to: dayIn(year, month, 31),
})

/** A year. */
export const yearPoint = (year: number): Point => ({
  unit: 'year',
  value: yearValue(year),
  from: dayIn(year, 1, 1),
  to: dayIn(year, 12, 31),
})

/** A quarter (1–4) of a year. */
export const quarterPoint = (year: number, quarter: number): Point => ({
  unit: 'quarter',
  value: `${yearValue(year)}-Q${quarter}`,
  from: dayIn(year, quarter * 3 - 2, 1),
  to: dayIn(year, quarter * 3, 31),
})

/** A half (1–2) of a year. */
export const halfPoint = (year: number, half: number): Point => ({
  unit: 'half',
  value: `${yearValue(year)}-H${half}`,
  from: dayIn(year, half * 6 - 5, 1),
  to: dayIn(year, half * 6, 31),
})

/** First month of each season. */
export const SEASON_MONTH: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** A northern season by whole months; winter is named by the year in which it begins. */
export function seasonPoint(year: number, season: Season): Point {
  const from = dayIn(year, SEASON_MONTH[season], 1)
  return { unit: 'season', value: `${yearValue(year)}-${season}`, from, to: addMonths(from, 3) - 1 }
}

/** The ISO week of a day. */
export function weekPoint(day: number): Point {
  const { year, week } = isoWeek(day)
  const from = isoWeekStart(year, week)
  return { unit: 'week', value: `${yearValue(year)}-W${two(week)}`, from, to: from + 6 }
}

/** Saturday and Sunday of the week of a day. */
export function weekendPoint(day: number): Point {
  const week = weekPoint(day)
  return { unit: 'weekend', value: `${week.value}-WE`, from: week.from + 5, to: week.to }
}

/** The decade that begins with a year (1990); its value is the year's first three digits, as in TimeML. */
export function decadePoint(first: number): Point {
  const digits = String(Math.floor(Math.abs(first) / 10)).padStart(3, '0')
  return {
    unit: 'decade',
    value: first < 0 ? `BC${digits}` : digits,
    from: dayIn(first, 1, 1),
    to: dayIn(first + 9, 12, 31),
  }
}

/** A century by its ordinal, negative before Christ; its value is the year's first two digits, as in TimeML. */
export function centuryPoint(ordinal: number): Point {
  const low = ordinal < 0 ? ordinal * 100 : (ordinal - 1) * 100
  const value = `${ordinal < 0 ? 'BC' : ''}${two(Math.abs(ordinal) - 1)}`
  return { unit: 'century', value, from: dayIn(low === 0 ? 1 : low, 1, 1), to: dayIn(low + 99, 12, 31) }
}

/** The unit of the calendar that holds a day. */
export function pointOf(day: number, step: Step): Point {
  const { year, month } = civilOf(day)
  switch (step) {
    case 'week':
      return weekPoint(day)
    case 'weekend':
      return weekendPoint(day)
    case 'month':
      return monthPoint(year, month)
    case 'quarter':
      return quarterPoint(year, Math.ceil(month / 3))
    case 'half':
      return halfPoint(year, month <= 6 ? 1 : 2)
    case 'season':
      return seasonPoint(month <= 2 ? year - 1 : year, seasonOf(month))
    case 'year':
      return yearPoint(year)
    case 'decade':
      return decadePoint(Math.floor(year / 10) * 10)
    case 'century':
      return centuryPoint(Math.floor(year / 100) + 1)
    case 'millennium':
      return {
        unit: 'range',
        value: `${Math.floor(year / 1000)}XXX`,
        from: dayIn(Math.floor(year / 1000) * 1000, 1, 1),
        to: dayIn(Math.floor(year / 1000) * 1000 + 999, 12, 31),
      }
    default:
      return dayPoint(day)
  }
}

/** Season of a month. */
export const seasonOf = (month: number): Season =>
  month <= 2 || month === 12 ? 'WI' : month <= 5 ? 'SP' : month <= 8 ? 'SU' : 'FA'

/** A day moved by a number of units (days cut to the month's last where a month is shorter). */
export function moved(day: number, n: number, step: Step): number {
  switch (step) {
    case 'week':
    case 'weekend':
      return day + n * 7
    case 'month':
      return addMonths(day, n)
    case 'quarter':
    case 'season':
      return addMonths(day, 3 * n)
    case 'half':
      return addMonths(day, 6 * n)
    case 'year':
      return addMonths(day, 12 * n)
    case 'decade':
      return addMonths(day, 120 * n)
    case 'century':
      return addMonths(day, 1200 * n)
    case 'millennium':
      return addMonths(day, 12_000 * n)
    case 'day':
      return day + n
    default:
      return day
  }
}
