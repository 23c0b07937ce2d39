/** What the documents carry side by side, and what they do not though they could have. */
import type { Day, Id, RecordDocument, RecordEvent, Statement, Status } from '../../src/core/index.ts'
import { lineAnchor } from './anchors.ts'
import type { Line, StoryView } from './story.ts'
import { figureTitle, inTime, mainEvents, outletOf, partsOf } from './story.ts'
import { statusOf } from './words.ts'

/** A column: one document, or all of an outlet where there are too many documents. */
export interface Column {
  readonly outlet: string
  readonly documents: readonly RecordDocument[]
}

/** What a column has of a row: it carries it, lacks it though it was out, or appeared before it was. */
export interface Cell {
  readonly state: 'carries' | 'lacks' | 'before'
  /** The last status that the column gives, in rows that are about one. */
  readonly status: Status | null
  /** How a statement is worded there. */
  readonly wording: 'same' | 'cut' | 'altered' | null
  /** Anchor of the line that stands behind it. */
  readonly line: string | null
}

/** A thing that documents carry or not. */
export interface Row {
  readonly kind: 'event' | 'date' | 'denial' | 'statement' | 'figure'
  readonly title: string
  readonly line: string
  /** How far in: 0 for wholes, 1 for their parts and sides. */
  readonly depth: 0 | 1
  readonly cells: readonly Cell[]
}

/** The table of a story. */
export interface Coverage {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

const MOST_COLUMNS = 20
const MOST_EVENTS = 10
const MOST_STATEMENTS = 10
const MOST_FIGURES = 6

/** Whether a document appeared on or after a day; where either is unknown it may have. */
export const couldCarry = (document: RecordDocument, since: Day | null): boolean =>
  since === null || document.published.to === null || document.published.to >= since

function columnsOf(view: StoryView): readonly Column[] {
  const apart = view.documents.length <= MOST_COLUMNS
  return view.outlets.flatMap(outlet => {
    const documents = view.documents.filter(d => outletOf(d) === outlet)
    return apart ? documents.map(d => ({ outlet, documents: [d] })) : [{ outlet, documents }]
  })
}

interface Carried {
  readonly status?: Status | null
  readonly wording?: Cell['wording']
  readonly line: string
}

function cellsOf(
  columns: readonly Column[],
  since: Day | null,
  carried: (document: Id) => Carried | null,
): readonly Cell[] {
  return columns.map(column => {
    const found = column.documents.flatMap(d => carried(d.id) ?? []).at(-1)
    if (found)
      return {
        state: 'carries',
        status: found.status ?? null,
        wording: found.wording ?? null,
        line: found.line,
      }
    const state = column.documents.some(d => couldCarry(d, since)) ? 'lacks' : 'before'
    return { state, status: null, wording: null, line: null }
  })
}

function lineRow(
  kind: Row['kind'],
  title: string,
  lines: readonly Line[],
  columns: readonly Column[],
): readonly Row[] {
  const first = lines[0]
  if (!first) return []
  const carried = (document: Id): Carried | null => {
    const line = lines.filter(l => l.reading.document === document).at(-1)
    return line ? { line: line.anchor, status: statusOf(line.reading) } : null
  }
  return [{ kind, title, line: first.anchor, depth: 1, cells: cellsOf(columns, first.day, carried) }]
}

const AGAINST: ReadonlySet<Status> = new Set(['denied', 'unconfirmed', 'postponed', 'cancelled'])

function eventRows(
  view: StoryView,
  event: RecordEvent,
  columns: readonly Column[],
  depth: 0 | 1,
): readonly Row[] {
  const lines = inTime(view, event.readings)
  const own = lineAnchor(view.story.id, 'event', event.id)
  const carried = (document: Id): Carried | null => {
    const line = lines.filter(l => l.reading.document === document && l.reading.slot === 'status').at(-1)
    if (line) return { line: line.anchor, status: statusOf(line.reading) }
    return event.documents.includes(document) || event.mentions.some(m => m.document === document)
      ? { line: own }
      : null
  }
  const against = lines.filter(l => AGAINST.has(statusOf(l.reading)!))
  const dated = lines.filter(l => l.reading.slot === 'when')
  return [
    {
      kind: 'event',
      title: event.title,
      line: own,
      depth,
      cells: cellsOf(columns, lines[0]?.day ?? null, carried),
    },
    ...(depth === 0 ? lineRow('date', 'a date for it', dated, columns) : []),
    ...(depth === 0 ? lineRow('denial', 'that it is in doubt or off', against, columns) : []),
  ]
}

function statementRow(view: StoryView, statement: Statement, columns: readonly Column[]): Row {
  const line = lineAnchor(view.story.id, 'statement', statement.id)
  const carried = (document: Id): Carried | null => {
    const variant = statement.variants.find(v => v.document === document)
    return variant || statement.documents.includes(document)
      ? { line, wording: variant?.kind ?? 'same' }
      : null
  }
  const words = statement.content.map(e => e.quote).join(' … ')
  const title = `${statement.speakerName ?? 'Somebody'}: ${words}`
  const since = statement.said?.from ?? null
  return { kind: 'statement', title, line, depth: 0, cells: cellsOf(columns, since, carried) }
}

/** The table of a story: its main events with their dates and denials, statements that travel, figures. */
export function coverageOf(view: StoryView): Coverage {
  const columns = columnsOf(view)
  const events = mainEvents(view, MOST_EVENTS).flatMap(event => [
    ...eventRows(view, event, columns, 0),
    ...partsOf(view, event)
      .slice(0, 4)
      .flatMap(part => eventRows(view, part, columns, 1)),
  ])
  const statements = [...view.story.statements]
    .filter(s => s.documents.length > 1)
    .sort((a, b) => b.documents.length - a.documents.length)
    .slice(0, MOST_STATEMENTS)
    .map(s => statementRow(view, s, columns))
  const figures = view.story.figures.slice(0, MOST_FIGURES).flatMap(figure => {
    const rows = lineRow('figure', figureTitle(figure), inTime(view, figure.readings), columns)
    return rows.map(row => ({ ...row, depth: 0 as const }))
  })
  return { columns, rows: [...events, ...statements, ...figures] }
}
