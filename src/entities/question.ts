/** A phrase of which it is asked whom it means. */
import type { Mention, Token } from '../core/index.ts'
import { isUpper } from './lexicon.ts'
import { mentionsIn, type Scene, tokensOf, wordsOf } from './scene.ts'
import { tokenAt } from './tokens.ts'

/** A phrase as a half-open range of token indices, without marks at its ends. */
export interface Question {
  readonly scene: Scene
  readonly first: number
  readonly last: number
  /** The token that heads it, or -1. */
  readonly head: number
  /** That word in lower case. */
  readonly word: string
  /** Mentions inside. */
  readonly inside: readonly Mention[]
}

const isWord = (form: string): boolean => isLetter(form.charCodeAt(0)) || /[\p{L}\p{N}]/u.test(form)
const mayEnd = (form: string): boolean => isLetter(form.charCodeAt(0)) || /[\p{L}\p{N}.)]/u.test(form)
const isLetter = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90)

/** The last noun before a preposition, comma, bracket, verb or relative. */
function headOf({ tagged, language }: Scene, first: number, last: number): number {
  const { offices } = language.speakers
  let head = -1
  for (let i = first; i < last; i++) {
    const { pos, lower } = tagged.tokens[i]!
    const ends = pos === 'ADP' || pos === 'PUNCT' || pos === 'VERB' || pos === 'SCONJ' || lower === 'who'
    if (head >= 0 && ends) break
    const nominal = pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || pos === 'NUM' || offices.has(lower)
    if (nominal || (head < 0 && (isLetter(lower.charCodeAt(0)) || /\p{L}/u.test(lower)))) head = i
  }
  return head
}

/** The question that a range of tokens asks: marks at its ends and a relative that closes it do not count. */
export function questionOf(scene: Scene, from: number, to: number): Question {
  const { tokens } = scene.tagged
  const { relatives } = scene.language.speakers
  let first = from
  let last = to
  while (first < last && !isWord(tokens[first]!.form)) first++
  while (last > first && !mayEnd(tokens[last - 1]!.form)) last--
  if (last - first > 1 && relatives.has(tokens[last - 1]!.lower)) last--
  // "Anna Berg's" of "Anna Berg's claim".
  if (last - first > 1 && tokens[last - 1]!.tag === 'POS') last--
  while (last > first && !mayEnd(tokens[last - 1]!.form)) last--
  const head = headOf(scene, first, last)
  const inside = mentionsIn(scene, first, last)
  return { scene, first, last, head, word: head < 0 ? '' : tokens[head]!.lower, inside }
}

/** The words as they stand, without a leading article. */
export function plain({ scene, first, last }: Question): string {
  const { tagged, language } = scene
  const article = first < last - 1 && language.words.articles.has(tagged.tokens[first]!.lower)
  return wordsOf(scene, article ? first + 1 : first, last)
}

/** Whether "of" before a name belongs to the office before it: "Secretary of State Anna Berg". */
function inTitle({ scene, first }: Question, of: number, at: number): boolean {
  const { tokens } = scene.tagged
  const { offices, spokespeople } = scene.language.speakers
  if (of <= first || at - of < 2) return false
  const office = tokens[of - 1]!.lower
  const before = tokens[at - 1]!
  return (
    offices.has(office) && !spokespeople.has(office) && isUpper(before.form) && !offices.has(before.lower)
  )
}

/** Whether a participle describes a noun before a name: "the aunt of murdered lawyer Anna Berg". */
const describes = (tokens: readonly Token[], i: number, at: number): boolean =>
  tokens[i]!.tag === 'VBN' && i + 1 <= at && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[i + 1]!.pos)

/** Whether a mention is the head of what it stands in: no noun after it, no possessive, no preposition before it. */
export function heads(mention: Mention, question: Question): boolean {
  const { tokens } = question.scene.tagged
  const { speakers } = question.scene.language
  const at = tokenAt(tokens, mention.start)
  const after = tokenAt(tokens, mention.end)
  const next = after < question.last ? tokens[after]! : null
  if (next && (next.lower === "'s" || next.lower === "'" || next.tag === 'POS')) return false
  if (next && (next.pos === 'NOUN' || next.pos === 'ADJ')) return false
  for (let i = at - 1; i >= question.first; i--) {
    const token = tokens[i]!
    // "Some Republicans, including Anna Berg".
    if (token.form === ',') break
    if (token.pos === 'VERB' && !speakers.belonging.has(token.lower) && !describes(tokens, i, at)) break
    if (
      question.inside.some(other => other !== mention && other.start <= token.start && token.end <= other.end)
    )
      continue
    if (token.pos === 'ADP' || token.tag === 'TO' || speakers.belonging.has(token.lower))
      return mention.type === 'person' && inTitle(question, i, at)
  }
  return true
}

/** Whether a name is one of several: "Anna Berg and Peter Holm", "Anna Berg, a lawyer, and other guests". */
export function joined(mention: Mention, scene: Scene, first: number, last: number): boolean {
  const { tokens } = scene.tagged
  const { titles } = scene.language.words
  const [from, after] = tokensOf(scene.tagged, mention)
  let before = from - 1
  while (before >= first && titles.has(tokens[before]!.lower)) before--
  if (before >= first && tokens[before]!.pos === 'CCONJ') return true
  for (let i = after; i < last - 1; i++) {
    if (tokens[i]!.pos !== 'CCONJ') continue
    let next = i + 1
    while (next < last - 1 && titles.has(tokens[next]!.lower)) next++
    const another = mentionsIn(scene, next, last)[0]
    const named = another && another.start === tokens[next]!.start && another.type === mention.type
    const theirs = i === after && scene.language.speakers.owners.has(tokens[next]!.lower)
    if (
      named ||
      theirs ||
      (i === after && isUpper(tokens[next]!.form)) ||
      scene.language.speakers.others.has(tokens[next]!.lower)
    )
      return true
  }
  return false
}
