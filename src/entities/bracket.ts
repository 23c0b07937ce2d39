/** Short names given in brackets after a name: "Nordic Grain Board (NGB)". */
import type { Tagged } from '../core/index.ts'
import type { EntityLanguage } from './language.ts'
import { knownAs } from './lexicon.ts'
import type { Name } from './name.ts'

const upperLetters = /\p{Lu}/gu

/** Whether the capitals of a short name are all among those of a name, and it has at least two. */
export function fits(short: string, name: string): boolean {
  const capitals = short.match(upperLetters) ?? []
  if (capitals.length < 2) return false
  const left: string[] = name.match(upperLetters) ?? []
  return capitals.every(letter => {
    const at = left.indexOf(letter)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}

/**
 * The short name of a body in brackets after it. None after a place or person, and none that is known as something
 * else: "DALLAS (AP)" tells the agency that reports, not what Dallas is called.
 */
export function bracketOf(
  { tokens }: Tagged,
  name: Name,
  form: string,
  language: EntityLanguage,
): string | undefined {
  if (name.type !== 'organisation' && name.type !== 'group') return undefined
  if (tokens[name.last]?.form !== '(' || tokens[name.last + 2]?.form !== ')') return undefined
  const short = tokens[name.last + 1]!.form
  return fits(short, form) && !knownAs(language.lexicon, short) ? short : undefined
}
