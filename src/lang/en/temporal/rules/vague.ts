/** Past, present and future without a date. */
import type { Form } from '../../../../temporal/forms.ts'
import { type Rule, rule } from '../../../../temporal/rules.ts'

const past = (): Form => ({ kind: 'vague', ref: 'PAST_REF' })
const present = (): Form => ({ kind: 'vague', ref: 'PRESENT_REF' })
const future = (): Form => ({ kind: 'vague', ref: 'FUTURE_REF' })

/** Vague references. */
export const vagueRules: readonly Rule[] = [
  rule({
    name: 'now',
    makes: 'vague',
    pattern: '(right | just)? (now | nowadays | currently | presently)',
    form: present,
    guard: v =>
      (v.word(v.first) !== 'just' && v.word(v.last) !== 'known') ||
      (v.word(v.last - 1) === 'now' && v.word(v.first) !== 'just'),
    examples: ['It is closed [now].', 'It is [currently] closed.'],
  }),
  rule({
    name: 'at-present',
    makes: 'vague',
    pattern:
      '(the present (time | day)? | present DASH day | these days | this moment | this time | this point | the moment | the time being | this day and age)',
    form: present,
    guard: v =>
      (!/^(the moment|this time|this point)/.test(`${v.word(v.first)} ${v.word(v.first + 1)}`) ||
        /^(at|for)$/.test(v.word(v.first - 1))) &&
      !/^(of|when|he|she|they|that|around)$/.test(v.word(v.last)) &&
      !/^NN/.test(v.tag(v.last)),
    examples: [
      'They are busy [these days].',
      'At [this time] it is closed.',
      'For [the time being] it is closed.',
    ],
  }),
  rule({
    name: 'current',
    makes: 'vague',
    pattern: '(current | present)',
    form: present,
    guard: v =>
      /^(JJ)/.test(v.tag(v.first)) && v.word(v.first) === 'current' && /^(NN|JJ|CD)/.test(v.tag(v.last)),
    examples: ['The [current] law is weak.', 'The [current] four ferries are old.'],
    not: ['The electric current failed.'],
  }),
  rule({
    name: 'recently',
    makes: 'vague',
    pattern: '(more | most | just)? (recently | lately)',
    form: past,
    examples: ['He left [recently].', 'He left [more recently].'],
  }),
  rule({
    name: 'recent',
    makes: 'vague',
    pattern: 'recent',
    form: past,
    guard: v => v.word(v.first - 1) !== 'most' && /^(NN|JJ|CD|VB)/.test(v.tag(v.last)),
    examples: ['The [recent] sale failed.'],
  }),
  rule({
    name: 'the-past',
    makes: 'vague',
    pattern: 'the (recent | distant)? past',
    form: past,
    guard: v => /^(in|of|from|to|with)$/.test(v.word(v.first - 1)) && !/^(NN|JJ|CD)/.test(v.tag(v.last)),
    examples: ['In [the past] it was open.'],
  }),
  rule({
    name: 'future',
    makes: 'vague',
    pattern: 'the (near | foreseeable | immediate | distant | not-too-distant)? future',
    form: future,
    guard: v => !/^(of)$/.test(v.word(v.last)),
    examples: ['In [the near future] it will open.', 'In [the future] it will open.'],
    not: ['The future of the mill is unclear.'],
  }),
  rule({
    name: 'future-adjective',
    makes: 'vague',
    pattern: 'future',
    form: future,
    guard: v => /^(NN|JJ)/.test(v.tag(v.last)) && !/^\p{Lu}/u.test(v.form(v.first)),
    examples: ['Any [future] talks will fail.'],
  }),
  rule({
    name: 'later-date',
    makes: 'vague',
    pattern: 'a later (date | time | stage | point)',
    form: future,
    guard: v => v.word(v.first - 1) === 'at' || v.word(v.first - 1) === 'to',
    examples: ['They will decide at [a later date].'],
  }),
  rule({
    name: 'soon',
    makes: 'vague',
    pattern: '(very | pretty)? soon',
    form: future,
    guard: v =>
      !/^(as|too|so|how)$/.test(v.word(v.first - 1)) &&
      !/^(after|as|enough)$/.test(v.word(v.last)) &&
      v.word(v.last) !== 'afterward',
    examples: ['It will open [soon].'],
    not: ['As soon as it opened, he left.', 'Soon after that he left.'],
  }),
  rule({
    name: 'term',
    makes: 'vague',
    pattern: 'the (short | near | long | medium | longer) DASH? term',
    form: future,
    guard: v =>
      /^(in|over|of|for)$/.test(v.word(v.first - 1)) &&
      !(v.is(v.last - 2, 'DASH') && /^NN/.test(v.tag(v.last))),
    examples: ['In [the short term] it will fall.'],
  }),
  rule({
    name: 'that-time',
    makes: 'vague',
    pattern: '(that time | that moment | that point | this same time)',
    form: () => ({ kind: 'same', unit: 'day' }),
    guard: v =>
      /^(at|by|since|until|before|from|around|about|during)$/.test(v.word(v.first - 1)) &&
      !/^(of|when|that|in|as)$/.test(v.word(v.last)) &&
      !v.tag(v.last).startsWith('NN'),
    examples: ['At [that time] it was closed.'],
    not: ['At that time of year it is closed.'],
  }),
  rule({
    name: 'the-time',
    makes: 'vague',
    pattern: 'the time',
    form: () => ({ kind: 'then' }),
    guard: v => v.word(v.first - 1) === 'at' && /^([.,;:)'"”]|VB[DZP]|CC|MD)/.test(v.tag(v.last) || '.'),
    examples: ['He was a clerk at [the time].', 'At [the time], it was closed.'],
    not: ['At the time of the vote it was closed.', 'At the time he was a clerk.'],
  }),
  rule({
    name: 'then',
    makes: 'vague',
    pattern: 'then',
    form: () => ({ kind: 'same', unit: 'day' }),
    guard: v => /^(until|till|by)$/.test(v.word(v.first - 1)),
    examples: ['Until [then] it stays open.', 'By [then] it was closed.'],
    not: ['He left, then came back.'],
  }),
  rule({
    name: 'one-day',
    makes: 'vague',
    pattern: 'one day',
    form: future,
    guard: v => v.tag(v.first - 1) === 'MD' || (v.tag(v.last) === 'VB' && v.tag(v.first - 1) !== 'IN'),
    examples: ['It will [one day] be the largest.', 'He hopes to [one day] see it.'],
    not: ['It will last one day.'],
  }),
]
