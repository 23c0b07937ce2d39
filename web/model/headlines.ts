/** What stands at the head of a story: its main events by how they stand, each with who says so and who says otherwise. */
import type { Reading, RecordEvent, Status } from '../../src/core/index.ts'
import type { Difference } from './differences.ts'
import { inTime, type Line, partsOf, type StoryView } from './story.ts'
import { statusOf } from './words.ts'

/** Events that stand alike, under a heading. */
export interface Standing {
  readonly title: string
  readonly events: readonly RecordEvent[]
}

/** How an event stands, in as few words as a heading takes. */
const STANDINGS: readonly (readonly [string, ReadonlySet<Status>])[] = [
  ['What has happened', new Set(['happened', 'under way'])],
  [
    'What is planned or possible',
    new Set(['possible', 'planned', 'announced', 'confirmed', 'unconfirmed', 'postponed']),
  ],
  ['What is denied or called off', new Set(['denied', 'cancelled'])],
]

/** Most events at the head of a story. */
const MOST = 6
/** Parts shown under each at most. */
const PARTS = 3

/** The events that stand at the head of a story: those several documents tell of, else the weightiest few. */
function main(view: StoryView): readonly RecordEvent[] {
  const shared = view.ranked.filter(e => e.documents.length > 1)
  return (shared.length > 0 ? shared : view.ranked.slice(0, 3)).slice(0, MOST)
}

/** The main events by how they stand; the group of the weightiest comes first. */
export function standingsOf(view: StoryView): readonly Standing[] {
  const events = main(view)
  const rank = (events: readonly RecordEvent[]): number => view.ranked.indexOf(events[0]!)
  return STANDINGS.map(([title, statuses]) => ({ title, events: events.filter(e => statuses.has(e.status)) }))
    .filter(({ events }) => events.length > 0)
    .sort((a, b) => rank(a.events) - rank(b.events))
}

/** Parts of a main event that are shown under it. */
export const mainParts = (view: StoryView, event: RecordEvent): readonly RecordEvent[] =>
  partsOf(view, event).slice(0, PARTS)

/** The item of most worth; of those worth the same, the last. */
const best = <T>(items: readonly T[], worth: (item: T) => number): T | undefined =>
  items.reduce<T | undefined>((a, b) => (a !== undefined && worth(a) > worth(b) ? a : b), undefined)

/** How far around words a name is near. */
const REACH = 120

/** Whether the words of a reading stand near one of these names. */
function isNear(view: StoryView, { evidence }: Reading, names: readonly string[]): boolean {
  const [words] = evidence
  const text = words && view.document.get(words.document)?.text
  if (!text) return false
  const near = text.slice(Math.max(0, words.span.start - REACH), words.span.end + REACH)
  return names.some(name => near.includes(name))
}

/** Whether somebody speaks who has a name, and not the outlet alone. */
const isNamed = ({ chain }: Reading): boolean => chain.length > 1 && chain.at(-1)?.kind !== 'unnamed'

/**
 * The readings that best say what the event's line says: its status, where a reading can from the report and speaker
 * that also give its days, said by somebody of name, near the names of those
 * who take part, and often carried; and its days. Of equals, the newest.
 */
export function supportOf(view: StoryView, event: RecordEvent): readonly Reading[] {
  const lines = inTime(view, event.readings).map(l => l.reading)
  const days = JSON.stringify(event.when)
  const when = lines.filter(r => r.slot === 'when' && JSON.stringify(r.value) === days)
  const dated = new Set(when.map(r => `${r.document} ${r.origin}`))
  const names = event.participants.map(p => p.name)
  const carried = (r: Reading): number => view.origins.get(r.origin)?.documents.length ?? 1
  const worth = (r: Reading): number =>
    (dated.has(`${r.document} ${r.origin}`) ? 2 : 0) +
    (isNamed(r) ? 1 : 0) +
    (isNear(view, r, names) ? 1 : 0) +
    Math.min(carried(r), 9) / 10
  const status = best(
    lines.filter(r => r.slot === 'status' && r.value === event.status),
    worth,
  )
  return [...new Set([status ?? lines.at(-1), when.at(-1)].flatMap(r => r ?? []))]
}

/** What stands against an event's line: the newest reading that does not agree with it, and how many more differ. */
export interface Against {
  readonly line: Line
  readonly more: number
}

/** Who says otherwise of an event, or null. */
export function againstOf(event: RecordEvent, differences: readonly Difference[]): Against | null {
  const own = differences.filter(d => d.later.event?.id === event.id)
  const [first] = own
  if (!first) return null
  const agrees = (line: Line): boolean => statusOf(line.reading) === event.status
  return { line: agrees(first.later) ? first.earlier : first.later, more: own.length - 1 }
}
