/** What a sense of a word asks of the words around it. */
import type { Token } from '../core/index.ts'
import type { SenseCondition } from './language.ts'
import { obliques } from './obliques.ts'
import { type MentionsByToken, mentionOf } from './participants.ts'
import { type Node, type Syntax, withConjuncts } from './syntax.ts'

const sets = new Map<string, ReadonlySet<string>>()
/** The set of the words in a string, made once. */
export function setOf(words: string): ReadonlySet<string> {
  let set = sets.get(words)
  if (!set) sets.set(words, (set = new Set(words.split(/\s+/))))
  return set
}

/** Where a word is looked up: its tokens, structure and mentions. */
export interface Place {
  readonly tokens: readonly Token[]
  readonly syntax: Syntax
  readonly by: MentionsByToken
  /** Types told of so far. */
  readonly types: ReadonlySet<string>
  /** Whether the sense at hand is of one of them. */
  readonly known?: boolean
}

/** Whether a token is one of some words, by its lemma or its form. */
function isIn({ lemma, lower }: Token, set: ReadonlySet<string>): boolean {
  return set.has(lower) || (lemma !== lower && set.has(lemma.toLowerCase()))
}

function near(p: Place, at: number, words: string): boolean {
  const set = setOf(words)
  const to = Math.min(p.syntax.last, at + 11)
  for (let i = Math.max(p.syntax.first, at - 10); i < to; i++)
    if (i !== at && isIn(p.tokens[i]!, set)) return true
  return false
}

/** Whether a token is one of the words in a string. */
export const is = (t: Token | undefined, words: string): boolean => t !== undefined && isIn(t, setOf(words))

function typed(p: Place, node: Node | null | undefined, types: readonly string[]): boolean {
  const mention = node ? mentionOf(node, p.by) : null
  // "toured the Oslo plant" is no visit to Oslo
  if (mention?.type === 'place' && node && p.by.at[node.word]! < 0) return false
  return mention !== null && types.includes(mention.type)
}

/** "The launch" may mean the one that was told of before. */
const definite = (node: Node): boolean =>
  node.kind === 'noun' &&
  (node.determiner === 'definite' ||
    node.determiner === 'possessive' ||
    node.below.some(n => n.relation === 'possessor'))

/** What is done to: the object, or the subject of a passive. */
const patient = (node: Node): Node | null | undefined =>
  node.verb?.passive ? node.subject : node.below.find(n => n.relation === 'object')

/** Whether the main word of a node, or of one joined to it, is one of some words. */
const heads = (p: Place, node: Node | null | undefined, words: string): boolean =>
  node ? withConjuncts(node).some(n => is(p.tokens[n.word], words)) : false

const completed = (node: Node): boolean =>
  node.verb?.passive === true ||
  node.below.some(n => n.relation === 'object' || n.relation === 'infinitive' || n.relation === 'content')

/** Whether a word stands in the node's chunk before a token. */
function modified(p: Place, node: Node, at: number, words: string): boolean {
  const set = setOf(words)
  for (let i = node.first; i < at; i++) if (isIn(p.tokens[i]!, set)) return true
  return false
}

/** What a condition asks of the words that the structure joins to the word. */
function fits(p: Place, node: Node, at: number, when: SenseCondition): boolean {
  if (when.active && node.verb?.passive) return false
  if (when.passive && !node.verb?.passive) return false
  if (when.intransitive && node.below.some(n => n.relation === 'object')) return false
  if (when.transitive && node.kind === 'verb' && !completed(node)) return false
  if (when.objects && node.kind === 'verb' && !heads(p, patient(node), when.objects)) return false
  if (when.notObjects && heads(p, patient(node), when.notObjects)) return false
  if (when.notSubjects && !node.verb?.passive && heads(p, node.subject, when.notSubjects)) return false
  if (when.notSubject && !node.verb?.passive && typed(p, node.subject, when.notSubject)) return false
  if (when.notUnder && node.kind === 'noun' && setOf(when.notUnder).has(node.by)) return false
  if (when.notModified && modified(p, node, at, when.notModified)) return false
  const { notInfinitive } = when
  return !(
    notInfinitive && node.below.some(n => n.relation === 'infinitive' && is(p.tokens[n.word], notInfinitive))
  )
}

/** Whether a sense's condition holds for the word at token `at` of `node`; `end` is the last token of the entry. */
export function holds(p: Place, node: Node, at: number, end: number, when: SenseCondition): boolean {
  if (when.before && !is(p.tokens[at - 1], when.before)) return false
  if (when.notBefore && is(p.tokens[at - 1], when.notBefore)) return false
  if (when.after && !is(p.tokens[end + 1], when.after)) return false
  if (when.notAfter && is(p.tokens[end + 1], when.notAfter)) return false
  if (!fits(p, node, at, when)) return false
  if (when.near && !near(p, at, when.near) && !(p.known && definite(node))) return false
  if (when.notNear && near(p, at, when.notNear)) return false
  if (when.subject && !(typed(p, node.subject, when.subject) || pronoun(p, node.subject))) return false
  if (when.by) {
    const set = setOf(when.by)
    const found = obliques(node).filter(n => set.has(n.by))
    const to = when.object
      ? found.some(n => typed(p, n, when.object!))
      : found.length > 0 || set.has(p.tokens[end + 1]?.lower ?? '')
    if (!to) return false
  } else if (when.object) {
    const object = node.verb?.passive ? node.subject : node.below.find(n => n.relation === 'object')
    if (!typed(p, object, when.object)) return false
  }
  return true
}

const pronoun = (p: Place, node: Node | null): boolean =>
  node !== null && /^(he|she|they|we|who|i)$/.test(p.tokens[node.word]!.lower)
