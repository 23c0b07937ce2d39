/** Those who speak for a body or a person: by name, else for their body. */
import type { Id, Mention } from '../core/index.ts'
import { government } from './bodies.ts'
import { phraseFrom } from './phrases.ts'
import { plain, type Question } from './question.ts'
import type { Ask } from './scene.ts'
import { type Answer, mentionsIn, type Scene, sentenceAt, tokensOf, wordsOf } from './scene.ts'

/** How many sentences back a spokesperson may have been brought in. */
const reach = 8

/** A person beside the word: "spokesman Jonas Weil", "Jonas Weil, a spokesman for the airline". */
function personBeside(scene: Scene, at: number): Mention | null {
  const { tagged } = scene
  const { tokens } = tagged
  const sentence = tagged.sentences[sentenceAt(tagged, at)]!
  const near = (m: Mention): boolean => {
    if (m.type !== 'person') return false
    const [first, last] = tokensOf(tagged, m)
    if (first === at + 1) return true
    // "Spokeswoman for the festival Anna Berg": a noun right before the name that is no title of it.
    const { lower, pos } = tokens[first - 1] ?? tokens[at]!
    if (first > at && first <= at + 6 && pos === 'NOUN' && !scene.language.words.titles.has(lower))
      return tokens[last]?.pos === 'VERB' && !/[,.;]/.test(wordsOf(scene, at, first))
    // "A spokesman for the airline, Jonas Weil, said", but not "through a spokesman, Weil denied it".
    if (first > at) {
      const apposed = tokens[first - 1]!.form === ',' && tokens[last]?.pos === 'PUNCT'
      return apposed && first <= at + 8 && !/[.;]/.test(wordsOf(scene, at, first))
    }
    return at - last <= 6 && tokens[last]?.form === ','
  }
  return mentionsIn(scene, sentence.first, sentence.last).find(near) ?? null
}

/** The body inside a phrase, and the words of the phrase with the body's name where only a noun stood for it. */
function forBody(question: Question, ask: Ask): Answer | null {
  const { scene, inside, head, last } = question
  const { tokens } = scene.tagged
  const { speakers } = scene.language
  // Of a person nobody else is that person: only the words are given.
  if (inside.some(m => m.type === 'person')) return null
  const mention = inside.find(m => m.type === 'organisation' || m.type === 'place')
  if (mention) return { entity: government(mention, scene).entity, name: plain(question), kind: 'person' }
  const join = head + 1 < last ? tokens[head + 1]! : null
  if (!join || !speakers.belonging.has(join.lower)) return null
  const meant = ask(scene, head + 2, last, null)
  const pronoun = last - head === 3 && speakers.pronouns.has(tokens[head + 2]!.lower)
  if (!meant.entity || (meant.kind !== 'body' && !pronoun)) return null
  const name = `${wordsOf(scene, head, head + 2)} ${meant.name}`
  return { entity: meant.kind === 'body' ? meant.entity : null, name, kind: 'person' }
}

/** Words before "spokesman" that tell whose: police, airline. */
function asked({ scene, first, head }: Question): string[] {
  const { tokens } = scene.tagged
  const words: string[] = []
  for (let i = first; i < head; i++)
    if (/^(?:NOUN|PROPN|ADJ)$/.test(tokens[i]!.pos)) words.push(tokens[i]!.lower)
  return words
}

/** An earlier spokesperson as a phrase. */
interface Earlier {
  readonly at: number
  readonly answer: Answer
  readonly words: ReadonlySet<string>
  /** Entities named in the phrase: those for whom it speaks. */
  readonly of: ReadonlySet<Id>
}

/** Who the phrase around an earlier "spokesman" means, if it says more than that word. */
function earlier(scene: Scene, at: number, ask: Ask): Earlier | null {
  const { tokens, sentences } = scene.tagged
  const sentence = sentences[sentenceAt(scene.tagged, at)]!
  let first = at
  while (first > sentence.first && /^(?:NOUN|PROPN|ADJ|PART)$/.test(tokens[first - 1]!.pos)) first--
  const last = Math.max(at + 1, phraseFrom(scene, at, Math.min(sentence.last, at + 10)))
  const words = new Set(tokens.slice(first, last).map(t => t.lower))
  const of = new Set(mentionsIn(scene, first, last).map(m => m.entity))
  const person = personBeside(scene, at)
  if (person) return { at, answer: { entity: person.entity, name: person.name, kind: 'person' }, words, of }
  return last - first < 2
    ? null
    : { at, answer: { ...ask(scene, first, last, null), kind: 'person' }, words, of }
}

/** "The spokesman": the last one brought in, if he spoke last; else the only one. */
function before(question: Question, ask: Ask): Answer | null {
  const { scene, first, word } = question
  const { tokens, sentences } = scene.tagged
  const from = sentences[Math.max(0, sentenceAt(scene.tagged, first) - reach)]!.first
  const wanted = asked(question)
  const body = question.inside[0]
  const found: Earlier[] = []
  for (let i = from; i < first; i++) {
    const { lower } = tokens[i]!
    if (scene.language.speakers.spokesmen.has(lower)) return null
    if (lower !== word) continue
    const one = earlier(scene, i, ask)
    // "The UN spokeswoman" may have been one of the United Nations before.
    const fits = body ? one?.of.has(body.entity) : wanted.every(w => one?.words.has(w))
    if (one && fits) found.push(one)
  }
  const last = found.at(-1)
  if (!last) return null
  const key = ({ answer }: Earlier): string => answer.entity ?? answer.name
  if (found.every(one => key(one) === key(last))) return last.answer
  const spoke = scene.said.findLast(s => s.first < first && s.answer.kind === 'person')
  return spoke && spoke.first <= last.at && last.at < spoke.last + 12 ? last.answer : null
}

/** One who speaks for others. */
export function spokesperson(question: Question, ask: Ask): Answer | null {
  const { scene, first, last, word, head, inside } = question
  const { speakers } = scene.language
  if (!speakers.spokespeople.has(word)) return null
  const { lower } = scene.tagged.tokens[first]!
  if (speakers.owners.has(lower)) return null
  const mayRefer = !speakers.indefinite.has(lower) && inside.length < 2 && head === last - 1
  const known = mayRefer && before(question, ask)
  return known || forBody(question, ask)
}
