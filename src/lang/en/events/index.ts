/** English words and grammar for events and figures. */
import type { EventLanguage } from '../../../events/index.ts'
import { arms, background, counted, habitual, newsworthy, relative, timed, undergoing } from './background.ts'
import { boilerplate, occasions } from './boilerplate.ts'
import { englishFigures } from './figures.ts'
import { names } from './names.ts'
import { statusCues } from './status-cues.ts'
import { syntax } from './syntax.ts'
import { conflict } from './triggers/conflict.ts'
import { diplomacy } from './triggers/diplomacy.ts'
import { publicLife } from './triggers/public-life.ts'
import { wire } from './triggers/wire.ts'

/** English for the stage of events. */
export const englishEvents: EventLanguage = {
  syntax,
  senses: [...diplomacy, ...conflict, ...publicLife, ...wire],
  cues: statusCues,
  background,
  newsworthy,
  undergoing,
  arms,
  occasions,
  names,
  habitual,
  relative,
  timed,
  counted,
  boilerplate,
  figures: englishFigures,
}
