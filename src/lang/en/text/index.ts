/** English tokens, sentences and tags. */
import type { TextLanguage } from '../../../text/index.ts'
import { tag } from './tag.ts'

/** English for `text/`. */
export const englishText: TextLanguage = { tag }
