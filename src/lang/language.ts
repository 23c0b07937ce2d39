/** A language: what each stage needs of it, in one value. */
import type { AttributionLanguage } from '../attribution/language.ts'
import type { CleanLanguage } from '../clean/language.ts'
import type { EntityLanguage } from '../entities/language.ts'
import type { EventLanguage } from '../events/language.ts'
import type { RecordLanguage } from '../record/index.ts'
import type { StoryLanguage } from '../story/language.ts'
import type { TemporalLanguage } from '../temporal/language.ts'
import type { TextLanguage } from '../text/index.ts'

/** A language with everything the pipeline asks of it. */
export interface Language {
  /** BCP 47 primary tag. */
  readonly code: string
  readonly clean: CleanLanguage
  readonly text: TextLanguage
  readonly temporal: TemporalLanguage
  readonly entities: EntityLanguage
  readonly attribution: AttributionLanguage
  readonly events: EventLanguage
  readonly story: StoryLanguage
  readonly record: RecordLanguage
}
