import type { Credits } from './credits.ts'
import type { Weights } from './weights.ts'

/** A kind of title, with titles that it holds for and near ones that it does not; tests run them. */
export interface TitleRule {
  readonly pattern: RegExp
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
}

/** What a language gives to `story/`. */
export interface StoryLanguage {
  /** BCP 47 primary tag (`en`). */
  readonly tag: string
  /** Words too common to tell one story from another, in lower case. */
  readonly stop: ReadonlySet<string>
  /** Words that carry a capital without being names: days, months, forms of address. */
  readonly capitalised: ReadonlySet<string>
  /** A word in lower case without its endings. */
  readonly stem: (lower: string) => string
  /**
   * Share of ordinary news texts that hold a stem (0–1) and whether it mostly stands with a capital;
   * undefined where it is rarer than the table reaches.
   */
  readonly frequency: (stem: string) => { readonly share: number; readonly name: boolean } | undefined
  /** Names of months in lower case, full and short, to 1–12. */
  readonly months: ReadonlyMap<string, number>
  /** Names of the days of the week in lower case, full and short, to 0 (Monday) – 6. */
  readonly weekdays: ReadonlyMap<string, number>
  /** Weights by which a document is held against a story. */
  readonly weights: Weights
  /** The same for stories of a stream, where a text is a few lines and most of what is alike is no story. */
  readonly liveWeights: Weights
  /** The same for an affair of an archive, which may be a long subject with ever new turns. */
  readonly affairWeights: Weights
  /** How agencies are credited. */
  readonly credits: Credits
  /** Sentences that outlets print under anything; they make no reprint. */
  readonly boilerplate: readonly RegExp[]
  /** Titles of columns that tell of several things at once: they start no story and join none. */
  readonly roundups: readonly RegExp[]
  /** Titles that name no happening, or wrap it in a label: another report's is the better title of a story. */
  readonly labels: readonly RegExp[]
}
