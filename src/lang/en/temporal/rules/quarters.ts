/** Quarters and halves of years, as figures are told of them. */
import type { Form } from '../../../../temporal/forms.ts'
import { alias, type Rule, rule } from '../../../../temporal/rules.ts'

/** Quarters and halves of years, as figures are told of them. */
export const quarterRules: readonly Rule[] = [
  rule<{ n: number; f: Form }>({
    name: 'half-of',
    makes: 'part',
    pattern: '(the | its)? (n:<ord> | n:LASTLY) DASH? half of f:<some>',
    form: ({ n, f }) => (n === 1 || n === 2 || n === -1 ? { kind: 'nth', of: f, unit: 'half', n } : null),
    examples: ['In [the first half of 1990] sales fell.', 'In [the last half of 1989] sales fell.'],
  }),
  rule<{ n: number; y?: number }>({
    name: 'half',
    makes: 'part',
    pattern: 'the? (y:<yr>)? n:<ord> DASH? half',
    form: ({ n, y }) =>
      n === 1 || n === 2
        ? {
            kind: 'nth',
            of: y ? { kind: 'calendar', fields: { year: y } } : { kind: 'same', unit: 'year', n: 0 },
            unit: 'half',
            n,
          }
        : null,
    guard: v =>
      v.is(v.last - 2, 'DASH') &&
      /^(results?|profits?|earnings|sales|losse?s?|revenues?|net|figures|income|loss|turnover)$/.test(
        v.word(v.last),
      ),
    examples: ['It reported [first-half] results.'],
    not: ['They scored in the second half.'],
  }),
  rule<{ n: number; f: Form }>({
    name: 'quarter-of',
    makes: 'quarter',
    pattern: '(the | its)? (fiscal DASH?)? (n:<ord> | n:LASTLY) DASH? quarter (of | in | ",")? f:<yearlike>',
    form: ({ n, f }) => (n <= 4 ? { kind: 'nth', of: f, unit: 'quarter', n } : null),
    examples: [
      'In [the third quarter of 1990] it lost money.',
      'In [the fourth quarter of last year] it lost money.',
    ],
  }),
  rule<{ n: number; f: Form }>({
    name: 'year-quarter',
    makes: 'quarter',
    pattern: 'the? f:<yearlike> "\'s"? (fiscal DASH?)? n:<ord> DASH? quarter',
    form: ({ n, f }) => (n <= 4 ? { kind: 'nth', of: f, unit: 'quarter', n } : null),
    examples: [
      'In [the 1988 third quarter] it lost money.',
      "In [last year's fourth quarter] it lost money.",
    ],
  }),
  rule<{ n: number }>({
    name: 'quarter',
    makes: 'quarter',
    pattern: '((fiscal DASH?)? n:<ord> DASH quarter | the? (fiscal DASH?)? n:<ord> (fiscal)? quarter)',
    form: ({ n }) => (n >= 1 && n <= 4 ? { kind: 'calendar', fields: { quarter: n } } : null),
    guard: v => !/^(of)$/.test(v.word(v.last)) || true,
    examples: ['In [the third quarter] it lost money.', 'Its [third-quarter] loss grew.'],
    not: ['In the fifth quarter it lost money.'],
  }),
  rule<{ n: number; y?: number }>({
    name: 'quarter-sign',
    makes: 'quarter',
    pattern: 'q ~n:D1 y:<yr>?',
    form: ({ n, y }) =>
      n >= 1 && n <= 4 ? { kind: 'calendar', fields: { quarter: n, ...(y ? { year: y } : {}) } } : null,
    guard: v => v.form(v.first) === 'Q',
    examples: ['In [Q3 2014] it lost money.'],
  }),
  rule<{ n: number; y: number }>({
    name: 'half-sign',
    makes: 'quarter',
    pattern: 'h ~n:D1 y:<yr>',
    form: ({ n, y }) => (n === 1 || n === 2 ? { kind: 'calendar', fields: { half: n, year: y } } : null),
    guard: v => v.form(v.first) === 'H',
    examples: ['In [H1 2022] it lost money.'],
  }),
  rule<{ y?: number; f?: Form }>({
    name: 'year-the-quarter',
    makes: 'quarter',
    pattern: '(the y:<yr> | f:<yearlike> "\'s") (quarter | period)',
    form: ({ y, f }) => ({
      kind: 'same',
      unit: 'quarter',
      n: 0,
      ...(f ? { of: f } : { of: { kind: 'calendar', fields: { year: y! } } }),
    }),
    examples: ['It lost money in [the 1988 quarter].'],
  }),
  rule({
    name: 'latest-quarter',
    makes: 'quarter',
    pattern: '(the | its) (latest | most recent | current | just-ended) (quarter | period | fiscal quarter)',
    form: () => ({ kind: 'same', unit: 'quarter', n: -1 }),
    examples: ['It lost money in [the latest quarter].'],
  }),
  rule({
    name: 'year-ago-quarter',
    makes: 'quarter',
    pattern:
      '((the (comparable | corresponding | same)?)? year DASH (ago | earlier) (ORDWORD DASH?)? (quarter | period) | the ORDWORD? (quarter | period) a year (ago | earlier))',
    form: () => ({ kind: 'offset', unit: 'year', n: -1, from: 'narrative', bare: true, span: 'quarter' }),
    examples: ['It lost money in [the year-ago quarter].', 'It lost money in [the year-earlier period].'],
  }),
  rule({
    name: 'year-ago',
    makes: 'quarter',
    pattern: 'year DASH (ago | earlier)',
    form: () => ({ kind: 'offset', unit: 'year', n: -1, from: 'narrative', bare: true, span: 'quarter' }),
    examples: ['The [year-ago] results were better.'],
  }),
  rule<{ f: Form }>({
    name: 'same-period',
    makes: 'quarter',
    pattern:
      'the (same | corresponding | comparable | like | equivalent) (quarter | period | time | months) (of | in | a)? f:<yearlike>',
    form: () => ({ kind: 'offset', unit: 'year', n: -1, from: 'narrative', bare: true, span: 'quarter' }),
    examples: ['It lost money in [the corresponding period last year].'],
  }),
  rule<{ y: number }>({
    name: 'yearlike-year',
    makes: 'yearlike',
    pattern: '(fiscal | the year)? y:<yr>',
    form: ({ y }) => ({ kind: 'calendar', fields: { year: y } }),
    examples: ['In [the third quarter of 1990] it lost money.'],
  }),
  alias('yearlike', 'relyear'),
  rule<{ u?: string }>({
    name: 'yearlike-the',
    makes: 'yearlike',
    pattern: 'the (fiscal | calendar)? year',
    form: () => ({ kind: 'same', unit: 'year', n: 0 }),
    examples: ['In [the third quarter of the year] it lost money.'],
  }),
]
