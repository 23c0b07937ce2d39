/** How a later reading of a slot stands to the earlier ones. */
import type { FigureValue, Interval, Reading, Relation, Slot, Status } from '../core/index.ts'
import { agrees, isExact, narrows, overlap } from './intervals.ts'

type Kind = Relation['kind']

/** Whether a reading stands in words that correct or withdraw an earlier report. */
export type Corrects = (reading: Reading) => boolean

const sameOrigin = (a: Reading, b: Reading): boolean => a.origin === b.origin

/** Within one report nothing is confirmed independently. */
const agree = (later: Reading, earlier: Reading): Kind =>
  sameOrigin(later, earlier) || later.document === earlier.document ? 'repeats' : 'corroborates'

/** Incompatible as of the same time is a contradiction; later and different is an update. */
const differ = (later: Reading, earlier: Reading): Kind =>
  later.asOf !== null && later.asOf === earlier.asOf && !sameOrigin(later, earlier)
    ? 'contradicts'
    : 'updates'

/** Whether two stretches of which neither holds the other may both be true: "last week" and "last month". */
const mayBothBe = (a: Interval, b: Interval): boolean => overlap(a, b) && !(isExact(a) && isExact(b))

function ofWhen(later: Reading, earlier: Reading): Kind | null {
  const [a, b] = [later.value as Interval, earlier.value as Interval]
  if (agrees(a, b)) return agree(later, earlier)
  if (narrows(a, b)) return 'refines'
  return mayBothBe(a, b) ? null : differ(later, earlier)
}

const POSITIVE: readonly Status[] = ['possible', 'planned', 'announced', 'confirmed', 'under way', 'happened']

/** What cannot be said of something that has happened; that it may happen can be, of another one like it. */
const NOT_YET: readonly Status[] = ['planned', 'announced', 'confirmed', 'postponed', 'cancelled']

/** Stages of a plan; who tells of an earlier one than is known takes nothing back. */
const STAGES: readonly Status[] = ['possible', 'planned', 'announced', 'confirmed']

const isEarlierStage = (a: Status, b: Status): boolean =>
  STAGES.includes(a) && STAGES.includes(b) && STAGES.indexOf(a) < STAGES.indexOf(b)

/** Whether the report of a reading sets the event after the day on which it speaks, or calls it off. */
function isStillToCome(later: Reading, all: readonly Reading[]): boolean {
  if (later.value === 'postponed' || later.value === 'cancelled') return true
  return all.some(
    r =>
      r.slot === 'when' &&
      r.document === later.document &&
      later.asOf !== null &&
      (r.value as Interval).from > later.asOf,
  )
}

/** What was told as done is contradicted by who still sets it in the future, not by a word of plans alone. */
function takenBack(later: Reading, earlier: Reading, all: readonly Reading[]): Kind | null {
  if (!isStillToCome(later, all)) return null
  return sameOrigin(later, earlier) ? 'retracts' : 'contradicts'
}

function ofStatus(later: Reading, earlier: Reading, all: readonly Reading[]): Kind | null {
  const [a, b] = [later.value as Status, earlier.value as Status]
  if (a === b) return agree(later, earlier)
  if (a === 'denied') return POSITIVE.includes(b) ? 'denies' : null
  if (b === 'happened' && NOT_YET.includes(a)) return takenBack(later, earlier, all)
  if (a === 'unconfirmed' || b === 'happened') return null
  return isEarlierStage(a, b) ? null : 'updates'
}

/** Whether a bounded value ("at least 40") leaves room for another. */
function allows(bound: FigureValue, value: FigureValue): boolean {
  if (bound.qualifier === 'at least' || bound.qualifier === 'more than') return value.value > bound.value
  if (bound.qualifier === 'at most' || bound.qualifier === 'less than') return value.value < bound.value
  return bound.qualifier === 'about' && Math.abs(value.value - bound.value) <= bound.value * 0.1
}

const isLike = (a: FigureValue, b: FigureValue): boolean =>
  a.value === b.value || allows(a, b) || allows(b, a)

/** Whether one report has a count like the other beside its own: then its own is of a part, or of others. */
function stoodTogether(later: Reading, earlier: Reading, all: readonly Reading[]): boolean {
  const hasBeside = (own: Reading, other: Reading): boolean =>
    all.some(
      r =>
        r.document === own.document &&
        (r.value as FigureValue).value !== (own.value as FigureValue).value &&
        isLike(r.value as FigureValue, other.value as FigureValue),
    )
  return hasBeside(later, earlier) || hasBeside(earlier, later)
}

function ofFigure(
  later: Reading,
  earlier: Reading,
  corrects: Corrects,
  all: readonly Reading[],
): Kind | null {
  const [a, b] = [later.value as FigureValue, earlier.value as FigureValue]
  if (a.value === b.value && a.upper === b.upper) return agree(later, earlier)
  if (corrects(later)) return 'retracts'
  if (stoodTogether(later, earlier, all)) return null
  if (allows(b, a)) return 'refines'
  // "At least 50" is true of the 59 that are known.
  return allows(a, b) ? null : differ(later, earlier)
}

function ofName(later: Reading, earlier: Reading): Kind {
  return later.value === earlier.value ? agree(later, earlier) : 'adds'
}

function kindOf(later: Reading, earlier: Reading, corrects: Corrects, all: readonly Reading[]): Kind | null {
  switch (later.slot) {
    case 'when':
      return ofWhen(later, earlier)
    case 'status':
      return ofStatus(later, earlier, all)
    case 'figure':
      return ofFigure(later, earlier, corrects, all)
    default:
      return ofName(later, earlier)
  }
}

/** What a value that is known already does not bring. */
const KNOWN: readonly Kind[] = ['adds', 'updates', 'refines']
const KNOWN_COUNT: readonly Kind[] = [...KNOWN, 'contradicts']

/** Whether a pair is worth a line: agreement with the nearest report, and every kind of difference once. */
function ofReading(
  later: Reading,
  before: readonly Reading[],
  corrects: Corrects,
  all: readonly Reading[],
): Relation[] {
  const found = new Map<Kind, Relation>()
  for (const earlier of before.toReversed()) {
    const kind = kindOf(later, earlier, corrects, all)
    if (kind && !found.has(kind)) found.set(kind, { from: later.id, to: earlier.id, kind })
  }
  // A value that is known already adds and updates nothing; that two counts differ is told once.
  if (found.has('repeats') || found.has('corroborates'))
    for (const kind of later.slot === 'figure' ? KNOWN_COUNT : KNOWN) found.delete(kind)
  return [...found.values()]
}

const SLOTS: readonly Slot[] = ['status', 'when', 'where', 'who', 'figure']

/** Relations among the readings of one event or figure; `readings` in order of time. */
export function relations(readings: readonly Reading[], corrects: Corrects): Relation[] {
  return SLOTS.flatMap(slot => {
    const ofSlot = readings.filter(r => r.slot === slot)
    return ofSlot.flatMap((r, i) =>
      ofReading(
        r,
        ofSlot.slice(0, i).filter(e => e.document !== r.document || e.asOf !== r.asOf),
        corrects,
        readings,
      ),
    )
  })
}
