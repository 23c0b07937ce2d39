/** What is known without context set against what the tagger found. */
import type { Token } from '../core/index.ts'
import type { EntityLanguage, NameWords } from './language.ts'
import { type LexiconMatch, matches } from './lexicon.ts'
import type { Name } from './name.ts'
import { opensOther } from './repairs.ts'

const overlap = (name: Pick<Name, 'first' | 'last'>, first: number, last: number): boolean =>
  name.first < last && first < name.last

/** Whether a word stands in a person's name of several words, or after a title: then it is no body by itself. */
const isSurname = (
  tokens: readonly Token[],
  names: readonly Name[],
  { first }: Name,
  words: NameWords,
): boolean =>
  words.titles.has(tokens[first - 1]?.lower ?? '') ||
  names.some(
    name =>
      name.type === 'person' &&
      name.last - name.first > 1 &&
      tokens.slice(name.first, name.last).some(token => token.lower === tokens[first]!.lower),
  )

/** Names known without context that the tagger left out, and the right type of those it typed as something else. */
export function settled(
  tokens: readonly Token[],
  names: readonly Name[],
  others: readonly { readonly first: number; readonly last: number }[],
  language: EntityLanguage,
  found: readonly LexiconMatch[] = matches(language.lexicon, tokens),
): Name[] {
  const all = [...names]
  for (const { first, last, known } of found) {
    if (others.some(other => overlap(other, first, last)) || opensOther(tokens, last, language.words))
      continue
    const at = all.findIndex(name => overlap(name, first, last))
    const name = all[at]
    if (!name) {
      if (known.kind || last - first > 1 || known.type !== 'organisation')
        all.push({ first, last, type: known.type, known })
    } else if (first <= name.first && name.last <= last && last - first > name.last - name.first) {
      // Part of a name that is known whole: "[Islamic] State".
      const inside = all.filter(other => overlap(other, first, last))
      if (inside.every(other => first <= other.first && other.last <= last))
        all.splice(0, all.length, ...all.filter(other => !inside.includes(other)), {
          first,
          last,
          type: known.type,
          known,
        })
    } else if (name.first === first && name.last === last && name.type !== known.type) {
      // States, capitals and names of several words are what they are; a single word may be a surname.
      const sure = known.kind || last - first > 1 || name.type !== 'person'
      if (sure || !isSurname(tokens, all, name, language.words))
        all[at] = { ...name, type: known.type, known }
    }
  }
  return all.sort((a, b) => a.first - b.first)
}
