/** Bodies that speak: states by their capitals and seats, and "the ministry" by what was named before. */
import type { Id, Mention } from '../core/index.ts'
import { folded, foldedWords } from './fold.ts'
import type { EntityLanguage } from './language.ts'
import { knownAs } from './lexicon.ts'
import { phraseAt } from './phrases.ts'
import type { Question } from './question.ts'
import type { Ask } from './scene.ts'
import { type Answer, mentionsIn, type Scene, sentenceAt, tokensOf } from './scene.ts'

/** The entity by which the document means a state. */
function stateEntity(state: string, mentions: readonly Mention[], language: EntityLanguage): Id | null {
  const meant = mentions.find(
    m => m.type !== 'group' && m.type !== 'person' && knownAs(language.lexicon, m.name)?.name === state,
  )
  return meant?.entity ?? null
}

/** A state, capital or seat as a speaker: the state's government. */
export function government(mention: Mention, scene: Scene): Answer {
  const { language, mentions, tagged } = scene
  const own: Answer = { entity: mention.entity, name: mention.name, kind: 'body' }
  const form = tagged.text.slice(mention.start, mention.end)
  const other = language.speakers.speaksFor.get(folded(form))
  const known = knownAs(language.lexicon, form)
  const state = other ?? known?.state
  if (!state || known?.type === 'group' || (known?.kind === 'state' && known.type === 'organisation'))
    return own
  const entity = stateEntity(state, mentions, language)
  return {
    entity: entity ?? (other ? null : own.entity),
    name: language.speakers.government(state),
    kind: 'body',
  }
}

/** "The Turkish government": the state. */
function ofState({ scene, inside, word }: Question): Answer | null {
  const { language, mentions, tagged } = scene
  const people = inside.find(m => m.type === 'group' || m.type === 'place')
  const state = people && knownAs(language.lexicon, tagged.text.slice(people.start, people.end))?.state
  if (!state || word !== 'government') return null
  return {
    entity: stateEntity(state, mentions, language),
    name: language.speakers.government(state),
    kind: 'body',
  }
}

/** Whether something of a type can be called by a noun: its own head, a noun for its like, or one for any enterprise. */
export function canBeCalled(
  { name, type }: Pick<Mention, 'name' | 'type'>,
  word: string,
  language: EntityLanguage,
): boolean {
  const { called, enterprises, publicWords } = language.speakers
  const words = foldedWords(name)
  const last = words.at(-1) ?? ''
  const list = called.get(word)
  // The like of "Halden Courier" may have been taken for a place or a person.
  if (list && ((words.length > 1 && list.has(last)) || list.has(words.join(' ')))) return true
  if (type !== 'organisation') return false
  if (last === word || words[0] === word || list?.has(last)) return true
  if (!enterprises.has(word) || words.some(w => publicWords.has(w))) return false
  const known = knownAs(language.lexicon, name)
  if (known && foldedWords(known.name).some(w => publicWords.has(w))) return false
  return !known?.state && ![...called.values()].some(names => names.has(words.join(' ')))
}

/** Something that a definite phrase may mean. */
interface Candidate {
  readonly key: string
  readonly at: number
  readonly answer: Answer
}

/** How many sentences back one looks for a body called by its own noun, and by a noun for many. */
const far = 12
const near = 4

/** The words of a question that must be those of the candidate: "health" in "the health ministry". */
function askedWords({ scene, first, head }: Question): string[] {
  const { tokens } = scene.tagged
  const asked: string[] = []
  for (let i = first; i < head; i++) {
    const { lower, pos } = tokens[i]!
    if (/^(?:NOUN|PROPN|ADJ)$/.test(pos) && !scene.language.speakers.vague.has(lower)) asked.push(lower)
  }
  return asked
}

