import type { Tagged, Token } from '../core/index.ts'
import type { Rule } from './rules.ts'

/**
 * What a verb or another word says of the time of what stands beside it: before, at or after the time of
 * speaking. `weak` where a stronger sign nearby should win.
 */
export type Signal = 'past' | 'future' | 'present' | null

/** What a language gives to `temporal/`. */
export interface TemporalLanguage {
  /** Word classes: class → word in lower case → what it stands for (a month's number, a unit's name …). */
  readonly words: Readonly<Record<string, Readonly<Record<string, number | string>>>>
  /** Classes of words without which no expression stands; the search looks only near them. */
  readonly heads: readonly string[]
  /** The rules. Where two match equally far, the earlier wins. */
  readonly rules: readonly Rule[]
  /** Categories whose matches are time expressions in themselves. */
  readonly top: readonly string[]
  /** Time of what a sentence says around the tokens from `first` to before `last`. */
  readonly signal: (tagged: Tagged, first: number, last: number) => Signal
  /** Whether a token is a verb of speaking, after which a date is when it was said. */
  readonly speaks: (token: Token) => boolean
  /** The event from which a length that ends before token `last` counts: its lemma, and before (−1) or after (1) it. */
  readonly hinge?: (
    tagged: Tagged,
    last: number,
  ) => { readonly toward: -1 | 1; readonly event: string } | null
  /**
   * Words that join two expressions to a range → the words one of which must open it ("and" → "between"); ''
   * where none need. Articles that may stand after them are named with ''.
   */
  readonly joins: Readonly<Record<string, string>>
  /** Whether 8/9/1999 is the 9th of August (`month-first`) or the 8th of September. */
  readonly numeric: 'month-first' | 'day-first'
}
