/** Which of the forms of a name stands for it, and how it is written. */
import type { MentionType } from '../core/index.ts'

/** Whether a name is written in capitals throughout. */
export const inCapitals = (name: string): boolean => name.toUpperCase() === name

/** The fullest of some names of one thing: most words, then most letters, then the first; capitals last. */
export function fullest(names: readonly string[]): string {
  let best = names[0]!
  for (let i = 1; i < names.length; i++) {
    const name = names[i]!
    const more = name.split(/\s/).length - best.split(/\s/).length
    const longer = name.length > best.length || (name.length === best.length && inCapitals(best))
    if (more > 0 || (more === 0 && longer && !inCapitals(name))) best = name
  }
  return best
}

/** Words of this many capitals are no initials or acronyms. */
const leastLetters = 4
const shouted = /\p{Lu}{4,}/gu

/** A name as it is shown: the capitals of captions and datelines as a text writes them ("Anna BERG", "TARNOW"). */
export function shown(name: string, type: MentionType): string {
  if (type !== 'person' && type !== 'place') return name
  const person = type === 'person' && name.includes(' ')
  if (!person && !(type === 'place' && inCapitals(name) && name.length > leastLetters)) return name
  return name.replace(shouted, word => word[0]! + word.slice(1).toLowerCase())
}
