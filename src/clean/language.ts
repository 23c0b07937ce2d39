/** What a language gives to `clean/`: words by which lines that are not the article's are known, and date lines. */

/** What is done with a line, or with a part of it, that a rule knows. */
export type LineAction =
  /** The whole line goes. */
  | 'drop'
  /** What the pattern matches goes, the rest of the line stays. */
  | 'cut'
  /** As `cut`, and the rest is the caption of a picture. */
  | 'caption'
  /** The line heads a list of links: it goes, and so do the lines after it that are no sentences. */
  | 'list'
  /** The line stays, whatever the other rules say, where it is one of the last three: a wire credit. */
  | 'keep'
  /** The line names the writer (group `name`), and goes where it stands near the top. */
  | 'byline'

/** Knows a kind of line. The pattern sees the line with single spaces and without marks at its ends. */
export interface LineRule {
  readonly name: string
  readonly action: LineAction
  readonly pattern: RegExp
  /** Lines it is for; all are known by it. */
  readonly examples: readonly string[]
  /** Lines it is not for, near misses first; none is known by it. */
  readonly not: readonly string[]
}

/**
 * Knows a line that gives the day of publication. Groups of the pattern: `year`, `day`, and `month` (number or
 * name), and where given `hour`, `minute`, `half` (am, pm) and `zone`.
 */
export interface DateRule {
  readonly name: string
  readonly pattern: RegExp
  /** Lines and what they give: a day, or a local or zoned instant. */
  readonly examples: readonly (readonly [string, string])[]
  readonly not: readonly string[]
}

/** What a language gives to `clean/`. */
export interface CleanLanguage {
  /** BCP 47 primary tag. */
  readonly code: string
  readonly lines: readonly LineRule[]
  readonly dates: readonly DateRule[]
  /** Names of months in lower case and their number, 1–12. */
  readonly months: Readonly<Record<string, number>>
  /** Names of time zones in upper case and their offset from UTC (`Z`, `-05:00`). */
  readonly zones: Readonly<Record<string, string>>
  /** What stands before a writer's name in a byline (`By `). */
  readonly by: RegExp
}
