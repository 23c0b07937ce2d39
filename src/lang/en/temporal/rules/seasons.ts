/** Seasons, and months told by their place from now. */
import type { Form, Season } from '../../../../temporal/forms.ts'
import { type Rule, rule, type View } from '../../../../temporal/rules.ts'

/** Seasons, and months told by their place from now. */
export const seasonRules: readonly Rule[] = [
  rule<{ t: number; s: Season }>({
    name: 'last-season',
    makes: 'season',
    pattern: '(t:LAST | t:NEXT | t:THIS | this t:PASTLY | this t:NEXT) s:SEASON',
    form: ({ t, s }) => ({ kind: 'calendar', fields: { season: s }, toward: t as -1 | 0 | 1 }),
    guard: v =>
      (v.tag(v.last - 1) !== 'VB' || v.is(v.first, 'LAST')) &&
      (v.word(v.last) !== 'in' || v.word(v.last - 1) !== 'fall' || v.is(v.first, 'LAST')),
    examples: [
      'He left [last summer].',
      'He leaves [next spring].',
      'It opens [this autumn].',
      'It opened [this past spring].',
    ],
  }),
  rule<{ t: number; s: Season }>({
    name: 'previous-season',
    makes: 'season',
    pattern: 'the (t:PREVIOUS | t:FOLLOWING) s:SEASON',
    form: ({ t, s }) => ({ kind: 'calendar', fields: { season: s }, toward: t as -1 | 1, from: 'narrative' }),
    examples: ['He left [the previous summer].', 'He died in [the following spring].'],
  }),
  rule<{ s: Season }>({
    name: 'that-season',
    makes: 'season',
    pattern: '(that | the same) same? s:SEASON',
    form: ({ s }) => ({ kind: 'calendar', fields: { season: s }, toward: 0, from: 'narrative' }),
    examples: ['He died [that winter].'],
  }),
  rule<{ s: Season; y: number }>({
    name: 'season-year',
    makes: 'season',
    pattern: 'the? s:SEASON (of | "," | of the year)? y:<yr>',
    form: ({ s, y }) => ({ kind: 'calendar', fields: { year: y, season: s } }),
    examples: [
      'He left in [the summer of 1987].',
      'He left in [summer 1987].',
      'He left in [the fall of 1987].',
    ],
  }),
  rule<{ s: Season; of: Form }>({
    name: 'season-of',
    makes: 'season',
    pattern: 'the? s:SEASON of? of:<relyear>',
    form: ({ s, of }) => ({ kind: 'within', of, fields: { season: s } }),
    examples: ['It will end in [the spring of next year].'],
  }),
  rule<{ s: Season }>({
    name: 'season',
    makes: 'season',
    pattern: 'the? (early | late | mid)? s:SEASON',
    form: ({ s }) => ({ kind: 'calendar', fields: { season: s } }),
    guard: bareSeason,
    examples: ['It opens in [the autumn].', 'It opened in [spring].', '[The summer] was dry.'],
    not: [
      'Stocks fall on news.',
      'The fall of the wall came later.',
      'They spring to life.',
      'A fall in prices hurt.',
      'Water from a spring was sold.',
      'It ends with the Winter Games.',
      'They visited the Summer Palace.',
      'She trains winter sports teams.',
    ],
  }),
  rule<{ m: number; t: -1 | 0 | 1 }>({
    name: 'last-month-name',
    makes: 'month',
    pattern: '(t:LAST | t:NEXT | t:THIS | this t:NEXT | this t:PASTLY) m:MONTH',
    form: ({ m, t }) => ({ kind: 'calendar', fields: { month: m }, toward: t }),
    guard: v => /^\p{Lu}/u.test(v.form(v.last - 1)),
    examples: ['He left [last March].', 'He leaves [next October].', 'It opened [this May].'],
    not: ['This may fail.'],
  }),
  rule<{ m: number; t: -1 | 1 }>({
    name: 'previous-month-name',
    makes: 'month',
    pattern: 'the (t:PREVIOUS | t:FOLLOWING) m:MONTH',
    form: ({ m, t }) => ({ kind: 'calendar', fields: { month: m }, toward: t, from: 'narrative' }),
    guard: v => /^\p{Lu}/u.test(v.form(v.last - 1)),
    examples: ['He had left [the previous April].', 'He died in [the following June].'],
  }),
  rule<{ m: number }>({
    name: 'month-last',
    makes: 'month',
    pattern: 'm:MONTH last',
    form: ({ m }) => ({ kind: 'calendar', fields: { month: m }, toward: -1 }),
    guard: v => /^\p{Lu}/u.test(v.form(v.first)) && !v.is(v.last, 'UNIT') && !v.tag(v.last).startsWith('NN'),
    examples: ['He left in [March last].'],
  }),
]

/** What is called after a season and can be met in any other. */
const OF_A_SEASON = new Set(
  'sport sports coat coats jacket jackets boots clothes clothing tyres tires wheat barley olympics paralympics games palace'.split(
    ' ',
  ),
)

/** "fall" and "spring" are verbs and other nouns too; "the Summer Palace" and "winter sports" are no time. */
function bareSeason(v: View): boolean {
  const word = v.word(v.last - 1)
  const before = v.word(v.first - 1)
  const after = v.word(v.last)
  if (v.tag(v.last - 1).startsWith('VB') || OF_A_SEASON.has(after)) return false
  if (word === 'fall' || word === 'spring') {
    if (
      /^(of|in|to|from|by|water|line|board|river)$/.test(after) &&
      !(after !== 'of' && v.word(v.first) === 'the')
    )
      return false
    if (word === 'fall' && after === 'in') return false
    if (
      v.word(v.first) === 'the'
        ? false
        : !/^(in|by|until|since|last|this|during|early|late|mid|each|every|of|from|through|for)$/.test(before)
    )
      return false
    return true
  }
  return !/^\p{Lu}/u.test(v.form(v.last)) || v.word(v.first) === 'the' || /^(in|during|by|of)$/.test(before)
}
