/** What English gives to attribution. */
import { type AttributionLanguage, type ReadingModel, unpackModel } from '../../../attribution/index.ts'
import * as packed from './reading.model.ts'
import { englishAttributionRules } from './rules.ts'
import { englishCueWords } from './words.ts'

export { compareEnglishStatements, englishStatementWords } from './statements.ts'

let model: ReadingModel | undefined

/** English words of speech, rules, and the model, which is decoded when it is first needed. */
export const englishAttribution: AttributionLanguage = {
  words: englishCueWords,
  rules: englishAttributionRules,
  model: () => (model ??= unpackModel(packed)),
}
