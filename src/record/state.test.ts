import { describe, expect, test } from 'vitest'
import type { Day, Interval, Reading, Status } from '../core/index.ts'
import { currentStatus, currentWhen } from './state.ts'

const days = (from: Day, to: Day = from): Interval => ({
  from,
  to,
  granularity: from === to ? 'day' : 'range',
})

/** A report of a day that gives a state and a time. */
const report = (document: string, asOf: Day, status: Status, when: Interval): Reading[] =>
  (['status', 'when'] as const).map(slot => ({
    id: `${document} ${slot}`,
    slot,
    value: slot === 'status' ? status : when,
    document,
    asOf,
    chain: [],
    origin: document,
    evidence: [],
  }))

describe('the time that holds', () => {
  test('of what has happened: the day that most reports agree on, not the last one told', () =>
    expect(
      currentWhen([
        ...report('a', '2025-03-11', 'happened', days('2025-03-10')),
        ...report('b', '2025-03-11', 'happened', days('2025-03-10', '2025-03-12')),
        ...report('c', '2025-03-12', 'happened', days('2025-03-03', '2025-03-09')),
      ]),
    ).toEqual(days('2025-03-10')))
  test('of a plan: the last one told', () =>
    expect(
      currentWhen([
        ...report('a', '2025-03-01', 'planned', days('2025-03-10')),
        ...report('b', '2025-03-02', 'planned', days('2025-03-10')),
        ...report('c', '2025-03-03', 'planned', days('2025-03-17')),
      ]),
    ).toEqual(days('2025-03-17')))
  test('none where none is told', () => expect(currentWhen([])).toBeNull())
})

describe('a plan that was reported as done too early', () => {
  const plan = report('a', '2025-03-01', 'planned', days('2025-03-20'))
  const tooEarly = report('b', '2025-03-10', 'happened', days('2025-03-09'))
  const denial = report('c', '2025-03-11', 'denied', days('2025-03-09'))
  test('stands when the report is denied, for the day that was told of it', () => {
    expect(currentStatus([...plan, ...tooEarly, ...denial])).toBe('planned')
    expect(currentWhen([...plan, ...tooEarly, ...denial])).toEqual(days('2025-03-20'))
  })
  test('is denied where no day to come is known', () => {
    const late = report('c', '2025-03-21', 'denied', days('2025-03-09'))
    expect(currentStatus([...plan, ...tooEarly, ...late])).toBe('denied')
    expect(currentStatus([...tooEarly, ...denial])).toBe('denied')
  })
})

test('one denial undoes what one or two reports tell as done, not what many do', () => {
  const day = days('2025-03-10')
  const told = ['a', 'b', 'c'].map(name => report(name, '2025-03-11', 'happened', day))
  const denial = report('z', '2025-03-12', 'denied', day)
  expect(currentStatus([...told.slice(0, 1).flat(), ...denial])).toBe('denied')
  expect(currentStatus([...told.slice(0, 2).flat(), ...denial])).toBe('denied')
  expect(currentStatus([...told.flat(), ...denial])).toBe('happened')
  expect(currentStatus([...told.flat(), ...denial, ...report('y', '2025-03-13', 'denied', day)])).toBe(
    'denied',
  )
})
