/** The record as Markdown, to be pasted into notes: each line with its words and a link to where they stand. */
import { backingOf, backingWords } from '../../web/model/backing.ts'
import { intervalWords, publishedWords, rangeWords } from '../../web/model/calendar.ts'
import { figureTitle, outletOf, viewOf } from '../../web/model/story.ts'
import { chainWords, count, RELATION, valueWords } from '../../web/model/words.ts'
import type { Evidence, Reading, RecordDocument, RecordFile, Statement, StoryRecord } from '../core/index.ts'
import { fragmentOf } from './citation.ts'
import type { Exporter } from './exporter.ts'

/** Text that Markdown takes as it is. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|#]/g, '\\$&')

interface Sheet {
  readonly file: RecordFile
  readonly documents: ReadonlyMap<string, RecordDocument>
}

function source({ documents }: Sheet, { document: id, span }: Evidence): string {
  const document = documents.get(id)
  if (!document) return ''
  const name = plain(outletOf(document))
  return document.url ? `[${name}](<${fragmentOf(document, span)}>)` : name
}

const quote = (sheet: Sheet, evidence: readonly Evidence[]): string =>
  evidence.length === 0
    ? ''
    : `“${evidence.map(e => plain(e.quote)).join(' … ')}” (${source(sheet, evidence[0]!)})`

function readingLine(sheet: Sheet, story: StoryRecord, reading: Reading): string {
  const kinds = story.relations.filter(r => r.from === reading.id && r.kind !== 'repeats').map(r => r.kind)
  const does = [...new Set(kinds)].map(kind => RELATION[kind]).join(', ')
  const who = plain(chainWords(reading.chain))
  const day = reading.asOf ?? 'day unknown'
  return `- ${day}: **${plain(valueWords(reading))}**${does ? ` (${does})` : ''}, ${who}: ${quote(sheet, reading.evidence)}`
}

function statementLine(sheet: Sheet, statement: Statement): string {
  const said = statement.said ? `, ${rangeWords(statement.said.from, statement.said.to)}` : ''
  const more = statement.documents.length > 1 ? `; in ${count(statement.documents.length, 'document')}` : ''
  return `- **${plain(statement.speakerName ?? 'Not named')}**${said}: ${quote(sheet, statement.content)}${more}`
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ['', `### ${title}`, '', ...lines] : []

function storyLines(sheet: Sheet, given: StoryRecord): string[] {
  const { story, ranked, documents, origins } = viewOf(sheet.file, given)
  const events = ranked.flatMap(event => [
    '',
    `### ${plain(event.title)}`,
    '',
    `${event.status}${event.when ? ` · ${intervalWords(event.when)}` : ''} · ${count(event.documents.length, 'report')}; ${plain(backingWords(backingOf(event.origins, origins)))}`,
    '',
    ...event.readings.map(r => readingLine(sheet, story, r)),
  ])
  const figures = story.figures.map(
    f =>
      `- **${plain(figureTitle(f))}**: ${f.readings.map(r => `${valueWords(r)} (${r.asOf ?? 'day unknown'}, ${source(sheet, r.evidence[0]!)})`).join('; ')}`,
  )
  const reports = documents.map(d => {
    const name = plain(d.title ?? d.name)
    return `- ${plain(outletOf(d))}, ${publishedWords(d.published)}: ${d.url ? `[${name}](<${encodeURI(decoded(d.url))}>)` : name}`
  })
  return [
    `## ${plain(story.title)}`,
    ...events,
    ...section(
      'Who said what',
      story.statements.map(s => statementLine(sheet, s)),
    ),
    ...section('Figures', figures),
    ...section('Documents', reports),
    '',
  ]
}

/** An address that is encoded already is not encoded twice. */
function decoded(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}

/** CommonMark; links lead to the words in the original page where its address is known. */
export const markdown: Exporter<'markdown'> = {
  name: 'markdown',
  what: 'Markdown',
  mediaType: 'text/markdown; charset=utf-8',
  extension: 'md',
  write(file) {
    const sheet = { file, documents: new Map(file.documents.map(d => [d.id, d])) }
    return `${file.stories.flatMap(story => storyLines(sheet, story)).join('\n')}\n`
  },
}
