/** Lengths of time. */
import type { Form, Mod } from '../../../../temporal/forms.ts'
import { type Rule, rule, type View } from '../../../../temporal/rules.ts'
import { lasting, step } from './shared.ts'
import { stretchRules } from './stretches.ts'

/** An age ("44-year-old", "aged two years"), a rate or a distance is no time. */
function plain(v: View): boolean {
  const after = v.word(v.last)
  if (/^(old|olds)$/.test(after)) return false
  if (after === '-' && /^(old|olds|long|ago|earlier)$/.test(v.word(v.last + 1))) return false
  return true
}

/** How many, and how long. */
export const durationRules: readonly Rule[] = [
  rule<{ q?: Mod; c: number; u: string }>({
    name: 'length',
    makes: 'length',
    pattern: 'q:<bound>? c:<count> DASH? (u:UNITS | u:UNIT | u:SHORTUNIT)',
    form: ({ q, c, u }) =>
      Number.isInteger(c) && c > 1000 && c < 2200 && !/year/.test(u) ? null : lasting(c, u, q),
    examples: ['It took [two weeks].'],
  }),
  rule<{ f: Form }>({
    name: 'in-duration',
    makes: 'duration',
    pattern: 'f:<length>',
    after: ['in'],
    form: ({ f }) => (f.kind === 'duration' ? { ...f, ahead: true } : null),
    guard: v => plain(v) && counted(v),
    examples: ['They will meet in [two weeks].'],
  }),
  rule<{ f: Form }>({
    name: 'duration',
    makes: 'duration',
    pattern: 'f:<length>',
    form: ({ f }) => ({ ...f }),
    guard: v => plain(v) && counted(v),
    examples: [
      'It took [two weeks].',
      'It took [an hour].',
      'A [two-day] visit ended.',
      'It lasted [45 minutes].',
    ],
    not: [
      'A two-year-old boy fell.',
      'He is 44 years old.',
      'A second man ran.',
      'This is a one-second-class ticket.',
      'He was seen on “60 Minutes” in a hat.',
    ],
  }),
  rule<{ f: Form; d: number; w: string }>({
    name: 'duration-and',
    makes: 'duration',
    pattern: 'f:<length> (and | "," and?)? d:<num> (w:UNITS | w:UNIT | w:SHORTUNIT)',
    form: ({ f, d, w }) =>
      f.kind === 'duration' && f.n !== null && smaller(w, f.unit)
        ? { ...f, and: { n: d, unit: step(w) } }
        : null,
    examples: ['It took [two years and three months].', 'It took [1 hour 20 minutes].'],
    not: ['It took 20 minutes and 3 hours more.'],
  }),
  rule<{ u: string }>({
    name: 'duration-half-more',
    makes: 'duration',
    pattern: '(a | an | one) u:UNIT and a half',
    form: ({ u }) =>
      u === 'minute'
        ? { kind: 'duration', n: 1, unit: 'minute', and: { n: 30, unit: 'second' } }
        : lasting(1.5, u),
    examples: ['It took [a year and a half].'],
  }),
  rule({
    name: 'quarter-century',
    makes: 'duration',
    pattern: '(a | one) quarter (of a | DASH)? century',
    form: () => lasting(25, 'year'),
    examples: ['It took [a quarter of a century].', 'It took [a quarter-century].'],
  }),
  rule({
    name: 'all-day',
    makes: 'duration',
    pattern: 'all day',
    form: () => lasting(1, 'day'),
    guard: v => v.word(v.last) !== '-' && v.word(v.first - 1) !== 'in',
    examples: ['It rained [all day].'],
  }),
  rule<{ u: string }>({
    name: 'duration-bare',
    makes: 'duration',
    pattern: 'u:UNITS',
    form: ({ u }) => lasting(-1, u),
    guard: v =>
      (plain(v) &&
        /^(before|after|that|following|leading|since)$/.test(v.word(v.last)) &&
        v.word(v.first - 1) === 'the') ||
      (/^(for|in|within|after|lasted|lasts|last|took|takes|take|spent|spend|over|until|through|matter|of|,|and|or|by|wait|waited|waiting|be|since|follows|followed|amid|despite)$/.test(
        v.word(v.first - 1),
      ) &&
        !/^(of|in|for)$/.test(v.word(v.first - 2)) &&
        !/^seconds|minutes$/.test(v.word(v.first)) &&
        (v.word(v.first - 1) !== 'of' || /^(matter|couple|span)$/.test(v.word(v.first - 2))) &&
        !(/^(and|or|,|by)$/.test(v.word(v.first - 1)) && !v.is(v.first - 2, 'UNITS'))),
    examples: ['They fought for [years].', 'It will take [weeks].'],
    not: ['The seasons change.', 'He keeps the minutes.', 'His days are numbered.'],
  }),
  rule<{ u: string }>({
    name: 'over-the-years',
    makes: 'duration',
    pattern: 'the u:UNITS',
    form: ({ u }) => lasting(-1, u, undefined, -1),
    guard: v =>
      /^(over|through|throughout|down)$/.test(v.word(v.first - 1)) &&
      /^([.,;:)]|CC|VB|PRP|DT|NNP|RB)/.test(v.tag(v.last) || '.'),
    examples: ['It grew over [the years].'],
    not: ['It grew over the years of war.'],
  }),
  rule<{ u: string }>({
    name: 'units-or-units',
    makes: 'duration',
    pattern: 'u:UNITS (or | and) (even? UNITS)',
    form: ({ u }) => lasting(-1, u),
    examples: ['It will take [weeks or months].'],
  }),
  rule<{ u?: string; w?: string }>({
    name: 'unit-long',
    makes: 'duration',
    pattern: '(u:UNIT | w:UNITS) DASH long',
    form: ({ u, w }) => (w ? lasting(-1, w) : lasting(1, u!)),
    examples: ['A [year-long] siege ended.', 'A [months-long] siege ended.'],
  }),
  rule<{ f: Form }>({
    name: 'n-unit-long',
    makes: 'duration',
    pattern: 'f:<length> DASH long',
    form: ({ f }) => ({ ...f }),
    guard: v => !/^(a|an)$/.test(v.word(v.first)),
    examples: ['A [ten-month-long] siege ended.'],
  }),
  rule<{ c?: number; u?: string; w?: string }>({
    name: 'thing-old',
    makes: 'duration',
    pattern: '(c:<num> DASH? u:UNIT | w:UNITS) DASH old',
    form: ({ c, u, w }) => (w ? lasting(-1, w) : lasting(c!, u!)),
    guard: v =>
      !/^years?$/.test(v.word(v.first + 2)) &&
      /^NN/.test(v.tag(v.last)) &&
      !PERSON.has(v.word(v.last)) &&
      !/^\p{Lu}/u.test(v.form(v.last)),
    examples: ['The [8-month-old] truce ended.', 'A [years-old] slump ended.'],
    not: ['A 6-month-old son slept.', 'The 44-year-old Brown sang.'],
  }),
  ...stretchRules,
  rule<{ c: number; u: string }>({
    name: 'the-n-units',
    makes: 'duration',
    pattern: '(the | these | those | its | his | their | all) c:<num> (u:UNITS | u:UNIT)',
    form: ({ c, u }) => lasting(c, u),
    guard: v => plain(v) && v.is(v.last - 1, 'UNITS'),
    examples: ['In [the nine months] it earned more.'],
  }),
  rule<{ u: string }>({
    name: 'overnight',
    makes: 'time',
    pattern: 'overnight',
    form: () => ({ kind: 'time', part: 'NI' }),
    guard: v => !/^(NN)/.test(v.tag(v.last)),
    examples: ['It snowed [overnight].'],
  }),
]

