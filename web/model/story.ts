/** A story with what its page looks up again and again: readings by id, documents in order, events by weight. */
import type {
  Day,
  Figure,
  Id,
  Origin,
  Reading,
  RecordDocument,
  RecordEvent,
  RecordFile,
  Relation,
  StoryRecord,
} from '../../src/core/index.ts'
import { lineAnchor } from './anchors.ts'

/** A reading in its place: what it is of, where it stands on the page, and how it stands to others. */
export interface Line {
  readonly reading: Reading
  readonly event: RecordEvent | null
  readonly figure: Figure | null
  /** Title of the event, or what the figure measures. */
  readonly subject: string
  readonly anchor: string
  /** When it was said, else when its document appeared; null where neither is known. */
  readonly day: Day | null
  /** Relations of which this is the later reading. */
  readonly to: readonly Relation[]
  /** Relations of which this is the earlier reading. */
  readonly of: readonly Relation[]
}

/** A story as its page needs it. */
export interface StoryView {
  readonly story: StoryRecord
  /** In the order in which they appeared; those of unknown day last. */
  readonly documents: readonly RecordDocument[]
  readonly document: ReadonlyMap<Id, RecordDocument>
  /** In order of their first document. */
  readonly outlets: readonly string[]
  /** Readings by id. */
  readonly lines: ReadonlyMap<Id, Line>
  readonly origins: ReadonlyMap<Id, Origin>
  readonly events: ReadonlyMap<Id, RecordEvent>
  /** The event under which a part is shown, by the part's id. */
  readonly parents: ReadonlyMap<Id, Id>
  /** Events that are not a part of another, the weightiest first. */
  readonly ranked: readonly RecordEvent[]
}

/** Name of a document's outlet. */
export const outletOf = (document: RecordDocument): string => document.outlet ?? 'outlet unknown'

/** What a figure measures, in words. */
export const figureTitle = (figure: Figure): string => figure.subject ?? figure.measure

const byDay = (a: RecordDocument, b: RecordDocument): number =>
  (a.published.from ?? '9999').localeCompare(b.published.from ?? '9999')

/** How much an event matters to a story: documents and origins that tell of it, then what they say. */
export const weight = (event: RecordEvent): number =>
  3 * event.documents.length + 2 * event.origins.length + Math.min(event.readings.length, 12) / 4

function grouping(relations: readonly Relation[], end: 'from' | 'to'): ReadonlyMap<Id, readonly Relation[]> {
  const groups = new Map<Id, Relation[]>()
  for (const relation of relations) {
    const group = groups.get(relation[end])
    if (group) group.push(relation)
    else groups.set(relation[end], [relation])
  }
  return groups
}

function linesOf(story: StoryRecord, documents: ReadonlyMap<Id, RecordDocument>): ReadonlyMap<Id, Line> {
  const to = grouping(story.relations, 'from')
  const of = grouping(story.relations, 'to')
  const lines = new Map<Id, Line>()
  const add = (reading: Reading, subject: string, event: RecordEvent | null, figure: Figure | null) =>
    lines.set(reading.id, {
      reading,
      event,
      figure,
      subject,
      anchor: lineAnchor(story.id, 'reading', reading.id),
      day: reading.asOf ?? documents.get(reading.document)?.published.from ?? null,
      to: to.get(reading.id) ?? [],
      of: of.get(reading.id) ?? [],
    })
  for (const event of story.events) for (const r of event.readings) add(r, event.title, event, null)
  for (const figure of story.figures)
    for (const r of figure.readings) add(r, figureTitle(figure), null, figure)
  return lines
}

/** The event of which each part is shown: the first that names it, never one that is a part of it itself. */
function parentsOf(events: readonly RecordEvent[]): ReadonlyMap<Id, Id> {
  const known = new Set(events.map(e => e.id))
  const parents = new Map<Id, Id>()
  const isWithin = (id: Id, outer: Id): boolean => {
    for (let at: Id | undefined = id; at !== undefined; at = parents.get(at)) if (at === outer) return true
    return false
  }
  for (const event of events)
    for (const part of event.parts)
      if (known.has(part) && !parents.has(part) && !isWithin(event.id, part)) parents.set(part, event.id)
  return parents
}

const byWeight = (events: readonly RecordEvent[]): readonly RecordEvent[] =>
  [...events].sort((a, b) => weight(b) - weight(a))

/** The parts of an event that are shown under it, the weightiest first. */
export const partsOf = (view: StoryView, event: RecordEvent): readonly RecordEvent[] =>
  byWeight(event.parts.filter(id => view.parents.get(id) === event.id).map(id => view.events.get(id)!))

/** The events a drawing or table is made of: those several documents tell of, or all where these are few. */
export function mainEvents(view: StoryView, most: number): readonly RecordEvent[] {
  const shared = view.ranked.filter(e => e.documents.length > 1)
  return (shared.length < 4 ? view.ranked : shared).slice(0, most)
}

/** Readings of an event or figure in the order in which they were said. */
export const inTime = (view: StoryView, readings: readonly Reading[]): readonly Line[] =>
  readings.map(r => view.lines.get(r.id)!).sort((a, b) => (a.day ?? '9999').localeCompare(b.day ?? '9999'))

/** The same items, those whose id stood before under an id of their own: anchors must be single. */
function distinct<T extends { readonly id: Id }>(items: readonly T[]): readonly T[] {
  const seen = new Map<Id, number>()
  return items.map(item => {
    const times = (seen.get(item.id) ?? 0) + 1
    seen.set(item.id, times)
    return times === 1 ? item : { ...item, id: `${item.id}~${times}` }
  })
}

/** A story whose events, statements and figures each have an id of their own. */
const told = (story: StoryRecord): StoryRecord => ({
  ...story,
  events: distinct(story.events),
  statements: distinct(story.statements),
  figures: distinct(story.figures),
})

/** A story of a record, looked up. */
export function viewOf(record: RecordFile, given: StoryRecord): StoryView {
  const story = told(given)
  const ids = new Set(story.documents)
  const documents = record.documents.filter(d => ids.has(d.id)).sort(byDay)
  const document = new Map(record.documents.map(d => [d.id, d]))
  const parents = parentsOf(story.events)
  return {
    story,
    documents,
    document,
    outlets: [...new Set(documents.map(outletOf))],
    lines: linesOf(story, document),
    origins: new Map(story.origins.map(o => [o.id, o])),
    events: new Map(story.events.map(e => [e.id, e])),
    parents,
    ranked: byWeight(story.events.filter(e => !parents.has(e.id))),
  }
}
