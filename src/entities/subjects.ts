/** Which persons of a sentence act in it, and whether somebody without a name spoke last. */
import { isUpper } from './lexicon.ts'
import type { Scene } from './scene.ts'

/** Longest description of a person between commas, in tokens. */
export const longestApposition = 10

/** Whether a mention is one of several subjects, or no subject: a verb has to follow it at once. */
export function isSubject(scene: Scene, first: number, last: number): boolean {
  const { tokens } = scene.tagged
  let next = last
  if (tokens[next]?.form === ',') {
    // "Berg, a lawyer, said": over what stands between commas.
    next++
    while (next < last + longestApposition && tokens[next] && !/^[,.;:]$/.test(tokens[next]!.form)) next++
    if (tokens[next]?.form !== ',') return false
    next++
  }
  while (tokens[next]?.pos === 'ADV') next++
  if (tokens[next]?.pos !== 'VERB' && tokens[next]?.pos !== 'AUX') return false
  let before = first - 1
  while (before >= 0 && scene.language.words.titles.has(tokens[before]!.lower)) before--
  return tokens[before]?.pos !== 'CCONJ' || !isUpper(tokens[before - 1]?.form ?? '')
}

/** A person of a sentence. */
interface Told {
  readonly sentence: number
  /** His first token. */
  readonly first: number
}

/** Of the subjects of a sentence that opens with a subordinate clause ("When Holm asked, Berg …") the one after its comma. */
export function mainOnly<T extends Told>({ tagged }: Scene, fits: readonly T[]): readonly T[] {
  const opening = fits.length > 1 ? tagged.tokens[tagged.sentences[fits[0]!.sentence]!.first]! : null
  if (!opening || (opening.pos !== 'SCONJ' && opening.tag !== 'WRB')) return fits
  const main = fits.filter(({ first }) => {
    let i = first - 1
    while (tagged.tokens[i]?.pos === 'PROPN' || tagged.tokens[i]?.pos === 'NOUN') i--
    return tagged.tokens[i]?.form === ','
  })
  return main.length ? main : fits
}

/** Whether somebody without a name ("a military source") was the last to speak, after a named person. */
export function unnamed({ tagged, said, language }: Scene, from: number, at: number): boolean {
  const last = said.at(-1)
  if (!last || last.first < from || last.last > at || last.answer.entity !== null) return false
  const { indefinite, collectives } = language.speakers
  if (!indefinite.has(tagged.tokens[last.first]!.lower)) return false
  return last.answer.kind === 'person' || collectives.has(last.head)
}
