import { expect, test } from 'vitest'
import type { Interval, Reading, RecordEvent, Slot, Status } from '../core/index.ts'
import { withoutBelied } from './belied.ts'
import type { Desk } from './desk.ts'

const page = {
  source: {
    document: { text: 'x'.repeat(100) },
    annotations: {
      sentences: [
        { start: 0, end: 50 },
        { start: 50, end: 100 },
      ],
    },
  },
}
const desk = { page: () => page } as unknown as Desk

const reading = (document: string, slot: Slot, value: Status | Interval, start: number): Reading => ({
  id: `${document} ${slot} ${start}`,
  slot,
  value,
  document,
  asOf: document,
  chain: [],
  origin: document,
  evidence: [{ document, span: { start, end: start + 3 }, quote: 'xxx' }],
})

const event = (id: string, status: Status, readings: readonly Reading[]): RecordEvent => ({
  id,
  type: 'tour',
  plover: null,
  title: id,
  participants: [],
  when: null,
  where: null,
  status,
  documents: [],
  origins: [],
  readings,
  mentions: [],
  parts: [],
})

const meeting = event('meeting', 'denied', [
  reading('2025-09-12', 'status', 'happened', 5),
  reading('2025-09-15', 'status', 'denied', 60),
])
const tour = (start: number): RecordEvent =>
  event('tour', 'happened', [
    reading('2025-08-20', 'status', 'planned', 5),
    reading('2025-09-12', 'status', 'happened', start),
  ])
const states = (...events: RecordEvent[]): Status[] => withoutBelied(desk, events).map(e => e.status)

test('what stands in the sentence of a report that was denied is not done by it', () =>
  expect(states(meeting, tour(20))).toEqual(['denied', 'planned']))
test('another sentence of the report stands', () =>
  expect(states(meeting, tour(60))).toEqual(['denied', 'happened']))
test('nothing is left of an event that only that sentence tells, so it keeps its state', () =>
  expect(
    states(meeting, event('crowd', 'happened', [reading('2025-09-12', 'status', 'happened', 20)])),
  ).toEqual(['denied', 'happened']))
