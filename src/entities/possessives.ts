/** Repairs by what else the text names: whose a thing is, and places with their state's abbreviation. */
import type { Token } from '../core/index.ts'
import type { EntityLanguage, NameWords } from './language.ts'
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

/** A body's name before a possessive is one of its own: "Holm University's Medical Faculty". */
export function ownedByBody(tokens: readonly Token[], name: Name, words: NameWords): Name[] {
  const { first, last, type } = name
  if (type !== 'organisation' || last - first < 4) return [name]
  for (let k = first + 2; k < last - 1; k++) {
    if (tokens[k]!.lower !== "'s") continue
    for (let i = first; i < k; i++)
      if (words.organisationWords.has(tokens[i]!.lower))
        return [
          { ...name, last: k },
          { ...name, first: k + 1 },
        ]
    return [name]
  }
  return [name]
}

/** A name that ends with the abbreviation of a state is a place: "Vardal Va." */
export function abbreviated(tokens: readonly Token[], name: Name, language: EntityLanguage): Name {
  const { form } = tokens[name.last - 1]!
  if (name.type === 'place' || name.last - name.first < 2 || !form.endsWith('.') || !isUpper(form))
    return name
  const known = knownAs(language.lexicon, form)
  return known?.type === 'place' && !known.kind ? { ...name, type: 'place' } : name
}

/** A person's name with what tells father from son: "Peter Berg Jr." */
export function suffixed(tokens: readonly Token[], name: Name, words: NameWords): Name {
  const after = tokens[name.last]
  if (name.type !== 'person' || name.last - name.first < 2 || !after) return name
  return isUpper(after.form) && words.personSuffixes.has(after.lower)
    ? { ...name, last: name.last + 1 }
    : name
}
