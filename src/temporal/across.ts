/** Publication days that documents of one story lend each other. */
import { type Id, type Published, parseDay, type Timex, toDay } from '../core/index.ts'

/** What is known of a document of a story. */
export interface Appeared {
  readonly id: Id
  readonly published: Published | null
  readonly timexes: readonly Timex[]
}

/** How many days a report of the same thing may lie before or after the others. */
const MARGIN = 3

/**
 * Estimates for the documents of a story whose day is not known: from a little before the first known day of the
 * others to a little after the last, and no earlier than the latest past day that the document itself tells in
 * full. Each with its reason; nothing where no other day is known, or where the text says otherwise.
 */
export function publicationAcross(documents: readonly Appeared[]): ReadonlyMap<Id, Published> {
  const days = documents.flatMap(({ published }) => (isKnown(published) ? spanOf(published) : []))
  const out = new Map<Id, Published>()
  if (!days.length) return out
  const from = Math.min(...days) - MARGIN
  const to = Math.max(...days) + MARGIN
  for (const { id, published, timexes } of documents) {
    if (isKnown(published)) continue
    const first = Math.max(from, latestTold(timexes, to))
    out.set(id, {
      from: toDay(first),
      to: toDay(to),
      basis: 'estimated',
      reason: `documents that report the same appeared from ${toDay(from + MARGIN)} to ${toDay(to - MARGIN)}`,
    })
  }
  return out
}

const isKnown = (published: Published | null): published is Published =>
  published !== null && (published.basis === 'given' || published.basis === 'dateline')

const spanOf = ({ from, to }: Published): number[] =>
  [from, to].map(day => (day === null ? null : parseDay(day))).filter(day => day !== null)

/** The latest day that a text tells with its year, as far as it lies no later than `end`. */
function latestTold(timexes: readonly Timex[], end: number): number {
  let latest = Number.NEGATIVE_INFINITY
  for (const { type, interval, assumed } of timexes) {
    const day =
      type === 'DATE' && interval?.granularity === 'day' && !assumed.length ? parseDay(interval.to) : null
    if (day !== null && day <= end && day > latest) latest = day
  }
  return latest
}
