/** "Her spokesman": whose, where that is sure. */
import { ownerOf } from './pronouns.ts'
import type { Question } from './question.ts'
import { type Answer, wordsOf } from './scene.ts'

/** A phrase that opens with his or her, with the owner's name; null for others and where the owner is not sure. */
export function owned({ scene, first, last }: Question, open: Answer): Answer | null {
  const { speakers } = scene.language
  const kind = speakers.owners.get(scene.tagged.tokens[first]!.lower)
  if ((kind !== 'man' && kind !== 'woman') || last - first < 2) return null
  const owner = ownerOf(scene, first, kind)
  return owner ? { ...open, name: speakers.owned(owner.name, wordsOf(scene, first + 1, last)) } : null
}
