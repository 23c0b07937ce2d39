import type { ReadingModel } from './model.ts'
import type { AttributionRule } from './rules.ts'
import type { CueWords } from './words.ts'

/** What a language gives to `attribution/`: its words, and a model learnt from annotated news. */
export interface AttributionLanguage {
  readonly words: CueWords
  /** Rules for statements without a word of speech. */
  readonly rules: readonly AttributionRule[]
  /** The learnt model, decoded at the first call; absent where a language has none: then the patterns work alone. */
  readonly model?: () => ReadingModel
}
