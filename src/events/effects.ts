/** What a governing word makes of the standing of the event below it. */
import type { Status } from '../core/index.ts'
import type { Effect } from './language.ts'

/** What the sentence says. `status` is null where nothing in it says anything. */
export interface Standing {
  readonly status: Status | null
  readonly negative: boolean
  /** A bare "would": a plan reported, or a condition. */
  readonly conditional?: boolean
  /** Token of the outermost cue that was used, for those who read further out (attributions). */
  readonly cue?: number
  /** Whether only a word like "before" makes it lie ahead. */
  readonly ahead?: boolean
  /** Whether a verb of its own tense said so and not a default. */
  readonly present?: boolean
  /** Whether a finite past tense said so. */
  readonly past?: boolean
  /** Whether only a form without a tense said so: "Berg to visit Oslo", but also "crews dig out". */
  readonly bare?: boolean
}

/** Whether something is said to be, or to have been. */
export const actual = (s: Standing): boolean =>
  !s.negative && (s.status === 'happened' || s.status === 'under way' || s.status === 'confirmed')

/** Whether something is still to come, or may. */
const isAhead = ({ status, negative }: Standing): boolean =>
  !negative && (status === 'planned' || status === 'possible' || status === 'announced')

/** What an effect makes of an event below a governor that stands as `base`. */
export function under(effect: Effect, base: Standing, cue: number): Standing {
  const is = (status: Status, negative = false): Standing => ({ status, negative, cue })
  if (effect === 'fact') return is('happened')
  if (effect === 'known') return base.negative ? is('unconfirmed') : { status: null, negative: false, cue }
  if (effect === 'presumed') return isAhead(base) ? { status: null, negative: false, cue } : is('happened')
  if (effect === 'lasting' && isAhead(base)) return is('under way')
  if (effect === 'real' || effect === 'lasting') return base.status === null ? { ...base, cue } : base
  if (
    base.status === 'denied' &&
    base.cue !== undefined &&
    (effect === 'unconfirmed' || effect === 'announced')
  )
    return base
  const undone = base.status === 'cancelled' || base.status === 'postponed'
  if (undone) return is(base.status!)
  switch (effect) {
    case 'planned':
    case 'possible':
    case 'announced':
    case 'under way':
      // "has not announced the visit" does not deny it
      if (base.negative) return effect === 'announced' ? is('unconfirmed') : is('denied', true)
      if (effect === 'planned' && (base.status === 'announced' || base.status === 'confirmed'))
        return is(base.status)
      return is(base.status === 'possible' || base.status === 'unconfirmed' ? 'possible' : effect)
    case 'negative':
    case 'denied':
      if (base.negative) return is('possible')
      return base.status === 'possible' ? is('possible', true) : is('denied', true)
    case 'cancelled':
    case 'postponed':
      return base.negative || base.status === 'possible' ? is('planned') : is(effect)
    case 'confirmed':
      return base.negative
        ? is('unconfirmed')
        : actual(base) || base.status === null
          ? is('confirmed')
          : is('planned')
    default:
      return is(effect)
  }
}

/** What an effect makes of a clause that has a standing of its own. */
export function over(effect: Effect, local: Standing, base: Standing, cue: number): Standing {
  // "it is not true that he left"
  if (effect === 'real') return base.negative ? { status: 'denied', negative: true, cue } : local
  if (effect === 'fact' || effect === 'presumed' || effect === 'lasting') return local
  if (effect === 'known') return base.negative ? { status: 'unconfirmed', negative: false, cue } : local
  const unreal = local.status === 'planned' || local.status === 'possible' || local.status === 'announced'
  // what is claimed to come is still to come
  if (effect === 'unconfirmed' && unreal && !base.negative && !local.negative)
    return { status: 'possible', negative: false, cue }
  if (effect === 'announced' || effect === 'confirmed' || effect === 'planned') {
    if (base.negative && (effect === 'confirmed' || effect === 'announced'))
      return { status: 'unconfirmed', negative: false, cue }
    if (local.negative || !(unreal || (effect === 'planned' && local.present))) return { ...local, cue }
    return under(effect, base, cue)
  }
  // "claimed that they did not go"
  if (effect === 'unconfirmed' && local.negative && !base.negative)
    return { status: 'unconfirmed', negative: true, cue }
  // "urged that they should not go"
  if (effect === 'possible' && local.negative && !base.negative)
    return { status: 'possible', negative: true, cue }
  return under(effect, base, cue)
}
