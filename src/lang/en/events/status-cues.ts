/** English words that say how far the event below them has come, with sentences that show it. */
import type { StatusCue } from '../../../events/language.ts'
import { planned } from './cues/planned.ts'
import { possible, wishes } from './cues/possible.ts'
import { real } from './cues/real.ts'
import { reported } from './cues/reported.ts'
import { undone } from './cues/undone.ts'

/** The cues. For a word that stands twice, the first entry that governs in the given way counts. */
export const statusCues: readonly StatusCue[] = [
  ...wishes,
  ...planned,
  ...possible,
  ...undone,
  ...reported,
  ...real,
]
