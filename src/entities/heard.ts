/** Whom a pronoun means where nobody near is named: who was last heard. */
import type { Tagged } from '../core/index.ts'
import { type Answer, isQuoted, mentionFrom, recent, type Scene, sentenceAt } from './scene.ts'
import { sexOf } from './sex.ts'

/** How many sentences before its own a pronoun's person may have been heard without a name. */
const reach = 2

/**
 * Who was last heard without a name ("a nurse", "Germany's foreign minister"), where nobody near is named: the person of a
 * pronoun after it.
 */
export function lastHeard(scene: Scene, at: number, pronoun: 'woman' | 'man'): Answer | null {
  const { tagged, language } = scene
  const { womanNouns, manNouns } = language.speakers
  const from = tagged.sentences[recent(scene, sentenceAt(tagged, at), reach)]!.first
  const near = scene.said.filter(s => s.first >= from && s.last <= at && s.answer.kind === 'person')
  const last = near.at(-1)
  if (!last) return heardBefore(scene, at, pronoun)
  if (near.some(s => s.answer.name !== last.answer.name)) return null
  const [own, others] = pronoun === 'woman' ? [womanNouns, manNouns] : [manNouns, womanNouns]
  return others.has(last.head) || rival(tagged, last.last, at, own) ? null : last.answer
}

/** How many sentences back one who spoke is remembered while nobody else is told of. */
const remembered = 14

/**
 * The person who last spoke, farther back than others are remembered, where a sentence begins with the pronoun and nobody
 * else was named or spoke meanwhile: "Berg defended the bill." … "She said".
 */
function heardBefore(scene: Scene, at: number, pronoun: 'woman' | 'man'): Answer | null {
  const { tagged, mentions, language, said } = scene
  const here = sentenceAt(tagged, at)
  if (tagged.sentences[here]!.first !== at) return null
  const last = said.findLast(s => s.last <= at && s.answer.kind === 'person' && !isQuoted(scene, s.first))
  if (!last?.answer.entity || here - sentenceAt(tagged, last.first) > remembered) return null
  const { entity } = last.answer
  const own = mentions.find(m => m.entity === entity)
  if (!own || (sexOf(own, tagged, mentions, language.words) ?? pronoun) !== pronoun) return null
  const { womanNouns, manNouns } = language.speakers
  if (rival(tagged, last.last, at, pronoun === 'woman' ? womanNouns : manNouns)) return null
  const from = tagged.sentences[sentenceAt(tagged, last.first)]!.start
  for (let i = mentionFrom(mentions, from); i < mentions.length; i++) {
    const m = mentions[i]!
    if (m.start >= tagged.tokens[at]!.start) break
    if (m.type !== 'person' || m.entity === entity) continue
    const sex = sexOf(m, tagged, mentions, language.words)
    if (sex === null || sex === pronoun) return null
  }
  return last.answer
}

/** Whether a noun for a woman or a man that is no name stands between a mention and a pronoun. */
export function rival(tagged: Tagged, from: number, at: number, nouns: ReadonlySet<string>): boolean {
  for (let i = from; i < at; i++)
    if (nouns.has(tagged.tokens[i]!.lower) && tagged.tokens[i]!.pos === 'NOUN') return true
  return false
}
