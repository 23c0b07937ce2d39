/** Days and intervals in words. */
import type { Day, Interval, Published } from '../../src/core/index.ts'
import { civil, daysInMonth, parseDay } from '../../src/core/index.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const SHORT = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']

/** Name of a month (1–12), whole or short. */
export const monthWords = (month: number, short = false): string => (short ? SHORT : MONTHS)[month - 1]!

/** A day in words (`3 September 2031`, short `3 Sept`); what is no day is given back as it is. */
export function dayWords(day: Day, short = false): string {
  const number = parseDay(day)
  if (number === null) return day
  const { year, month, day: d } = civil(number)
  return short ? `${d} ${monthWords(month, true)}` : `${d} ${monthWords(month)} ${year}`
}

/** A day in short, with its year where that is none of `years`: `3 Sept`, `3 Sept 2029`. */
export function briefDay(day: Day, years: readonly number[]): string {
  const number = parseDay(day)
  if (number === null) return day
  const { year } = civil(number)
  return years.includes(year) ? dayWords(day, true) : `${dayWords(day, true)} ${year}`
}

/** A stretch of days in words, as short as is clear: `14–16 October 2031`, `September–November 2031`, `2031`. */
export function rangeWords(from: Day, to: Day): string {
  const [a, b] = [parseDay(from), parseDay(to)]
  if (a === null || b === null) return from === to ? from : `${from} – ${to}`
  if (a === b) return dayWords(from)
  const [f, t] = [civil(a), civil(b)]
  const whole = f.day === 1 && t.day === daysInMonth(t.year, t.month)
  if (whole) return monthsWords(f, t)
  if (f.year !== t.year) return `${dayWords(from)} – ${dayWords(to)}`
  if (f.month !== t.month) return `${f.day} ${monthWords(f.month)} – ${dayWords(to)}`
  return `${f.day}–${dayWords(to)}`
}

function monthsWords(from: { year: number; month: number }, to: { year: number; month: number }): string {
  if (from.month === 1 && to.month === 12)
    return from.year === to.year ? `${from.year}` : `${from.year}–${to.year}`
  if (from.year !== to.year)
    return `${monthWords(from.month)} ${from.year} – ${monthWords(to.month)} ${to.year}`
  if (from.month === to.month) return `${monthWords(from.month)} ${from.year}`
  return `${monthWords(from.month)}–${monthWords(to.month)} ${from.year}`
}

/** An interval in words; a week and a weekend are called by their first day. */
export function intervalWords(interval: Interval): string {
  const { from, to, granularity } = interval
  if (granularity === 'week' && from !== to) return `week of ${dayWords(from)}`
  if (granularity === 'weekend' && from !== to) return `weekend of ${dayWords(from)}`
  return rangeWords(from, to)
}

/** The same without the year where that is one of `years`, and with short months: for labels. */
export function briefWords(interval: Interval, years: readonly number[]): string {
  const [a, b] = [parseDay(interval.from), parseDay(interval.to)]
  if (a === null || b === null) return intervalWords(interval)
  const [f, t] = [civil(a), civil(b)]
  const whole = f.month === 1 && f.day === 1 && t.month === 12 && t.day === 31
  if (whole || !years.includes(f.year) || !years.includes(t.year)) return intervalWords(interval)
  const [from, to] = [dayWords(interval.from, true), dayWords(interval.to, true)]
  if (a === b) return from
  if (f.day === 1 && t.day === daysInMonth(t.year, t.month))
    return f.month === t.month
      ? monthWords(f.month)
      : `${monthWords(f.month, true)}–${monthWords(t.month, true)}`
  return f.month === t.month ? `${f.day}–${to}` : `${from} – ${to}`
}

/** When a document appeared, in words. */
export const publishedWords = (published: Published): string =>
  published.from === null || published.to === null ? 'day unknown' : rangeWords(published.from, published.to)

/** On what the publication day of a document rests, in words; empty where it was simply given. */
export function basisWords(published: Published): string {
  if (published.basis === 'given') return ''
  const what = {
    dateline: 'day from a date line in the text',
    estimated: 'day estimated',
    unknown: 'day unknown',
  }[published.basis]
  return published.reason ? `${what}: ${published.reason}` : what
}

/** An instant to the minute: `2031-09-03 14:05 UTC`. */
export const instantWords = (at: string): string => `${at.slice(0, 16).replace('T', ' ')} UTC`
