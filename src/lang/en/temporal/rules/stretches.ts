/** Stretches that end or begin now: "the past seven weeks", "the coming days". */
import { type Rule, rule } from '../../../../temporal/rules.ts'
import { lasting } from './shared.ts'

/** Stretches that end or begin now. */
export const stretchRules: readonly Rule[] = [
  rule<{ d: -1 | 1; c: number; u: string }>({
    name: 'past-units',
    makes: 'duration',
    pattern:
      '(the | these | those | its | his | their | this)? (past d:PASTLY | d:PASTLY) c:<count> (u:UNITS | u:UNIT)',
    form: ({ d, c, u }) => lasting(c, u, undefined, d),
    guard: v => v.word(v.first) !== 'recent',
    examples: [
      'They fought for [the past seven weeks].',
      'In [the last two years] sales fell.',
      'Over [the past few days] it rained.',
    ],
  }),
  rule<{ d: -1 | 1; c: number; u: string }>({
    name: 'count-past-units',
    makes: 'duration',
    pattern: 'the c:<count> (d:PASTLY | d:NEXTLY) (u:UNITS | u:UNIT)',
    form: ({ d, c, u }) => lasting(c, u, undefined, d),
    examples: ['They fought for [the two previous years].'],
  }),
  rule<{ u: string }>({
    name: 'past-unit',
    makes: 'duration',
    pattern: '(the | this) (past | PASTLY) (u:UNIT | u:UNITS)',
    form: ({ u }) =>
      /^(week|month|year|decade|century|day|hour|quarter)$/.test(u) ? lasting(1, u, undefined, -1) : null,
    guard: v =>
      /^(past|last)$/.test(v.word(v.first + 1)) &&
      v.is(v.last - 1, 'UNIT') &&
      v.word(v.first) === 'the' &&
      !/^(of|in|to|when|day|he|she|they|before)$/.test(v.word(v.last)),
    examples: ['They fought over [the past year].', 'In [the last decade] sales fell.'],
  }),
  rule<{ u: string }>({
    name: 'past-many',
    makes: 'duration',
    pattern: '(the past | past | the last | PASTLY) u:UNITS',
    form: ({ u }) => lasting(-1, u, undefined, -1),
    guard: v => /^(the|past|recent)$/.test(v.word(v.first)),
    examples: ['In [recent years] sales fell.', 'In [recent weeks] he spoke.'],
  }),
  rule<{ d: 1; c: number; u: string }>({
    name: 'next-units',
    makes: 'duration',
    pattern: '(the | these)? (d:NEXTLY) c:<count> (u:UNITS | u:UNIT) (or so)?',
    form: ({ d, c, u }) => lasting(c, u, undefined, d),
    examples: ['They will build for [the next two years].', 'In [the coming few weeks] they vote.'],
  }),
  rule<{ u: string }>({
    name: 'coming-many',
    makes: 'duration',
    pattern: 'the? (coming | upcoming | following | ensuing | subsequent | next) u:UNITS',
    form: ({ u }) => lasting(-1, u, undefined, 1),
    examples: ['In [the coming weeks] they vote.'],
  }),
  rule<{ u: string }>({
    name: 'units-ahead',
    makes: 'duration',
    pattern: 'the u:UNITS (ahead | to come)',
    form: ({ u }) => lasting(-1, u, undefined, 1),
    examples: ['In [the weeks ahead] they vote.'],
  }),
]
