/** What changed: the readings and relations that are new since a day. */
import type {
  Day,
  Reading,
  RecordDocument,
  RecordEvent,
  Relation,
  Statement,
  StoryRecord,
} from '../core/index.ts'

/** What is new in a story since a day. */
export interface Changes {
  readonly since: Day
  readonly documents: readonly RecordDocument[]
  /** New readings of events and figures, with the event they belong to. */
  readonly readings: readonly {
    readonly event: RecordEvent | null
    readonly reading: Reading
    readonly relations: readonly Relation[]
  }[]
  readonly statements: readonly Statement[]
}

/** Readings and statements that stand in documents published after `since`, and what they change. */
export function changesSince(story: StoryRecord, documents: readonly RecordDocument[], since: Day): Changes {
  const fresh = documents.filter(d => story.documents.includes(d.id) && (d.published.from ?? '') > since)
  const ids = new Set(fresh.map(d => d.id))
  const relationsOf = (r: Reading) => story.relations.filter(rel => rel.from === r.id)
  const ofEvents = story.events.flatMap(event => event.readings.map(reading => ({ event, reading })))
  const ofFigures = story.figures.flatMap(f => f.readings.map(reading => ({ event: null, reading })))
  return {
    since,
    documents: fresh,
    readings: [...ofEvents, ...ofFigures]
      .filter(({ reading }) => ids.has(reading.document))
      .map(({ event, reading }) => ({ event, reading, relations: relationsOf(reading) })),
    statements: story.statements.filter(s => s.documents.every(d => ids.has(d))),
  }
}
