/** Noun phrases around a word: what it is called in full where the text first tells of it. */
import type { Mention } from '../core/index.ts'
import { folded } from './fold.ts'
import { knownAs } from './lexicon.ts'
import { mentionsIn, type Scene, wordsOf } from './scene.ts'

/** A noun phrase as a half-open range of token indices, without its article. */
export interface Phrase {
  readonly first: number
  readonly last: number
  /** Its words, a state before a body as its adjective is: "Turkish defence ministry" for "Turkey's". */
  readonly name: string
  readonly inside: readonly Mention[]
}

const longest = 7

/** Whether a token can stand before a noun that it tells more of. */
function modifies(scene: Scene, at: number): boolean {
  const { tokens } = scene.tagged
  const token = tokens[at]!
  if (token.lower === "'s" || token.lower === '’s' || token.tag === 'POS' || token.form === '-') return true
  return token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ'
}

function before(scene: Scene, at: number): number {
  let first = at
  while (first > 0 && at - first < longest && modifies(scene, first - 1)) first--
  const { tokens } = scene.tagged
  while (first < at && /^(?:['’]s|['’]|-)$/.test(tokens[first]!.form)) first++
  while (first < at && scene.language.speakers.vague.has(tokens[first]!.lower)) first++
  return first
}

function after(scene: Scene, at: number): number {
  const { tokens, sentences } = scene.tagged
  const { belonging, within } = scene.language.speakers
  const end = Math.min(tokens.length, at + 1 + longest)
  const join = tokens[at + 1]?.lower ?? ''
  if (!sentences.length || (!belonging.has(join) && !within.has(join))) return at + 1
  let last = at + 2
  while (last < end && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[last]!.pos)) last++
  while (last > at + 2 && !/^(?:NOUN|PROPN)$/.test(tokens[last - 1]!.pos)) last--
  return last > at + 2 ? last : at + 1
}

/** The phrase that a noun heads, if it says more than the noun alone. */
export function phraseAt(scene: Scene, at: number): Phrase | null {
  const first = before(scene, at)
  const last = first < at ? at + 1 : after(scene, at)
  if (last - first < 2) return null
  return { first, last, name: nameOf(scene, first, last), inside: mentionsIn(scene, first, last) }
}

/** "Turkey's defence ministry" and "Turkish defence ministry" are one name. */
function nameOf(scene: Scene, first: number, last: number): string {
  const { tokens } = scene.tagged
  const { language } = scene
  const owner = knownAs(language.lexicon, tokens[first]!.form)
  const possessive = tokens[first + 1]?.tag === 'POS' || /^['’]s$/.test(tokens[first + 1]?.form ?? '')
  if (owner?.kind !== 'state' || !possessive || last - first < 3) return wordsOf(scene, first, last)
  return `${language.speakers.adjective(owner.name)} ${wordsOf(scene, first + 2, last)}`
}

/** The token after the last noun of a phrase that begins at a token: up to a verb, comma or relative. */
export function phraseFrom(scene: Scene, first: number, most: number): number {
  const { tokens } = scene.tagged
  let last = first
  while (last < most && /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PART|CCONJ|PRON)$/.test(tokens[last]!.pos)) last++
  while (last > first && !/^(?:NOUN|PROPN)$/.test(tokens[last - 1]!.pos)) last--
  return last
}

/** Whether two phrases say the same. */
export const samePhrase = (a: string, b: string): boolean => folded(a) === folded(b)
