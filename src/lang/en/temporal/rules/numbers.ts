/** Numbers in words and digits, ordinals, years: the parts other rules are built from. */
import { type Rule, rule } from '../../../../temporal/rules.ts'

/** Whether a number can be a year of our era in a text. */
const plausible = (n: number): boolean => n >= 1000 && n <= 2199

/** Rules that make numbers. */
export const numbers: readonly Rule[] = [
  rule<{ n: number }>({
    name: 'num-digits',
    makes: 'num',
    pattern: 'n:INT',
    form: ({ n }) => n,
    examples: ['It took [45 days].'],
  }),
  rule<{ n: number; a: number; b: number }>({
    name: 'num-fraction',
    makes: 'num',
    pattern: 'n:INT DASH? a:D1 ~"/" ~b:D1',
    form: ({ n, a, b }) => (b ? n + a / b : null),
    examples: ['It took [5 1/2 hours].'],
  }),
  rule<{ n: number }>({
    name: 'num-decimal',
    makes: 'num',
    pattern: 'n:NUMBER',
    form: ({ n }) => n,
    examples: ['They ran for [2.5 hours].'],
  }),
  rule<{ n: number }>({
    name: 'num-word',
    makes: 'num',
    pattern: 'n:CARD',
    form: ({ n }) => n,
    examples: ['It took [four days].'],
  }),
  rule<{ t: number; n?: number }>({
    name: 'num-tens',
    makes: 'num',
    pattern: 't:TENS (DASH? n:CARD)?',
    form: ({ t, n }) => (n === undefined ? t : n > 0 && n < 10 ? t + n : null),
    examples: ['It took [forty-five days].', 'It took [thirty days].'],
  }),
  rule<{ n?: number; s: number; m?: number }>({
    name: 'num-hundreds',
    makes: 'num',
    pattern: '(n:CARD | n:INT | a) s:SCALE (and? m:<small>)?',
    form: ({ n, s, m }) => (n ?? 1) * s + (m ?? 0),
    examples: ['It lasted [one hundred and ten days].', 'It lasted [a hundred days].'],
  }),
  rule<{ n: number }>({
    name: 'num-half',
    makes: 'num',
    pattern: '(n:CARD | n:INT) and a half',
    form: ({ n }) => n + 0.5,
    examples: ['It took [two and a half years].'],
  }),
  rule<{ t?: number; n?: number }>({
    name: 'small',
    makes: 'small',
    pattern: '(t:TENS DASH? n:CARD | t:TENS | n:CARD)',
    form: ({ t, n }) => (t ?? 0) + (n ?? 0),
    examples: ['It lasted [one hundred and ten days].'],
  }),

  rule<{ n: number }>({
    name: 'ord-word',
    makes: 'ord',
    pattern: 'n:ORDWORD',
    form: ({ n }) => n,
    examples: ['[The third quarter] was weak.'],
  }),
  rule<{ n: number }>({
    name: 'ord-digits',
    makes: 'ord',
    pattern: 'n:INT ~SUFFIX',
    form: ({ n }) => n,
    examples: ['He died on [May 3rd].'],
  }),
  rule<{ t: number; n: number }>({
    name: 'ord-tens',
    makes: 'ord',
    pattern: 't:TENS DASH? n:ORDWORD',
    form: ({ t, n }) => (n < 10 ? t + n : null),
    examples: ['He died on [May twenty-sixth].'],
  }),

  rule<{ n: number }>({
    name: 'yr',
    makes: 'yr',
    pattern: 'n:D4',
    form: ({ n }) => (plausible(n) ? n : null),
    examples: ['It began in [March 1987].'],
  }),
  rule<{ n: number; e: number }>({
    name: 'yr-era',
    makes: 'yr',
    pattern: '(n:D4 | n:D3 | n:D2 | n:D1) e:ERA',
    form: ({ n, e }) => n * e || null,
    guard: v => v.form(v.last - 1) !== 'ad' && v.form(v.last - 1) !== 'ce',
    examples: ['They met again in [480 BC].', 'The wall fell in [79 AD].'],
    not: ['He saw a 79 ad.'],
  }),
  rule<{ n: number; e: number }>({
    name: 'yr-ad-first',
    makes: 'yr',
    pattern: 'e:ERA (n:D4 | n:D3 | n:D2)',
    form: ({ n, e }) => (e > 0 ? n : null),
    guard: v => v.form(v.first).startsWith('A') || v.form(v.first).startsWith('C'),
    examples: ['The wall fell in [AD 79].'],
    not: ['The ad 79 ran twice.'],
  }),
  rule<{ n: number }>({
    name: 'yr-short',
    guard: v => !(v.glued(v.last) && /^[a-z]/.test(v.word(v.last))),
    makes: 'yr',
    pattern: '("\'" | "‘" | "’" | "`") ~n:D2',
    form: ({ n }) => (n > 30 ? 1900 + n : 2000 + n),
    examples: ["It was built in [March '94]."],
  }),
  rule<{ c: number; t?: number; n?: number }>({
    name: 'yr-words',
    makes: 'yr',
    pattern: 'c:CARD DASH? (t:TENS (DASH? n:CARD)? | n:CARD)',
    form: ({ c, t, n }) =>
      c >= 17 && c <= 19 && (t !== undefined || (n ?? 0) >= 10) ? c * 100 + (t ?? 0) + (n ?? 0) : null,
    examples: ['She was born in [nineteen eighty-four].'],
  }),
  rule<{ n?: number; t?: number }>({
    name: 'yr-two-thousand',
    makes: 'yr',
    pattern: 'two thousand (and? (t:TENS DASH? n:CARD | t:TENS | n:CARD))?',
    form: ({ t, n }) => 2000 + (t ?? 0) + (n ?? 0),
    examples: ['They hope to finish by [the year two thousand].'],
  }),
]
