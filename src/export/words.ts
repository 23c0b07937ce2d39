/** Days, intervals, values and chains in plain words, for the formats that a person reads. */
import {
  civil,
  type Day,
  type FigureValue,
  type Interval,
  parseDay,
  type Reading,
  type Speaker,
} from '../core/index.ts'

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

const parts = (day: Day): { year: number; month: string; day: number } => {
  const { year, month, day: d } = civil(parseDay(day)!)
  return { year, month: MONTHS[month - 1]!, day: d }
}

/** `14 October 2025`. */
export function dayWords(day: Day): string {
  const { year, month, day: d } = parts(day)
  return `${d} ${month} ${year}`
}

/** Two days as a stretch, said once where they agree: `14–16 October 2025`. */
export function rangeWords(from: Day, to: Day): string {
  const [a, b] = [parts(from), parts(to)]
  if (from === to) return dayWords(from)
  if (a.year !== b.year) return `${dayWords(from)} – ${dayWords(to)}`
  if (a.month !== b.month) return `${a.day} ${a.month} – ${dayWords(to)}`
  return `${a.day}–${b.day} ${b.month} ${b.year}`
}

/** An interval in words, as coarse as it is meant: `October 2025`, `14–16 October 2025`. */
export function intervalWords({ from, to, granularity }: Interval): string {
  const [a, b] = [parts(from), parts(to)]
  if (granularity === 'year' && a.year === b.year && from.endsWith('-01-01') && to.endsWith('-12-31'))
    return String(a.year)
  const wholeMonth = a.day === 1 && a.year === b.year && a.month === b.month && b.day >= 28
  return granularity === 'month' && wholeMonth ? `${a.month} ${a.year}` : rangeWords(from, to)
}

const number = (n: number): string => {
  const scaled = n >= 1e9 ? `${n / 1e9} billion` : n >= 1e6 ? `${n / 1e6} million` : null
  return scaled ?? n.toLocaleString('en-US', { maximumFractionDigits: 4 })
}

/** A figure in words: `at least 40 people`, `14%`. */
export function figureWords({ value, upper, unit, qualifier }: FigureValue): string {
  const amount = upper === undefined ? number(value) : `${number(value)}–${number(upper)}`
  const one = value === 1 && unit === 'people' ? 'person' : unit
  const several = value !== 1 && /^[a-z]+[^s]$/.test(unit) && unit !== 'people'
  const withUnit = unit === '%' ? `${amount}%` : unit ? `${amount} ${one}${several ? 's' : ''}` : amount
  return qualifier ? `${qualifier} ${withUnit}` : withUnit
}

/** A reading's value in words. */
export function valueWords(reading: Reading): string {
  const { slot, value } = reading
  if (slot === 'when') return intervalWords(value as Interval)
  return slot === 'figure' ? figureWords(value as FigureValue) : String(value)
}

/** A chain in words, the one who spoke last at the end: `Northline News ← Meridian Wire ← the ministry`. */
export const chainWords = (chain: readonly Speaker[]): string => chain.map(link => link.name).join(' ← ')

/** `1 report`, `3 reports`. */
export const count = (n: number, one: string, many: string = `${one}s`): string =>
  `${n} ${n === 1 ? one : many}`
