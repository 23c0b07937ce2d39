/** What recurs. */
import type { DayPart, Form, Season } from '../../../../temporal/forms.ts'
import { type Rule, rule } from '../../../../temporal/rules.ts'
import { step, times } from './shared.ts'

const every = (n: number, unit: string): Form => ({
  kind: 'set',
  every: { kind: 'length', n: times(n, unit), unit: step(unit) },
})
const calendar = (fields: object): Form => ({ kind: 'set', every: { kind: 'calendar', fields } })

/** Recurring times. */
export const setRules: readonly Rule[] = [
  rule<{ u: string }>({
    name: 'every-unit',
    makes: 'set',
    pattern: '(every | each) (single)? u:UNIT',
    form: ({ u }) => every(1, u),
    guard: v => !(v.word(v.first) === 'each' && v.word(v.last) === 'of'),
    examples: ['They meet [every week].', 'They meet [each year].'],
  }),
  rule<{ n: number; u: string }>({
    name: 'every-n-units',
    makes: 'set',
    pattern: '(every | each) (n:<num> | n:<ord> | few | other) (u:UNITS | u:UNIT)',
    form: ({ n, u }) => every(n ?? 2, u),
    examples: ['They meet [every two weeks].', 'They meet [every other day].'],
  }),
  rule<{ w: number }>({
    name: 'every-weekday',
    makes: 'set',
    pattern: '(every | each) (other | single)? w:WEEKDAY',
    form: ({ w }) => calendar({ weekday: w }),
    examples: ['They meet [every Monday].'],
  }),
  rule<{ w: number }>({
    name: 'weekdays',
    makes: 'set',
    pattern: 'w:WEEKDAYS',
    form: ({ w }) => calendar({ weekday: w }),
    guard: v => /^\p{Lu}/u.test(v.form(v.first)),
    examples: ['They meet on [Mondays].'],
  }),
  rule<{ m: number }>({
    name: 'every-month-name',
    makes: 'set',
    pattern: '(every | each) m:MONTH',
    form: ({ m }) => calendar({ month: m }),
    guard: v => /^\p{Lu}/u.test(v.form(v.last - 1)),
    examples: ['They meet [every March].'],
  }),
  rule<{ s: Season }>({
    name: 'every-season',
    makes: 'set',
    pattern: '(every | each) s:SEASON',
    form: ({ s }) => calendar({ season: s }),
    examples: ['They meet [every summer].'],
  }),
  rule<{ w: number; p?: DayPart }>({
    name: 'weekday-parts',
    makes: 'set',
    pattern: '(w:WEEKDAY p:DAYPARTS | w:WEEKDAY & (and | or) WEEKDAY p:DAYPARTS)',
    form: ({ w, p }) => ({
      kind: 'set',
      every: { kind: 'time', of: { kind: 'calendar', fields: { weekday: w } }, ...(p ? { part: p } : {}) },
    }),
    guard: v => /^\p{Lu}/u.test(v.form(v.first)),
    examples: ['They meet on [Tuesday nights].', 'They fly on [Monday] and Tuesday nights.'],
  }),
  rule({
    name: 'every-part',
    makes: 'set',
    pattern: '(every | each) (DAYPART)',
    form: () => every(1, 'day'),
    examples: ['They meet [every morning].'],
  }),
  rule<{ u: string }>({
    name: 'daily',
    makes: 'set',
    pattern: 'u:DAILYWORD',
    form: ({ u }) => every(1, u),
    guard: v =>
      (v.word(v.first) !== 'quarterly' || !/^(NN|JJ|IN)/.test(v.tag(v.last))) &&
      (!/^\p{Lu}/u.test(v.form(v.first)) || /^[.!?"“]$/.test(v.word(v.first - 1)) || v.first === 0),
    examples: ['They meet [daily].', 'A [weekly] meeting was held.', 'It pays [annually].'],
    not: ['The Daily Herald said so.'],
  }),
  rule<{ n: number; u: string }>({
    name: 'times-a-unit',
    makes: 'set',
    pattern: '(once | twice | thrice | (n:<num> | several) times) (a | an | each | every | per) u:UNIT',
    form: ({ u }) => every(1, u),
    examples: ['They meet [twice a week].', 'They meet [three times a year].'],
  }),
  rule<{ u: string }>({
    name: 'per-unit',
    makes: 'set',
    pattern: '(per | a | an) u:UNIT',
    form: ({ u }) => every(1, u),
    guard: v =>
      v.word(v.first) === 'per'
        ? !/^(miles|kilometers|kilometres|km|meters|metres|feet|bits|beats|words|instructions)$/.test(
            v.word(v.first - 1),
          )
        : rate(v.word(v.first - 1), v.word(v.first - 2), v.tag(v.first - 1), v.word(v.last)) &&
          v.word(v.last - 1) !== 'second',
    examples: ['It costs $30 [a month].', 'It fell 200 tons [per day].'],
    not: ['He left a month later.'],
  }),
  rule<{ p: string }>({
    name: 'dayparts',
    makes: 'set',
    pattern: '(p:DAYPARTS | weekends | weekdays | weeknights)',
    form: ({ p }) => every(1, p ? 'day' : 'week'),
    guard: v => /^(at|on|in|of|most|during)$/.test(v.word(v.first - 1)) && !/^(of)$/.test(v.word(v.last)),
    examples: ['He works on [weekends].'],
  }),
]

const rate = (before: string, before2: string, tag: string, after: string): boolean =>
  (/^(%|percent|cents|tons|tonnes|barrels|million|billion|miles|dollars|pounds|euros|thousand|people|yen|francs|rubles|marks|times|once|twice|hundred)$/.test(
    before,
  ) ||
    (tag === 'CD' && /^[$£€]$/.test(before2)) ||
    (tag === 'NNS' && /^\d/.test(before2))) &&
  !/^(ago|earlier|later|before|after|old|from)$/.test(after)
