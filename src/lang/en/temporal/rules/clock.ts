/** Times of day. */
import type { DayPart, Form } from '../../../../temporal/forms.ts'
import { alias, type Rule, rule, type View } from '../../../../temporal/rules.ts'
import { zoneRules } from './zones.ts'

interface Clock {
  readonly h: number
  readonly m?: number
  readonly s?: number
  readonly a?: number
  readonly z?: string
}

/** Hour of the day from an hour and "am" (0) or "pm" (12). */
function clock({ h, m, s, a, z }: Clock, of?: Form): Form | null {
  if (h > 24 || (m ?? 0) > 59 || (s ?? 0) > 59 || (a !== undefined && h > 12)) return null
  const hour = a === undefined ? h : (h % 12) + a
  return {
    kind: 'time',
    hour,
    ...(m === undefined ? {} : { minute: m }),
    ...(s === undefined ? {} : { second: s }),
    ...(z ? { zone: z } : {}),
    ...(of ? { of } : {}),
  }
}

const ZONED = '(z:<zone> | "(" z:<zone> ")")?'

/** "3:16" is a verse or a score unless something says it is a time. */
const timely = (v: View): boolean =>
  (/^(at|by|until|till|from|since|before|after|around|about|to|and|between|past|near|,|\(|-)$/.test(
    v.word(v.first - 1),
  ) &&
    !(v.glued(v.last) && /^[\d:%]/.test(v.word(v.last)))) ||
  v.is(v.last - 1, 'ZONE') ||
  v.is(v.last - 2, 'ZONEPLACE') ||
  (/^(on|this|,)$/.test(v.word(v.last)) && v.word(v.first - 1) === 'at')

/** Times of day, alone and with their day. */
export const clockRules: readonly Rule[] = [
  ...zoneRules,
  rule<Clock>({
    name: 'clock-ampm',
    makes: 'clock',
    pattern: `(h:D1 | h:D2) ((":" | ".") ~m:D2 (":" ~s:D2)?)? a:AMPM ${ZONED}`,
    form: c => clock(c),
    examples: ['It struck at [5 p.m.] sharp.', 'It struck at [10:30 am].', 'It struck at [5 p.m. EST].'],
    not: ['It struck 25 p.m. times.'],
  }),
  rule<{ n: string; a: number; z?: string }>({
    name: 'clock-decimal',
    makes: 'clock',
    pattern: `n:NUMBER a:AMPM ${ZONED}`,
    form: ({ n, a, z }) => {
      const [h, m] = Number(n).toFixed(2).split('.').map(Number)
      return clock({ h: h!, m: m!, a, ...(z ? { z } : {}) })
    },
    examples: ['It struck at [8.30pm].'],
  }),
  rule<Clock>({
    name: 'clock-24',
    makes: 'clock',
    pattern: `(h:D1 | h:D2) ~":" ~m:D2 (~":" ~s:D2)? (hrs | hours | h)? ${ZONED}`,
    form: c => clock(c),
    guard: timely,
    examples: ['It struck at [15:40].', 'It struck at [7:15 on Tuesday].', 'It struck at [05:30 GMT].'],
    not: ['They won 3:16 in the end.'],
  }),
  rule<{ n: number; z?: string }>({
    name: 'clock-military',
    makes: 'clock',
    pattern: `n:D4 (DASH? hours ${ZONED} | hrs ${ZONED} | z:<zone>)`,
    form: ({ n, z }) =>
      n % 100 < 60 && n < 2400 ? clock({ h: Math.floor(n / 100), m: n % 100, ...(z ? { z } : {}) }) : null,
    examples: ['It struck at [0530 GMT].', 'It struck at [1930hrs].'],
  }),
  rule<{ h: number; z?: string }>({
    name: 'oclock',
    makes: 'clock',
    pattern: `(h:INT | h:CARD) ("o'clock" | o "'" clock | "o’clock") ${ZONED}`,
    form: ({ h, z }) => clock({ h, ...(z ? { z } : {}) }),
    examples: ["It struck at [three o'clock]."],
  }),
  rule<{ z?: string }>({
    name: 'noon',
    makes: 'clock',
    pattern: `12? (noon | midday) ${ZONED}`,
    form: ({ z }) => clock({ h: 12, m: 0, ...(z ? { z } : {}) }),
    guard: v => (v.word(v.first - 1) !== 'high' && !/^NN/.test(v.tag(v.last))) || v.is(v.last, 'WEEKDAY'),
    examples: ['It struck at [noon].'],
  }),
  rule<{ z?: string }>({
    name: 'midnight',
    makes: 'clock',
    pattern: `(12 midnight | midnight) ${ZONED}`,
    form: ({ z }) => clock({ h: 24, m: 0, ...(z ? { z } : {}) }),
    guard: v => !/^NN$/.test(v.tag(v.last)),
    examples: ['It struck at [midnight].'],
  }),
  rule<{ h: number; p?: DayPart }>({
    name: 'clock-in-the',
    makes: 'clock',
    pattern: '(h:D1 | h:D2 | h:CARD) (in the p:DAYPART | at night)',
    form: ({ h, p }) => (h >= 1 && h <= 12 ? clock({ h, a: p === 'MO' ? 0 : 12 }) : null),
    guard: v => v.word(v.first - 1) === 'at' || v.word(v.first - 1) === 'by',
    examples: ['He leaves at [4 in the morning].'],
  }),
  rule<{ f: Form; d: Form }>({
    name: 'clock-day',
    makes: 'time',
    pattern: 'f:<clock> ("," | of)? on? d:<day>',
    form: ({ f, d }) => (f.kind === 'time' ? { ...f, of: d } : null),
    examples: [
      'It struck at [5 p.m. Tuesday].',
      'It struck at [5 p.m. on Tuesday].',
      'It struck at [noon on Thursday].',
      'The offer runs until [5 p.m. EST, Nov. 6].',
    ],
  }),
  rule<{ f: Form; d: Form }>({
    name: 'day-clock',
    makes: 'time',
    pattern: 'd:<day> ("," | at)? at? f:<clock>',
    form: ({ f, d }) => (f.kind === 'time' ? { ...f, of: d } : null),
    examples: ['It struck on [Tuesday at 5 p.m.] and stopped.', 'It struck [yesterday at noon].'],
  }),
  rule<{ f: Form; p: Form }>({
    name: 'clock-part',
    makes: 'time',
    pattern: 'f:<clock> p:<daypart>',
    form: ({ f, p }) => (f.kind === 'time' && p.kind === 'time' && p.of ? { ...f, of: p.of } : null),
    examples: ['It struck at [5 p.m. this evening].'],
  }),
  alias('time', 'clock'),

  rule<{ d: Form; p: DayPart }>({
    name: 'day-part',
    makes: 'daypart',
    pattern: 'd:<day> "\'s"? (early | late)? p:DAYPART',
    form: ({ d, p }) => ({ kind: 'time', of: d, part: p }),
    examples: [
      'He left on [Tuesday morning].',
      'He left [yesterday afternoon].',
      'He leaves [tomorrow night].',
    ],
  }),
  rule<{ d: Form; p: DayPart }>({
    name: 'part-of-day',
    makes: 'daypart',
    pattern:
      '(the | that)? (early | late)? (p:DAYPART | p:DAYPARTS | (early | small | wee) hours) (hours)? (of | on) d:<day>',
    form: ({ d, p }) => ({ kind: 'time', of: d, part: p ?? 'MO' }),
    examples: [
      'He left on [the morning of March 5].',
      'He left on [the night of 12 June].',
      'He left [the evening of March 5].',
      'He left in [the small hours of Sunday].',
    ],
  }),
  rule<{ p: DayPart }>({
    name: 'this-part',
    makes: 'daypart',
    pattern: 'this (early | late | very)? p:DAYPART',
    form: ({ p }) => ({ kind: 'time', of: { kind: 'offset', unit: 'day', n: 0, from: 'speech' }, part: p }),
    examples: ['He left [this morning].'],
  }),
  rule({
    name: 'tonight',
    makes: 'daypart',
    pattern: '(tonight | tonite)',
    form: () => ({ kind: 'time', of: { kind: 'offset', unit: 'day', n: 0, from: 'speech' }, part: 'NI' }),
    examples: ['He leaves [tonight].'],
  }),
  rule({
    name: 'last-night',
    makes: 'daypart',
    pattern: 'last (night | evening)',
    form: () => ({ kind: 'time', of: { kind: 'offset', unit: 'day', n: -1, from: 'speech' }, part: 'NI' }),
    examples: ['He left [last night].'],
  }),
  rule<{ p: DayPart }>({
    name: 'that-part',
    makes: 'daypart',
    pattern: '(that | the same | that same) p:DAYPART',
    form: ({ p }) => ({ kind: 'time', of: { kind: 'same', unit: 'day' }, part: p }),
    examples: ['He died [that evening].'],
  }),
  rule<{ p: DayPart; t: number }>({
    name: 'next-part',
    makes: 'daypart',
    pattern: 'the (t:FOLLOWING | t:PREVIOUS) p:DAYPART',
    form: ({ p, t }) => ({
      kind: 'time',
      of: { kind: 'offset', unit: 'day', n: t, from: 'narrative' },
      part: p,
    }),
    examples: ['He died [the next morning].', 'He had left [the previous night].'],
  }),
  rule<{ p: DayPart; d?: Form }>({
    name: 'mid-part',
    makes: 'daypart',
    pattern: '(early | late | mid) DASH? p:DAYPART d:<day>?',
    form: ({ p, d }) => ({ kind: 'time', part: p, ...(d ? { of: d } : {}) }),
    guard: v => /^(by|in|at|until|till|since|from|before)$/.test(v.word(v.first - 1)),
    examples: ['It was over by [mid-afternoon].', 'It was cold at [mid-afternoon yesterday].'],
    not: ['The mid-morning break was short.'],
  }),
  rule<{ p: DayPart }>({
    name: 'the-part',
    makes: 'daypart',
    pattern: 'the (early | late | mid)? (p:DAYPART)',
    form: ({ p }) => ({ kind: 'time', part: p }),
    guard: v =>
      /^(in|during|by|throughout|of|for|into)$/.test(v.word(v.first - 1)) &&
      !/^(NN|of)/.test(v.tag(v.last)) &&
      !/^(of|before|after|that|when)$/.test(v.word(v.last)) &&
      v.word(v.first - 1) !== 'of',
    examples: ['Trading was calm in [the morning].'],
    not: ['In the night of terror he fled.'],
  }),
  rule<{ p: DayPart }>({
    name: 'at-night',
    makes: 'daypart',
    pattern: 'p:DAYPART',
    form: ({ p }) => ({ kind: 'time', part: p, vague: true }),
    guard: v =>
      /^(at|by)$/.test(v.word(v.first - 1)) &&
      /^(night|dawn|dusk|nightfall|sunset|sunrise|daybreak)$/.test(v.word(v.first)),
    examples: ['They attacked at [night].'],
  }),
  alias('time', 'daypart'),
  rule<{ f: Form }>({
    name: 'part-time',
    makes: 'time',
    pattern: '(EARLY | LATE | EARLIERLY) on? f:<daypart>',
    form: ({ f }) => ({ ...f }),
    examples: ['He left [late Tuesday night].', 'He left [earlier this morning].'],
  }),
]
