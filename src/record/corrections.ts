/** What a person set right in a record: who said something, and when an event is. Nothing else of the record moves. */
import {
  type Day,
  type Evidence,
  type Id,
  type Interval,
  parseDay,
  type RecordEvent,
  type Speaker,
  type Statement,
  type StoryRecord,
} from '../core/index.ts'

/** Somebody else said it. The words it stands on keep the correction when the statement's id moves. */
export interface CorrectSpeaker {
  readonly kind: 'correct speaker'
  readonly id: Id
  readonly statement: Id
  readonly words: Pick<Evidence, 'document' | 'span'>
  readonly speaker: string
  readonly note?: string
}

/** The event is on other days. */
export interface CorrectDate {
  readonly kind: 'correct date'
  readonly id: Id
  readonly event: Id
  /** The trigger of one of its mentions. */
  readonly words: Pick<Evidence, 'document' | 'span'>
  readonly from: Day
  readonly to: Day
  readonly note?: string
}

/** A correction, as the log of decisions holds it. */
export type Correction = CorrectSpeaker | CorrectDate

type Words = Correction['words']

const isAt = (words: Words, evidence: readonly Evidence[]): boolean =>
  evidence.some(
    e => e.document === words.document && e.span.start === words.span.start && e.span.end === words.span.end,
  )

const intervalOf = ({ from, to }: CorrectDate): Interval => ({
  from,
  to,
  granularity: from === to ? 'day' : 'range',
})

function spokenBy(statement: Statement, name: string): Statement {
  const speaker: Speaker = { kind: 'speaker', name }
  const last = statement.chain.at(-1)
  const before = last && last.kind !== 'outlet' ? statement.chain.slice(0, -1) : statement.chain
  return { ...statement, speaker: null, speakerName: name, chain: [...before, speaker] }
}

function statementOf(statement: Statement, corrections: readonly Correction[]): Statement {
  const correction = corrections.findLast(
    c => c.kind === 'correct speaker' && (c.statement === statement.id || isAt(c.words, statement.content)),
  )
  return correction?.kind === 'correct speaker' ? spokenBy(statement, correction.speaker) : statement
}

function eventOf(event: RecordEvent, corrections: readonly Correction[]): RecordEvent {
  const correction = corrections.findLast(
    c => c.kind === 'correct date' && (c.event === event.id || isAt(c.words, event.mentions)),
  )
  return correction?.kind === 'correct date' ? { ...event, when: intervalOf(correction) } : event
}

/** The record with corrections heeded, the last of several to one line; those for other records are passed over. */
export function corrected(record: StoryRecord, corrections: readonly Correction[]): StoryRecord {
  if (corrections.length === 0) return record
  return {
    ...record,
    statements: record.statements.map(s => statementOf(s, corrections)),
    events: record.events.map(e => eventOf(e, corrections)),
  }
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''

function areWords(value: unknown): boolean {
  const { document, span } = (value ?? {}) as Partial<Words>
  return isText(document) && Number.isInteger(span?.start) && Number.isInteger(span?.end)
}

/** What is wrong with a value that should be a correction, in a few words, or null. */
export function wrongWith(value: unknown): string | null {
  const c = (value ?? {}) as Record<string, unknown>
  if (!isText(c.id)) return 'a correction needs an "id"'
  if (!areWords(c.words)) return 'needs "words": a document and the span of the words it stands on'
  if (c.kind === 'correct speaker')
    return isText(c.statement) && isText(c.speaker) ? null : 'needs a "statement" and a "speaker"'
  if (c.kind !== 'correct date') return `no such kind of correction: ${JSON.stringify(c.kind ?? null)}`
  if (!isText(c.event)) return 'needs an "event"'
  const [from, to] = [c.from, c.to].map(day => (typeof day === 'string' ? parseDay(day) : null))
  return from != null && to != null && from <= to ? null : 'needs days that exist, "from" not after "to"'
}
