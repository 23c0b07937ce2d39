/** Names by capitals, known names and tell-tale words alone: what is used where a language has no trained tagger. */
import type { MentionType, Sentence, Tagged, Token } from '../core/index.ts'
import type { EntityLanguage, NameWords } from './language.ts'
import { isUpper, matchAt } from './lexicon.ts'
import type { Name } from './name.ts'

function typeOf(tokens: readonly Token[], first: number, last: number, words: NameWords): MentionType {
  const before = tokens[first - 1]?.lower ?? ''
  const end = tokens[last - 1]!.lower
  const start = tokens[first]!.lower
  if (words.organisationWords.has(end) || words.organisationWords.has(start)) return 'organisation'
  if (words.women.has(start) || words.men.has(start) || words.titles.has(before)) return 'person'
  if (words.placeWords.has(end) || words.placeWords.has(start)) return 'place'
  if (last - first === 1 && /^[A-Z]{2,6}$/.test(tokens[first]!.form)) return 'organisation'
  return last - first > 1 ? 'person' : 'organisation'
}

/** Whether a word at the start of a sentence may be capitalised for that reason alone. */
const opens = (token: Token, sentence: Sentence, i: number): boolean =>
  i === sentence.first && token.pos !== 'PROPN'

function runEnd(tokens: readonly Token[], from: number, end: number, words: NameWords): number {
  let last = from + 1
  while (last < end) {
    if (isUpper(tokens[last]!.form)) last++
    else if (
      words.inner.has(tokens[last]!.lower) &&
      last + 1 < end &&
      isUpper(tokens[last + 1]!.form) &&
      /^(of|for|de|da|al|van|von|bin|del|der|el|&)$/.test(tokens[last]!.lower)
    )
      last += 2
    else break
  }
  return last
}

/** Names of a text, in order. */
export function runs(tagged: Tagged, language: EntityLanguage): Name[] {
  const { tokens } = tagged
  const found: Name[] = []
  for (const sentence of tagged.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      const known = matchAt(language.lexicon, tokens, i)
      if (known) {
        found.push({ first: i, last: known.last, type: known.known.type, known: known.known })
        i = known.last - 1
        continue
      }
      const token = tokens[i]!
      if (!isUpper(token.form) || language.words.notNames.has(token.lower)) continue
      if (opens(token, sentence, i) || token.pos === 'PRON' || token.pos === 'DET') continue
      const last = runEnd(tokens, i, sentence.last, language.words)
      let first = i
      const body = language.words.organisationWords.has(tokens[last - 1]!.lower)
      while (!body && first < last && language.words.titles.has(tokens[first]!.lower)) first++
      if (first < last) found.push({ first, last, type: typeOf(tokens, first, last, language.words) })
      i = last - 1
    }
  }
  return found
}
