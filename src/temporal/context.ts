/** What is known while a text is resolved from its beginning to its end. */
import type { Unit } from '../core/index.ts'
import type { Mod, Reference } from './forms.ts'
import type { Signal } from './language.ts'
import type { Point } from './points.ts'

/** The state of the reading. Only `resolve` changes it. */
export interface Context {
  /** Day number of publication, or null. */
  readonly published: number | null
  /** Whether partial dates hang on the last date of the text and not on the publication day. */
  readonly narrative: boolean
  /** The date last spoken of. */
  last: Point | null
  /** The date last spoken of that is as fine as a day. */
  lastDay: Point | null
  /** The quarter last spoken of. */
  quarter: Point | null
  /** Figures were last told of a longer stretch than a quarter (nine months, the year). */
  longer: boolean
  /** When the words were said, where a sentence tells; null: at publication. */
  said: Point | null
  /** What the words around say: past, present or future; asked for only where it matters. */
  signal: () => Signal
  /** The last date is in the same sentence. */
  near: boolean
}

/** A form resolved. */
export interface Resolved {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value: string
  readonly mod?: Mod
  /** The days covered, where anchored; `value` of the point may be coarser than the timex's. */
  readonly point?: Point
  readonly assumed: readonly Unit[]
  /** The zone of a time of day. */
  readonly zone?: string
  /** A unit of the text that does not fit the rest of it. */
  readonly conflict?: Unit
}

/** A date that cannot be told. */
export const unknown = (value = 'XXXX-XX-XX'): Resolved => ({ type: 'DATE', value, assumed: [] })

/** A date that is a point of the calendar. */
export const date = (point: Point): Resolved => ({ type: 'DATE', value: point.value, point, assumed: [] })

/** The day from which an expression counts, or null where none is known. */
export function reference(context: Context, from: Reference): Point | null {
  const now =
    context.published === null
      ? null
      : { unit: 'day' as const, value: '', from: context.published, to: context.published }
  if (from === 'narrative') return context.last ?? context.said ?? now
  return context.said ?? (context.narrative ? (context.last ?? now) : (now ?? context.last))
}
