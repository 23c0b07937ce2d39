/** When an event of a mention was: its own day, that of what brought it about, or that of its report's news. */
import {
  contains,
  type EventMention,
  type Id,
  type Interval,
  type Reading,
  type RecordEvent,
  type Span,
} from '../core/index.ts'
import { type Desk, type Page, sentenceOf, timeOf } from './desk.ts'

/** The days of a mention, and the characters that tell them. */
export interface Dated {
  readonly span: Span
  readonly interval: Interval
  /** Whether they are told of the mention itself. */
  readonly own: boolean
}

/** The timex of an event: its own, or that of the words which its trigger introduces. */
function timexOf(page: Page, { trigger, when }: EventMention): Id | undefined {
  return (
    when ?? page.source.annotations.attributions.find(a => a.cue && a.said && contains(a.cue, trigger))?.said
  )
}

/** Of those killed or hurt: the mention nearest in their sentence of a happening that does so. */
export function causeOf(desk: Desk, page: Page, { type, trigger }: EventMention): EventMention | null {
  if (type === null || !desk.language.isHarm(type)) return null
  const sentence = sentenceOf(page, trigger.start)
  let best: EventMention | null = null
  let least = Number.POSITIVE_INFINITY
  for (const other of page.source.annotations.events) {
    if (other.type === null || !contains(sentence, other.trigger)) continue
    if (desk.language.harmOf(other.type) === null) continue
    const away = Math.abs(other.trigger.start - trigger.start)
    if (away < least) [least, best] = [away, other]
  }
  return best
}

/** When an event of a mention was: somebody is killed when that happens which kills him. Null where it is not told. */
export function datedAt(desk: Desk, page: Page, mention: EventMention): Dated | null {
  const own = timeOf(desk, page, timexOf(page, mention))
  if (own) return { ...own, own: true }
  const cause = mention.status === 'happened' ? causeOf(desk, page, mention) : null
  const lent = cause && timeOf(desk, page, timexOf(page, cause))
  return lent && { ...lent, own: false }
}

/** Characters at the head of a report in which what it tells as done is its news. */
const HEAD = 500

/** When a mention at the head of a report was, by the day of its news. */
function newsAt(desk: Desk, page: Page, { status, trigger }: EventMention): Dated | null {
  if (status !== 'happened' || trigger.start >= HEAD) return null
  const news = timeOf(desk, page, desk.input.news.get(page.id))
  return news && { ...news, own: false }
}

/** A mention on its page, and the days that are told of it. */
export interface Datable {
  readonly page: Page
  readonly mention: EventMention
  readonly dated: Dated | null
}

/** The days of an event's mentions; where none is told, each is of the news of its report. */
export function datesOf(desk: Desk, told: readonly Datable[]): ReadonlyMap<EventMention, Dated> {
  const isDated = told.some(t => t.dated)
  return new Map(
    told.flatMap(({ page, mention, dated }) => {
      const when = isDated ? dated : newsAt(desk, page, mention)
      return when ? [[mention, when] as const] : []
    }),
  )
}

/** Readings of an event without the days that were only lent to it: nobody said them of it, so they differ from none. */
export function withoutLent(desk: Desk, { mentions, readings }: RecordEvent): Reading[] {
  const triggers = new Set(mentions.map(m => `${m.document}|${m.span.start}`))
  const isDated = (document: Id): boolean => {
    const page = desk.page(document)
    return page.source.annotations.events.some(
      e => triggers.has(`${document}|${e.trigger.start}`) && datedAt(desk, page, e) !== null,
    )
  }
  return readings.filter(r => r.slot !== 'when' || isDated(r.document))
}
