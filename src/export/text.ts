/** The record printed for a person at a terminal or in a pipe: every line with the number of its document. */
import type {
  Day, Evidence, Figure, Id, Reading, RecordDocument, RecordEvent, RecordFile, Relation, Statement, StoryRecord,
} from '../core/index.ts'
import type { Exporter } from './exporter.ts'
import { chainWords, count, dayWords, intervalWords, rangeWords, valueWords } from './words.ts'

/** Events, statements and figures that are printed of a story; the JSON has all. */
const MOST = { events: 12, statements: 15, figures: 8 }
const WIDTH = 100

/** A story with its documents numbered as they are listed. */
interface Sheet {
  readonly story: StoryRecord
  readonly number: ReadonlyMap<Id, number>
  readonly documents: readonly RecordDocument[]
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim()

function cut(words: string, length: number): string {
  const line = oneLine(words)
  return line.length <= length ? line : `${line.slice(0, line.lastIndexOf(' ', length - 1))} …`
}

/** Lines no wider than the page, the later ones indented. */
function wrapped(line: string, indent: number): string {
  const out: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    if (current && current.length + 1 + word.length > WIDTH) {
      out.push(current)
      current = ' '.repeat(indent) + word
    } else current = current ? `${current} ${word}` : word
  }
  return [...out, current].join('\n')
}

const where = (sheet: Sheet, evidence: Evidence): string => `[${sheet.number.get(evidence.document)}]`

