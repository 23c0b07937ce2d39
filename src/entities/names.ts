/** The names of a text, before it is asked who is meant. */
import type { Tagged, Token } from '../core/index.ts'
import { defined, shortened, surnamed } from './defined.ts'
import { fronted, memberOf } from './fronts.ts'
import { headlineNames } from './headlines.ts'
import type { EntityLanguage } from './language.ts'
import { knownAs } from './lexicon.ts'
import { bare, type Name } from './name.ts'
import { opened } from './opened.ts'
import { abbreviated, owned, ownedByBody, suffixed } from './possessives.ts'
import { called, remembered } from './recall.ts'
import { agreed, credited, isOther, parted, reduced, told, widened } from './repairs.ts'
import { runs } from './runs.ts'
import { settled } from './settled.ts'
import { stations } from './stations.ts'
import { learned } from './tagger/index.ts'
import { uppers } from './tagger/segments.ts'
import { trimmed } from './trimmed.ts'

const compound = /^(\p{Lu}[\p{L}.]*)[-–]\p{Ll}/u
const prefixed = /^(?:anti|pro|ex|non|pre|post|counter|mid|then)-(\p{Lu}[\p{L}.]+)$/u

/** The name in a hyphened word ("US-led", "pro-Russian"), where it is known. */
function within(token: Token, i: number, language: EntityLanguage): Name | null {
  if (!token.form.includes('-') && !token.form.includes('–')) return null
  const found = compound.exec(token.form) ?? prefixed.exec(token.form)
  const known = found && knownAs(language.lexicon, found[1]!)
  if (!known) return null
  const start = token.start + token.form.indexOf(found[1]!)
  return { first: i, last: i + 1, type: known.type, known, part: { start, end: start + found[1]!.length } }
}

/** The names of a text, sorted, without overlap. */
export function spot(tagged: Tagged, language: EntityLanguage): Name[] {
  const { tokens } = tagged
  const { names, others, matches, upper } = language.tagger
    ? learned(tagged, language.tagger(), language)
    : { names: runs(tagged, language), others: [], matches: undefined, upper: uppers(tokens) }
  const split = owned(
    tokens,
    names
      .flatMap(name => trimmed(tokens, name, language))
      .flatMap(name => credited(tokens, name, language))
      .flatMap(name => parted(tokens, name, language))
      .flatMap(name => memberOf(tokens, name, language))
      .flatMap(name => ownedByBody(tokens, name, language.words))
      .map(name => abbreviated(tokens, suffixed(tokens, name, language.words), language)),
  )
  const known = settled(tokens, split, others, language, matches)
  const shaped = known.map(name => reduced(tokens, widened(tokens, name, language.words), language))
  const bodies = shaped.map(name => opened(tokens, name, language.words))
  const typed = defined(tokens, told(tokens, bodies, language.speakers.bodies), language.words)
  const agreeing = surnamed(tokens, agreed(tokens, typed), language.words)
  const whole = fronted(tokens, shortened(tokens, agreeing, language.words), language)
  const all = headlineNames(
    tagged,
    whole.filter(name => !isOther(tokens, name, language.words)),
    language,
  )
  const found: Name[] = []
  const taken = new Uint8Array(tokens.length)
  for (const name of all) {
    const hyphened = name.last - name.first === 1 ? within(tokens[name.first]!, name.first, language) : null
    const rest = hyphened ?? bare(tokens, name, language.words)
    if (!rest || taken[rest.first] || taken[rest.last - 1]) continue
    taken.fill(1, rest.first, rest.last)
    found.push(rest)
  }
  found.push(...called(tokens, upper, taken, language.words))
  found.push(...remembered(tokens, upper, found, taken, language.words))
  found.push(...stations(tokens, upper, taken))
  for (let i = 0; i < tokens.length; i++) {
    if (!upper[i] || taken[i]) continue
    const name = within(tokens[i]!, i, language)
    if (name) found.push(name)
  }
  return found.sort((a, b) => a.first - b.first)
}
