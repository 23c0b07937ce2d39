/** The record printed for a person at a terminal or in a pipe: every line with the number of its document. */

import { backingOf, backingWords } from '../../web/model/backing.ts'
import { dayWords, intervalWords, publishedWords, rangeWords } from '../../web/model/calendar.ts'
import { chainWords, count, valueWords } from '../../web/model/words.ts'
import type {
  Day,
  Evidence,
  Figure,
  Id,
  Origin,
  Reading,
  RecordDocument,
  RecordEvent,
  RecordFile,
  Statement,
  StoryRecord,
} from '../core/index.ts'
import { best, type Line, linesOf, MOST, topEvents, topLines, topStatements } from './choice.ts'
import type { Exporter } from './exporter.ts'

const WIDTH = 100

/** A story with its documents numbered as they are listed. */
interface Sheet {
  readonly story: StoryRecord
  readonly number: ReadonlyMap<Id, number>
  readonly origins: ReadonlyMap<Id, Origin>
  readonly documents: readonly RecordDocument[]
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim()

function cut(words: string, length: number): string {
  const line = oneLine(words)
  return line.length <= length ? line : `${line.slice(0, line.lastIndexOf(' ', length - 1))} …`
}

/** Lines no wider than the page; the first keeps its own indent, the later ones take another. */
function wrapped(line: string, indent: number): string {
  const start = /^ */.exec(line)![0]
  const out: string[] = []
  let current = start
  let empty = true
  for (const word of line.slice(start.length).split(' ')) {
    if (!empty && current.length + 1 + word.length > WIDTH) {
      out.push(current)
      current = ' '.repeat(indent) + word
    } else current = empty ? current + word : `${current} ${word}`
    empty = false
  }
  return [...out, current].join('\n')
}

const where = (sheet: Sheet, evidence: Evidence): string => `[${sheet.number.get(evidence.document)}]`

const quoted = (evidence: readonly Evidence[], length: number): string => {
  const words = cut(evidence.map(e => e.quote).join(' … '), length)
  return /^["“”«'‘]/.test(words) ? words : `“${words}”`
}

const asOf = (day: Day | null): string => (day ? dayWords(day).replace(/ \d{4}$/, '') : 'day unknown')

function lineWords(sheet: Sheet, line: Line): string {
  const first = line.readings[0]!
  const values = [...new Set(line.readings.map(valueWords))].join(', ')
  const kinds = [...new Set(line.relations.map(r => r.kind))].filter(k => k !== 'repeats').join(', ')
  const passage = best(line)
  const words = `${values} · ${chainWords(first.chain)} ${where(sheet, passage)} ${quoted([passage], 110)}`
  return wrapped(`    ${asOf(first.asOf).padEnd(13)} ${words}${kinds ? ` (${kinds})` : ''}`, 18)
}

function readingLines(sheet: Sheet, readings: readonly Reading[]): string[] {
  const lines = linesOf(readings, sheet.story.relations)
  const left = lines.length - MOST.lines
  return [
    ...topLines(lines).map(line => lineWords(sheet, line)),
    ...(left > 0 ? [`    … and ${count(left, 'more reading')}`] : []),
  ]
}

function eventLines(sheet: Sheet, event: RecordEvent): string[] {
  const when = event.when ? ` · ${intervalWords(event.when)}` : ''
  const origins = backingWords(backingOf(event.origins, sheet.origins))
  const head = `  ${event.status.toUpperCase()}  ${event.title}${when} · ${count(event.documents.length, 'report')}; ${origins}`
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
    wrapped(
      `  ${statement.speakerName ?? 'Not named'}${said}: ${quoted(statement.content, 300)} ${carried}`,
      4,
    ),
    ...variants.map(v =>
      wrapped(`    also as: ${quoted(v.content, 300)} [${sheet.number.get(v.document)}]`, 6),
    ),
  ]
}

function figureLines(sheet: Sheet, figure: Figure): string[] {
  const subject = figure.subject ? ` (${cut(figure.subject, 60)})` : ''
  return [`  ${figure.measure}${subject}`, ...readingLines(sheet, figure.readings)]
}

function documentLine(sheet: Sheet, document: RecordDocument): string {
  const { published } = document
  const day = publishedWords(published)
  const basis = published.basis === 'given' || published.basis === 'unknown' ? '' : ` (${published.basis})`
  const of = document.reprintOf
    ? ` · a reprint of [${sheet.number.get(document.reprintOf) ?? document.reprintOf}]`
    : ''
  const title = document.title ?? cut(document.text, 60)
  return wrapped(
    `  [${sheet.number.get(document.id)}] ${day}${basis} · ${document.outlet ?? document.name.slice(document.name.lastIndexOf('/') + 1)} · ${title}${of}`,
    6,
  )
}

function section(title: string, lines: readonly string[], left: number): string[] {
  if (lines.length === 0) return []
  return ['', title, ...lines, ...(left > 0 ? [`  … and ${left} more in the JSON and on the page`] : [])]
}

function sheetOf(record: RecordFile, story: StoryRecord): Sheet {
  const byId = new Map(record.documents.map(d => [d.id, d]))
  const documents = story.documents.map(id => byId.get(id)!)
  return {
    story,
    documents,
    number: new Map(story.documents.map((id, i) => [id, i + 1])),
    origins: new Map(story.origins.map(o => [o.id, o])),
  }
}

function storyLines(record: RecordFile, story: StoryRecord): string[] {
  const sheet = sheetOf(record, story)
  const outlets = new Set(sheet.documents.flatMap(d => d.outlet ?? [])).size
  const days = story.first && story.last ? `${rangeWords(story.first, story.last)} · ` : ''
  const events = topEvents(story, sheet.documents)
  const figures = story.figures.slice(0, MOST.figures)
  const said = topStatements(story.statements)
  return [
    wrapped(story.title, 0),
    `${days}${count(sheet.documents.length, 'report')}${outlets > 0 ? ` by ${count(outlets, 'outlet')}` : ''}`,
    ...section(
      'EVENTS',
      events.flatMap(e => eventLines(sheet, e)),
      story.events.length - events.length,
    ),
    ...section(
      'WHO SAID WHAT',
      said.flatMap(s => statementLines(sheet, s)),
      story.statements.length - said.length,
    ),
    ...section(
      'FIGURES',
      figures.flatMap(f => figureLines(sheet, f)),
      story.figures.length - figures.length,
    ),
    ...section(
      'REPORTS',
      sheet.documents.map(d => documentLine(sheet, d)),
      0,
    ),
  ]
}

const RULE = '─'.repeat(60)

/** The record printed for a person. */
export const text: Exporter = {
  name: 'text',
  what: 'text for a terminal',
  mediaType: 'text/plain',
  extension: 'txt',
  write: record =>
    `${record.stories.map(story => storyLines(record, story).join('\n')).join(`\n\n${RULE}\n\n`)}\n`,
}

/** What is new, as `changesSince` of the record found it, printed for a person. */
export interface NewsOf {
  readonly story: StoryRecord
  readonly documents: readonly RecordDocument[]
  readonly readings: readonly { readonly event: RecordEvent | null; readonly reading: Reading }[]
  readonly statements: readonly Statement[]
}

/** Prints what is new in each story since a day; stories without news are left out. */
export function changes(record: RecordFile, since: Day, news: readonly NewsOf[]): string {
  const told = news
    .filter(n => n.documents.length > 0)
    .map(n => {
      const sheet = sheetOf(record, n.story)
      const main = new Set(topEvents(n.story, sheet.documents).map(e => e.id))
      const worthy = n.readings.filter(r => r.event === null || main.has(r.event.id))
      const titles = new Set(worthy.map(r => r.event?.title ?? 'Figures'))
      const events = [...titles].flatMap(title => {
        const own = worthy.filter(r => (r.event?.title ?? 'Figures') === title)
        const lines = readingLines(
          sheet,
          own.map(r => r.reading),
        )
        return lines.length > 0 ? [wrapped(`  ${title}`, 4), ...lines] : []
      })
      const said = topStatements(n.statements)
      return [
        n.story.title,
        `since ${dayWords(since)}: ${count(n.documents.length, 'new report')}`,
        ...section('EVENTS', events, 0),
        ...section(
          'WHO SAID WHAT',
          said.flatMap(s => statementLines(sheet, s)),
          n.statements.length - said.length,
        ),
        ...section(
          'REPORTS',
          n.documents.map(d => documentLine(sheet, d)),
          0,
        ),
      ].join('\n')
    })
  return told.length > 0 ? `${told.join(`\n\n${RULE}\n\n`)}\n` : `Nothing new since ${dayWords(since)}.\n`
}
