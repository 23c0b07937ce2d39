/** Publication days as given from outside. */
import { parseDay } from './days.ts'
import type { Day, Published } from './types.ts'

/** A publication day or instant as given (`2024-05-16`, ISO 8601); unknown, with the reason, where it is none. */
export function publishedOf(given: unknown): Published {
  const unknown = (reason: string): Published => ({ from: null, to: null, basis: 'unknown', reason })
  if (given === undefined || given === null || given === '') return unknown('no publication day was given')
  if (typeof given !== 'string') return unknown('the publication day given is no string')
  const day = given.slice(0, 10)
  if (parseDay(given) === null) return unknown(`“${given}” is no day that exists`)
  return { from: day, to: day, basis: 'given', ...(given.length > 10 ? { at: given } : {}) }
}

/** The day something appeared; null where several days are possible, which says nothing of its order to others. */
export const dayOf = ({ from, to }: Published): Day | null => (from === to ? from : null)
