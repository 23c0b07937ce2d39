import { describe, expect, test } from 'vitest'
import type { FigureValue, Interval, Reading, Slot, Status } from '../core/index.ts'
import { relations } from './relations.ts'
import { currentStatus, currentWhen } from './state.ts'

let n = 0
const reading = (
  slot: Slot,
  value: Reading['value'],
  asOf: string | null,
  origin: string,
  document = `d${n}`,
): Reading => ({
  id: `r${n++}`,
  slot,
  value,
  asOf,
  origin,
  document,
  chain: [],
  evidence: [],
})
const days = (from: string, to = from): Interval => ({ from, to, granularity: from === to ? 'day' : 'range' })
const kinds = (readings: readonly Reading[], corrects = false) =>
  relations(readings, () => corrects).map(r => r.kind)
const status = (value: Status, asOf: string, origin: string, document?: string) =>
  reading('status', value, asOf, origin, document)
const when = (value: Interval, asOf: string, origin: string, document?: string) =>
  reading('when', value, asOf, origin, document)
const figure = (value: FigureValue, asOf: string, origin: string) => reading('figure', value, asOf, origin)
const people = (value: number, qualifier?: string): FigureValue => ({
  value,
  unit: 'people',
  ...(qualifier ? { qualifier } : {}),
})

describe('when', () => {
  test('a narrower interval inside refines', () =>
    expect(
      kinds([
        when(days('2025-09-01', '2025-11-30'), '2025-08-04', 'a'),
        when(days('2025-10-11', '2025-10-20'), '2025-08-20', 'b'),
      ]),
    ).toEqual(['refines']))
  test('a coarser one from elsewhere corroborates, from the same origin repeats', () => {
    const narrow = when(days('2025-10-14'), '2025-09-01', 'a')
    expect(kinds([narrow, when(days('2025-10-01', '2025-10-31'), '2025-09-02', 'b')])).toEqual([
      'corroborates',
    ])
    expect(kinds([narrow, when(days('2025-10-01', '2025-10-31'), '2025-09-02', 'a')])).toEqual(['repeats'])
  })
  test('one day of an exact stretch narrows nothing', () => {
    const visit = when(days('2025-10-14', '2025-10-16'), '2025-09-10', 'a')
    const begins = when(days('2025-10-14'), '2025-09-15', 'b')
    expect(kinds([visit, begins])).toEqual(['corroborates'])
    expect(currentWhen([visit, begins])).toEqual(days('2025-10-14', '2025-10-16'))
  })
  test('later and different updates; as of the same day it contradicts', () => {
    const first = when(days('2025-10-14'), '2025-09-01', 'a')
    expect(kinds([first, when(days('2025-10-21'), '2025-09-02', 'b')])).toEqual(['updates'])
    expect(kinds([first, when(days('2025-10-21'), '2025-09-01', 'b')])).toEqual(['contradicts'])
    expect(kinds([first, when(days('2025-10-21'), '2025-09-01', 'a')])).toEqual(['updates'])
  })
  test('"last week" and "last month" may both be true; two stretches of exact days may not', () => {
    const month = when({ from: '2025-09-01', to: '2025-09-30', granularity: 'month' }, '2025-10-02', 'a')
    const week = when({ from: '2025-09-28', to: '2025-10-04', granularity: 'week' }, '2025-10-02', 'b')
    expect(kinds([month, week])).toEqual([])
    const [three, others] = [days('2025-10-14', '2025-10-16'), days('2025-10-15', '2025-10-17')]
    expect(kinds([when(three, '2025-09-01', 'a'), when(others, '2025-09-01', 'b')])).toEqual(['contradicts'])
  })
})

describe('status', () => {
  test('a denial denies what was said to be', () =>
    expect(kinds([status('happened', '2025-09-11', 'a'), status('denied', '2025-09-15', 'b')])).toEqual([
      'denies',
    ]))
  test('a day still to come belies a happening of another origin, and takes back its own', () => {
    const still = (origin: string) => [
      status('planned', '2025-09-15', origin, 'later'),
      when(days('2025-10-14'), '2025-09-15', origin, 'later'),
    ]
    const happened = status('happened', '2025-09-11', 'a')
    expect(kinds([happened, ...still('b')])).toEqual(['contradicts'])
    expect(kinds([happened, ...still('a')])).toEqual(['retracts'])
    expect(kinds([happened, status('cancelled', '2025-09-15', 'b')])).toEqual(['contradicts'])
  })
  test('a plan without a day may be for the next time', () =>
    expect(kinds([status('happened', '2025-09-11', 'a'), status('planned', '2025-09-15', 'b')])).toEqual([]))
  test('an earlier stage of a plan takes nothing back', () => {
    const later = (a: Status, b: Status) =>
      kinds([status(a, '2025-09-11', 'a'), status(b, '2025-09-12', 'b')])
    expect(later('planned', 'announced')).toEqual(['updates'])
    expect(later('announced', 'planned')).toEqual([])
  })
  test('nothing corroborates within one report', () =>
    expect(
      kinds([status('planned', '2025-09-11', 'a', 'one'), status('planned', '2025-09-12', 'b', 'one')]),
    ).toEqual(['repeats']))
  test('not having confirmed contradicts nobody', () =>
    expect(kinds([status('planned', '2025-08-06', 'a'), status('unconfirmed', '2025-08-06', 'b')])).toEqual(
      [],
    ))
})

