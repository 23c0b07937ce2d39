/** Names of people that were cut at their front, or taken together with the body they are of. */
import type { Token } from '../core/index.ts'
import type { EntityLanguage } from './language.ts'
import { matchAt } from './lexicon.ts'
import type { Name } from './name.ts'

const plain = /^\p{Lu}\p{Ll}+$/u

/** Whether a word before a person's name is a given name. */
function isFront(tokens: readonly Token[], at: number, { words, speakers }: EntityLanguage): boolean {
  const { form, lower, tag } = tokens[at]!
  if (tag !== 'NNP' || !plain.test(form) || words.titles.has(lower) || speakers.offices.has(lower))
    return false
  return words.women.has(lower) || words.men.has(lower)
}

/** Persons of several words with the given name right before them: "Iain [Dunmore Holt]". */
export function fronted(tokens: readonly Token[], names: readonly Name[], language: EntityLanguage): Name[] {
  return names.map((name, k) => {
    const at = name.first - 1
    if (name.type !== 'person' || name.last - name.first < 2 || at < 0) return name
    const free = !names[k - 1] || names[k - 1]!.last <= at
    return free && isFront(tokens, at, language) ? { ...name, first: at } : name
  })
}

/** A person and a body taken for one: "Anna Berg of The Courier", where the body is known or begins with its article. */
export function memberOf(tokens: readonly Token[], name: Name, language: EntityLanguage): Name[] {
  const { women, men, organisationWords, placeWords, articles } = language.words
  const opens = tokens[name.first]!.lower
  if (name.type !== 'organisation' || name.last - name.first < 4 || name.known) return [name]
  for (let k = name.first + 2; k < name.last - 1 && k < name.first + 4; k++) {
    if (!language.words.partOf.has(tokens[k]!.lower)) continue
    const body = tokens
      .slice(name.first, k)
      .some(t => organisationWords.has(t.lower) || placeWords.has(t.lower))
    if (body) return [name]
    const article = articles.has(tokens[k + 1]!.lower)
    if (!women.has(opens) && !men.has(opens)) return [name]
    const known = matchAt(language.lexicon, tokens, k + 1)
    if (!article && known?.last !== name.last) return [name]
    return [
      { first: name.first, last: k, type: 'person' },
      { ...name, first: k + 1 },
    ]
  }
  return [name]
}
