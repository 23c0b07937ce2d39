/** Days without a year that everybody knows by what happened on them. */
import type { Form } from '../../../../temporal/forms.ts'
import { type Rule, rule } from '../../../../temporal/rules.ts'
import { named } from './guards.ts'

/** What the eleventh of September is told with when that of 2001 is meant. */
const ATTACKED = 'attacks | terrorist | terror | hijackers | hijackings | conspiracy | commission | victims'

const ATTACKS: Form = { kind: 'calendar', fields: { year: 2001, month: 9, day: 11 } }

/** Days without a year that everybody knows by what happened on them. */
export const knownDayRules: readonly Rule[] = [
  rule<{ m: number }>({
    name: 'september-11',
    makes: 'day',
    pattern: `m:MONTH "11" & (${ATTACKED})`,
    form: ({ m }) => (m === 9 ? { ...ATTACKS } : null),
    guard: named,
    examples: ['He lived through the [Sept. 11] attacks.'],
    not: ['They met before the Nov 11 hijackers struck back.'],
  }),
  rule({
    name: 'nine-eleven',
    makes: 'day',
    pattern: `"9" ~"/" ~"11" & (${ATTACKED})`,
    form: () => ({ ...ATTACKS }),
    examples: ['He lived through the [9/11] attacks.'],
  }),
  rule<{ m: number }>({
    name: 'january-6',
    makes: 'day',
    pattern:
      'm:MONTH "6" & (committee | insurrection | insurrectionists | rioter | rioters | riot | defendants | capitol | grand jury)',
    form: ({ m }) => (m === 1 ? { kind: 'calendar', fields: { year: 2021, month: 1, day: 6 } } : null),
    guard: named,
    examples: ['He sat on the [Jan. 6] committee.', 'She wrote of the [January 6] insurrection.'],
    not: ['They met before the Apr 6 defendants struck back.'],
  }),
]
