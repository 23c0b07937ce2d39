/** Weekdays, and days counted from today. */
import type { Form } from '../../../../temporal/forms.ts'
import { alias, type Rule, rule, type View } from '../../../../temporal/rules.ts'

const capital = (v: View): boolean => {
  for (let i = v.first; i < v.last; i++) if (v.is(i, 'WEEKDAY')) return /^\p{Lu}/u.test(v.form(i))
  return true
}

/** "Sun" and "Sat" alone are a star, a paper and a verb. */
function bare(v: View): boolean {
  const word = v.word(v.first)
  if (!capital(v)) return false
  if (/^(and|or)$/.test(v.word(v.last)) && v.is(v.last + 1, 'WEEKDAY') && v.is(v.last + 2, 'DAYPARTS'))
    return false
  if (/^(sun|sat|mon|wed|weds|thu|fri|tue)$/.test(word))
    return (
      /^(on|last|next|until|by|,|\()$/.test(v.word(v.first - 1)) &&
      v.word(v.first - 2) !== 'the' &&
      !/^\p{Lu}/u.test(v.form(v.last)) &&
      word !== 'sun'
    )
  if (word === 'sun.' || word === 'sat.') return false
  // "Bloody Sunday", "Black Friday" and "the Friday Review" are names.
  if (
    /^(bloody|ruby|good|holy|palm|easter|ash|shrove|fat|cyber|black|super|giving|freaky|spy|lives)$/.test(
      v.word(v.first - 1),
    ) &&
    /^\p{Lu}/u.test(v.form(v.first - 1))
  )
    return false
  return true
}

const named = (weekday: number, toward?: -1 | 0 | 1, from?: 'speech' | 'narrative'): Form => ({
  kind: 'calendar',
  fields: { weekday },
  ...(toward === undefined ? {} : { toward }),
  ...(from ? { from } : {}),
})

/** Weekdays, and days counted from today. */
export const weekdayRules: readonly Rule[] = [
  rule<{ w: number }>({
    name: 'weekday',
    makes: 'weekday',
    pattern: 'w:WEEKDAY',
    form: ({ w }) => named(w),
    guard: bare,
    examples: ['He left on [Tuesday].', '[Friday] was calm.', 'The [Monday] meeting was short.'],
    not: [
      'The Sun rose.',
      'She sat down.',
      'Bloody Sunday is remembered.',
      'Freaky Friday was shown.',
      'My man friday left.',
    ],
  }),
  rule<{ t: -1 | 1; w: number }>({
    name: 'last-weekday',
    makes: 'weekday',
    pattern: '(t:LAST | t:NEXT) w:WEEKDAY',
    form: ({ t, w }) => named(w, t),
    guard: capital,
    examples: ['He left [last Tuesday].', 'He leaves [next Friday].'],
    not: ['The last sun rays fell.'],
  }),
  rule<{ t: -1 | 1; w: number }>({
    name: 'past-weekday',
    makes: 'weekday',
    pattern: '(the | this) (past t:PASTLY | t:PASTLY | t:NEXT) w:WEEKDAY',
    form: ({ t, w }) => named(w, t),
    guard: v => capital(v) && !v.is(v.first + 1, 'PREVIOUS'),
    examples: ['He left [this past Tuesday].', 'He leaves [this coming Friday].'],
  }),
  rule<{ t: -1 | 1; w: number }>({
    name: 'previous-weekday',
    makes: 'weekday',
    pattern: 'the (t:PREVIOUS | t:FOLLOWING) w:WEEKDAY',
    form: ({ t, w }) => named(w, t, 'narrative'),
    guard: capital,
    examples: ['He had left [the previous Tuesday].', 'He left [the following Friday].'],
  }),
  rule<{ w: number }>({
    name: 'this-weekday',
    makes: 'weekday',
    pattern: 'this w:WEEKDAY',
    form: ({ w }) => named(w, 0),
    guard: capital,
    examples: ['They vote [this Thursday].'],
  }),
  rule<{ w: number }>({
    name: 'that-weekday',
    makes: 'weekday',
    pattern: '(that | the same) same? w:WEEKDAY',
    form: ({ w }) => named(w, 0, 'narrative'),
    guard: v =>
      capital(v) &&
      !/^(sun|sat|mon)$/.test(v.word(v.last - 1)) &&
      !(v.word(v.first) === 'that' && /^VB/.test(v.tag(v.first - 1))),
    examples: ['[That Thursday] the mill burned.', 'He left on [that Thursday].'],
    not: ['He argued that sat well with nobody.'],
  }),
  rule<{ w: number }>({
    name: 'weekday-last',
    makes: 'weekday',
    pattern: 'w:WEEKDAY last',
    form: ({ w }) => named(w, -1),
    guard: v => capital(v) && !/^(NN|UNIT|JJ)/.test(v.tag(v.last)) && !v.is(v.last, 'UNIT'),
    examples: ['He left on [Tuesday last].'],
    not: [],
  }),
  rule<{ w: number; of: Form }>({
    name: 'weekday-of-week',
    makes: 'weekday',
    pattern: '(w:WEEKDAY of? of:<relweek> | of:<relweek> "\'s"? on? w:WEEKDAY)',
    form: ({ w, of }) => ({ kind: 'within', of, fields: { weekday: w } }),
    guard: capital,
    examples: [
      'They meet on [Thursday next week].',
      'They met on [Friday of last week].',
      "[Last week's Tuesday] vote failed.",
    ],
  }),
  rule<{ w: number; n?: number }>({
    name: 'weekday-week',
    makes: 'weekday',
    pattern:
      '(w:WEEKDAY (week | fortnight) | n:<num> (week | weeks) from w:WEEKDAY | a week (from | on) w:WEEKDAY)',
    form: ({ w, n }) => ({ kind: 'calendar', fields: { weekday: w }, toward: 1, skip: n ?? 1 }),
    guard: v => capital(v) && !v.tag(v.last).startsWith('NN'),
    examples: ['They meet on [Tuesday week].', 'They meet [a week from Tuesday].'],
  }),
  rule<{ n: number; w: number; of: Form }>({
    name: 'nth-weekday-of',
    makes: 'weekday',
    pattern: 'the (n:<ord> | n:LAST) w:WEEKDAY (of | in) of:<month>',
    form: ({ n, w, of }) => ({ kind: 'nth-weekday', of, n, weekday: w }),
    guard: capital,
    examples: ['They meet on [the first Monday of May].', 'They met on [the last Friday in March 2012].'],
  }),
  alias('day', 'weekday'),
  rule<{ n: number }>({
    name: 'today',
    guard: v => !/^\p{Lu}/u.test(v.form(v.first)) || v.tag(v.first - 1) !== 'NNP',
    makes: 'day',
    pattern: 'n:YESTER',
    form: ({ n }) => ({ kind: 'offset', unit: 'day', n, from: 'speech' }),
    examples: ['He left [yesterday].', 'He leaves [tomorrow].', 'He left [today].'],
  }),
  rule<{ n: number }>({
    name: 'day-before-yesterday',
    makes: 'day',
    pattern: 'the day (before | after) n:YESTER',
    form: ({ n }) => (n ? { kind: 'offset', unit: 'day', n: 2 * n, from: 'speech' } : null),
    examples: ['He left [the day before yesterday].', 'He leaves [the day after tomorrow].'],
    not: ['He left before today.'],
  }),
]
