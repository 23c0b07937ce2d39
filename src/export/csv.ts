/** The record as a table: a row for each event, reading, statement and figure. */
import { stringify } from 'csv-stringify/sync'
import { backingOf, originsIn } from '../../web/model/backing.ts'
import { figureTitle } from '../../web/model/story.ts'
import { chainWords, valueWords } from '../../web/model/words.ts'
import type {
  Evidence,
  Figure,
  Id,
  Interval,
  Origin,
  Reading,
  RecordDocument,
  RecordEvent,
  Statement,
  StoryRecord,
} from '../core/index.ts'
import type { Exporter } from './exporter.ts'

const COLUMNS = [
  'row',
  'story',
  'story_title',
  'id',
  'of',
  'title',
  'type',
  'plover',
  'slot',
  'value',
  'status',
  'from',
  'to',
  'granularity',
  'where',
  'participants',
  'speaker',
  'chain',
  'as_of',
  'origins',
  'origin_speakers',
  'origin_newsrooms',
  'documents',
  'document',
  'outlet',
  'document_title',
  'url',
  'published',
  'start',
  'end',
  'quote',
] as const

type Row = Partial<Record<(typeof COLUMNS)[number], string | number | null>>
type Documents = ReadonlyMap<string, RecordDocument>

function wordsOf(evidence: Evidence | undefined, documents: Documents): Row {
  if (!evidence) return {}
  const document = documents.get(evidence.document)
  return {
    document: evidence.document,
    outlet: document?.outlet ?? null,
    document_title: document?.title ?? null,
    url: document?.url ?? null,
    published: document?.published.from ?? null,
    start: evidence.span.start,
    end: evidence.span.end,
    quote: evidence.quote,
  }
}

const daysOf = (when: Interval | null): Row =>
  when ? { from: when.from, to: when.to, granularity: when.granularity } : {}

/** On whom an event rests: speakers and newsrooms, each once, and the sum of both. */
function backing(event: RecordEvent, origins: ReadonlyMap<Id, Origin>): Row {
  const own = backingOf(event.origins, origins)
  return {
    origins: originsIn(own),
    origin_speakers: own.speakers.length,
    origin_newsrooms: own.newsrooms.length,
  }
}

const eventRow = (event: RecordEvent, origins: ReadonlyMap<Id, Origin>): Row => ({
  row: 'event',
  id: event.id,
  title: event.title,
  type: event.type,
  plover: event.plover,
  status: event.status,
  ...daysOf(event.when),
  where: event.where,
  participants: event.participants.map(p => `${p.role}: ${p.name}`).join('; '),
  ...backing(event, origins),
  documents: event.documents.length,
})

const readingRow = (of: string, title: string, reading: Reading): Row => ({
  row: 'reading',
  id: reading.id,
  of,
  title,
  slot: reading.slot,
  value: valueWords(reading),
  status: reading.slot === 'status' ? (reading.value as string) : null,
  ...daysOf(reading.slot === 'when' ? (reading.value as Interval) : null),
  chain: chainWords(reading.chain),
  as_of: reading.asOf,
})

const statementRow = (statement: Statement): Row => ({
  row: 'statement',
  id: statement.id,
  title: statement.content.map(e => e.quote).join(' … '),
  type: statement.manner,
  speaker: statement.speakerName,
  chain: chainWords(statement.chain),
  from: statement.said?.from ?? null,
  to: statement.said?.to ?? null,
  documents: statement.documents.length,
})

const figureRow = (figure: Figure): Row => ({
  row: 'figure',
  id: figure.id,
  title: figureTitle(figure),
  type: figure.measure,
  value: figure.readings.length > 0 ? valueWords(figure.readings.at(-1)!) : null,
  documents: new Set(figure.readings.map(r => r.document)).size,
})

function rowsOf(story: StoryRecord, documents: Documents): Row[] {
  const withWords = (row: Row, evidence: readonly Evidence[]): Row => ({
    ...row,
    ...wordsOf(evidence[0], documents),
  })
  const readings = (of: { readonly id: string; readonly readings: readonly Reading[] }, title: string) =>
    of.readings.map(r => withWords(readingRow(of.id, title, r), r.evidence))
  const origins = new Map(story.origins.map(o => [o.id, o]))
  const rows = [
    ...story.events.flatMap(e => [withWords(eventRow(e, origins), e.mentions), ...readings(e, e.title)]),
    ...story.statements.map(s => withWords(statementRow(s), s.content)),
    ...story.figures.flatMap(f => [
      withWords(figureRow(f), f.readings.at(-1)?.evidence ?? []),
      ...readings(f, figureTitle(f)),
    ]),
  ]
  return rows.map(row => ({ story: story.id, story_title: story.title, ...row }))
}

/** Rows as a table that spreadsheets open as it is; columns are those given, or those of the first row. */
export const tableOf = (rows: readonly object[], columns?: readonly string[]): string =>
  stringify([...rows], {
    bom: true,
    header: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    ...(columns ? { columns: [...columns] } : {}),
  })

/**
 * Comma-separated values in UTF-8 with a byte order mark, as spreadsheets want them (RFC 4180). A cell that a
 * spreadsheet would take for a formula begins with an apostrophe.
 */
export const csv: Exporter<'csv'> = {
  name: 'csv',
  what: 'a table for spreadsheets',
  mediaType: 'text/csv; charset=utf-8',
  extension: 'csv',
  write({ documents, stories }) {
    const byId = new Map(documents.map(d => [d.id, d]))
    return tableOf(
      stories.flatMap(story => rowsOf(story, byId)),
      COLUMNS,
    )
  },
}
