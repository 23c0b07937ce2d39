/** How two readings of a stretch of days stand to each other. */
import { type Interval, parseDay } from '../core/index.ts'

/** Whether all days of `a` are days of `b`. */
export const inside = (a: Interval, b: Interval): boolean => a.from >= b.from && a.to <= b.to

/** Whether the intervals have a day in common. */
export const overlap = (a: Interval, b: Interval): boolean => a.from <= b.to && b.from <= a.to

/** Days between two intervals that have none in common. */
export const gap = (a: Interval, b: Interval): number =>
  Math.max(parseDay(a.from)! - parseDay(b.to)!, parseDay(b.from)! - parseDay(a.to)!)

/** Days up to which a stretch told by its first and last day is one happening and not a window for it. */
const ONE_HAPPENING = 14

/** A stretch told by its days is exact: one of them ("begins on the 14th") narrows nothing. */
export const isExact = ({ granularity, from, to }: Interval): boolean =>
  granularity === 'range' && from < to && parseDay(to)! - parseDay(from)! <= ONE_HAPPENING

/** Whether `later` makes `earlier` narrower. */
export const narrows = (later: Interval, earlier: Interval): boolean =>
  inside(later, earlier) && !inside(earlier, later) && !isExact(earlier)

/** Whether both may be said of one and the same time. */
export const agrees = (later: Interval, earlier: Interval): boolean =>
  inside(earlier, later) || (inside(later, earlier) && isExact(earlier))
