/** The lines of a record as they are searched and watched, and how a story stands. */

import { figureTitle, viewOf } from '../../web/model/story.ts'
import type {
  Day,
  Figure,
  Id,
  Interval,
  Reading,
  RecordEvent,
  RecordFile,
  Statement,
  Status,
  StoryRecord,
} from '../core/index.ts'
import type { Line, Standing } from '../store/types.ts'

const speakerOf = (chain: Reading['chain']): string | null => {
  const last = chain.at(-1)
  return last && last.kind !== 'outlet' ? last.name : null
}

const earliest = (days: readonly (Day | null)[]): Day | null =>
  days.filter(day => day !== null).sort()[0] ?? null

const daysOf = (when: Interval | null): Pick<Line, 'from' | 'to'> => ({
  from: when?.from ?? null,
  to: when?.to ?? null,
})

const ofEvent = (event: RecordEvent): Line => ({
  kind: 'event',
  id: event.id,
  text: event.title,
  speaker: null,
  status: event.status,
  ...daysOf(event.when),
  day: earliest(event.readings.map(r => r.asOf)),
  evidence: event.mentions[0] ?? null,
})

/** What a reading says of its event beyond the event's own line: a status, a day. */
const TELLING: ReadonlySet<Reading['slot']> = new Set(['status', 'when'])

const ofReading = (event: RecordEvent, reading: Reading): Line => ({
  kind: 'reading',
  id: reading.id,
  text: event.title,
  speaker: speakerOf(reading.chain),
  status: reading.slot === 'status' ? (reading.value as Status) : null,
  ...daysOf(reading.slot === 'when' ? (reading.value as Interval) : null),
  day: reading.asOf,
  evidence: reading.evidence[0] ?? null,
})

const ofStatement = (statement: Statement, day: Day | null): Line => ({
  kind: 'statement',
  id: statement.id,
  text: statement.content.map(e => e.quote).join(' … '),
  speaker: statement.speakerName,
  status: null,
  from: null,
  to: null,
  day: statement.said?.from ?? day,
  evidence: statement.content[0] ?? null,
})

const ofFigure = (figure: Figure): Line => {
  const last = figure.readings.at(-1)
  return {
    kind: 'figure',
    id: figure.id,
    text: [figure.measure, figureTitle(figure), last?.evidence[0]?.quote].filter(Boolean).join(' · '),
    speaker: last ? speakerOf(last.chain) : null,
    status: null,
    from: null,
    to: null,
    day: earliest(figure.readings.map(r => r.asOf)),
    evidence: last?.evidence[0] ?? null,
  }
}

/** Each kind and id once: a line is found by them. */
function distinct(lines: readonly Line[]): readonly Line[] {
  const seen = new Set<string>()
  return lines.filter(({ kind, id }) => {
    const key = `${kind}\n${id}`
    return !seen.has(key) && seen.add(key)
  })
}

/** The lines of a record: its events with what is read of their status and days, its statements and its figures. */
export function linesOf(record: StoryRecord, dayOf: (document: Id) => Day | null): readonly Line[] {
  const first = (documents: readonly Id[]) => earliest(documents.map(dayOf))
  const readings = record.events.flatMap(event =>
    event.readings.filter(r => TELLING.has(r.slot)).map(r => ofReading(event, r)),
  )
  const statements = record.statements.map(s => ofStatement(s, first(s.documents)))
  return distinct([
    ...record.events.map(ofEvent),
    ...readings,
    ...statements,
    ...record.figures.map(ofFigure),
  ])
}

/** The state of the event that a story's page begins with. */
export function standingOf(file: RecordFile): Standing | null {
  const story = file.stories[0]
  const main = story && viewOf(file, story).ranked[0]
  return main ? { title: main.title, status: main.status, ...daysOf(main.when) } : null
}
