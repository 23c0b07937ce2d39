/** What English gives to attribution. */
import type { AttributionLanguage } from '../../../attribution/index.ts'
import { englishAttributionRules } from './rules.ts'
import { englishCueWords } from './words.ts'

/** English words of speech. */
export const englishAttribution: AttributionLanguage = {
  words: englishCueWords,
  rules: englishAttributionRules,
}
