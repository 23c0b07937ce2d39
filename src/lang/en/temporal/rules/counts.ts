/** How many units: numbers, bounds and words of quantity. */
import type { Mod } from '../../../../temporal/forms.ts'
import { type Rule, rule } from '../../../../temporal/rules.ts'

const word = (name: string, pattern: string, mod: Mod, example: string): Rule =>
  rule({ name, makes: 'bound', pattern, form: () => mod, examples: [example] })

/** How many. */
export const countRules: readonly Rule[] = [
  word(
    'bound-more',
    '(more than | no less than | upwards of)',
    'MORE_THAN',
    'It took [more than two weeks].',
  ),
  rule({
    name: 'bound-over',
    makes: 'bound',
    pattern: 'over',
    form: () => 'MORE_THAN',
    guard: v =>
      /^(for|after|just|well|took|lasting|lasted|takes|take|last|than|to|in|of|a|little|with|spent|,)$/.test(
        v.word(v.first - 1),
      ),
    examples: ['It took [over two weeks].'],
  }),
  word('bound-less', '(less than | fewer than | under)', 'LESS_THAN', 'It took [less than two weeks].'),
  word('bound-least', 'at least', 'EQUAL_OR_MORE', 'It took [at least two weeks].'),
  word(
    'bound-most',
    '(at most | up to | no more than | as many as)',
    'EQUAL_OR_LESS',
    'It took [up to two weeks].',
  ),
  word('bound-nearly', 'APPROXLY', 'APPROX', 'It took [nearly two weeks].'),

  rule<{ n: number }>({
    name: 'count',
    makes: 'count',
    pattern: 'n:<num>',
    form: ({ n }) => n,
    examples: ['It took [two weeks].'],
  }),
  rule({
    name: 'count-a',
    makes: 'count',
    pattern: '(a | an)',
    form: () => 1,
    examples: ['It took [a week].'],
  }),
  rule({
    name: 'count-half',
    makes: 'count',
    pattern: '(half (a | an)? | a half DASH?)',
    form: () => 0.5,
    examples: ['It took [half an hour].', 'It took [a half-hour].'],
  }),
  rule({
    name: 'count-couple',
    makes: 'count',
    pattern: '(a couple of? | couple of)',
    form: () => 2,
    examples: ['It took [a couple of weeks].'],
  }),
  rule({
    name: 'count-several',
    makes: 'count',
    pattern:
      '(SEVERAL | a? good? few | a number of | a good many | tens of | dozens of | hundreds of | thousands of | countless | too? many)',
    form: () => -1,
    guard: v => v.word(v.last - 1) !== 'some' || true,
    examples: ['It took [several weeks].', 'It took [a few days].'],
  }),
  rule<{ n: number; m: number }>({
    name: 'count-range',
    makes: 'count',
    pattern: 'n:<num> (or | to | DASH) m:<num>',
    form: ({ m, n }) => (m > n && m < n + 1000 ? n : null),
    examples: ['It took [two or three weeks].', 'It took [5 to 10 years].'],
  }),
  rule<{ n: number }>({
    name: 'count-more',
    makes: 'count',
    pattern:
      'n:<num> (more | additional | further | extra | full | whole | long | straight | consecutive | successive | trading | working | business | calendar | and a half | other)',
    form: ({ n }) => n,
    examples: ['It took [two more weeks].', 'It lasted [two full days].'],
  }),
  rule({
    name: 'count-another',
    makes: 'count',
    pattern: '(another | an additional | an extra | a further | a full | one more)',
    form: () => 1,
    examples: ['It took [another week].'],
  }),
  rule<{ n: number }>({
    name: 'count-another-n',
    makes: 'count',
    pattern: '(another | an additional | an extra | a further) n:<num>',
    form: ({ n }) => n,
    examples: ['It took [another two weeks].'],
  }),
]
