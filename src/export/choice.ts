/** What of a record is worth a line in print; the JSON and the page have all. */
import type {
  Evidence,
  Reading,
  RecordDocument,
  RecordEvent,
  Relation,
  Statement,
  StoryRecord,
} from '../core/index.ts'

/** Events, lines of one, statements and figures that are printed of a story at most. */
export const MOST = { events: 12, lines: 8, statements: 15, figures: 8 } as const

const SHOWN: readonly Reading['slot'][] = ['status', 'when', 'figure']

/** What one document has from one origin as of one day: a line of the record. */
export interface Line {
  readonly readings: Reading[]
  readonly relations: Relation[]
}

/** Readings of one document, origin and day in one line; a line that only repeats is left out. */
export function linesOf(readings: readonly Reading[], relations: readonly Relation[]): Line[] {
  const lines = new Map<string, Line>()
  for (const reading of readings) {
    if (!SHOWN.includes(reading.slot)) continue
    const key = `${reading.asOf}|${reading.document}|${reading.origin}`
    const line = lines.get(key) ?? { readings: [], relations: [] }
    line.readings.push(reading)
    line.relations.push(...relations.filter(r => r.from === reading.id))
    lines.set(key, line)
  }
  return [...lines.values()].filter(
    l => l.relations.length === 0 || l.relations.some(r => r.kind !== 'repeats'),
  )
}

/** The passage that says most: the longest of a line's. */
export const best = (line: Line): Evidence =>
  line.readings.flatMap(r => r.evidence).reduce((a, b) => (b.quote.length > a.quote.length ? b : a))

/** Kinds of relation by which a line brings something new, and not only more of the same. */
const NEWS: ReadonlySet<Relation['kind']> = new Set([
  'refines',
  'updates',
  'contradicts',
  'denies',
  'retracts',
])

/** The lines worth printing: the first and the last, those that bring news, and then the earliest. */
export function topLines(lines: readonly Line[]): Line[] {
  const worth = (line: Line, i: number): number =>
    (i === 0 || i === lines.length - 1 ? 4 : 0) +
    (line.relations.some(r => NEWS.has(r.kind)) ? 2 : 0) -
    i / lines.length
  const order = lines.map((line, i) => ({ line, worth: worth(line, i) })).sort((a, b) => b.worth - a.worth)
  const top = new Set(order.slice(0, MOST.lines).map(({ line }) => line))
  return lines.filter(line => top.has(line))
}

/** Reports from which on a story has main events, beside which others are slight. */
const FEW_REPORTS = 3

/** Events that are printed even where all of them are slight. */
const LEAST_EVENTS = 5

/** Characters at the head of a report in which it tells what it is about. */
const HEAD = 300

/** Whether one report alone tells of an event, of no day, and not at its head: it may be anything. */
function isSlight(event: RecordEvent, documents: readonly RecordDocument[]): boolean {
  return (
    documents.length >= FEW_REPORTS &&
    event.documents.length === 1 &&
    event.when === null &&
    !event.mentions.some(m => m.span.start < HEAD)
  )
}

/** The events worth printing, in their order: slight ones only where there are few others. */
export function topEvents(story: StoryRecord, documents: readonly RecordDocument[]): RecordEvent[] {
  const slight = new Set(story.events.filter(e => isSlight(e, documents)))
  const room = Math.max(0, LEAST_EVENTS - (story.events.length - slight.size))
  const kept = new Set([...slight].slice(0, room))
  return story.events.filter(e => !slight.has(e) || kept.has(e)).slice(0, MOST.events)
}

/** Words below which indirect speech is a scrap. */
const SCRAP = 7

/** Whether a statement is cut from within a sentence: too short, or in pieces before which something stands. */
function isScrap({ manner, content }: Statement): boolean {
  if (manner === 'direct') return false
  const words = content.map(e => e.quote).join(' ')
  return words.split(/\s+/).length < SCRAP || (content.length > 1 && !/\s/.test(content[0]!.quote.trim()))
}

/** How much a statement is worth a line: carried by many, in the speaker's own words, by somebody with a name. */
const worth = (s: Statement): number =>
  s.documents.length * 2 +
  (s.manner === 'direct' ? 1.5 : s.manner === 'mixed' ? 1 : 0) +
  (s.speaker ? 1 : s.chain.at(-1)?.kind === 'unnamed' ? 0 : 0.5) -
  (isScrap(s) ? 3 : 0)

/** Whether all that a statement says stands within what another says in the same report. */
const isWithin = (inner: Statement, outer: Statement): boolean =>
  inner !== outer &&
  inner.content.every(i =>
    outer.content.some(
      o => o.document === i.document && o.span.start <= i.span.start && i.span.end <= o.span.end,
    ),
  ) &&
  (inner.content.length !== outer.content.length ||
    inner.content.some((i, at) => i.quote.length < outer.content[at]!.quote.length))

/** The statements worth printing, in their order: none without a speaker, and none that another one printed has. */
export function topStatements(statements: readonly Statement[]): Statement[] {
  const ranked = statements.filter(s => s.speakerName !== null).sort((a, b) => worth(b) - worth(a))
  const top: Statement[] = []
  for (const s of ranked) {
    if (top.length === MOST.statements) break
    if (!top.some(t => isWithin(s, t))) top.push(s)
  }
  const chosen = new Set(top.filter(s => !top.some(t => isWithin(s, t))))
  return statements.filter(s => chosen.has(s))
}
