/** Whole lines that give the day of publication. They are no time tagger: a date inside a sentence is none of theirs. */
import type { DateRule } from '../../../clean/language.ts'

/** Months by name. */
export const months: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
}

/** Zones whose letters mean one offset. ET, CT, MT, PT change with the season and are left out, as are IST and CST of Asia. */
export const zones: Readonly<Record<string, string>> = {
  GMT: 'Z',
  UTC: 'Z',
  Z: 'Z',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  JST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  HKT: '+08:00',
}

const monthNames = Object.keys(months)
  .sort((a, b) => b.length - a.length)
  .join('|')
const label =
  '(?:(?:(?:first|last|originally) )?(?:published|posted|updated|created|dated?|filed|uploaded|modified|issued|released|added|print edition|publication date|publish date|date published)(?: time)?(?: on| at| by [^|:]{2,40}| in [^|:]{2,30})?\\s*[:|,–-]?\\s*)'
const weekday = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)'
const time =
  '(?<hour>\\d{1,2})[:.h](?<minute>\\d{2})(?::\\d{2})?\\s*(?<half>[ap]\\.?\\s?m\\.?)?\\s*(?:hrs|hours|h)?\\s*\\(?(?<zone>[a-z]{1,4}t|utc|gmt|ist|z)?\\)?(?:\\s*[+-]\\d{1,2}:?\\d{0,2})?'
const after = `(?:\\s*(?:,|at|\\||•|·|–|-|/)?\\s*(?:at\\s+)?${time})?`
const before = '(?:[^|•·.!?]{0,60}\\s*[|•·–—]\\s*|[a-z][a-z ]{2,24},\\s+)?'
const tail = '(?:\\s*(?:[|•·,;(–—-]|/)\\s*.{0,70}|\\s+by\\s.{2,40})?'
const open = '[([]?\\s*'
const close = '\\s*[)\\]]?\\.?'

const whole = (date: string): RegExp =>
  new RegExp(`^${open}${before}${label}?${weekday}?${date}${close}${tail}$`, 'i')
const monthFirst = `(?<month>${monthNames})\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})`
const dayFirst = `(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-](?<month>${monthNames})\\.?,?[\\s-](?<year>\\d{4})`

/** Date lines, the plainest first. */
export const dates: readonly DateRule[] = [
  {
    name: 'year-first',
    pattern: whole(`(?<year>\\d{4})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})${after}`),
    examples: [
      ['Halden News | Updated: 2031-09-15 17:52', '2031-09-15T17:52'],
      ['2031-09-15', '2031-09-15'],
      ['Published: 2031/9/5', '2031-09-05'],
      ['2031-09-15 17:52 GMT', '2031-09-15T17:52Z'],
      ['[2031-09-15 17:52]', '2031-09-15T17:52'],
    ],
    not: ['The order 2031-09-15 was lost.', 'Results of 2031-09-15 are to be counted again, the court said.'],
  },
  {
    name: 'month-first',
    pattern: whole(monthFirst + after),
    examples: [
      ['March 3, 2016 5:12 PM', '2016-03-03T17:12'],
      ['Published March 14th, 2019', '2019-03-14'],
      ['Updated on Tuesday, Sept. 5, 2017 at 11:05 a.m. EDT', '2017-09-05T11:05-04:00'],
      ['Dec 1, 2031', '2031-12-01'],
      ['Posted: Jan 2, 2031 12:30 AM ET', '2031-01-02T00:30'],
      ['By Anna Berg | March 3, 2016', '2016-03-03'],
      ['March 3, 2016 | 4 min read', '2016-03-03'],
    ],
    not: ['March 3, 2016 was a Thursday.', 'On March 3, 2016 he left', 'May 2016', 'Updated March 3'],
  },
  {
    name: 'day-first',
    pattern: whole(dayFirst + after),
    examples: [
      ['Published 14 March 2019', '2019-03-14'],
      ['Thursday 3rd of March 2016', '2016-03-03'],
      ['1 Apr 2031, 09:15 BST', '2031-04-01T09:15+01:00'],
      ['Halden, 14 March 2019', '2019-03-14'],
      ['14-Mar-2019', '2019-03-14'],
      ['First published on Thu 3 Mar 2016 14.05 GMT', '2016-03-03T14:05Z'],
    ],
    not: ['14 March 2019 was the day.', 'He was born on 14 March 2019', '14 March'],
  },
  {
    name: 'time-first',
    pattern: whole(`${time}\\s*,?\\s*(?:on\\s+)?${weekday}?(?:${dayFirst})`),
    examples: [
      ['10:30AM GMT 01 Mar 2014', '2014-03-01T10:30Z'],
      ['Published at 17:52, 15 September 2031', '2031-09-15T17:52'],
    ],
    not: ['10:30', 'At 10:30 on 1 March 2014 the court rose.'],
  },
  {
    name: 'time-month-first',
    pattern: whole(`${time}\\s*,?\\s*(?:on\\s+)?${weekday}?(?:${monthFirst})`),
    examples: [['Updated 9:50 p.m. EDT, Thursday, March 3, 2016', '2016-03-03T21:50-04:00']],
    not: ['9:50 p.m. Thursday'],
  },
  {
    name: 'figures',
    pattern: new RegExp(
      `^${open}(?:${before}${label}${weekday}?|[\\p{L} ]{3,30}\\s)?(?<first>\\d{1,2})(?<mark>[/.])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4})${after}(?:\\s+page ?\\w{1,4}|\\s+by\\s.{2,40})?${close}$`,
      'iu',
    ),
    examples: [
      ['Updated: 15/09/2031', '2031-09-15'],
      ['(Halden Daily 09/15/2031 page4)', '2031-09-15'],
      ['15.09.2031', '2031-09-15'],
      ['2/26/2031 7:11 AM PST BY POST STAFF', '2031-02-26T07:11-08:00'],
      ['Published: 04/04/2031', '2031-04-04'],
    ],
    not: ['The bill of 15/09/2031 was paid.', '15/9'],
  },
]
