/** Surnames that are written like places: "Piers Holland … Holland would not say". */
import type { Tagged } from '../core/index.ts'
import type { Name } from './name.ts'

/** Whether a name acts: a verb follows, and no preposition, adjective or name stands before it. */
function acts({ tokens }: Tagged, { first, last }: Name): boolean {
  const next = tokens[last]
  const before = tokens[first - 1]
  if (next?.pos !== 'VERB' && next?.pos !== 'AUX') return false
  return !before || !/^(?:ADP|ADJ|PROPN|DET)$/.test(before.pos)
}

/**
 * Names in which a place of one word that acts is the person whose full name ended with that word before, unless the place
 * was named before him.
 */
export function withSurnames(tagged: Tagged, names: readonly Name[]): readonly Name[] {
  const { tokens } = tagged
  const bearers = new Set<string>()
  const places = new Set<string>()
  let changed: Name[] | null = null
  for (const [i, name] of names.entries()) {
    const { first, last, type } = name
    const word = tokens[last - 1]!.form
    if (type === 'person' && last - first > 1 && !places.has(word)) bearers.add(word)
    if (type !== 'place' || last - first > 1 || name.part) continue
    if (!bearers.has(word)) places.add(word)
    else if (acts(tagged, name)) (changed ??= [...names])[i] = { first, last, type: 'person' }
  }
  return changed ?? names
}
