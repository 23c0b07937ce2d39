/** The current state of an event from its readings over time. */
import type { Day, Interval, Reading, Status } from '../core/index.ts'
import { agrees } from './intervals.ts'

/** How far along a plan is; a later report that merely repeats an earlier stage does not take it back. */
const STAGE: Partial<Record<Status, number>> = {
  unconfirmed: 0,
  possible: 1,
  planned: 2,
  announced: 3,
  confirmed: 4,
}

const isPlan = (status: Status): boolean => status in STAGE

/**
 * Whether a report of a happening is belied: by another report's later word that it is still to come, or by an
 * earlier word of its day where the report itself gives none.
 */
function isPremature(happened: Reading, readings: readonly Reading[]): boolean {
  const asOf = happened.asOf
  if (asOf === null) return false
  const times = readings.filter(r => r.slot === 'when')
  const dated = times.some(r => r.document === happened.document && (r.value as Interval).from <= asOf)
  return times.some(r => {
    if (r.document === happened.document || (r.value as Interval).from <= asOf) return false
    return !dated || (r.origin !== happened.origin && (r.asOf ?? '') >= asOf)
  })
}

function next(state: Status | null, reading: Reading, readings: readonly Reading[]): Status | null {
  const said = reading.value as Status
  if (said === 'happened' || said === 'under way') return isPremature(reading, readings) ? state : said
  if (said === 'denied')
    return state === null || isPlan(state) || state === 'happened' ? deny(state, reading, readings) : state
  if (!isPlan(said)) return said
  if (state === null) return said
  if (isPlan(state)) return STAGE[said]! > STAGE[state]! ? said : state
  return (state === 'cancelled' || state === 'postponed' || state === 'denied') && STAGE[said]! >= 3
    ? said
    : state
}

/** A denial of a report that it has happened leaves the plan; a denial of the plan ends it. */
function deny(state: Status | null, reading: Reading, readings: readonly Reading[]): Status {
  const ahead = readings.some(
    r =>
      r.slot === 'when' && r.document === reading.document && (r.value as Interval).from > (r.asOf ?? '9999'),
  )
  return ahead && state !== null && isPlan(state) ? state : 'denied'
}

/** The status that holds after the last reading. `readings` in order of time. */
export function currentStatus(readings: readonly Reading[]): Status {
  let state: Status | null = null
  for (const r of readings) if (r.slot === 'status') state = next(state, r, readings)
  return state ?? (readings.find(r => r.slot === 'status')?.value as Status | undefined) ?? 'unconfirmed'
}

/** The latest word on when, kept as narrow as an agreeing reading made it. `readings` in order of time. */
export function currentWhen(readings: readonly Reading[]): Interval | null {
  const premature = new Set(
    readings
      .filter(r => r.slot === 'status' && r.value === 'happened' && isPremature(r, readings))
      .map(r => r.document),
  )
  let now: Interval | null = null
  for (const r of readings) {
    if (r.slot !== 'when' || premature.has(r.document)) continue
    const value = r.value as Interval
    if (now === null || !agrees(value, now)) now = value
  }
  return now
}

/** The first and last day among days, ignoring unknown ones. */
export function extent(days: readonly (Day | null)[]): { first: Day | null; last: Day | null } {
  const known = days.filter(d => d !== null).sort()
  return { first: known[0] ?? null, last: known.at(-1) ?? null }
}
