/** English time expressions. */
import type { TemporalLanguage } from '../../../temporal/language.ts'
import { heads } from './heads.ts'
import { calendarRules } from './rules/calendar.ts'
import { clockRules } from './rules/clock.ts'
import { countRules } from './rules/counts.ts'
import { deixisRules } from './rules/deixis.ts'
import { durationRules } from './rules/durations.ts'
import { feastRules } from './rules/feasts.ts'
import { numbers } from './rules/numbers.ts'
import { partRules } from './rules/parts.ts'
import { relativeRules } from './rules/relative.ts'
import { seasonRules } from './rules/seasons.ts'
import { setRules } from './rules/sets.ts'
import { vagueRules } from './rules/vague.ts'
import { weekdayRules } from './rules/weekdays.ts'
import { yearRules } from './rules/years.ts'
import { hinge, signal, speaks } from './signals.ts'
import { words } from './words.ts'

/** English, as `temporal/` wants it. */
export const englishTemporal: TemporalLanguage = {
  words,
  heads,
  signal,
  speaks,
  hinge,
  joins: { to: '', until: '', till: '', through: '', and: 'between', the: '' },
  numeric: 'month-first',
  rules: [
    ...numbers,
    ...yearRules,
    ...calendarRules,
    ...weekdayRules,
    ...relativeRules,
    ...deixisRules,
    ...seasonRules,
    ...partRules,
    ...feastRules,
    ...clockRules,
    ...setRules,
    ...countRules,
    ...durationRules,
    ...vagueRules,
  ],
  top: ['date', 'time', 'set', 'duration', 'vague'],
}
