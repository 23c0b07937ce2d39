/** When a source is due next: often where it changes often, seldom where it does not or fails. */
import { hash } from '../core/index.ts'

const MINUTE = 60_000
/** The shortest time between two rounds, in milliseconds. */
export const SOONEST: number = 10 * MINUTE
/** The longest. */
export const LATEST: number = 24 * 60 * MINUTE
/** The time after the first round. */
const FIRST = 60 * MINUTE

const clamp = (every: number): number => Math.min(Math.max(Math.round(every), SOONEST), LATEST)

/** The time between two rounds, from what it was: half as long after news, half as long again without. */
export function nextEvery(every: number | undefined, news: boolean): number {
  if (every === undefined) return FIRST
  return clamp(news ? every / 2 : every * 1.5)
}

/** A number of [0, 1) from a seed, the same every time. */
export const chance = (seed: string): number => (Number.parseInt(hash(seed), 36) % 1_000_003) / 1_000_003

/** A time up to a tenth longer or shorter, by the seed, so that sources added together drift apart. */
export const jittered = (time: number, seed: string): number => Math.round(time * (0.9 + 0.2 * chance(seed)))

/** The time until the next try after so many failures in a row: it doubles up to a day, give or take a tenth. */
export const backOff = (failures: number, seed: string): number =>
  jittered(Math.min(SOONEST * 2 ** Math.max(failures - 1, 0), LATEST), `${seed} ${failures}`)

/** The instant some milliseconds from now. */
export const instant = (now: number, time = 0): string => new Date(now + time).toISOString()
