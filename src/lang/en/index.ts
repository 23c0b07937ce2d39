/** English. */
import type { Language } from '../language.ts'
import { englishAttribution } from './attribution/index.ts'
import { englishClean } from './clean/index.ts'
import { englishEntities } from './entities/index.ts'
import { englishEvents } from './events/index.ts'
import { englishRecord } from './record/index.ts'
import { englishStory } from './story/index.ts'
import { englishTemporal } from './temporal/index.ts'
import { englishText } from './text/index.ts'

/** English, with everything the pipeline asks of a language. */
export const english: Language = {
  code: 'en',
  clean: englishClean,
  text: englishText,
  temporal: englishTemporal,
  entities: englishEntities,
  attribution: englishAttribution,
  events: englishEvents,
  story: englishStory,
  record: englishRecord,
}
