/** Bodies that every state has, named with their state: "Turkey's Defence Ministry", "the Defence Ministry in Ankara". */
import type { Tagged } from '../core/index.ts'
import { folded } from './fold.ts'
import type { Known } from './known.ts'
import type { EntityLanguage } from './language.ts'
import { knownAs } from './lexicon.ts'
import type { Name } from './name.ts'

/**
 * The name of a body with its state before it ("Turkish Defence Ministry"), where the words around tell the state; null for
 * other names and where nothing tells it.
 */
export function withState(tagged: Tagged, name: Name, form: string, language: EntityLanguage): string | null {
  const { stateBodies } = language.speakers
  const words = folded(form)
  const first = words.indexOf(' ')
  if (
    !stateBodies.has(words.slice(words.lastIndexOf(' ') + 1)) &&
    !(first > 0 && stateBodies.has(words.slice(0, first)))
  )
    return null
  if (knownAs(language.lexicon, tagged.tokens[name.first]!.form)?.state) return null
  const state = before(tagged, name, language) ?? after(tagged, name, language)
  if (!state) return null
  const adjective = language.speakers.adjective(state)
  return form.startsWith(adjective) ? null : `${adjective} ${form}`
}

const stateOf = (known: Known | null, kinds: string): string | null =>
  known?.state && known.kind && kinds.includes(known.kind) ? known.state : null

/** "Turkey's", "Turkish". */
function before(tagged: Tagged, name: Name, language: EntityLanguage): string | null {
  const { tokens } = tagged
  const token = tokens[name.first - 1]
  if (!token) return null
  if (token.tag === 'POS')
    return stateOf(knownAs(language.lexicon, tokens[name.first - 2]?.form ?? ''), 'state')
  return stateOf(knownAs(language.lexicon, token.form), 'people')
}

/** "In Ankara", "of Turkey". */
function after(tagged: Tagged, name: Name, language: EntityLanguage): string | null {
  const { tokens } = tagged
  const { belonging, within } = language.speakers
  const join = tokens[name.last]?.lower ?? ''
  const known = knownAs(language.lexicon, tokens[name.last + 1]?.form ?? '')
  if (within.has(join)) return stateOf(known, 'capital')
  return belonging.has(join) ? stateOf(known, 'state') : null
}