const quoted = (evidence: readonly Evidence[], length: number): string => {
  const words = cut(evidence.map(e => e.quote).join(' … '), length)
  return /^["“”«'‘]/.test(words) ? words : `“${words}”`
}

const asOf = (day: Day | null): string => (day ? dayWords(day).replace(/ \d{4}$/, '') : 'day unknown')

function readingLine(sheet: Sheet, reading: Reading, relations: readonly Relation[]): string {
  const kinds = [...new Set(relations.map(r => r.kind))].join(', ')
  const head = `    ${asOf(reading.asOf).padEnd(13)} ${valueWords(reading)}`
  const tail = `${chainWords(reading.chain)} ${where(sheet, reading.evidence[0]!)} ${quoted(reading.evidence.slice(0, 1), 90)}`
  return wrapped(`${head} · ${tail}${kinds ? ` (${kinds})` : ''}`, 18)
}

const SHOWN = new Set(['status', 'when', 'figure'])

/** A reading that only repeats adds no line, unless it is another origin that says so. */
function telling(readings: readonly Reading[], relations: readonly Relation[]): Reading[] {
  return readings.filter(r => {
    if (!SHOWN.has(r.slot)) return false
    const own = relations.filter(rel => rel.from === r.id)
    return own.length === 0 || own.some(rel => rel.kind !== 'repeats')
  })
}

function readingLines(sheet: Sheet, readings: readonly Reading[]): string[] {
  const { relations } = sheet.story
  return telling(readings, relations).map(r => readingLine(sheet, r, relations.filter(rel => rel.from === r.id)))
}

function eventLines(sheet: Sheet, event: RecordEvent): string[] {
  const when = event.when ? ` · ${intervalWords(event.when)}` : ''
  const origins = count(event.origins.length, 'independent origin')
  const head = `  ${event.status.toUpperCase()}  ${event.title}${when} · ${count(event.documents.length, 'report')}, ${origins}`
  const parts = event.parts.map(id => sheet.story.events.find(e => e.id === id)!.title)
  return [
    wrapped(head, 4),
    ...readingLines(sheet, event.readings),
    ...(parts.length > 0 ? [wrapped(`    with: ${parts.join('; ')}`, 10)] : []),
  ]
}

function statementLines(sheet: Sheet, statement: Statement): string[] {
  const said = statement.said ? `, ${rangeWords(statement.said.from, statement.said.to)}` : ''
  const carried = statement.documents.map(id => `[${sheet.number.get(id)}]`).join(' ')
  const variants = statement.variants.filter(v => v.kind === 'altered')
  return [
    wrapped(`  ${statement.speakerName ?? 'Not named'}${said}: ${quoted(statement.content, 300)} ${carried}`, 4),
    ...variants.map(v => wrapped(`    also as: ${quoted(v.content, 300)} [${sheet.number.get(v.document)}]`, 6)),
  ]
}

function figureLines(sheet: Sheet, figure: Figure): string[] {
  const subject = figure.subject ? ` (${cut(figure.subject, 60)})` : ''
  return [`  ${figure.measure}${subject}`, ...readingLines(sheet, figure.readings)]
}

function documentLine(sheet: Sheet, document: RecordDocument): string {
  const { published } = document
  const day = published.from && published.to ? rangeWords(published.from, published.to) : 'day unknown'
  const basis = published.basis === 'given' || published.basis === 'unknown' ? '' : ` (${published.basis})`
  const of = document.reprintOf ? ` · a reprint of [${sheet.number.get(document.reprintOf) ?? document.reprintOf}]` : ''
  const title = document.title ?? cut(document.text, 60)
  return wrapped(`  [${sheet.number.get(document.id)}] ${day}${basis} · ${document.outlet ?? document.name} · ${title}${of}`, 6)
}

function section(title: string, lines: readonly string[], left: number): string[] {
  if (lines.length === 0) return []
  return ['', title, ...lines, ...(left > 0 ? [`  … and ${left} more in the JSON and on the page`] : [])]
}

/** Statements worth a line first: carried by many, in the speaker's own words, by somebody who is named. */
const worth = (s: Statement): number =>
  s.documents.length * 2 + (s.manner === 'direct' ? 1.5 : s.manner === 'mixed' ? 1 : 0) + (s.speaker ? 1 : s.speakerName ? 0.5 : 0)

function topStatements(story: StoryRecord): Statement[] {
  const named = story.statements.filter(s => s.speakerName !== null)
  const top = new Set([...named].sort((a, b) => worth(b) - worth(a)).slice(0, MOST.statements))
  return named.filter(s => top.has(s))
}

function sheetOf(record: RecordFile, story: StoryRecord): Sheet {
  const byId = new Map(record.documents.map(d => [d.id, d]))
  const documents = story.documents.map(id => byId.get(id)!)
  return { story, documents, number: new Map(story.documents.map((id, i) => [id, i + 1])) }
}

function storyLines(record: RecordFile, story: StoryRecord): string[] {
  const sheet = sheetOf(record, story)
  const outlets = new Set(sheet.documents.map(d => d.outlet ?? d.name)).size
  const days = story.first && story.last ? `${rangeWords(story.first, story.last)} · ` : ''
  const events = story.events.slice(0, MOST.events)
  const figures = story.figures.slice(0, MOST.figures)
  const said = topStatements(story)
  return [
    wrapped(story.title, 0),
    `${days}${count(sheet.documents.length, 'report')} by ${count(outlets, 'outlet')} · ${count(story.origins.length, 'origin')}`,
    ...section('EVENTS', events.flatMap(e => eventLines(sheet, e)), story.events.length - events.length),
    ...section('WHO SAID WHAT', said.flatMap(s => statementLines(sheet, s)), story.statements.length - said.length),
    ...section('FIGURES', figures.flatMap(f => figureLines(sheet, f)), story.figures.length - figures.length),
    ...section('REPORTS', sheet.documents.map(d => documentLine(sheet, d)), 0),
  ]
}

const RULE = '─'.repeat(60)

/** The record printed for a person. */
export const text: Exporter = {
  name: 'text',
  mediaType: 'text/plain',
  extension: 'txt',
  write: record => `${record.stories.map(story => storyLines(record, story).join('\n')).join(`\n\n${RULE}\n\n`)}\n`,
}

/** What is new, as `changesSince` of the record found it, printed for a person. */
export interface NewsOf {
  readonly story: StoryRecord
  readonly documents: readonly RecordDocument[]
  readonly readings: readonly { readonly event: RecordEvent | null; readonly reading: Reading; readonly relations: readonly Relation[] }[]
  readonly statements: readonly Statement[]
}

/** Prints what is new in each story since a day; stories without news are left out. */
export function changes(record: RecordFile, since: Day, news: readonly NewsOf[]): string {
  const told = news.filter(n => n.documents.length > 0).map(n => {
    const sheet = sheetOf(record, n.story)
    const titles = new Set(n.readings.map(r => r.event?.title ?? 'Figures'))
    const events = [...titles].flatMap(title => {
      const own = n.readings.filter(r => (r.event?.title ?? 'Figures') === title && SHOWN.has(r.reading.slot))
      const lines = own.filter(r => !r.relations.some(rel => rel.kind === 'repeats')).map(r => readingLine(sheet, r.reading, r.relations))
      return lines.length > 0 ? [wrapped(`  ${title}`, 4), ...lines] : []
    })
    return [
      n.story.title,
      `since ${dayWords(since)}: ${count(n.documents.length, 'new report')}`,
      ...section('EVENTS', events, 0),
      ...section('WHO SAID WHAT', n.statements.filter(s => s.speakerName).flatMap(s => statementLines(sheet, s)), 0),
      ...section('REPORTS', n.documents.map(d => documentLine(sheet, d)), 0),
    ].join('\n')
  })
  return told.length > 0 ? `${told.join(`\n\n${RULE}\n\n`)}\n` : `Nothing new since ${dayWords(since)}.\n`
}
