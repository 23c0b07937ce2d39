/** Names of units of time, as a schema takes them. */
import type { Unit } from '../../core/index.ts'

/** All of them, from the finest. */
export const UNITS: [Unit, ...Unit[]] = [
  'second',
  'minute',
  'hour',
  'daypart',
  'day',
  'weekend',
  'week',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
  'range',
]
