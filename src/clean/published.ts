/** When a document appeared: written dates → `Published`. No clock; a date that does not exist is refused. */
import { addMonths, type Day, dayNumber, isDay, type Published, toDay } from '../core/index.ts'
import type { CleanLanguage } from './language.ts'

/** A date as read: its days, its instant where there is one; or why it was refused. */
export type ReadDate =
  | { readonly from: Day; readonly to: Day; readonly at?: string; readonly reason?: string }
  | { readonly refused: string }

/** Whether a date was refused. */
export const isRefused = (date: ReadDate): date is { readonly refused: string } => 'refused' in date

const two = (n: number | string): string => String(n).padStart(2, '0')

/** Parts of a date; `clock` is `T17:52`, with seconds and offset where known. */
function dayOf(year: number, month: number, day: number, clock: string, written: string): ReadDate {
  if (!isDay(year, month, day)) return { refused: `“${written}” is no day of the calendar` }
  if (year < 1600 || year > 2200) return { refused: `“${written}” is no likely day of publication` }
  const on = toDay(dayNumber(year, month, day))
  return clock ? { from: on, to: on, at: on + clock } : { from: on, to: on }
}

const clockOf = (hour: number, minute: number, second: string | undefined, zone: string): string =>
  hour > 24 || minute > 59 ? '' : `T${two(hour)}:${two(minute)}${second ? `:${second}` : ''}${zone}`

const zoneOf = (zone: string | undefined): string => {
  if (!zone) return ''
  if (/^z|^utc$|^gmt$|^ut$/i.test(zone)) return 'Z'
  const m = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone)
  return m ? `${m[1]}${m[2]}:${m[3] ?? '00'}` : ''
}

/** ISO 8601 and its relatives: `2017-09-15`, `2017-09-15 17:52:00+02:00`, `20170915T1752Z`, `2017/09/15`. */
function iso(text: string): ReadDate | null {
  const m =
    /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:[T\s,]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?(?:\d{2})?)?)?(?:\s*\[[\w/]+\])?$/i.exec(
      text,
    )
  if (!m || (!m[2] && m[3]!.length + m[4]!.length !== 4)) return null
  // A day without a time is often written as midnight; that is no instant.
  const midnight = m[5] && /^0+$/.test(m[5] + m[6] + (m[7] ?? '')) && !m[8]
  const clock = m[5] && !midnight ? clockOf(Number(m[5]), Number(m[6]), m[7], zoneOf(m[8])) : ''
  return dayOf(Number(m[1]), Number(m[3]), Number(m[4]), clock, text)
}

/** A month or a year alone: the range of its days. */
function partial(text: string): ReadDate | null {
  const m = /^(\d{4})(?:-(\d{2}))?$/.exec(text)
  if (!m) return null
  const year = Number(m[1])
  const month = m[2] ? Number(m[2]) : 1
  if (!isDay(year, month, 1) || year < 1600 || year > 2200) return { refused: `“${text}” is no date` }
  const start = dayNumber(year, month, 1)
  const reason = m[2] ? 'only the month is given' : 'only the year is given'
  return { from: toDay(start), to: toDay(addMonths(start, m[2] ? 1 : 12) - 1), reason }
}

const shortMonths = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const shortZones: Readonly<Record<string, string>> = {
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
}

/** The dates of mail and feeds (RFC 822, 850, asctime): `Sat, 01 Apr 2023 00:00:08 GMT`. English by its standard. */
function rfc822(text: string): ReadDate | null {
  const m =
    /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]([a-z]{3})[a-z]*[\s-](\d{4}|\d{2})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?\s*([a-z]{1,4}|[+-]\d{4})?(?:\s*\(.*\))?$/i.exec(
      text,
    )
  const month = m ? shortMonths.indexOf(m[2]!.toLowerCase()) + 1 : 0
  if (!m || !month) return null
  const year = m[3]!.length === 4 ? Number(m[3]) : Number(m[3]) + (Number(m[3]) < 70 ? 2000 : 1900)
  const zone = shortZones[m[7]?.toUpperCase() ?? ''] ?? zoneOf(m[7])
  return dayOf(year, month, Number(m[1]), m[4] ? clockOf(Number(m[4]), Number(m[5]), m[6], zone) : '', text)
}

