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

function ranked(story: StoryRecord): readonly RecordEvent[] {
  const parts = new Set(story.events.flatMap(e => e.parts.filter(p => p !== e.id)))
  const whole = story.events.filter(e => !parts.has(e.id))
  return whole
    .map((e, i) => ({ e, i, w: weight(e) }))
    .sort((a, b) => b.w - a.w || a.i - b.i)
    .map(x => x.e)
}

/** The parts of an event, weightiest first; an event that is nobody's part and holds itself is not followed. */
export const partsOf = (view: StoryView, event: RecordEvent): readonly RecordEvent[] =>
  event.parts
    .map(id => view.events.get(id))
    .filter((part): part is RecordEvent => part !== undefined && part.id !== event.id)
    .sort((a, b) => weight(b) - weight(a))

/** Readings of an event or figure in the order in which they were said. */
export const inTime = (view: StoryView, readings: readonly Reading[]): readonly Line[] =>
  readings.map(r => view.lines.get(r.id)!).sort((a, b) => (a.day ?? '9999').localeCompare(b.day ?? '9999'))

/** A story of a record, looked up. */
export function viewOf(record: RecordFile, story: StoryRecord): StoryView {
  const ids = new Set(story.documents)
  const documents = record.documents.filter(d => ids.has(d.id)).sort(byDay)
  const document = new Map(record.documents.map(d => [d.id, d]))
  return {
    story,
    documents,
    document,
    outlets: [...new Set(documents.map(outletOf))],
    lines: linesOf(story, document),
    origins: new Map(story.origins.map(o => [o.id, o])),
    events: new Map(story.events.map(e => [e.id, e])),
    ranked: ranked(story),
  }
}
