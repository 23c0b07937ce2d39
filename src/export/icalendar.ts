/** What is to come, as a calendar. */
import ical, { ICalEventStatus } from 'ical-generator'
import { chainWords } from '../../web/model/words.ts'
import { type Day, parseDay, type RecordEvent, type RecordFile, type Status, toDay } from '../core/index.ts'
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

function isEntry(event: RecordEvent, since: Day): boolean {
  if (!event.when || event.when.to < since) return false
  return parseDay(event.when.to)! - parseDay(event.when.from)! < LONGEST
}

function describe(event: RecordEvent): string {
  return event.readings
    .slice(0, 6)
    .map(r => `${r.asOf ?? 'day unknown'} ${chainWords(r.chain)}: “${r.evidence[0]?.quote ?? ''}”`)
    .join('\n')
}

/** Day on which the last document of a record appeared: what is later is to come. */
const lastDay = (file: RecordFile): Day =>
  file.stories
    .map(s => s.last ?? '')
    .sort()
    .at(-1) ?? ''

/** The events of a record from a day on, as all-day entries of a calendar. */
export function calendarOf(file: RecordFile, since: Day, name: string): string {
  const calendar = ical({ name, prodId: { company: 'Onrecord', product: 'record', language: 'EN' } })
  for (const story of file.stories) {
    for (const event of story.events.filter(e => isEntry(e, since))) {
      const { from, to } = event.when!
      calendar.createEvent({
        id: `${event.id}@onrecord`,
        summary: event.title,
        allDay: true,
        timezone: 'UTC',
        start: at(from),
        end: at(toDay(parseDay(to)! + 1)),
        // The same record gives the same calendar: its stamp is the day of its last document.
        stamp: at(story.last ?? from),
        status: STATUS[event.status],
        location: event.where,
        description: `${event.status} · ${story.title}\n\n${describe(event)}`,
      })
    }
  }
  return calendar.toString()
}

/** iCalendar (RFC 5545) of the events that lie on or after the day of the record's last document. */
export const icalendar: Exporter<'icalendar'> = {
  name: 'icalendar',
  what: 'a calendar of what is to come',
  mediaType: 'text/calendar; charset=utf-8',
  extension: 'ics',
  write: file => calendarOf(file, lastDay(file), file.stories.map(s => s.title).join('; ')),
}
