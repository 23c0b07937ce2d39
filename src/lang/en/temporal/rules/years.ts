/** Years, decades and centuries. */
import type { Fields, Form, Mod } from '../../../../temporal/forms.ts'
import { type Rule, rule } from '../../../../temporal/rules.ts'
import { bareYear } from './guards.ts'

const calendar = (fields: Fields): Form => ({ kind: 'calendar', fields })

/** Years, decades and centuries. */
export const yearRules: readonly Rule[] = [
  rule<{ y: number }>({
    name: 'year',
    makes: 'year',
    pattern: 'y:<yr>',
    form: ({ y }) => calendar({ year: y }),
    guard: bareYear,
    examples: [
      'It was founded in [1987].',
      'The [2004] election was close.',
      'They met in [480 BC].',
      'They fought from [1812] to [1815].',
    ],
    not: [
      'He lent them $1987.',
      'The flight 1987 was late.',
      'Some 2000 soldiers marched.',
      'It weighs 1500 tonnes.',
      'They sold 1,987 boats.',
      'Call 555-2004 now 1.',
      'He ran 1500 metres.',
    ],
  }),
  rule<{ y: number }>({
    name: 'the-year',
    makes: 'year',
    pattern: 'the year y:<yr>',
    form: ({ y }) => calendar({ year: y }),
    examples: ['They hope to finish by [the year 2010].'],
  }),
  rule<{ y: number }>({
    name: 'fiscal-year',
    makes: 'year',
    pattern: 'the? (fiscal | financial) year? y:<yr>',
    form: ({ y }) => calendar({ year: y, fiscal: true }),
    examples: ['Sales rose in [fiscal 1989].', 'Sales rose in [financial year 2003].'],
  }),
  rule<{ y?: number; z?: number }>({
    name: 'fiscal-year-sign',
    makes: 'year',
    pattern: 'fy (y:<yr> | z:D2)',
    form: ({ y, z }) => calendar({ year: y ?? 2000 + z!, fiscal: true }),
    guard: v => v.form(v.first) === 'FY',
    examples: ['Sales rose in [FY2023].', 'Sales rose in [FY 2023].', 'Sales rose in [FY24].'],
  }),
  rule<{ z: number }>({
    name: 'split-year-end',
    makes: 'year',
    pattern: 'z:D2',
    form: ({ z }) => ({ kind: 'year-end', two: z }),
    after: ['DASH', '/'],
    guard: v =>
      v.glued(v.first) &&
      /^[-/]$/.test(v.word(v.first - 1)) &&
      v.is(v.first - 2, 'D4') &&
      v.glued(v.first - 1) &&
      !/^[-/]$/.test(v.word(v.last)) &&
      !/^[-/]$/.test(v.word(v.first - 3)) &&
      Number(v.word(v.first - 2)) > 1000 &&
      Number(v.word(v.first - 2)) < 2200 &&
      Number(v.word(v.first)) > Number(v.word(v.first - 2)) % 100,
    examples: ['They fought in 1915-[16].'],
    not: ['Call 1990-15-16.'],
  }),
  rule<{ y: number; e: number }>({
    name: 'year-to-era',
    makes: 'year',
    pattern: '(y:D4 | y:D3 | y:D2) & (DASH | to | and | or) (D4 | D3 | D2) e:ERA',
    form: ({ y, e }) => calendar({ year: y * e }),
    guard: v => /^\p{Lu}/u.test(v.form(v.last + 2)),
    examples: ['They fought from [499] to 493 BC.', 'The revolt ([499]-493 BC) failed.'],
  }),
  rule<{ d: number }>({
    name: 'decade',
    makes: 'decade',
    pattern: 'the? d:D4 "\'"? ~s',
    form: ({ d }) => (d % 10 === 0 && d > 1000 && d < 2200 ? calendar({ decade: d }) : null),
    examples: ['Prices fell in [the 1930s].', 'A [1960s] song played.'],
    not: ['He counted 1931s of them.'],
  }),
  rule<{ d: number; e: number }>({
    name: 'decade-era',
    makes: 'decade',
    pattern: 'the? (d:D4 | d:D3 | d:D2) "\'"? ~s e:ERA',
    form: ({ d, e }) => (d % 10 === 0 ? calendar({ decade: d * e }) : null),
    examples: ['They campaigned in [the 470s BC].'],
  }),
  rule<{ d: number }>({
    name: 'decade-short',
    makes: 'decade',
    pattern: '(the? ("\'" | "‘" | "’" | "`") ~d:D2 | the d:D2) ~s',
    form: ({ d }) => (d % 10 === 0 && d > 10 ? calendar({ decade: d }) : null),
    guard: v =>
      ((v.is(v.last - 2, 'D2') && /^['‘’`]$/.test(v.word(v.last - 3))) ||
        !/^(his|her|their|my|our|high|low|mid|upper|early|late)$/.test(v.word(v.first - 1))) &&
      (v.word(v.first) === 'the' || v.last - v.first === 3) &&
      !v.tag(v.last).startsWith('NNS'),
    examples: ["Hair was long in [the '70s].", 'Hair was long in [the 70s].'],
    not: ['She is in her 70s.', 'Temperatures in the high 70s are likely.'],
  }),
  rule<{ d: number }>({
    name: 'decade-words',
    makes: 'decade',
    pattern: 'the (nineteen DASH?)? d:DECADES',
    form: ({ d }) => calendar({ decade: d }),
    guard: v => v.word(v.first - 1) !== 'into',
    examples: ['Rents rose in [the nineties].'],
    not: ['He is well into the nineties.'],
  }),
  rule<{ m?: Mod; d: number }>({
    name: 'decade-words-part',
    makes: 'part',
    pattern: 'the (m:EARLY | m:LATE | MID) DASH? d:DECADES',
    form: ({ m, d }) => ({ kind: 'part', of: calendar({ decade: d }), mod: m ?? 'MID' }),
    examples: ['Rents rose in [the mid-nineties].', 'Rents rose in [the late eighties].'],
  }),
  rule<{ n: number; e?: number }>({
    name: 'century',
    makes: 'century',
    pattern: 'the? n:<ord> DASH? century e:ERA?',
    form: ({ n, e }) => (n <= 30 ? calendar({ century: n * (e ?? 1) }) : null),
    examples: [
      'It was built in [the 19th century].',
      'An [eighteenth-century] house burned.',
      'It was built in [the 4th century BC].',
    ],
    not: ["He hit his third century of runs at Lord's in 45 overs."],
    guard: v =>
      v.word(v.first) === 'the' ||
      !/^(his|her|a|their|my)$/.test(v.word(v.first - 1)) ||
      v.word(v.last - 2) === '-',
  }),
]
