/** Days and stretches told by two steps: "the week before last", "a year ago today", "the day after Christmas". */
import type { DayPart, Form } from '../../../../temporal/forms.ts'
import { type Rule, rule } from '../../../../temporal/rules.ts'
import { offset, step, times } from './shared.ts'

/** Days and stretches told by two steps. */
export const deixisRules: readonly Rule[] = [
  rule<{ u: string }>({
    name: 'unit-before-last',
    makes: 'relunit',
    pattern: 'the u:UNIT before last',
    form: ({ u }) => offset(u, -2),
    guard: v => !/^(NN|JJ)/.test(v.tag(v.last)),
    examples: ['They met in [the week before last].'],
    not: ['He fled the week before last orders were served.'],
  }),
  rule<{ u: string }>({
    name: 'unit-after-next',
    makes: 'relunit',
    pattern: 'the u:UNIT after next',
    form: ({ u }) => offset(u, 2),
    guard: v => !/^(NN|JJ)/.test(v.tag(v.last)),
    examples: ['They meet in [the week after next].'],
  }),
  rule<{ p: DayPart }>({
    name: 'part-before-last',
    makes: 'daypart',
    pattern: 'the p:DAYPART before last',
    form: ({ p }) => ({ kind: 'time', of: offset('day', -2), part: p }),
    examples: ['They met [the night before last].'],
  }),
  rule<{ c: number; u: string }>({
    name: 'ago-today',
    makes: 'day',
    pattern: 'c:<count> (u:UNITS | u:UNIT) ago today',
    form: ({ c, u }) =>
      /^(week|fortnight|month|year|decade)$/.test(u) && c >= 1
        ? { kind: 'offset', unit: step(u), n: -times(c, u), from: 'speech', day: true }
        : null,
    examples: ['The pit closed [a year ago today].', 'The pit closed [two weeks ago today].'],
  }),
  rule<{ c: number; w: number }>({
    name: 'weeks-ago-weekday',
    makes: 'weekday',
    pattern: 'c:<count> (week | weeks) ago (on | last)? w:WEEKDAY',
    form: ({ c, w }) => ({ kind: 'calendar', fields: { weekday: w }, toward: -1, skip: c }),
    guard: v => /^\p{Lu}/u.test(v.form(v.last - 1)),
    examples: ['The pit closed [a week ago Tuesday].'],
  }),
  rule<{ f: Form }>({
    name: 'day-short-of-day',
    makes: 'day',
    pattern: 'the day before f:<day>',
    form: ({ f }) => (f.kind === 'calendar' ? { kind: 'shifted', of: f, n: -1, unit: 'day' } : null),
    examples: ['They met [the day before Christmas].', 'They met [the day before Tuesday]’s vote.'],
  }),
  rule<{ f: Form }>({
    name: 'day-past-day',
    makes: 'day',
    pattern: 'the day after f:<day>',
    form: ({ f }) => (f.kind === 'calendar' ? { kind: 'shifted', of: f, n: 1, unit: 'day' } : null),
    examples: ['They met [the day after Christmas].'],
  }),
  rule<{ f: Form }>({
    name: 'this-time-year',
    makes: 'relunit',
    pattern: '(this | the same) time f:<relyear>',
    form: ({ f }) => (f.kind === 'offset' ? { ...f } : null),
    examples: ['Sales were higher [this time last year].'],
  }),
  rule<{ f: Form }>({
    name: 'rel-month',
    makes: 'relmonth',
    pattern: 'f:<relunit>',
    form: ({ f }) => ((f.kind === 'offset' || f.kind === 'same') && f.unit === 'month' ? f : null),
    examples: ['They meet on [the 5th of next month].'],
  }),
  rule<{ d: number; f: Form }>({
    name: 'day-of-relmonth',
    makes: 'day',
    pattern: 'the d:<ord> of f:<relmonth>',
    form: ({ d, f }) => (d <= 31 ? { kind: 'within', of: f, fields: { day: d } } : null),
    examples: ['They meet on [the 5th of next month].'],
  }),
  rule<{ n: number }>({
    name: 'nth-weekday-each-month',
    makes: 'set',
    pattern: '(the | on | every)? (n:<ord> | n:LAST) WEEKDAY (of | in) (each | every | the) month',
    form: () => ({ kind: 'set', every: { kind: 'length', n: 1, unit: 'month' } }),
    guard: v => v.word(v.first) !== 'on' && v.word(v.last - 2) !== 'the',
    examples: ['The board meets on [the first Monday of each month].'],
    not: ['The board met on third Monday of the month.'],
  }),
]
