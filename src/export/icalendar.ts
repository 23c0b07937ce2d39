/** What is to come, as a calendar. */
import ical, { ICalEventStatus } from 'ical-generator'
import { chainWords } from '../../web/model/words.ts'
import {
  type Day,
  type Id,
  type Interval,
  parseDay,
  type RecordEvent,
  type RecordFile,
  type Status,
  type StoryRecord,
  toDay,
} from '../core/index.ts'
import type { Exporter } from './exporter.ts'

/** How far an event has come, as calendars say it (RFC 5545, 3.8.1.11). */
const STATUS: Readonly<Record<Status, ICalEventStatus>> = {
  possible: ICalEventStatus.TENTATIVE,
  planned: ICalEventStatus.TENTATIVE,
  unconfirmed: ICalEventStatus.TENTATIVE,
  announced: ICalEventStatus.CONFIRMED,
  confirmed: ICalEventStatus.CONFIRMED,
  'under way': ICalEventStatus.CONFIRMED,
  happened: ICalEventStatus.CONFIRMED,
  denied: ICalEventStatus.CANCELLED,
  postponed: ICalEventStatus.CANCELLED,
  cancelled: ICalEventStatus.CANCELLED,
}

/** Stretches longer than this say no more than "some time": they are no entry of a calendar. */
const LONGEST = 31

/** The instant at which a calendar's day begins: an all-day entry has no zone. */
const at = (day: Day): Date => new Date(`${day}T00:00:00Z`)

/** An entry of a calendar: an event of one day or several. */
export interface CalendarEntry {
  /** The same for the same event. */
  readonly id: Id
  readonly title: string
  readonly from: Day
  readonly to: Day
  readonly status: Status
  /** The day as of which it is told. */
  readonly stamp: Day
  readonly where: string | null
  /** Plain text. */
  readonly text: string
  /** Where it is shown. */
  readonly link: string | null
}

/** A calendar (RFC 5545) of events that last whole days; what lasts too long for an entry is left out. */
export function calendar(name: string, entries: readonly CalendarEntry[]): string {
  const written = ical({ name, prodId: { company: 'Onrecord', product: 'record', language: 'EN' } })
  for (const { id, title, from, to, status, stamp, where, text, link } of entries) {
    if (parseDay(to)! - parseDay(from)! >= LONGEST) continue
    written.createEvent({
      id: `${id}@onrecord`,
      summary: title,
      allDay: true,
      timezone: 'UTC',
      start: at(from),
      end: at(toDay(parseDay(to)! + 1)),
      stamp: at(stamp),
      status: STATUS[status],
      location: where,
      description: text,
      ...(link ? { url: link } : {}),
    })
  }
  return written.toString()
}

function describe(event: RecordEvent): string {
  return event.readings
    .slice(0, 6)
    .map(r => `${r.asOf ?? 'day unknown'} ${chainWords(r.chain)}: “${r.evidence[0]?.quote ?? ''}”`)
    .join('\n')
}

const entryOf = (event: RecordEvent, { from, to }: Interval, story: StoryRecord): CalendarEntry => ({
  id: event.id,
  title: event.title,
  from,
  to,
  status: event.status,
  // The same record gives the same calendar: its stamp is the day of its last document.
  stamp: story.last ?? from,
  where: event.where,
  text: `${event.status} · ${story.title}\n\n${describe(event)}`,
  link: null,
})

/** Day on which the last document of a record appeared: what is later is to come. */
const lastDay = (file: RecordFile): Day =>
  file.stories
    .map(s => s.last ?? '')
    .sort()
    .at(-1) ?? ''

/** The events of a record from a day on, as all-day entries of a calendar. */
export function calendarOf(file: RecordFile, since: Day, name: string): string {
  const entries = file.stories.flatMap(story =>
    story.events.flatMap(event =>
      event.when && event.when.to >= since ? entryOf(event, event.when, story) : [],
    ),
  )
  return calendar(name, entries)
}

/** iCalendar (RFC 5545) of the events that lie on or after the day of the record's last document. */
export const icalendar: Exporter<'icalendar'> = {
  name: 'icalendar',
  what: 'a calendar of what is to come',
  mediaType: 'text/calendar; charset=utf-8',
  extension: 'ics',
  write: file => calendarOf(file, lastDay(file), file.stories.map(s => s.title).join('; ')),
}
