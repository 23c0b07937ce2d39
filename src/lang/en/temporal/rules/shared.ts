/** Helpers of the English rules. */
import type { Form, Mod, Step } from '../../../../temporal/forms.ts'

/** A unit as the word classes name it, with a fortnight as two weeks. */
export const step = (unit: string): Step => (unit === 'fortnight' ? 'week' : (unit as Step))

/** A number of units, with fortnights as weeks. */
export const times = (n: number, unit: string): number => (unit === 'fortnight' ? n * 2 : n)

/** A count as caught: below zero where the number is not told ("several"). */
export const known = (n: number): number | null => (n < 0 ? null : n)

/** A duration of `n` units (below zero: unknown). */
export const lasting = (n: number, unit: string, mod?: Mod, beside?: -1 | 1): Form => ({
  kind: 'duration',
  n: n < 0 ? null : times(n, unit),
  unit: step(unit),
  ...(mod ? { mod } : {}),
  ...(beside ? { beside } : {}),
})

/** Units counted from a reference. */
export const offset = (unit: string, n: number, from: 'speech' | 'narrative' = 'speech'): Form => ({
  kind: 'offset',
  unit: step(unit),
  n: times(n, unit),
  from,
})
