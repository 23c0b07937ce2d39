/** Dates by the calendar: years, months, days of the month, weekdays. */
import type { Fields, Form } from '../../../../temporal/forms.ts'
import { alias, type Rule, rule } from '../../../../temporal/rules.ts'
import { afterMonthDay, bareMonth, named } from './guards.ts'
import { knownDayRules } from './known-days.ts'

const calendar = (fields: Fields): Form => ({ kind: 'calendar', fields })

const day = (n: number): boolean => n >= 1 && n <= 31

/** Two-digit years of dates in figures. */
const century = (year: number): number => (year >= 100 ? year : year > 50 ? 1900 + year : 2000 + year)

/** Dates by the calendar. */
export const calendarRules: readonly Rule[] = [
  ...knownDayRules,
  rule<{ f: Form; y: number }>({
    name: 'day-to-year',
    makes: 'day',
    pattern: 'f:<monthday> & (DASH | to | and | through | or) (the? (ORDWORD | INT SUFFIX? ) ) ","? y:<yr>',
    form: ({ f, y }) => (f.kind === 'calendar' ? calendar({ ...f.fields, year: y }) : null),
    examples: ['They met on [March 5]-9, 1918.'],
  }),
  rule<{ d: number; f: Form }>({
    name: 'day-to-day-month',
    makes: 'day',
    pattern: 'the? (d:<ord> | d:D2 | d:D1) & (DASH | to | and | or | through | until) the? f:<datedday>',
    form: ({ d, f }) => (day(d) && f.kind === 'calendar' ? calendar({ ...f.fields, day: d }) : null),
    guard: v => v.is(v.last + 1, 'INT') || v.is(v.last + 2, 'INT') || v.is(v.last + 1, 'ORDWORD'),
    examples: [
      'They met from [22] to 25 April 1951.',
      'They met on [6]-7 January 1916.',
      'They meet on [5] and 6 May.',
    ],
    not: ['He gave 5 to March Brown.'],
  }),
  rule<{ d: number; y?: number }>({
    name: 'day-after-day',
    makes: 'day',
    pattern: 'the? (d:<ord> | d:D2 | d:D1) (","? y:<yr>)?',
    form: ({ d, y }) => (day(d) ? calendar({ day: d, ...(y ? { year: y } : {}) }) : null),
    after: ['DASH', 'and', 'to', 'or', 'through', 'until', ','],
    guard: afterMonthDay,
    examples: [
      'They met on March 5-[9, 1918].',
      'They met from May 8–[10].',
      'They meet on April 24 and [25].',
    ],
    not: ['On May 8, 10 men left.', 'They met on May 8 and 25 people left.'],
  }),
  rule<{ m: number; y: number }>({
    name: 'month-year',
    makes: 'month',
    pattern: 'm:MONTH (DASH? | "," | of | in | of the year) y:<yr>',
    form: ({ m, y }) => calendar({ year: y, month: m }),
    guard: named,
    examples: ['He left in [March 1987].', 'He left in [March of 1987].', 'He left in [March, 1987].'],
    not: ['It may 1987 times.'],
  }),
  rule<{ m: number; of: Form }>({
    name: 'month-of',
    makes: 'month',
    pattern: 'm:MONTH (of | in)? of:<relyear>',
    form: ({ m, of }) => ({ kind: 'within', of, fields: { month: m } }),
    guard: named,
    examples: [
      'He left in [October of that year].',
      'He leaves in [April next year].',
      'He left in [March of last year].',
    ],
  }),
  rule<{ m: number }>({
    name: 'month',
    makes: 'month',
    pattern: 'm:MONTH',
    form: ({ m }) => calendar({ month: m }),
    guard: bareMonth,
    examples: [
      'He left in [March].',
      'It opened in [October].',
      'In [May] the river rose.',
      'The plan of [April] failed.',
    ],
    not: [
      'It may rain.',
      'May Brown sang.',
      'Theresa May spoke.',
      'They will march on the palace.',
      'March on the palace, he said.',
      'April Brown sang.',
      'The March for Life drew many.',
    ],
  }),
  rule<{ m: number; d: number }>({
    name: 'month-day',
    makes: 'monthday',
    pattern: 'm:MONTH the? (d:<ord> | d:D2 | d:D1)',
    form: ({ m, d }) => (day(d) ? calendar({ month: m, day: d }) : null),
    guard: v =>
      named(v) &&
      !(
        v.glued(v.last) &&
        (v.word(v.last) === '%' ||
          (v.word(v.last) === ':' && v.glued(v.last + 1) && /^\d/.test(v.word(v.last + 1))))
      ) &&
      !/^(million|billion|percent|per)$/.test(v.word(v.last)),
    examples: ['He left on [March 5].', 'He left on [March 5th].', 'He left on [Nov. 5].'],
    not: ['It may 5 times.'],
  }),
  rule<{ m: number; d: number }>({
    name: 'day-month',
    makes: 'monthday',
    pattern: 'the? (d:<ord> | d:D2 | d:D1) (of | DASH)? m:MONTH',
    form: ({ m, d }) => (day(d) ? calendar({ month: m, day: d }) : null),
    guard: v =>
      named(v) &&
      !(v.word(v.first) !== 'the' && v.is(v.last, 'D2') && !v.is(v.last, 'D4') && v.is(v.first, 'D4')),
    examples: ['He left on [5 March].', 'He left on [the 5th of March].', 'It fell on [12 June].'],
    not: ['These 5 may go.', 'He left on 35 March.'],
  }),
  rule<{ f: Form; y: number }>({
    name: 'month-day-year',
    makes: 'day',
    pattern: 'f:<monthday> ("," | of | of the year)? y:<yr>',
    form: ({ f, y }) => (f.kind === 'calendar' ? calendar({ ...f.fields, year: y }) : null),
    examples: [
      'He left on [March 5, 1987].',
      'He left on [5 March 1987].',
      'He left on [the 5th of March, 1987].',
      'He left on [March 5 of 1987].',
    ],
  }),
  rule<{ f: Form; of: Form }>({
    name: 'month-day-of',
    makes: 'day',
    pattern: 'f:<monthday> ","? of? of:<relyear>',
    form: ({ f, of }) => (f.kind === 'calendar' ? { kind: 'within', of, fields: f.fields } : null),
    examples: ['He left on [March 5 of that year].', 'He left on [5 March last year].'],
  }),
  rule<{ t: -1 | 0 | 1; f: Form }>({
    name: 'last-month-day',
    makes: 'day',
    pattern: '(t:LAST | t:NEXT | t:THIS) f:<monthday>',
    form: ({ t, f }) => (f.kind === 'calendar' ? { ...f, toward: t } : null),
    examples: ['He left [last March 5].'],
  }),
  alias('day', 'monthday'),
  rule<{ w: number; f: Form }>({
    name: 'weekday-date',
    makes: 'day',
    pattern: 'w:WEEKDAY ","? (on | the)? f:<datedday>',
    form: ({ w, f }) => withWeekday(f, w),
    guard: named,
    examples: [
      'He left on [Thursday, March 5].',
      'He left on [Thursday, March 5, 1987].',
      'He left on [Thursday 5 March 1987].',
    ],
  }),
  rule<{ w: number; f: Form }>({
    name: 'date-weekday',
    makes: 'day',
    pattern: 'f:<datedday> ("," | "(") w:WEEKDAY ")"?',
    form: ({ w, f }) => withWeekday(f, w),
    guard: v => v.word(v.last - 1) === ')' || v.word(v.last - 2) === ',',
    examples: ['He left on [5 March 1987, Thursday].'],
  }),
  rule<{ w: number; d: number }>({
    name: 'weekday-ordinal',
    makes: 'day',
    pattern: 'w:WEEKDAY ","? the d:<ord>',
    form: ({ w, d }) => (day(d) ? calendar({ weekday: w, day: d }) : null),
    guard: v => named(v) && !/^(NN|JJ|CD|VBG)/.test(v.tag(v.last)) && v.word(v.last) !== 'of',
    examples: ['They meet on [Monday the 14th].'],
  }),
  rule<{ f: Form; y: number }>({
    name: 'dated-year',
    makes: 'datedday',
    pattern: 'f:<monthday> ("," | of)? y:<yr>',
    form: ({ f, y }) => (f.kind === 'calendar' ? calendar({ ...f.fields, year: y }) : null),
    examples: ['He left on [Thursday, March 5, 1987].'],
  }),
  alias('datedday', 'monthday'),
  rule<{ y: number; m: number; d: number }>({
    name: 'iso',
    makes: 'day',
    pattern: 'y:D4 ~DASH ~m:D2 ~DASH ~d:D2',
    form: ({ y, m, d }) => (m >= 1 && m <= 12 && day(d) ? calendar({ year: y, month: m, day: d }) : null),
    examples: ['It was sent on [2014-03-05].'],
    not: ['Its number is 2014-33-05.'],
  }),
  rule<{ a: number; b: number; y: number }>({
    name: 'slashes',
    makes: 'day',
    pattern: '(a:D2 | a:D1) ~"/" ~(b:D2 | b:D1) ~"/" ~(y:D4 | y:D2)',
    form: ({ a, b, y }) =>
      a >= 1 && a <= 12 && day(b)
        ? calendar({ year: century(y), month: a, day: b })
        : b >= 1 && b <= 12 && day(a)
          ? calendar({ year: century(y), month: b, day: a })
          : null,
    examples: ['It was sent on [3/5/2014].', 'It was sent on [25/12/2014].'],
    not: ['The score was 40/50/60.'],
  }),
  rule<{ a: number; b: number; y: number }>({
    name: 'dashes',
    makes: 'day',
    pattern: '(a:D2 | a:D1) ~(DASH | ".") ~(b:D2 | b:D1) ~(DASH | ".") ~y:D4',
    form: ({ a, b, y }) =>
      b >= 1 && b <= 12 && day(a) && a > 12
        ? calendar({ year: y, month: b, day: a })
        : a >= 1 && a <= 12 && day(b)
          ? calendar({ year: y, month: a, day: b })
          : null,
    examples: ['It was sent on [03-05-2014].'],
  }),
  rule<{ d: number }>({
    name: 'ordinal-day',
    makes: 'day',
    pattern: 'the d:<ord>',
    form: ({ d }) => (day(d) ? calendar({ day: d }) : null),
    guard: v =>
      v.last - v.first >= 3 &&
      v.is(v.last - 1, 'SUFFIX') &&
      /^(on|by|until|till|since|before|from|and|to|of)$/.test(v.word(v.first - 1)) &&
      !/^(NN|JJ|CD|VBG)/.test(v.tag(v.last)) &&
      !/^[-/]$/.test(v.word(v.last)) &&
      !(v.word(v.first - 1) === 'of' && !v.is(v.first - 2, 'DAYPART')) &&
      !/^(and|to)$/.test(v.word(v.first - 1)),
    examples: ['They met in May and parted on [the 17th].'],
    not: ['He lives on the 17th floor.', 'She is the 17th in line.'],
  }),
]

function withWeekday(form: Form, weekday: number): Form | null {
  return form.kind === 'calendar' ? { kind: 'calendar', fields: { ...form.fields, weekday } } : null
}
