/** What the record draws from each document: the stretches to mark, and the notes that lead back to the lines. */
import type { Evidence, Id, Reading } from '../../src/core/index.ts'
import { lineAnchor, spanAnchor } from './anchors.ts'
import { briefWords } from './calendar.ts'
import type { Marked } from './segments.ts'
import type { StoryView } from './story.ts'
import { intervalOf, statusOf, valueWords } from './words.ts'

/** A note beside a document's text: which line of the record rests on which words. */
export interface Note {
  readonly document: Id
  readonly start: number
  readonly end: number
  readonly kind: 'status' | 'when' | 'where' | 'who' | 'figure' | 'said' | 'cue' | 'mention'
  /** What the line is about. */
  readonly subject: string
  /** What it says. */
  readonly value: string
  /** Anchor of the line. */
  readonly line: string
}

const note = (
  evidence: Evidence,
  kind: Note['kind'],
  subject: string,
  value: string,
  line: string,
): Note => ({
  document: evidence.document,
  start: evidence.span.start,
  end: evidence.span.end,
  kind,
  subject,
  value,
  line,
})

/** The value of a reading as short as a margin wants it. */
function shortValue(reading: Reading): string {
  const interval = intervalOf(reading)
  return interval ? briefWords(interval, [Number(reading.asOf?.slice(0, 4))]) : valueWords(reading)
}

function ofReadings(view: StoryView): readonly Note[] {
  return [...view.lines.values()].flatMap(line => {
    const value = statusOf(line.reading) ?? shortValue(line.reading)
    return line.reading.evidence.map(e => note(e, line.reading.slot, line.subject, value, line.anchor))
  })
}

function ofStatements(view: StoryView): readonly Note[] {
  return view.story.statements.flatMap(statement => {
    const line = lineAnchor(view.story.id, 'statement', statement.id)
    const who = statement.speakerName ?? 'somebody'
    const own = statement.content.map(e => note(e, 'said', who, 'said', line))
    const around = [statement.source, statement.cue].flatMap(e =>
      e ? [note(e, 'cue', who, 'said', line)] : [],
    )
    return [
      ...own,
      ...around,
      ...statement.variants.flatMap(v => v.content.map(e => note(e, 'said', who, `said, ${v.kind}`, line))),
    ]
  })
}

const ofMentions = (view: StoryView): readonly Note[] =>
  view.story.events.flatMap(event => {
    const line = lineAnchor(view.story.id, 'event', event.id)
    return event.mentions.map(e => note(e, 'mention', event.title, 'mentioned', line))
  })

/** All notes of a story by document, in the order of the text. A mention is left out where a reading rests on its words. */
export function notesOf(view: StoryView): ReadonlyMap<Id, readonly Note[]> {
  const readings = ofReadings(view)
  const taken = new Set(readings.map(n => `${n.document}\n${n.start}\n${n.end}\n${n.subject}`))
  const mentions = ofMentions(view).filter(
    n => !taken.has(`${n.document}\n${n.start}\n${n.end}\n${n.subject}`),
  )
  const notes = new Map<Id, Note[]>()
  for (const n of [...readings, ...ofStatements(view), ...mentions]) {
    const list = notes.get(n.document)
    if (list) list.push(n)
    else notes.set(n.document, [n])
  }
  for (const list of notes.values()) list.sort((a, b) => a.start - b.start || b.end - a.end)
  return notes
}

/** The stretches of one document that its notes rest on, each once. */
export function marksOf(document: Id, notes: readonly Note[]): readonly Marked[] {
  const marks = new Map<string, { start: number; end: number; anchor: string; kinds: string[] }>()
  for (const n of notes) {
    const anchor = spanAnchor(document, n)
    const mark = marks.get(anchor)
    if (!mark) marks.set(anchor, { start: n.start, end: n.end, anchor, kinds: [n.kind] })
    else if (!mark.kinds.includes(n.kind)) mark.kinds.push(n.kind)
  }
  return [...marks.values()]
}
