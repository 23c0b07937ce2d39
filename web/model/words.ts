/** The page's words for statuses, relations, slots and figures. */
import type { FigureValue, Interval, Reading, Relation, Slot, Speaker, Status } from '../../src/core/index.ts'
import { intervalWords } from './calendar.ts'

/** All statuses, in the order in which an event comes about, then the ways in which it does not. */
export const STATUSES: readonly Status[] = [
  'possible',
  'planned',
  'announced',
  'confirmed',
  'under way',
  'happened',
  'unconfirmed',
  'postponed',
  'denied',
  'cancelled',
]

/** What each status means, for the key. */
export const STATUS_MEANING: Readonly<Record<Status, string>> = {
  possible: 'it may be',
  planned: 'it is meant to be',
  announced: 'a party to it says it will be',
  confirmed: 'the other party says so too',
  'under way': 'it has begun',
  happened: 'it is done',
  unconfirmed: 'asked, a party would not say',
  postponed: 'later than was meant',
  denied: 'somebody says it is not so',
  cancelled: 'it will not be',
}

/** Name of a status as a part of a class or symbol: `under way` → `under-way`. */
export const statusKey = (status: Status): string => status.replace(' ', '-')

/** What a later reading does to an earlier one. */
export const RELATION: Readonly<Record<Relation['kind'], string>> = {
  repeats: 'repeats',
  corroborates: 'bears out',
  adds: 'adds to',
  refines: 'narrows',
  updates: 'updates',
  contradicts: 'contradicts',
  denies: 'denies',
  retracts: 'takes back',
}

/** The same, told of the earlier reading. */
export const RELATION_OF: Readonly<Record<Relation['kind'], string>> = {
  repeats: 'repeated by',
  corroborates: 'borne out by',
  adds: 'added to by',
  refines: 'narrowed by',
  updates: 'updated by',
  contradicts: 'contradicted by',
  denies: 'denied by',
  retracts: 'taken back by',
}

/** What a reading is about. */
export const SLOT: Readonly<Record<Slot, string>> = {
  status: 'Status',
  when: 'When',
  where: 'Where',
  who: 'Who',
  figure: 'Figure',
}

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',')

/** A number as a reader writes it: `2.1 billion`, `4,000`, `0.25`. */
export function numberWords(value: number): string {
  for (const [size, name] of [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const)
    if (Math.abs(value) >= size) return `${Number((value / size).toFixed(3))} ${name}`
  const [whole, part] = String(value).split('.')
  return part === undefined ? grouped(whole!) : `${grouped(whole!)}.${part}`
}

/** A unit beside a number: `person`, `people`, `soldiers`. */
function unitWords(unit: string, value: number): string {
  if (value === 1) return unit === 'people' ? 'person' : unit
  return /^[a-z]+[^s]$/.test(unit) && unit !== 'people' ? `${unit}s` : unit
}

/** A figure's value in words: `at least 4,000 people`, `10–12%`. */
export function figureWords(figure: FigureValue): string {
  const amount =
    figure.upper === undefined
      ? numberWords(figure.value)
      : `${numberWords(figure.value)}–${numberWords(figure.upper)}`
  const unit =
    figure.unit === '%' ? '%' : figure.unit && ` ${unitWords(figure.unit, figure.upper ?? figure.value)}`
  return `${figure.qualifier ? `${figure.qualifier} ` : ''}${amount}${unit}`
}

/** The status of a reading, or null where it is about another slot. */
export const statusOf = (reading: Reading): Status | null =>
  reading.slot === 'status' ? (reading.value as Status) : null

/** The days of a reading, or null where it is about another slot. */
export const intervalOf = (reading: Reading): Interval | null =>
  reading.slot === 'when' && typeof reading.value === 'object' ? (reading.value as Interval) : null

/** The figure of a reading, or null where it is about another slot. */
export const figureOf = (reading: Reading): FigureValue | null =>
  reading.slot === 'figure' && typeof reading.value === 'object' ? (reading.value as FigureValue) : null

/** The value of a reading in words. */
export function valueWords(reading: Reading): string {
  const interval = intervalOf(reading)
  if (interval) return intervalWords(interval)
  const figure = figureOf(reading)
  return figure ? figureWords(figure) : String(reading.value)
}

/** A chain of speakers as a reader follows it back: `Harbour Post ← Northern Wire ← foreign ministry`. */
export const chainWords = (chain: readonly Speaker[]): string => chain.map(s => s.name).join(' ← ')

/** `1 document`, `3 documents`. */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${grouped(String(n))} ${n === 1 ? one : many}`

/** Names in a row: `A`, `A and B`, `A, B and C`. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
