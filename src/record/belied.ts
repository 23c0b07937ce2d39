/** What falls with a denial: a report that is denied is not believed in the rest of the same sentence either. */
import type { Reading, RecordEvent, Status } from '../core/index.ts'
import { type Desk, sentenceOf } from './desk.ts'
import { currentStatus, currentWhen } from './state.ts'

const isDone = (r: Reading): boolean => r.value === 'happened' || r.value === 'under way'

/** The sentences in which a reading stands. */
const sentencesOf = (desk: Desk, r: Reading): string[] =>
  r.evidence.map(e => `${e.document}|${sentenceOf(desk.page(e.document), e.span.start).start}`)

const denialIn = (readings: readonly Reading[]): Reading | undefined =>
  readings.findLast(r => r.slot === 'status' && r.value === 'denied')

/** Stages of a plan that may stand although a report took it for done. */
const STANDING: ReadonlySet<Status> = new Set(['planned', 'announced', 'confirmed'])

/** Whether a report of something done was denied: of the event, or of one that is still planned. */
function isDenied({ readings, status }: RecordEvent): boolean {
  if (status === 'denied') return true
  const denial = STANDING.has(status) && denialIn(readings)
  return denial
    ? readings.some(r => r.slot === 'status' && isDone(r) && r.document !== denial.document)
    : false
}

/** Sentences of reports of something done that a later report denies. */
function denied(desk: Desk, events: readonly RecordEvent[]): Set<string> {
  const found = new Set<string>()
  for (const { readings } of events) {
    const denial = denialIn(readings)
    for (const r of readings)
      if (r.slot === 'status' && isDone(r) && r.document !== denial?.document)
        for (const sentence of sentencesOf(desk, r)) found.add(sentence)
  }
  return found
}

/** Events with the state they have without what is told in sentences whose report of another happening was denied. */
export function withoutBelied(desk: Desk, events: readonly RecordEvent[]): RecordEvent[] {
  const sentences = denied(desk, events.filter(isDenied))
  if (sentences.size === 0) return [...events]
  return events.map(event => {
    if (isDenied(event)) return event
    const kept = event.readings.filter(r => !sentencesOf(desk, r).every(s => sentences.has(s)))
    const changed = kept.length < event.readings.length && kept.some(r => r.slot === 'status')
    return changed ? { ...event, status: currentStatus(kept), when: currentWhen(kept) } : event
  })
}