describe('figures', () => {
  test('a count above a lower bound refines it', () =>
    expect(
      kinds([figure(people(40, 'at least'), '2024-01-01', 'a'), figure(people(43), '2024-01-02', 'b')]),
    ).toEqual(['refines']))
  test('a bound that leaves room for the count that is known says nothing else', () => {
    const at59 = figure(people(59), '2024-01-01', 'a')
    expect(kinds([at59, figure(people(50, 'at least'), '2024-01-01', 'b')])).toEqual([])
    expect(kinds([at59, figure(people(60, 'at least'), '2024-01-01', 'b')])).toEqual(['contradicts'])
  })
  test('that two counts differ is told once, not of each report that repeats either', () => {
    const counts = [29, 21, 29, 21].map((n, i) => figure(people(n), '2024-01-01', `${i}`))
    expect(kinds(counts)).toEqual(['contradicts', 'corroborates', 'corroborates'])
  })
  test('counts that one report tells together are of different parts', () => {
    const told = (value: number, document: string) =>
      reading('figure', people(value), '2024-01-01', document, document)
    expect(kinds([told(10, 'a'), told(12, 'b')])).toEqual(['contradicts'])
    expect(kinds([told(10, 'a'), told(12, 'a'), told(12, 'b')])).toEqual(['corroborates'])
  })
  test('a correction retracts', () =>
    expect(
      kinds(
        [
          figure({ value: 420e6, unit: 'crowns' }, '2025-08-07', 'a'),
          figure({ value: 240e6, unit: 'crowns' }, '2025-09-04', 'a'),
        ],
        true,
      ),
    ).toEqual(['retracts']))
  test('different counts as of one day contradict', () =>
    expect(kinds([figure(people(40), '2024-01-01', 'a'), figure(people(30), '2024-01-01', 'b')])).toEqual([
      'contradicts',
    ]))
})

describe('the current state', () => {
  test('a stage once reached is not taken back by a report that is behind', () =>
    expect(
      currentStatus([
        status('possible', '1', 'a'),
        status('confirmed', '2', 'b'),
        status('planned', '3', 'c'),
      ]),
    ).toBe('confirmed'))
  test('a plan reported as done too early stays a plan', () => {
    const readings = [
      status('confirmed', '2025-09-10', 'ministry', 'd1'),
      when(days('2025-10-14', '2025-10-16'), '2025-09-10', 'ministry', 'd1'),
      status('happened', '2025-09-12', 'gazette', 'd2'),
      when(days('2025-09-11'), '2025-09-12', 'gazette', 'd2'),
      status('denied', '2025-09-15', 'minister', 'd3'),
      when(days('2025-10-14'), '2025-09-15', 'minister', 'd3'),
    ]
    expect(currentStatus(readings)).toBe('confirmed')
    expect(currentWhen(readings)).toEqual(days('2025-10-14', '2025-10-16'))
  })
  test('what is cancelled stays so when an older plan is repeated, and lives again when it is announced anew', () => {
    const off = [status('planned', '1', 'a'), status('cancelled', '2', 'b'), status('planned', '3', 'c')]
    expect(currentStatus(off)).toBe('cancelled')
    expect(currentStatus([...off, status('announced', '4', 'b')])).toBe('announced')
  })
  test('a happening is a happening', () =>
    expect(currentStatus([status('planned', '1', 'a'), status('happened', '2', 'a')])).toBe('happened'))
  test('an agreeing coarser word leaves the narrow days', () =>
    expect(
      currentWhen([
        when(days('2025-10-14', '2025-10-16'), '1', 'a'),
        when(days('2025-10-01', '2025-10-31'), '2', 'b'),
      ]),
    ).toEqual(days('2025-10-14', '2025-10-16')))
})
