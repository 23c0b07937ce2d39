/** What changed, by day: readings that say something new, and beside them those that only carry it on. */
import type { Day, RecordEvent, Relation } from '../../src/core/index.ts'
import type { Line, StoryView } from './story.ts'
import { inTime } from './story.ts'

/** A new reading, with the earlier ones it stands against. */
export interface Change {
  readonly line: Line
  readonly relations: readonly { readonly kind: Relation['kind']; readonly earlier: Line }[]
}

/** What one day brought. */
export interface ChangedDay {
  /** Null: readings of which no day is known. */
  readonly day: Day | null
  readonly changes: readonly Change[]
  /** Readings that repeat or bear out what was known. */
  readonly carried: readonly Change[]
}

/** Kinds of relations, from those that say least to those that say most. */
const WEIGHT: readonly Relation['kind'][] = [
  'repeats',
  'corroborates',
  'adds',
  'updates',
  'refines',
  'contradicts',
  'retracts',
  'denies',
]

const isCarried = (change: Change): boolean =>
  change.relations.length > 0 &&
  change.relations.every(r => r.kind === 'repeats' || r.kind === 'corroborates')

/** A reading as a change; the relations that say most come first. */
function changeOf(view: StoryView, line: Line): Change {
  const relations = line.to.flatMap(relation => {
    const earlier = view.lines.get(relation.to)
    return earlier ? [{ kind: relation.kind, earlier }] : []
  })
  relations.sort((a, b) => WEIGHT.indexOf(b.kind) - WEIGHT.indexOf(a.kind))
  return { line, relations }
}

/** All days of a story on which something was said, the newest first; readings without a day come last. */
export function changesOf(view: StoryView): readonly ChangedDay[] {
  const days = new Map<Day | null, Change[]>()
  for (const line of view.lines.values()) {
    const change = changeOf(view, line)
    const day = days.get(line.day)
    if (day) day.push(change)
    else days.set(line.day, [change])
  }
  return [...days]
    .sort(([a], [b]) => (b ?? '').localeCompare(a ?? ''))
    .map(([day, all]) => ({
      day,
      changes: all.filter(c => !isCarried(c)),
      carried: all.filter(isCarried),
    }))
}

/** The last reading that said something new of an event, or null. */
export function lastChange(view: StoryView, event: RecordEvent): Change | null {
  const fresh = inTime(view, event.readings)
    .filter(line => line.day !== null && (line.reading.slot === 'status' || line.reading.slot === 'when'))
    .map(line => changeOf(view, line))
    .filter(change => !isCarried(change))
  return fresh.at(-1) ?? null
}
