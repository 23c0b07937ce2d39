/** Scores of a record against one annotated by hand: which events it has, and what it says of them. */
import type { Interval, RecordEvent, Relation, Span, Status } from '../../src/core/index.ts'

/** A difference between reports, by the document in which the later word stands. */
export interface GoldRelation {
  readonly slot: 'status' | 'when'
  readonly kind: Relation['kind']
  readonly from: string
  readonly to: string
}

/** An event annotated by hand. Offsets are those of the document's text, half-open. */
export interface GoldEvent {
  readonly key: string
  /** What a record must have, or what it may have: whatever is neither is no event of its own. */
  readonly kind: 'main' | 'minor'
  /** Types that are right; an empty one stands for an untyped event, no types at all for any. */
  readonly types: readonly string[]
  readonly when: readonly [string, string] | null
  /** Whether any days within `when` are right, for the reports leave it open. */
  readonly loose?: boolean
  /** States at the end of the story that are right. */
  readonly status: readonly Status[]
  /** The states through which the reports take it, in order. */
  readonly line?: readonly Status[]
  /** Independent origins. */
  readonly origins: number
  /** Triggers by document. */
  readonly mentions: { readonly [document: string]: readonly (readonly [number, number])[] }
  readonly relations: readonly GoldRelation[]
}

/** Where a trigger stands. */
export interface Place extends Span {
  readonly document: string
}

const meets = (place: Place, event: GoldEvent): boolean =>
  (event.mentions[place.document] ?? []).some(([start, end]) => place.start < end && start < place.end)

/** How many of some triggers are among those of an annotated event. */
export const common = (places: readonly Place[], event: GoldEvent): number =>
  places.filter(p => meets(p, event)).length

/**
 * Pairs events found with annotated ones, each at most once, those with most triggers in common first (ties in
 * the order given); an event found must share at least one trigger in four with its partner.
 */
export function paired(
  found: readonly (readonly Place[])[],
  gold: readonly GoldEvent[],
): Map<number, number> {
  const candidates = found.flatMap((places, f) =>
    gold.flatMap((event, g) => {
      const n = common(places, event)
      return n > 0 && n * 4 >= places.length ? [{ f, g, n }] : []
    }),
  )
  candidates.sort((a, b) => b.n - a.n || a.g - b.g || a.f - b.f)
  const pairs = new Map<number, number>()
  const taken = new Set<number>()
  for (const { f, g } of candidates) {
    if (pairs.has(f) || taken.has(g)) continue
    pairs.set(f, g)
    taken.add(g)
  }
  return pairs
}

/** Whether a time is the annotated one. */
export function sameTime(found: Interval | null, gold: GoldEvent): boolean {
  if (!found || !gold.when) return false
  const [from, to] = gold.when
  return gold.loose ? found.from >= from && found.to <= to : found.from === from && found.to === to
}

/** Length of the longest common subsequence: how much of one line stands in another, in order. */
export function inOrder<T>(a: readonly T[], b: readonly T[]): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const x of a) {
    const next = [0]
    for (const [j, y] of b.entries()) next.push(x === y ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!))
    row = next
  }
  return row[b.length]!
}

/** The states of an event in order, each run of one state once. */
export function lineOf(event: RecordEvent): Status[] {
  const all = event.readings.filter(r => r.slot === 'status').map(r => r.value as Status)
  return all.filter((s, i) => s !== all[i - 1])
}

const DIFFERENCES: ReadonlySet<Relation['kind']> = new Set([
  'updates',
  'refines',
  'contradicts',
  'denies',
  'retracts',
])

/** Keys of the differences that a record finds between the readings of an event: slot, kind, document of the later. */
export function differences(
  event: RecordEvent,
  relations: readonly Relation[],
  nameOf: (document: string) => string,
): Set<string> {
  const own = new Map(event.readings.map(r => [r.id, r]))
  return new Set(
    relations.flatMap(({ from, kind }) => {
      const later = own.get(from)
      const counts = later && DIFFERENCES.has(kind) && (later.slot === 'status' || later.slot === 'when')
      return counts ? [`${later.slot} ${kind} ${nameOf(later.document)}`] : []
    }),
  )
}

/** The same keys for an annotated event. */
export const goldDifferences = (event: GoldEvent): Set<string> =>
  new Set(event.relations.filter(r => DIFFERENCES.has(r.kind)).map(r => `${r.slot} ${r.kind} ${r.from}`))

/** Whether a number of origins is the annotated one, give or take one, or a quarter of many. */
export const sameOrigins = (found: number, gold: number): boolean =>
  Math.abs(found - gold) <= Math.max(1, gold / 4)
