/** What "it", "they", "who" and "which" stand for when they speak. */
import type { Mention } from '../core/index.ts'
import { government } from './bodies.ts'
import { phraseFrom } from './phrases.ts'
import type { Question } from './question.ts'
import { joined } from './question.ts'
import type { Ask } from './scene.ts'
import { type Answer, isQuoted, mentionsIn, type Scene, sentenceAt, tokensOf } from './scene.ts'
import { tokenAt } from './tokens.ts'

/** How many sentences back a body or several people may have been spoken of. */
const reach = 2

interface Found {
  readonly at: number
  readonly answer: Answer
}

/** The first verb after a token, over adverbs and a phrase between commas; -1 where something else stands there. */
function verbAfter(scene: Scene, from: number, end: number): number {
  const { tokens } = scene.tagged
  let i = from
  if (tokens[i]?.form === ',') {
    i++
    while (i < end && tokens[i]!.form !== ',') i++
    i++
  }
  while (i < end && (tokens[i]!.pos === 'ADV' || tokens[i]!.pos === 'PART')) i++
  return i < end && (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') ? i : -1
}

/** Bodies and states that are the subject of a verb in a range of tokens, outside quotations. */
function subjects(scene: Scene, first: number, last: number): Found[] {
  const found: Found[] = []
  for (const m of mentionsIn(scene, first, last)) {
    if (m.type !== 'organisation' && m.type !== 'place') continue
    const [from, to] = tokensOf(scene.tagged, m)
    if (isQuoted(scene, from) || verbAfter(scene, to, last) < 0 || joined(m, scene, first, last)) continue
    if (!opens(scene, from, first)) continue
    found.push({ at: from, answer: government(m, scene) })
  }
  return found
}

/** Whether the words before a subject leave it one: an article, its description, nothing that governs it. */
function opens(scene: Scene, at: number, first: number): boolean {
  const { tokens } = scene.tagged
  let i = at - 1
  while (i >= first && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[i]!.pos)) i--
  return i < first || (tokens[i]!.pos !== 'ADP' && tokens[i]!.pos !== 'VERB')
}

/** Sources of a range of tokens that were answered and are no person. */
function spoke(scene: Scene, first: number, last: number, several: boolean): Found[] {
  return scene.said
    .filter(s => s.first >= first && s.last <= last && !isQuoted(scene, s.first))
    .filter(s => (several ? s.answer.kind === 'several' : s.answer.kind === 'body' || writes(scene, s)))
    .map(s => ({ at: s.first, answer: s.answer }))
}

const writes = (scene: Scene, said: Scene['said'][number]): boolean =>
  said.answer.kind === 'thing' && scene.language.speakers.writings.has(said.head)

/** Several people as the subject of a verb: "residents of the village gathered", "Anna Berg and Peter Holm left". */
function plurals(scene: Scene, first: number, last: number, ask: Ask): Found[] {
  const { tokens } = scene.tagged
  const { collectives } = scene.language.speakers
  const found: Found[] = []
  for (let i = first; i < last; i++) {
    const { lower, tag, pos } = tokens[i]!
    const opening = i === first || tokens[i - 1]!.form === ',' || tokens[i - 1]!.pos === 'PUNCT'
    if (!opening || isQuoted(scene, i) || !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos)) continue
    const end = phraseFrom(scene, i, last)
    if (end === i || verbAfter(scene, end, last) < 0) continue
    const words = tokens.slice(i, end)
    const people = words.some(t => t.tag === 'NNS' && collectives.has(t.lower)) || joinedNames(scene, i, end)
    if (people && (tag !== 'IN' || !lower))
      found.push({ at: i, answer: { ...ask(scene, i, end, null), kind: 'several' } })
  }
  return found
}

function joinedNames(scene: Scene, first: number, last: number): boolean {
  const names = mentionsIn(scene, first, last).filter((m: Mention) => m.type === 'person')
  return names.length > 1 && joined(names[0]!, scene, first, last)
}

/** The one that some found are, if they are one; null where there is none, false where there are several. */
function only(found: readonly Found[]): Answer | null | false {
  const first = found[0]?.answer
  if (!first) return null
  const same = found.every(f => (f.answer.entity ?? f.answer.name) === (first.entity ?? first.name))
  return same ? first : false
}

/** "Who" and "which": the phrase that ends where they begin. */
function relative({ scene, first, word }: Question, ask: Ask): Answer | null {
  const { tokens, sentences } = scene.tagged
  const { first: start } = sentences[sentenceAt(scene.tagged, first)]!
  let end = first
  if (end > start && tokens[end - 1]!.form === ',') end--
  const mention = mentionsIn(scene, start, end).at(-1)
  if (mention && tokenAt(tokens, mention.end) === end && mention.type === 'person')
    return { entity: mention.entity, name: mention.name, kind: 'person' }
  let from = end
  while (
    from > start &&
    (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[from - 1]!.pos) || tokens[from - 1]!.tag === 'POS')
  )
    from--
  // Of "Democrats and Republicans, who" both are meant.
  if (from === end || tokens[from - 1]?.pos === 'CCONJ') return null
  const described = describedBy(scene, from, start)
  if (described) return { entity: described.entity, name: described.name, kind: 'person' }
  const answer = ask(scene, from, end, null)
  // "A professor at Columbia who thinks": it is not the place after the preposition that does.
  const inside = from > start && tokens[from - 1]!.pos === 'ADP' && answer.kind === 'body'
  return inside && scene.language.speakers.ofPeople.has(word) ? null : answer
}

/** The person whom a description after a comma is about: "Anna Berg, [a guard] who …"; null where it is one more of a list. */
function describedBy(scene: Scene, from: number, start: number): Mention | null {
  const { tokens } = scene.tagged
  if (tokens[from]!.pos !== 'DET' || tokens[from - 1]?.form !== ',') return null
  const before = mentionsIn(scene, start, from - 1)
  const mention = before.at(-1)
  if (mention?.type !== 'person' || tokenAt(tokens, mention.end) !== from - 1) return null
  const other = before.at(-2)
  return other?.type === 'person' && tokens[tokenAt(tokens, other.end)]?.form === ',' ? null : mention
}

/** What a pronoun for a thing or for several stands for, or null where that is not sure. */
export function antecedent(question: Question, kind: 'thing' | 'several', ask: Ask): Answer | null {
  const { scene, first, word } = question
  const { tagged, language } = scene
  if (language.speakers.relatives.has(word)) return relative(question, ask)
  if (isQuoted(scene, first)) return null
  const here = sentenceAt(tagged, first)
  for (let back = 0; back <= reach && here - back >= 0; back++) {
    const sentence = tagged.sentences[here - back]!
    const last = Math.min(sentence.last, first)
    const found =
      kind === 'several'
        ? [...spoke(scene, sentence.first, last, true), ...plurals(scene, sentence.first, last, ask)]
        : [...spoke(scene, sentence.first, last, false), ...subjects(scene, sentence.first, last)]
    const one = only(found)
    if (one === false) return null
    if (one) return one
  }
  return null
}
