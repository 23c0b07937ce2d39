/** English for grouping: words, frequencies, weights, agency credits. */
import type { StoryLanguage } from '../../../story/language.ts'
import { BOILERPLATE } from './boilerplate.ts'
import { CREDITS } from './credits.ts'
import { frequency } from './frequency.ts'
import { LABELS } from './labels.ts'
import { FEW, ONE } from './live.model.ts'
import { ROUNDUPS } from './roundups.ts'
import { stem } from './stem.ts'
import { AFFAIR_WEIGHTS, WEIGHTS } from './weights.model.ts'
import { CAPITALISED, MONTHS, STOP, WEEKDAYS } from './words.ts'

/** English for `story/`. */
export const englishStory: StoryLanguage = {
  tag: 'en',
  stop: STOP,
  capitalised: CAPITALISED,
  stem,
  frequency,
  months: MONTHS,
  weekdays: WEEKDAYS,
  weights: WEIGHTS,
  liveWeights: { ...WEIGHTS, one: ONE, few: FEW },
  affairWeights: AFFAIR_WEIGHTS,
  credits: CREDITS,
  boilerplate: BOILERPLATE,
  roundups: ROUNDUPS,
  labels: LABELS,
}
