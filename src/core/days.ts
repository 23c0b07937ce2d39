/** Civil days as arithmetic on day numbers, in the proleptic Gregorian calendar; no clock and no time zone. */
import type { Day } from './types.ts'

/** Days since 1970-01-01. Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms". */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** Year, month (1–12) and day of a day number; the inverse of `dayNumber`. */
export function civil(number: number): { year: number; month: number; day: number } {
  const z = number + 719_468
  const era = Math.floor(z / 146_097)
  const doe = z - era * 146_097
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365,
  )
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))
  const mp = Math.floor((5 * doy + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  return {
    year: yoe + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: doy - Math.floor((153 * mp + 2) / 5) + 1,
  }
}

/** Whether a year has a 29 February. */
export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Number of days of a month (1–12). */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

/** Whether year, month and day name a day that exists. */
export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

/** `YYYY-MM-DD` of a day number. */
export function toDay(number: number): Day {
  const { year, month, day } = civil(number)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Day number of a `YYYY-MM-DD` (longer ISO strings are cut), or null where it is no such day. */
export function parseDay(text: string): number | null {
  const m = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text)
  if (!m) return null
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])]
  return isDay(year, month, day) ? dayNumber(year, month, day) : null
}

/** Day of the week of a day number: 0 Monday … 6 Sunday. */
export const weekday = (number: number): number => (((number + 3) % 7) + 7) % 7

/** ISO 8601 week of a day number: the week-numbering year and the week, 1–53. */
export function isoWeek(number: number): { year: number; week: number } {
  const thursday = number - weekday(number) + 3
  const year = civil(thursday).year
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 }
}

/** Day number of the Monday of an ISO week. */
export function isoWeekStart(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4)
  return fourth - weekday(fourth) + (week - 1) * 7
}

/** A day number moved by whole months; the day is kept, or cut to the month's last. */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = civil(number)
  const total = year * 12 + (month - 1) + months
  const y = Math.floor(total / 12)
  const m = total - y * 12 + 1
  return dayNumber(y, m, Math.min(day, daysInMonth(y, m)))
}
