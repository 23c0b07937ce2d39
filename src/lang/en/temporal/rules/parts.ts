/** Parts: early and late, first and last, quarters and halves, the rest. */
import type { Form, Mod } from '../../../../temporal/forms.ts'
import { alias, type Rule, rule } from '../../../../temporal/rules.ts'
import { quarterRules } from './quarters.ts'
import { step } from './shared.ts'

const part = (of: Form, mod: Mod): Form => ({ kind: 'part', of, mod })

/** Everything a part can be of; `date` rules hand their category's form on. */
const ENDS = ['day', 'month']

const WHOLE = ['day', 'month', 'season', 'period', 'theunit', 'year', 'decade', 'century', 'quarter']

/** Rules that make parts of dates, and the categories `whole` and `date`. */
export const partRules: readonly Rule[] = [
  ...WHOLE.map(name => alias('whole', name)),
  alias('some', 'whole'),
  rule<{ u: string }>({
    name: 'open-unit',
    makes: 'some',
    pattern: '(the | this)? (full | fiscal | calendar)? u:UNIT',
    form: ({ u }) =>
      /^(day|week|month|quarter|year|weekend|decade|century)$/.test(u)
        ? { kind: 'same', unit: step(u), n: 0 }
        : null,
    guard: v => v.word(v.first) === 'the' && !(v.is(v.last, 'DASH') && v.glued(v.last)),
    examples: ['By [the end of the year] it was over.', 'They will decide [later in the day].'],
  }),
  ...ENDS.map(name => alias('endpoint', name)),
  rule<{ m: Mod; f: Form }>({
    name: 'early',
    makes: 'part',
    pattern: 'the? very? (m:EARLY | m:LATE | MID) DASH? in? f:<some>',
    form: ({ m, f }) => part(f, m ?? 'MID'),
    examples: [
      'He left in [early June].',
      'He left [late last year].',
      'He left in [mid-2014].',
      'Hair was long in [the late 1980s].',
      'They meet [early next week].',
    ],
    not: ['He arrived late on Monday 7.'],
    guard: v => v.word(v.first + 1) !== 'in' || v.word(v.first) !== 'mid',
  }),
  rule({
    name: 'midweek',
    makes: 'part',
    pattern: 'midweek',
    form: () =>
      part({ kind: 'holding', unit: 'week', of: { kind: 'calendar', fields: { weekday: 2 } } }, 'MID'),
    guard: v => !/^(NN|JJ|-)/.test(v.tag(v.last)) && !/^[-–]$/.test(v.word(v.last)),
    examples: ['They will meet again [midweek].'],
    not: ['A midweek game was lost.'],
  }),
  rule<{ f: Form; m: Mod }>({
    name: 'earlier-in',
    makes: 'part',
    pattern: '(m:EARLIERLY) (in | on)? f:<some>',
    form: ({ f, m }) => part(f, m),
    guard: v => v.word(v.last - 1) !== 'period',
    examples: [
      'He left [earlier this year].',
      'They vote [later this month].',
      'They vote [later in the year].',
      'He left [later that year].',
      'He spoke [earlier on Tuesday].',
    ],
  }),
  rule<{ f: Form }>({
    name: 'sometime',
    makes: 'part',
    pattern: '(sometime | some time) (in | during | after | before | within | on)? f:<some>',
    form: ({ f }) => ({ ...f }),
    guard: v => !/^(after|before)$/.test(v.word(v.first + 1)),
    examples: ['They vote [sometime next year].'],
  }),
  rule<{ m: Mod; f: Form }>({
    name: 'edge-of',
    makes: 'part',
    pattern: '(the | its)? very? m:EDGE of f:<some>',
    form: ({ m, f }) => part(f, m),
    guard: v =>
      v.word(v.first) !== 'close' &&
      v.word(v.first) !== 'eve' &&
      !(v.word(v.first) === 'start' && v.tag(v.first).startsWith('VB')),
    examples: [
      'By [the end of 1990] it was over.',
      'He left at [the beginning of March].',
      'They vote in [the middle of next week].',
    ],
  }),
  rule<{ m: Mod; f: Form }>({
    name: 'edge-part-of',
    makes: 'part',
    pattern:
      'the? (m:EDGEADJ | m:EARLY | m:LATE) (part | days | months | weeks | years | stages | hours) of f:<some>',
    form: ({ m, f }) => part(f, m),
    examples: ['He left in [the latter part of the year].', 'He left in [the early days of 1990].'],
  }),
  rule<{ n: number; f: Form }>({
    name: 'first-units-open',
    makes: 'part',
    pattern: 'the (n:<ord> | n:LASTLY) (days | weeks | months | hours) of f:<some>',
    form: ({ n, f }) => (n === 1 ? part(f, 'START') : n === -1 ? part(f, 'END') : null),
    examples: ['The ship sank in [the last days of 2014].', 'He left in [the first weeks of 1990].'],
  }),
  rule<{ u: string }>({
    name: 'unit-end',
    makes: 'part',
    pattern: '(the | this)? u:UNIT ("\'s" | DASH)? (end | start)',
    form: ({ u }) =>
      /^(year|month|week|quarter|decade|century)$/.test(u)
        ? part({ kind: 'same', unit: step(u), n: 0 }, 'END')
        : null,
    guard: v =>
      v.word(v.last - 1) === 'end' &&
      (v.is(v.last - 2, 'DASH') || v.word(v.last - 2) === "'s" || v.word(v.last - 2) === 'year'),
    examples: ['By [year-end] it was over.', "By [month's end] it was over."],
  }),
  rule<{ f: Form }>({
    name: 'rest-of',
    makes: 'part',
    pattern:
      '(the (rest | remainder | balance | course | whole | entirety) of | (much | most | all | part | a good part) of) f:<some>',
    form: ({ f }) => ({ ...f }),
    guard: v => !/^(year|month|quarter|week)$/.test(v.word(v.last - 1)) || true,
    examples: ['He was away for [the rest of 1990].', 'He was away for [most of last year].'],
  }),
  ...quarterRules,
  rule<{ n: number; c: number; u: string; f: Form }>({
    name: 'first-units-of',
    makes: 'duration',
    pattern: '(the | its)? (n:<ord> | n:LASTLY) c:<count> u:UNITS (of f:<some>)',
    form: ({ n, c, u, f }) =>
      n === 1 || n === -1 ? { kind: 'nth', of: f, unit: step(u), n, count: Math.max(c, 1) } : null,
    examples: [
      'In [the first nine months of 1990] sales fell.',
      'In [the last two weeks of February] it rained.',
    ],
  }),
  rule<{ n: number; c: number; u: string }>({
    name: 'first-units',
    makes: 'duration',
    pattern: '(the | its)? (n:<ord> | LASTLY) c:<num> (fiscal)? u:UNITS',
    form: ({ n, c, u }) => (n === 1 ? { kind: 'duration', n: c, unit: step(u) } : null),
    examples: ['In [the first nine months] sales fell.'],
  }),
  rule<{ n: number; u: string; f: Form }>({
    name: 'nth-unit-of',
    makes: 'part',
    pattern: '(the | its)? (n:<ord> | n:LASTLY) (full)? u:UNIT (of | in) f:<some>',
    form: ({ n, u, f }) =>
      /^(day|week|weekend|month|quarter|year|decade)$/.test(u)
        ? { kind: 'nth', of: f, unit: step(u), n }
        : null,
    examples: ['In [the last week of September] it rained.', 'On [the first day of 1990] it rained.'],
  }),
  rule<{ n: number; u: string }>({
    name: 'nth-unit-event',
    makes: 'ordinal',
    pattern:
      '(the | its | their | his | her | a)? n:<ord> (full | straight | consecutive | successive)? u:UNIT',
    form: ({ n, u }) =>
      /^(day|week|weekend|month|year)$/.test(u) ? { kind: 'ordinal', n, unit: step(u) } : null,
    guard: v =>
      !v.is(v.last, 'DASH') &&
      (v.word(v.last) === 'of'
        ? !/^(of|in)$/.test(v.word(v.first - 1)) && !v.is(v.last + 1, 'MONTH') && !v.is(v.last + 1, 'D4')
        : /^(its|their)$/.test(v.word(v.first)) ||
          /^(straight|consecutive|successive)$/.test(v.word(v.last - 2)) ||
          /^enter(s|ed|ing)?$/.test(v.word(v.first - 1))),
    examples: [
      'It was [the fifth day] of the strike.',
      'The strike is in [its fourth month].',
      'Talks entered [a second week].',
      'They marched for [the third straight day].',
    ],
    not: ['The second day he left.'],
  }),
  rule<{ u: string; f: Form }>({
    name: 'week-of',
    makes: 'part',
    pattern: 'the u:UNIT (of | beginning | starting | ending | ended) f:<day>',
    form: ({ u, f }) => (u === 'week' || u === 'weekend' ? { kind: 'holding', unit: step(u), of: f } : null),
    examples: ['They meet in [the week of March 5].'],
  }),
  alias('date', 'ordinal'),
  alias('date', 'part'),
  alias('date', 'whole'),
  alias('date', 'offset'),
]
