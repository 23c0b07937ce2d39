/** Scores of status, factuality and PLOVER roots. */
import type { Status } from '../../src/core/index.ts'
import { prf } from '../harness.ts'

/** A status on the factuality scale of −3 (certainly not) to 3 (certainly), by what annotators give to such words. */
export const factualityOf: Readonly<Record<Status, number>> = {
  happened: 3,
  'under way': 3,
  confirmed: 2.4,
  announced: 1.4,
  planned: 1,
  possible: 0.4,
  unconfirmed: 1,
  postponed: 0,
  cancelled: -2,
  denied: -2.4,
}

/** Statuses that put an event in the future (or nowhere). */
const unreal: ReadonlySet<Status> = new Set<Status>(['possible', 'planned', 'announced', 'postponed'])

/** Whether a status says that the event is still to come. */
export const isFuture = (status: Status): boolean => unreal.has(status)

/** F1 of one label among pairs of gold and found booleans. */
export function f1(pairs: readonly (readonly [gold: boolean, found: boolean])[]): {
  p: number
  r: number
  f: number
} {
  const right = pairs.filter(([g, f]) => g && f).length
  return prf(right, pairs.filter(([, f]) => f).length, pairs.filter(([g]) => g).length)
}

/** Mean absolute error. */
export const mae = (pairs: readonly (readonly [number, number])[]): number =>
  pairs.reduce((sum, [a, b]) => sum + Math.abs(a - b), 0) / Math.max(1, pairs.length)

/** Accuracy and the mean of the labels' F1, in per cent. */
export function classes(pairs: readonly (readonly [gold: string, found: string])[]): {
  accuracy: number
  macro: number
  by: Map<string, number>
} {
  const labels = [...new Set(pairs.map(([g]) => g))].sort()
  const by = new Map(labels.map(l => [l, f1(pairs.map(([g, f]) => [g === l, f === l] as const)).f]))
  return {
    accuracy: (100 * pairs.filter(([g, f]) => g === f).length) / Math.max(1, pairs.length),
    macro: [...by.values()].reduce((a, b) => a + b, 0) / Math.max(1, labels.length),
    by,
  }
}