/** Whether a name or phrase has all words asked for; a state may be told by its name, people or capital. */
function hasAll(name: string, asked: readonly string[], language: EntityLanguage): boolean {
  if (!asked.length) return true
  const words = foldedWords(name)
  const states = new Set(
    name.split(/\s+/).map(w => knownAs(language.lexicon, w.replace(/['’]s$/, ''))?.state),
  )
  return asked.every(w => {
    if (words.includes(folded(w))) return true
    const state = knownAs(language.lexicon, `${w[0]!.toUpperCase()}${w.slice(1)}`)?.state
    return state !== undefined && states.has(state)
  })
}

/** Organisations in a range of tokens that fit. */
function namesFor(question: Question, asked: readonly string[], first: number, last: number): Candidate[] {
  const { scene, word } = question
  const { language, tagged } = scene
  return mentionsIn(scene, first, last).flatMap((m): Candidate[] => {
    const [from, to] = tokensOf(tagged, m)
    const apposed = m.type === 'organisation' && [from - 1, to].some(i => tagged.tokens[i]?.lower === word)
    if (!apposed && !canBeCalled(m, word, language)) return []
    if (!hasAll(m.name, asked, language)) return []
    return [{ key: m.entity, at: from, answer: { entity: m.entity, name: m.name, kind: 'body' } }]
  })
}

/** Bodies without a capital letter in a range of tokens that fit: "Turkey's defence ministry", "the Swedish one". */
function phrasesFor(
  question: Question,
  asked: readonly string[],
  first: number,
  last: number,
  ask: Ask,
): Candidate[] {
  const { scene, word, head } = question
  const { tokens } = scene.tagged
  const { speakers } = scene.language
  const found: Candidate[] = []
  for (let i = first; i < last; i++) {
    const { lower } = tokens[i]!
    if (i === head || (lower !== word && !speakers.ones.has(lower))) continue
    const phrase = phraseAt(scene, i)
    if (!phrase || (phrase.first <= head && head < phrase.last)) continue
    if (lower !== word) {
      if (phrase.inside.length)
        found.push({ key: `one ${i}`, at: i, answer: { entity: null, name: '', kind: 'body' } })
      continue
    }
    if (phrase.inside.some(m => m.type === 'organisation' && m.end === tokens[i]!.end)) continue
    if (!hasAll(phrase.name, asked, scene.language)) continue
    const state = word === 'government' ? ask(scene, phrase.first, phrase.last, null) : null
    const answer = state ?? { entity: null, name: phrase.name, kind: 'body' as const }
    found.push({ key: folded(answer.name), at: i, answer })
  }
  return found
}

/** The one of some candidates that is meant: the only one, or the last speaker where nobody else was named since. */
function chosen(question: Question, found: readonly Candidate[]): Answer | null {
  const keys = new Set(found.map(c => c.key))
  if (keys.size === 1) return found[0]!.answer
  if (keys.size === 0) return null
  const { scene, first, word } = question
  // Of several enterprises the last that spoke, if none was named after it.
  const last = scene.said.findLast(s => s.first < first && s.answer.kind === 'body' && s.answer.entity)
  const latest = found.filter(c => c.at < first).at(-1)
  if (!last || !latest || latest.key !== last.answer.entity || scene.language.speakers.stateBodies.has(word))
    return null
  return sentenceAt(scene.tagged, first) - sentenceAt(scene.tagged, last.first) <= 2 ? latest.answer : null
}

/** "The ministry", "the company": the one body that can be called so and was named before, or else just after. */
export function body(question: Question, ask: Ask): Answer | null {
  const { scene, inside, first, last, word, head } = question
  const { tagged, language } = scene
  if (!language.speakers.bodies.has(word)) return null
  const state = ofState(question)
  if (state) return state
  const { lower } = tagged.tokens[first]!
  if (!language.words.articles.has(lower) || language.speakers.indefinite.has(lower)) return null
  if (language.speakers.owners.has(lower) || head !== last - 1) return null
  if (inside.some(m => m.type === 'organisation' || m.type === 'person')) return null
  const asked = askedWords(question)
  const here = sentenceAt(tagged, first)
  const reach = language.speakers.enterprises.has(word) ? near : far
  const from = tagged.sentences[Math.max(0, here - reach)]!.first
  const both = (a: number, b: number): Candidate[] =>
    [...namesFor(question, asked, a, b), ...phrasesFor(question, asked, a, b, ask)].sort(
      (x, y) => x.at - y.at,
    )
  const before = both(from, first)
  if (before.length) return chosen(question, before)
  const sentence = tagged.sentences[here]!
  return chosen(question, both(last, tagged.sentences[here + 1]?.last ?? sentence.last))
}