const PERSON = new Set(
  'boy girl son daughter child children kid kids baby babies infant toddler brother sister twin twins'.split(
    ' ',
  ),
)

const ORDER = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century']
const smaller = (a: string, b: string): boolean => ORDER.indexOf(a) < ORDER.indexOf(b)

/** "will one day be": not a length but a day to come. */
const oneDay = (v: View): boolean =>
  v.word(v.first) === 'one' &&
  v.word(v.last - 1) === 'day' &&
  (v.tag(v.first - 1) === 'MD' || (v.tag(v.last) === 'VB' && v.tag(v.first - 1) !== 'IN'))

/** "60 Minutes" in quotation marks is a name. */
const titled = (v: View): boolean =>
  /^(["“‘'`]|''|``)$/.test(v.word(v.first - 1)) && v.is(v.first, 'INT') && /^\p{Lu}/u.test(v.form(v.last - 1))

/** "a second man", "a day laborer", "one season ticket". */
function counted(v: View): boolean {
  if (oneDay(v) || titled(v)) return false
  if (
    /^quarters?$/.test(v.word(v.last - 1)) &&
    !/^(consecutive|straight|successive|several|few)$/.test(v.word(v.last - 2))
  )
    return false
  if (v.word(v.last) === '-' && v.glued(v.last) && v.is(v.last - 2, 'DASH')) return false
  const last = v.word(v.last - 1)
  const first = v.word(v.first)
  if ((last === 'second' || last === 'quarter' || last === 'season') && !v.is(v.last - 2, 'DASH'))
    return false
  if (last === 'minute' && first === 'a' && /^(NN|VB)/.test(v.tag(v.last))) return false
  if (
    v.is(v.last - 1, 'UNIT') &&
    /^(a|an)$/.test(first) &&
    /^(NN|VBG)/.test(v.tag(v.last)) &&
    !/^(ago|earlier|later)$/.test(v.word(v.last))
  )
    return false
  return true
}
