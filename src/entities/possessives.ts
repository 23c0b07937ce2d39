/** Repairs by what else the text names: whose a thing is, and places with their state's abbreviation. */
import type { Token } from '../core/index.ts'
import type { EntityLanguage } from './language.ts'
import { isUpper, knownAs } from './lexicon.ts'
import type { Name } from './name.ts'

/** A surname of the text before a possessive is a name of its own: "Berg's Volvo", where Anna Berg is named. */
export function owned(tokens: readonly Token[], names: readonly Name[]): Name[] {
  const surnames = new Set<string>()
  let any = false
  for (const { first, last, type } of names) {
    if (type === 'person') surnames.add(tokens[last - 1]!.lower)
    else if (last - first > 2 && tokens[first + 1]!.lower === "'s") any = true
  }
  if (!any) return [...names]
  return names.flatMap((name): Name[] => {
    const { first, last, type } = name
    if (type === 'person' || last - first < 3 || tokens[first + 1]!.lower !== "'s") return [name]
    if (!surnames.has(tokens[first]!.lower)) return [name]
    return [
      { first, last: first + 1, type: 'person' },
      { first: first + 2, last, type },
    ]
  })
}

/** A name that ends with the abbreviation of a state is a place: "Vardal Va." */
export function abbreviated(tokens: readonly Token[], name: Name, language: EntityLanguage): Name {
  const { form } = tokens[name.last - 1]!
  if (name.type === 'place' || name.last - name.first < 2 || !form.endsWith('.') || !isUpper(form))
    return name
  const known = knownAs(language.lexicon, form)
  return known?.type === 'place' && !known.kind ? { ...name, type: 'place' } : name
}
