import { expect, test } from 'vitest'
import type { Interval, Reading, Slot } from '../core/index.ts'
import { settled } from './readings.ts'

const reading = (slot: Slot, value: Reading['value'], origin = 'o', document = 'd'): Reading => ({
  id: `${slot}|${JSON.stringify(value)}|${origin}|${document}`,
  slot,
  value,
  document,
  asOf: '2025-09-12',
  chain: [],
  origin,
  evidence: [],
})
const day = (d: string): Interval => ({ from: d, to: d, granularity: 'day' })
const statuses = (...readings: Reading[]) =>
  settled(readings).flatMap(r => (r.slot === 'status' ? [r.value] : []))

test('the furthest stage speaks for a voice', () =>
  expect(statuses(reading('status', 'possible'), reading('status', 'happened'))).toEqual(['happened']))

test('nothing is done of what the same voice sets ahead', () =>
  expect(
    statuses(reading('status', 'planned'), reading('status', 'happened'), reading('when', day('2025-10-14'))),
  ).toEqual(['planned']))

test('a happening that alone is told stays, whatever its day', () =>
  expect(statuses(reading('status', 'happened'), reading('when', day('2025-10-14')))).toEqual(['happened']))

test('other voices, denials and cancellations stand beside it', () =>
  expect(
    statuses(
      reading('status', 'happened'),
      reading('status', 'denied'),
      reading('status', 'cancelled'),
      reading('status', 'possible', 'another origin'),
      reading('status', 'possible', 'o', 'another document'),
    ),
  ).toEqual(['happened', 'denied', 'cancelled', 'possible', 'possible']))
