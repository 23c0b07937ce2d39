/** Names in sentences where nearly every word is capitalised, so that capitals tell nothing. */
import type { Sentence, Tagged, Token } from '../core/index.ts'
import type { EntityLanguage } from './language.ts'
import { keyOf, knownAs, matchAt } from './lexicon.ts'
import type { Name } from './name.ts'
import { opensOther } from './repairs.ts'
import { hasUpper } from './tagger/segments.ts'

const fewest = 5
/** What headlines leave in lower case: articles, prepositions, conjunctions. */
const small: ReadonlySet<string> = new Set(['ADP', 'DET', 'CCONJ', 'SCONJ', 'PART', 'PUNCT', 'SYM', 'NUM'])

/** Whether a sentence is written as headlines are: only articles, prepositions and the like are not capitalised. */
export function isHeadline(tokens: readonly Token[], sentence: Sentence): boolean {
  let words = 0
  let upper = 0
  for (let i = sentence.first; i < sentence.last; i++) {
    const { form, lower, pos } = tokens[i]!
    if (keyOf(lower) === '') continue
    if (form !== lower && hasUpper(form)) upper++
    else if (!small.has(pos)) return false
    words++
  }
  return words >= fewest && upper >= 0.6 * words
}

const key = (tokens: readonly Token[], first: number, last: number): string => {
  let text = ''
  for (let i = first; i < last; i++) text += ` ${tokens[i]!.lower}`
  return text
}

/** Names of plain sentences by their words, and all beginnings of them. */
function namesBelow(
  tokens: readonly Token[],
  names: readonly Name[],
): { byKey: Map<string, Name>; longest: number } {
  const byKey = new Map<string, Name>()
  let longest = 1
  for (const name of names) {
    byKey.set(key(tokens, name.first, name.last), name)
    longest = Math.max(longest, name.last - name.first)
    // A surname in a headline stands for the full name in the text.
    if (name.type === 'person' && name.last - name.first > 1) {
      const surname = key(tokens, name.last - 1, name.last)
      if (!byKey.has(surname)) byKey.set(surname, name)
    }
  }
  return { byKey, longest }
}

/** A state, people, capital or known name of several words, or one in capitals throughout: such names need no text below. */
function knownIn(tokens: readonly Token[], i: number, language: EntityLanguage): Name | null {
  const match = matchAt(language.lexicon, tokens, i)
  if (!match || opensOther(tokens, match.last, language.words)) return null
  const { first, last, known } = match
  if (!known.kind && last - first < 2 && !/^[A-Z]{3}/.test(tokens[i]!.form)) return null
  return { first, last, type: known.type, known }
}

/** Replaces the names of headlines by those that the text below names too, that are known, or that open with a given name. */
export function headlineNames(tagged: Tagged, names: readonly Name[], language: EntityLanguage): Name[] {
  const { tokens, sentences } = tagged
  const heads = sentences.filter(sentence => isHeadline(tokens, sentence))
  if (!heads.length) return [...names]
  const inHead = (name: Name): boolean => heads.some(s => s.first <= name.first && name.first < s.last)
  const plain = names.filter(name => !inHead(name))
  const { byKey, longest } = namesBelow(tokens, plain)
  const { women, men } = language.words
  const isKnown = (name: Name): boolean => {
    const span = tagged.text.slice(tokens[name.first]!.start, tokens[name.last - 1]!.end)
    return knownAs(language.lexicon, span) !== null
  }
  const kept = names.filter(
    name =>
      inHead(name) &&
      (name.known ||
        isKnown(name) ||
        (name.type === 'person' &&
          name.last - name.first <= 3 &&
          (women.has(tokens[name.first]!.lower) || men.has(tokens[name.first]!.lower)))),
  )
  const found: Name[] = [...plain]
  for (const sentence of heads) {
    for (let i = sentence.first; i < sentence.last; i++) {
      const already = kept.find(name => name.first === i) ?? knownIn(tokens, i, language) ?? undefined
      let last = already ? already.last : i
      let like: Name | undefined = already
      for (let end = Math.min(sentence.last, i + longest); end > last; end--) {
        const name = hasUpper(tokens[i]!.form) ? byKey.get(key(tokens, i, end)) : undefined
        if (!name) continue
        like = { first: i, last: end, type: name.type, known: name.known }
        last = end
      }
      if (!like) continue
      found.push(like)
      i = last - 1
    }
  }
  return found.sort((a, b) => a.first - b.first)
}
