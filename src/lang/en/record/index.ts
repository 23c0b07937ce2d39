/** What English gives to the record. */
import { compareStatements } from '../../../attribution/variants.ts'
import { eventTypes } from '../../../events/types.ts'
import type { RecordLanguage } from '../../../record/index.ts'
import { title } from './titles.ts'

const UNNAMED =
  /^(?:(?:the|a|an|one|two|three|four|five|several|some|many|few|other|senior|local|two|unnamed|anonymous)\s+)*(?:[a-z]+\s+)?(?:people|persons?|sources?|officials?|diplomats?|aides?|insiders?|observers|analysts|experts|witnesses|critics|others|reports?|residents|media|many|some|he|she|they|it|who|i|we)\b/

const CORRECTION =
  /\b(?:correction|corrected|clarification|an earlier version|a previous version|misstated|had earlier given|incorrectly (?:said|stated|reported)|was wrong|withdrew|retracted)\b/i

/** English for the record: types of events, likeness of statements, titles. */
export const englishRecord: RecordLanguage = {
  eventTypes: eventTypes.map(t => ({ type: t.type, parts: t.parts ?? [], alike: t.alike ?? [] })),
  compare: compareStatements,
  unnamed: words => UNNAMED.test(words.trim()),
  corrects: sentence => CORRECTION.test(sentence),
  title,
}
