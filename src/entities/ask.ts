/** The order in which a phrase is tried: pronoun, name, collective, state, spokesperson, office, body. */
import type { Mention } from '../core/index.ts'
import { antecedent } from './antecedents.ts'
import { body, government } from './bodies.ts'
import { lastHeard } from './heard.ts'
import { isUpper, knownAs } from './lexicon.ts'
import { office } from './offices.ts'
import { owned } from './owners.ts'
import { namedNear, pronounOf } from './pronouns.ts'
import { heads, joined, plain, type Question, questionOf } from './question.ts'
import { type Answer, type Scene, type SpeakerKind, tokensOf } from './scene.ts'
import { spokesperson } from './spokespeople.ts'
import { tokenAt } from './tokens.ts'

const named = (mention: Mention): Answer => ({
  entity: mention.entity,
  name: mention.name,
  kind: mention.type === 'person' ? 'person' : mention.type === 'group' ? 'several' : 'body',
})

/** A pronoun by its kind. */
function pronoun(question: Question, outer: Answer | null): Answer | null {
  const { scene, first, last, word } = question
  const kind = last - first === 1 ? scene.language.speakers.pronouns.get(word) : undefined
  if (!kind) return null
  const open: Answer = { entity: null, name: plain(question), kind: 'thing' }
  if (kind === 'self')
    return scene.language.speakers.speaksItself.has(word) && outer?.kind === 'person' ? outer : open
  if (kind === 'thing' || kind === 'several') return antecedent(question, kind, resolve) ?? open
  const meant = pronounOf(scene, first, kind, outer)
  if (meant) return named(meant)
  const heard = namedNear(scene, first, kind) ? null : lastHeard(scene, first, kind)
  return heard ?? { ...open, kind: 'person' }
}

/** A people, faith or following as a whole speaks; some of it ("many Democrats") is nobody in particular. */
function people(mention: Mention, question: Question): Answer {
  const { tagged, language } = question.scene
  const at = tokenAt(tagged.tokens, mention.start)
  const bare =
    at === question.first ||
    (at === question.first + 1 && language.words.articles.has(tagged.tokens[at - 1]!.lower))
  const plural = /s$/.test(tagged.tokens[question.head]?.tag === 'NNPS' ? 's' : mention.name)
  return { entity: bare ? mention.entity : null, name: plain(question), kind: plural ? 'several' : 'body' }
}

/** The name that heads a phrase: a person's before others. */
function name(question: Question): Answer | null {
  const { scene, inside, first, last, head, word } = question
  const { tokens } = scene.tagged
  const person = inside.find(m => m.type === 'person' && heads(m, question))
  if (person)
    return joined(person, scene, first, last)
      ? { entity: null, name: plain(question), kind: 'several' }
      : named(person)
  if (head >= 0 && scene.language.speakers.collectives.has(word) && !isUpper(tokens[head]!.form)) return null
  const other = inside.find(m => heads(m, question))
  if (!other || tokenAt(tokens, other.end) <= head || tokenAt(tokens, other.start) > head) return null
  if (other.type === 'group') return people(other, question)
  if (joined(other, scene, first, last)) return { entity: null, name: plain(question), kind: 'several' }
  return alone(question, other) ? government(other, scene) : null
}

/**
 * Whether a state, capital or seat speaks as itself: nothing but an article before it and no noun or verb after it. Else the
 * source breaks off before its noun ("initial US" of "initial US estimates") or holds more than it should (a date line).
 */
function alone({ scene, first }: Question, mention: Mention): boolean {
  const { tagged, language } = scene
  if (!knownAs(language.lexicon, mention.name)?.state) return true
  const [from, to] = tokensOf(tagged, mention)
  const next = tagged.tokens[to]
  if (next && (/^(?:NOUN|PROPN)$/.test(next.pos) || /^[-–—]+$/.test(next.form))) return false
  for (let i = first; i < from; i++) if (/^(?:NOUN|PROPN|VERB|ADJ)$/.test(tagged.tokens[i]!.pos)) return false
  return true
}

/** What a phrase that names nobody is. */
function kindOf({ scene, head, word }: Question): SpeakerKind {
  const { speakers } = scene.language
  if (speakers.collectives.has(word)) return 'several'
  if (speakers.offices.has(word) || speakers.spokespeople.has(word)) return 'person'
  if (speakers.bodies.has(word)) return 'body'
  return head >= 0 && scene.tagged.tokens[head]!.tag === 'NNS' ? 'several' : 'thing'
}

function answer(question: Question, outer: Answer | null): Answer {
  const found = pronoun(question, outer) ?? name(question)
  if (found) return found
  const open: Answer = { entity: null, name: plain(question), kind: kindOf(question) }
  if (question.head < 0) return open
  if (open.kind === 'several') return owned(question, open) ?? open
  return (
    spokesperson(question, resolve) ??
    office(question) ??
    body(question, resolve) ??
    owned(question, open) ??
    open
  )
}

/** Whom a range of tokens means, with who speaks around it. */
export function resolve(scene: Scene, first: number, last: number, outer: Answer | null): Answer {
  return settled(questionOf(scene, first, last), outer)
}

/** `resolve` for a source: the answer is remembered for what comes later. */
export function ask(scene: Scene, from: number, to: number, outer: Answer | null): Answer {
  const question = questionOf(scene, from, to)
  const { first, last, word } = question
  const given = closed(question) ? settled(question, outer) : resolve(scene, first, last, outer)
  scene.said.push({ first, last, head: word, answer: given })
  return given
}

const settled = (question: Question, outer: Answer | null): Answer =>
  question.first < question.last ? answer(question, outer) : { entity: null, name: '', kind: 'thing' }

/** Whether asking for the same words again would leave off no more of them. */
const closed = ({ scene, first, last }: Question): boolean =>
  last - first < 2 || !scene.language.speakers.relatives.has(scene.tagged.tokens[last - 1]!.lower)
