/** What is followed, and what comes of following it once: plain values. */
import type { Id, Original } from '../core/index.ts'
import type { Trouble } from '../ingest/index.ts'

/** A feed, a page that is fetched again, or a folder; the part of a store's source that following needs. */
export interface Followable {
  readonly id: Id
  readonly kind: 'feed' | 'page' | 'folder'
  /** Address or path. */
  readonly at: string
  readonly title: string | null
  /** What the last round left behind; `{}` at first, `{ full: true }` for a feed whose pages are to be fetched. */
  readonly state: State
  readonly failures: number
}

/** What a round leaves for the next one; only `follow/` reads it, but for `full`. */
export type State = Readonly<Record<string, unknown>>

/** What came of one round. */
export interface Followed {
  /** What is new or has changed, in the order of the feed or of the names. */
  readonly originals: readonly Original[]
  /** Items that could not be read; the others were. */
  readonly troubles: readonly Trouble[]
  readonly state: State
  /** When the source is due next: ISO 8601 in UTC. */
  readonly due: string
  /** Failures in a row, and the reason of the last; null where it went right. */
  readonly failures: number
  readonly trouble: string | null
  /** Where the source is from now on: its own address, or the one it has moved to for good. */
  readonly at: string
  /** Its title: the one it has, or else what the feed or page calls itself. */
  readonly title: string | null
  /** Whether it said that it will not come back (410). */
  readonly gone: boolean
}

/** How a round is made. */
export interface FollowOptions {
  /** Milliseconds since 1970. */
  readonly now?: () => number
  /** The most pages of a feed's items that are fetched in a round; the rest follows in the next. */
  readonly pages?: number
  /** Milliseconds over which a file's size must not change before it is read. */
  readonly settle?: number
  /** The most files of a folder that are read in a round. */
  readonly files?: number
}

/** A string of a state; undefined where it holds none. */
export const textIn = (state: State, name: string): string | undefined =>
  typeof state[name] === 'string' ? state[name] : undefined

/** A number of a state; undefined where it holds none. */
export const numberIn = (state: State, name: string): number | undefined =>
  typeof state[name] === 'number' ? state[name] : undefined

/** The strings of an object of a state, by their names and in their order. */
export function textsIn(state: State, name: string): ReadonlyMap<string, string> {
  const value = state[name]
  if (typeof value !== 'object' || value === null) return new Map()
  return new Map(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}