/** Seconds or milliseconds since 1970, UTC. */
function epoch(text: string): ReadDate | null {
  if (!/^-?\d{9,10}(?:\.\d+)?$|^\d{13}$/.test(text)) return null
  const seconds = Math.floor(Number(text) / (text.length === 13 ? 1000 : 1))
  const days = Math.floor(seconds / 86_400)
  const rest = seconds - days * 86_400
  const at = `T${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}Z`
  return { from: toDay(days), to: toDay(days), at: toDay(days) + at }
}

/** The day a match of a language's date rule gives, or null where it gives none for sure. */
function fromGroups(
  groups: Readonly<Record<string, string | undefined>>,
  language: CleanLanguage,
  written: string,
): ReadDate | null {
  const name = groups.month?.toLowerCase().replace(/\.$/, '') ?? ''
  let month = language.months[name] ?? Number(name)
  let day = Number(groups.day)
  // Two numbers: day and month cannot be told apart unless one is beyond twelve.
  if (groups.first) {
    const [a, b] = [Number(groups.first), Number(groups.second)]
    if (a <= 12 && b <= 12 && a !== b)
      return { refused: `“${written}” could be two days: month and day cannot be told apart` }
    ;[month, day] = a > 12 ? [b, a] : [a, b]
  }
  const half = groups.half?.toLowerCase().replace(/\W/g, '')
  const hour = groups.hour ? (Number(groups.hour) % (half ? 12 : 25)) + (half === 'pm' ? 12 : 0) : -1
  const zone = language.zones[groups.zone?.toUpperCase().replace(/\W/g, '') ?? ''] ?? ''
  return dayOf(
    Number(groups.year),
    month,
    day,
    hour < 0 ? '' : clockOf(hour, Number(groups.minute ?? 0), undefined, zone),
    written,
  )
}

/** The day of publication that a line gives, by the language's rules; null where it is no date line. */
export function dateLine(line: string, language: CleanLanguage): ReadDate | null {
  // What ends as a sentence is one, whatever it begins with.
  if (line.length > 160 || !/\d{4}/.test(line) || /\p{Ll}{3}[.!?]["”’)]*$/u.test(line)) return null
  // Pages print a date twice, for screens of two sizes.
  const half = (line.length - 1) / 2
  if (line[half] === ' ' && line.slice(0, half) === line.slice(half + 1))
    return dateLine(line.slice(0, half), language)
  for (const rule of language.dates) {
    const match = rule.pattern.exec(line)
    const read = match?.groups ? fromGroups(match.groups, language, line) : null
    if (read) return read
  }
  return null
}

const placeholder = /^(?:0001|1970-01-01T00:00:00|1970-01-01$|1900-01-01|0000)/

/** A date as programs and people write it; null where it is none. */
export function readDate(written: string, language: CleanLanguage): ReadDate | null {
  const text = written.trim().replace(/\s+/g, ' ')
  if (!text) return null
  if (placeholder.test(text)) return { refused: `“${text}” stands for no date` }
  return iso(text) ?? partial(text) ?? rfc822(text) ?? epoch(text) ?? dateLine(text, language)
}

/** The day that a web address carries in its path (`/2017/09/15/`), or the month. */
export function addressDate(url: string | undefined): ReadDate | null {
  const path = url?.replace(/^[a-z]+:\/\/[^/]*|[?#].*$/gi, '') ?? ''
  const m = /[/_-](19[89]\d|20\d{2})([/_-]?)(0?[1-9]|1[0-2])\2([0-2]?\d|3[01])(?=[/_.-]|$)/.exec(path)
  if (m && (m[2] || m[3]!.length + m[4]!.length === 4)) {
    const read = dayOf(Number(m[1]), Number(m[3]), Number(m[4]), '', m[0])
    if (!isRefused(read)) return read
  }
  const month = /\/(19[89]\d|20\d{2})[/-](0[1-9]|1[0-2])\//.exec(path)
  return month ? partial(`${month[1]}-${month[2]}`) : null
}

/** A date that was read as the publication day, on the ground given. */
export const publishedOn = (
  date: Exclude<ReadDate, { refused: string }>,
  basis: Published['basis'],
  reason?: string,
): Published => {
  const why = date.reason ?? reason
  return {
    from: date.from,
    to: date.to,
    basis,
    ...(date.at ? { at: date.at } : {}),
    ...(why ? { reason: why } : {}),
  }
}
