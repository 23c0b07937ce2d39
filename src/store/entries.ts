/** Numbers of entries among what is found: the day first, so that walking them backwards gives the newest first. */
import { type Day, parseDay } from '../core/index.ts'

/** Entries that a store can make in its life. */
export const ENTRIES: number = 2 ** 31
/** Days to either side of 1970 that keep the number exact. */
const FARTHEST = 2_000_000

/** Number of the entry `count` (from 1) of a day; a day that cannot be read counts as 1970-01-01. */
export function entryNumber(day: Day | null, count: number): number {
  const number = (day === null ? null : parseDay(day)) ?? 0
  return Math.max(-FARTHEST, Math.min(FARTHEST, number)) * ENTRIES + count
}
