/** Spanish time expressions: a second language for `temporal/`, which knows neither. */
import type { Tagged, Token } from '../../../core/index.ts'
import type { Signal, TemporalLanguage } from '../../../temporal/language.ts'
import { rules } from './rules.ts'
import { heads, words } from './words.ts'

const AHEAD = /(?:ará|erá|irá|arán|erán|irán|ría|rían|drá|drán)$|^(?:va|van|prevé|planea|planean)$/
const BEHIND = /(?:ó|aron|ieron|aba|ían|ado|ido)$|^(?:fue|fueron|dijo|hizo|vino|murió|tuvo|había|ha|han)$/

/** By the endings of the words before an expression, then after it; Spanish needs no tags for that. */
function signal(tagged: Tagged, first: number, last: number): Signal {
  const at = (k: number): Signal => {
    const lower = tagged.tokens[k]?.lower ?? ''
    return BEHIND.test(lower) ? 'past' : AHEAD.test(lower) ? 'future' : null
  }
  const stop = (k: number): boolean => /^[.;:!?]$/.test(tagged.tokens[k]?.lower ?? '.')
  for (let k = first - 1; k >= 0 && !stop(k); k--) if (at(k)) return at(k)
  for (let k = last; k < tagged.tokens.length && !stop(k); k++) if (at(k)) return at(k)
  return null
}

const speaks = (token: Token): boolean =>
  /^(dijo|dice|afirmó|anunció|declaró|escribió|señaló|explicó)$/.test(token.lower)

/** Spanish, as `temporal/` wants it. */
export const spanishTemporal: TemporalLanguage = {
  words,
  heads,
  rules,
  signal,
  speaks,
  joins: { hasta: '', al: '', a: 'desde de del', y: 'entre', el: '' },
  numeric: 'day-first',
  top: ['date', 'time', 'set', 'duration', 'vague'],
}
