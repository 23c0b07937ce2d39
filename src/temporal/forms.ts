/**
 * The normal form of a time expression: what the words mean before a date is known. Every language's rules
 * make these; one resolver turns them into values. Months are 1–12, weekdays 0 (Monday) to 6.
 */

/** A stretch of the calendar or clock that can be counted. */
export type Step =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'

/** Seasons, northern unless the language says otherwise. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI'

/** Parts of a day as TIMEX3 writes them: morning, midday, afternoon, evening, night, day time. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT'

/** What a text says of a date; anything may be missing. */
export interface Fields {
  /** Year; negative before Christ (−44 is 44 BC). */
  readonly year?: number
  /** First year of a decade (1990), or 0–90 where the text leaves the century open (`'90s`). */
  readonly decade?: number
  /** Century as ordinal (19 is the 1800s); negative before Christ. */
  readonly century?: number
  readonly half?: number
  readonly quarter?: number
  readonly season?: Season
  readonly month?: number
  /** Day of the month. */
  readonly day?: number
  readonly weekday?: number
  readonly weekend?: boolean
  /** Name of a feast known to `feasts.ts`. */
  readonly feast?: string
  /** The year counts from a month other than January, which is not known. */
  readonly fiscal?: boolean
}

/** What a relative expression is counted from: when it is said, or the last date of the narrative. */
export type Reference = 'speech' | 'narrative'

/** TIMEX3 modifiers. */
export type Mod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'MORE_THAN'
  | 'LESS_THAN'
  | 'EQUAL_OR_MORE'
  | 'EQUAL_OR_LESS'

/** What the words mean. */
export type Form =
  /** A date as far as it is told. `toward`: before (−1), at (0) or after (+1) the reference ("last May"). */
  | {
      readonly kind: 'calendar'
      readonly fields: Fields
      readonly toward?: -1 | 0 | 1
      readonly from?: Reference
      readonly skip?: number
    }
  /** Units counted from a reference: "yesterday" is −1 day. `bare` where the reference is left open ("the quarter"). */
  | {
      readonly kind: 'offset'
      readonly unit: Step
      readonly n: number
      readonly from: Reference
      readonly bare?: boolean
      readonly vague?: boolean
      readonly exact?: boolean
      readonly span?: 'quarter'
      /** The day itself is meant, however long the units are: "a year ago today". */
      readonly day?: true
    }
  /** The start, middle or end of something, or something with another modifier. */
  | { readonly kind: 'part'; readonly of: Form; readonly mod: Mod }
  /** The n-th (−1: last) unit within something, or its first `count` units. */
  | {
      readonly kind: 'nth'
      readonly of: Form
      readonly unit: Step
      readonly n: number
      readonly count?: number
    }
  /** Units before (below 0) or after something: "the day after Christmas". */
  | { readonly kind: 'shifted'; readonly of: Form; readonly n: number; readonly unit: Step }
  /** A part of something told by its name: "October of that year", "Thursday next week". */
  | { readonly kind: 'within'; readonly of: Form; readonly fields: Fields }
  /** The n-th (−1: last) weekday of a month. */
  | { readonly kind: 'nth-weekday'; readonly of: Form; readonly n: number; readonly weekday: number }
  /** A time of day on a day; on the day of the context where `of` is absent. */
  | {
      readonly kind: 'time'
      readonly of?: Form
      readonly hour?: number
      readonly minute?: number
      readonly second?: number
      readonly part?: DayPart
      readonly zone?: string
      readonly vague?: boolean
    }
  /** A length of time; `n` null: an unknown number. `beside`: up to or away from a reference ("the past two weeks"). */
  | {
      readonly kind: 'duration'
      readonly n: number | null
      readonly unit: Step
      readonly and?: { readonly n: number; readonly unit: Step }
      readonly mod?: Mod
      readonly beside?: -1 | 1
      /** Where the sentence looks ahead, the point at its end is meant: "they will meet in two weeks". */
      readonly ahead?: true
      readonly from?: Reference
    }
  /** Something that recurs. */
  | {
      readonly kind: 'set'
      readonly every: Form | { readonly kind: 'length'; readonly n: number; readonly unit: Step }
    }
  /** Past, present or future without a date. */
  | {
      readonly kind: 'vague'
      readonly ref: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'
      readonly type?: 'DATE' | 'DURATION'
    }
  /** The date last spoken of: "that day", "the same year". With `n` 0 the reference is open ("the quarter"), with −1 it is the latest one completed. */
  | { readonly kind: 'same'; readonly unit: Step; readonly n?: number; readonly of?: Form }
  /** The time last spoken of, as a point without a name: "at the time". */
  | { readonly kind: 'then' }
  /** The n-th unit of something that goes on: "the fifth day of the strike". */
  | { readonly kind: 'ordinal'; readonly n: number; readonly unit: Step }
  /** A stretch told by the date with which it ends: "the year ended March 31". */
  | { readonly kind: 'ending'; readonly n: number; readonly unit: Step; readonly at: Form }
  /** The week or weekend that holds a day: "the week of March 5". */
  | { readonly kind: 'holding'; readonly unit: Step; readonly of: Form }
  /** The last two digits of a year that another year opens: "1915-16". */
  | { readonly kind: 'year-end'; readonly two: number }
  /** A date already known to the last bit (an ISO string). */
  | { readonly kind: 'literal'; readonly value: string }
