/** The current state of an event from its readings over time. */
import { type Day, type Interval, parseDay, type Reading, type Status } from '../core/index.ts'
import { agrees, overlap } from './intervals.ts'

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

/** The state after a reading; `plan` is the last stage of a plan before it. */
function next(
  state: Status | null,
  plan: Status | null,
  reading: Reading,
  readings: readonly Reading[],
): Status | null {
  const said = reading.value as Status
  if (said === 'happened' || said === 'under way') return isPremature(reading, readings) ? state : said
  if (said === 'denied') {
    const open = state === null || isPlan(state) || (state === 'happened' && !outweighs(reading, readings))
    return open ? deny(plan, reading, readings) : state
  }
  if (!isPlan(said)) return said
  if (state === null) return said
  if (isPlan(state)) return STAGE[said]! > STAGE[state]! ? said : state
  return (state === 'cancelled' || state === 'postponed' || state === 'denied') && STAGE[said]! >= 3
    ? said
    : state
}

/** Documents that give a status. */
const toldIn = (readings: readonly Reading[], status: Status): Set<string> =>
  new Set(readings.filter(r => r.slot === 'status' && r.value === status).map(r => r.document))

/** Reports of something done for each that denies it, above which the denial is disputed and does not hold. */
const OUTWEIGHED = 2

/** Whether far more reports tell an event as done than deny it up to a denial: one voice does not undo it. */
function outweighs(denial: Reading, readings: readonly Reading[]): boolean {
  const before = readings.slice(0, readings.indexOf(denial) + 1)
  return toldIn(before, 'happened').size > OUTWEIGHED * toldIn(before, 'denied').size
}

/** A denial of a report that it has happened leaves the plan for days to come; a denial of the plan ends it. */
function deny(plan: Status | null, reading: Reading, readings: readonly Reading[]): Status {
  const done = toldIn(readings, 'happened')
  const ahead = readings.some(
    r =>
      r.slot === 'when' &&
      (r.document === reading.document || (done.size > 0 && !done.has(r.document))) &&
      (r.value as Interval).from > (reading.asOf ?? '9999'),
  )
  return ahead && plan !== null ? plan : 'denied'
}

/** The status that holds after the last reading. `readings` in order of time. */
export function currentStatus(readings: readonly Reading[]): Status {
  let state: Status | null = null
  let plan: Status | null = null
  for (const r of readings) {
    if (r.slot !== 'status') continue
    state = next(state, plan, r, readings)
    if (state !== null && isPlan(state)) plan = state
  }
  return state ?? (readings.find(r => r.slot === 'status')?.value as Status | undefined) ?? 'unconfirmed'
}

/** Documents whose reading of a time agrees with a value. */
const carriers = (value: Interval, times: readonly Reading[]): number =>
  new Set(times.filter(r => overlap(r.value as Interval, value)).map(r => r.document)).size

/** What has happened moves no more: of the times told the one that most documents can agree on, the narrowest, the first. */
function settledWhen(times: readonly Reading[]): Interval {
  const values = times.map(r => r.value as Interval)
  const length = (v: Interval): number => parseDay(v.to)! - parseDay(v.from)!
  const better = (a: Interval, b: Interval): boolean => {
    const more = carriers(a, times) - carriers(b, times)
    return more > 0 || (more === 0 && length(a) < length(b))
  }
  return values.reduce((best, value) => (better(value, best) ? value : best))
}

/** The latest word on when a plan is, kept as narrow as an agreeing reading made it. */
function latestWhen(times: readonly Reading[]): Interval | null {
  let now: Interval | null = null
  for (const r of times) {
    const value = r.value as Interval
    if (now === null || !agrees(value, now)) now = value
  }
  return now
}

const isToCome = (r: Reading): boolean => r.asOf !== null && (r.value as Interval).from > r.asOf

/** Of a plan that stands, days that were past when they were told are those of a report that was wrong. */
const isPast = (r: Reading): boolean => r.asOf !== null && (r.value as Interval).to < r.asOf

/** The time that holds after the last reading. `readings` in order of time. */
export function currentWhen(readings: readonly Reading[]): Interval | null {
  const status = currentStatus(readings)
  const premature = toldIn(
    readings.filter(r => isPremature(r, readings)),
    'happened',
  )
  const times = readings
    .filter(r => r.slot === 'when' && !premature.has(r.document))
    .filter((r, _, all) => !(isPlan(status) && isPast(r) && all.some(isToCome)))
  if (times.length === 0) return null
  return status === 'happened' ? settledWhen(times) : latestWhen(times)
}

/** The first and last day among days, ignoring unknown ones. */
export function extent(days: readonly (Day | null)[]): { first: Day | null; last: Day | null } {
  const known = days.filter(d => d !== null).sort()
  return { first: known[0] ?? null, last: known.at(-1) ?? null }
}
