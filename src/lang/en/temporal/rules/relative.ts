/** Units of the calendar counted from now or from the last date of the story. */
import type { Form, Mod } from '../../../../temporal/forms.ts'
import { alias, type Rule, rule, type View } from '../../../../temporal/rules.ts'
import { lasting, offset, step, times } from './shared.ts'

const SMALL = new Set(['second', 'minute', 'hour'])

const ref = (from: 'speech' | 'narrative', unit: string, n: number): Form | null =>
  SMALL.has(unit) ? null : offset(unit, n, from)

/** "the last day of" and "this year-old" go on. */
const whole = (v: View): boolean =>
  !(/^\p{Lu}/u.test(v.form(v.last - 1)) && /^["“']$/.test(v.word(v.first - 1))) &&
  !(v.is(v.last, 'DASH') && v.glued(v.last) && v.word(v.last + 1) !== 'end')

/** Relative dates. */
export const relativeRules: readonly Rule[] = [
  // Before "the year": both match as far, and the longer context decides.
  rule<{ u: string; f: Form }>({
    name: 'unit-ended',
    makes: 'duration',
    pattern:
      'the (fiscal | financial | full)? u:UNIT & (ended | ending | that ended | which ended | to | through) (on | in)? f:<endpoint>',
    form: ({ u, f }) =>
      /^(week|month|quarter|year)$/.test(u) ? { kind: 'ending', n: 1, unit: step(u), at: f } : null,
    examples: ['In [the year] ended March 31 sales fell.', 'Sales fell in [the year] to March.'],
  }),
  rule<{ c: number; u: string; f: Form }>({
    name: 'units-ended',
    makes: 'duration',
    pattern:
      '(the | its)? (first)? c:<num> u:UNITS & (ended | ending | that ended | which ended | to | through) (on | in)? f:<endpoint>',
    form: ({ c, u, f }) => ({ kind: 'ending', n: times(c, u), unit: step(u), at: f }),
    examples: ['In [the nine months] ended Sept. 30 sales fell.'],
  }),
  rule<{ t: number; u: string }>({
    name: 'last-unit',
    makes: 'relunit',
    pattern: '(t:LAST | t:NEXT | t:THIS) u:UNIT',
    form: ({ t, u }) => (u === 'day' && t === -1 ? null : ref('speech', u, t)),
    guard: whole,
    examples: ['He left [last week].', 'Sales fell [this year].', 'He leaves [next month].'],
    not: ['This second is over.', 'At the last minute he left.'],
  }),
  rule<{ t: number; u: string }>({
    name: 'this-past-unit',
    makes: 'relunit',
    pattern: 'this (t:PASTLY | t:NEXT) u:UNIT',
    form: ({ t, u }) => ref('speech', u, t),
    guard: v => !v.is(v.first + 1, 'PREVIOUS') && v.word(v.first + 1) !== 'last',
    examples: ['He left [this past week].', 'He leaves [this coming month].'],
  }),
  rule<{ t: number; u: string }>({
    name: 'the-current-unit',
    makes: 'relunit',
    pattern: 'the (t:THIS | t:NEXT) (financial | fiscal | calendar | academic)? u:UNIT',
    form: ({ t, u }) => ref(t ? 'narrative' : 'speech', u, t),
    guard: v => v.word(v.first + 1) !== 'this',
    examples: ['Sales fell in [the current quarter].', 'He died [the next day].'],
  }),
  rule<{ t: number; u: string }>({
    name: 'previous-unit',
    makes: 'relunit',
    pattern: '(the | that)? (t:PREVIOUS | t:FOLLOWING) u:UNIT',
    form: ({ t, u }) => ref('narrative', u, t),
    guard: v => v.is(v.first, 'PREVIOUS') || v.word(v.first) === 'the' || v.word(v.first) === 'that',
    examples: ['He left [the previous year].', 'He died [the following day].'],
  }),
  rule<{ u: string }>({
    name: 'that-unit',
    makes: 'relunit',
    pattern: '(that very? | the same | that same | this same | the very same) u:UNIT',
    form: ({ u }) => (SMALL.has(u) ? null : { kind: 'same', unit: step(u) }),
    examples: ['He died [that day].', 'He died [the same year].'],
  }),
  rule({
    name: 'that-period',
    makes: 'relunit',
    pattern: '(this | that | the same) period',
    form: () => ({ kind: 'same', unit: 'quarter', n: 1 }),
    guard: v => !/^(of|in|a|last)$/.test(v.word(v.last)),
    examples: ['During [this period] sales fell.'],
  }),
  rule<{ u: string }>({
    name: 'unit-before',
    makes: 'relunit',
    pattern: 'the u:UNIT (before | previous | earlier)',
    form: ({ u }) => ref('narrative', u, -1),
    guard: v =>
      !/^(the|a|an|his|her|its|their|he|she|it|they|i|we|you|that|this)$/.test(v.word(v.last)) &&
      !/^(NN|VB|PRP|DT|CD|JJ)/.test(v.tag(v.last)),
    examples: ['He had left [the day before].', 'Sales had risen [the year before], he said.'],
    not: ['It was the day before the vote.'],
  }),
  rule<{ u: string }>({
    name: 'unit-after',
    makes: 'relunit',
    pattern: 'the u:UNIT (after | following | later)',
    form: ({ u }) => ref('narrative', u, 1),
    guard: v =>
      !/^(the|a|an|his|her|its|their|he|she|it|they|i|we|you|that|this)$/.test(v.word(v.last)) &&
      !/^(NN|VB|PRP|DT|CD|JJ)/.test(v.tag(v.last)),
    examples: ['He left [the day after].'],
    not: ['It was the day after the vote.'],
  }),
  rule<{ u: string }>({
    name: 'the-unit',
    makes: 'theunit',
    pattern: 'the (full | fiscal | entire | whole | calendar)? u:UNIT',
    form: ({ u }) =>
      /^(week|month|quarter|year|weekend|season)$/.test(u) ? { kind: 'same', unit: step(u), n: 0 } : null,
    guard: v =>
      !/^(of|ago|to|when|that|before|after|-|old)$/.test(v.word(v.last)) &&
      !/^(of|per|player|man|person|award)$/.test(v.word(v.first - 1)) &&
      !v.tag(v.last).startsWith('NN') &&
      v.word(v.last - 1) !== 'season',
    examples: ['Sales fell in [the quarter].', 'Over [the weekend] he left.'],
    not: ['He is the man of the year.', 'It was the year of the cat.'],
  }),
  rule<{ u: string }>({
    name: 'unit-or-so',
    makes: 'offset',
    pattern: 'c:<count> (u:UNITS | u:UNIT) or so AGO',
    form: ({ u }) => ago(lasting(1, u), -1),
    guard: v => v.is(v.first + 1, 'UNIT'),
    examples: ['He left [a week or so ago].'],
  }),
  alias('period', 'relunit'),
  rule<{ f: Form }>({
    name: 'rel-year',
    makes: 'relyear',
    pattern: 'f:<relunit>',
    form: ({ f }) => ((f.kind === 'offset' || f.kind === 'same') && f.unit === 'year' ? f : null),
    examples: ['He left in [March of last year].'],
  }),
  rule<{ f: Form }>({
    name: 'rel-week',
    makes: 'relweek',
    pattern: 'f:<relunit>',
    form: ({ f }) => ((f.kind === 'offset' || f.kind === 'same') && f.unit === 'week' ? f : null),
    examples: ['They meet on [Thursday next week].'],
  }),
  rule<{ f: Form }>({
    name: 'ago',
    makes: 'offset',
    pattern: 'f:<length> AGO',
    form: ({ f }) => ago(f, -1),
    examples: [
      'He left [two weeks ago].',
      'He left [a year ago].',
      'He left [nearly four years ago].',
      'He left [several days ago].',
    ],
    not: ['He moved two weeks forward.'],
  }),
  rule<{ u: string }>({
    name: 'units-ago',
    makes: 'offset',
    pattern: 'u:UNITS AGO',
    form: ({ u }) => ago(lasting(-1, u), -1),
    guard: v =>
      /^(just|only|years|months|weeks|decades)$/.test(v.word(v.first - 1)) || !v.is(v.first - 1, 'INT'),
    examples: ['It failed just [months ago].'],
  }),
  rule<{ f: Form }>({
    name: 'from-now',
    makes: 'offset',
    pattern: 'f:<length> (from (now | today) | hence)',
    form: ({ f }) => ago(f, 1),
    examples: ['He leaves [two weeks from now].'],
  }),
  rule<{ f: Form }>({
    name: 'from-yesterday',
    makes: 'offset',
    pattern: 'f:<length> from tomorrow',
    form: ({ f }) => ago(f, 1),
    examples: ['He leaves [a week from tomorrow].'],
  }),
  rule<{ f: Form }>({
    name: 'earlier',
    makes: 'offset',
    pattern: 'f:<length> EARLIER',
    form: ({ f }) => later(f, -1),
    guard: v =>
      /^(earlier|previously)$/.test(v.word(v.last - 1))
        ? v.word(v.last) !== 'than'
        : !/^(DT|NN|PRP|CD|JJ|VBG|WP|WRB|IN|TO|VB)/.test(v.tag(v.last)) &&
          !/^(the|a|an|his|her|its|their|he|she|it|they|to)$/.test(v.word(v.last)),
    examples: [
      'He had left [two weeks earlier].',
      'Profit had been higher [a year earlier].',
      'He had left [three days before].',
    ],
    not: ['He left two weeks before the vote.'],
  }),
  rule<{ f: Form }>({
    name: 'later',
    makes: 'offset',
    pattern: 'f:<length> (later | afterward | afterwards | thereafter | after | on)',
    form: ({ f }) => later(f, 1),
    guard: v =>
      /^(later|afterwards?|thereafter)$/.test(v.word(v.last - 1))
        ? v.word(v.last) !== 'than'
        : v.word(v.last - 1) === 'after' && /^[.,;)"”]$/.test(v.word(v.last)),
    examples: ['He died [three weeks later].', 'He died [two days afterwards].', 'He died [a year later].'],
    not: ['It came two weeks later than planned.', 'He left two weeks after the vote.'],
  }),
]

/** "a year ago" leaves open whether the year or the quarter of a year ago is meant; "ten years ago" does not. */
function counted(length: Form, direction: -1 | 1, from: 'speech' | 'narrative'): Form | null {
  if (length.kind !== 'duration') return null
  const { n, unit, mod } = length
  if (n === null) return { kind: 'offset', unit, n: direction, from, vague: true }
  const extra = {
    ...(n * direction === -1 ? { bare: true } : {}),
    ...(from === 'speech' ? { exact: true } : {}),
  }
  const form: Form = { kind: 'offset', unit, n: direction * n, from, ...extra }
  return mod ? { kind: 'part', of: form, mod: aside(mod, direction) } : form
}

/** "more than two weeks ago" lies before that week, "more than two weeks later" after it. */
function aside(mod: Mod, direction: -1 | 1): Mod {
  if (mod === 'MORE_THAN' || mod === 'EQUAL_OR_MORE') return direction < 0 ? 'BEFORE' : 'AFTER'
  if (mod === 'LESS_THAN' || mod === 'EQUAL_OR_LESS') return direction < 0 ? 'AFTER' : 'BEFORE'
  return mod
}

const ago = (length: Form, direction: -1 | 1): Form | null => counted(length, direction, 'speech')
const later = (length: Form, direction: -1 | 1): Form | null => counted(length, direction, 'narrative')
