/** How far an event has come by the grammar of its sentence: its own verb or noun, and what governs it. */
import type { Token } from '../core/index.ts'
import { type CueTable, effectOf } from './cues.ts'
import { actual, type Standing, under } from './effects.ts'
import type { Effect } from './language.ts'
import { verb } from './status-verbs.ts'
import { type Judged, opening, plain, says } from './status-words.ts'
import { clauseOf, coordinated, type Node, type Syntax } from './syntax.ts'

const lemma = (c: Judged, word: number): string => c.tokens[word]!.lemma.toLowerCase()

/** What the words before a noun in its chunk say, or null. */
function modifiers(c: Judged, node: Node, trigger: number): { effect: Effect; at: number } | null {
  for (let i = node.first; i < node.last; i++) {
    const effect =
      i < trigger
        ? says(c, i, 'modified')
        : i > trigger && c.tokens[trigger]!.pos !== 'ADJ'
          ? (says(c, i, 'oblique', 'for') ?? says(c, i, 'oblique', 'of'))
          : null
    if (effect) return { effect, at: i }
  }
  // "Ferry merger in doubt", with no verb
  const effect = node.head ? null : located(c, node)
  return effect && { effect, at: trigger }
}

/** "Hinted at a visit": the word before says more than an "at", but "after the visit" stands whatever is before. */
const introduced = (by: Effect | null, word: Effect | null): Effect | null =>
  by === 'real' ? (word ?? by) : (by ?? word)

interface Governor {
  readonly effect: Effect
  readonly head: Node
  readonly at?: boolean
}

/** What a clause below a noun says: "talks planned for May", "a visit to take place". */
function byClause(c: Judged, node: Node): Governor | null {
  for (const child of node.below) {
    if (child.kind !== 'verb') continue
    const { relation, word } = child
    if (relation !== 'reduced' && relation !== 'infinitive' && relation !== 'relative') continue
    const effect = (child.verb!.passive ? says(c, word, 'object') : null) ?? says(c, word, 'subject')
    if (effect && (relation === 'reduced' || (effect === 'real') === (relation === 'infinitive')))
      return { effect, head: child }
  }
  return null
}

/** `new` for a noun that nothing makes known: "a meeting", not "the meeting". */
export const newly = ({ determiner }: Node): string =>
  determiner === 'indefinite' || determiner === 'none' ? 'new' : ''

/** "The visit is on the agenda", "a strike is an option". */
function located(c: Judged, verb: Node): Effect | null {
  for (const { relation, kind, word, by } of verb.below) {
    if (kind !== 'noun' || (relation !== 'oblique' && relation !== 'object')) continue
    const effect = says(c, word, 'located', relation === 'object' ? lemma(c, verb.word) : by)
    if (effect) return effect
  }
  return null
}

/** What a verb says of a noun after a preposition behind its object: "threatened the town with an attack". */
function pastObject(c: Judged, node: Node): Governor | null {
  const object = node.head!
  const verb = object.head
  const passive = object.relation === 'subject' && verb?.verb?.passive
  if (object.kind !== 'noun' || !verb || !(object.relation === 'object' || passive)) return null
  const effect = says(c, verb.word, 'oblique', node.by)
  return effect && effect !== 'real' ? { effect, head: verb } : null
}

/** What a noun says of what it is said to be, or to include: "the aim is a truce", "a plan that includes a ban". */
const predicate = (c: Judged, subject: Node, verb: Node): Effect | null =>
  effectOf(c.cues, c.tokens[subject.word]!.lemma, 'predicate', c.tokens[verb.word]!.lemma)

/** What an infinitive says of the subject of the verb above it: "the talks are to begin", "failed to start". */
function byRaised(c: Judged, head: Node): Governor | null {
  const verb = head.below.find(n => n.relation === 'infinitive' && n.kind === 'verb')
  if (!verb || head.below.some(n => n.relation === 'object') || !says(c, head.word, 'infinitive')) return null
  if (verb.below.some(n => n.relation === 'object') && c.tokens[verb.word]!.lemma !== 'take') return null
  const effect = (verb.verb!.passive ? says(c, verb.word, 'object') : null) ?? says(c, verb.word, 'subject')
  return effect && { effect, head: verb }
}

/** What the verb of which a noun is subject or object says, or the noun or verb before its preposition. */
function byHead(c: Judged, node: Node): Governor | null {
  const at = coordinated(node)
  const head = at.head
  if (!head) return null
  const word = head.word
  if (at.relation === 'object' || (at.relation === 'subject' && head.verb?.passive)) {
    const effect = effectOf(c.cues, lemma(c, word), 'particular', lemma(c, node.word))
    if (effect) return { effect, head }
  }
  if (at.relation === 'object') {
    const effect =
      opening(c, head) ??
      (head.subject && predicate(c, head.subject, head)) ??
      says(c, word, 'object', newly(node))
    return effect && { effect, head }
  }
  if (at.relation === 'subject') {
    const raised = byRaised(c, head)
    if (raised) return raised
    const effect =
      located(c, head) ?? (head.verb?.passive ? says(c, word, 'object') : null) ?? says(c, word, 'subject')
    return effect && { effect, head }
  }
  if (at.relation !== 'oblique') return null
  const by = effectOf(c.cues, at.by, 'introduced')
  // "allowed to bid", "gave the town an hour to surrender": a bare noun where an infinitive might stand
  const bare = at.by === 'to' && node.determiner === 'none'
  const object = head.kind === 'noun' && head.relation === 'object'
  const over = object ? head.head : head.kind === 'verb' ? head : null
  const effect =
    introduced(by, says(c, word, 'oblique', at.by)) ??
    (bare && over ? says(c, over.word, 'infinitive', object ? 'object' : '') : null)
  return effect ? { effect, head, at: by !== null } : by ? null : pastObject(c, at)
}

/** What the sentence's main word says is later than what a clause below the noun tells: "planned … was cancelled". */
const last: ReadonlySet<Effect> = new Set<Effect>([
  'cancelled',
  'postponed',
  'denied',
  'negative',
  'confirmed',
])

/** What governs a noun, above it or below. */
function governed(c: Judged, node: Node): Governor | null {
  const above = byHead(c, node)
  if (above && last.has(above.effect)) return above
  return byClause(c, node) ?? above
}

function noun(c: Judged, node: Node, trigger: number, depth: number): Standing {
  const negative = node.determiner === 'negative'
  const modified = modifiers(c, node, trigger)
  const outer = governed(c, node)
  // "supporters at a rally": at something that is as real as the clause
  const bearer =
    outer && outer.effect === 'real' && outer.head.kind === 'noun' && outer.at
      ? clauseOf(outer.head)
      : outer?.head
  const base =
    outer && outer.effect !== 'fact' && bearer ? evaluate(c, bearer, bearer.word, depth + 1) : plain
  let standing: Standing = outer
    ? {
        ...under(outer.effect, base, outer.head.word),
        ...(outer.at && outer.effect === 'planned' && { ahead: true }),
      }
    : { status: null, negative: false }
  if (
    modified &&
    (standing.status === null ||
      standing.status === 'possible' ||
      actual(standing) ||
      modified.effect !== 'planned')
  )
    standing = under(
      modified.effect,
      outer && outer.effect === 'real' && base.negative ? base : plain,
      modified.at,
    )
  if (negative) standing = standing.status === 'unconfirmed' ? standing : { status: 'denied', negative: true }
  if (
    node.determiner === 'any' &&
    (standing.status === null || outer?.effect === 'fact' || outer?.effect === 'presumed')
  )
    standing = { status: 'possible', negative: false }
  return standing
}

function evaluate(c: Judged, node: Node, trigger: number, depth: number): Standing {
  if (depth > 8) return { status: null, negative: false }
  return node.kind === 'verb' ? verb(c, node, depth) : noun(c, node, trigger, depth)
}

/** The standing of the event that token `trigger` of `node` tells of, by its sentence alone. */
export const standing = (
  tokens: readonly Token[],
  syntax: Syntax,
  cues: CueTable,
  node: Node,
  trigger: number,
): Standing => evaluate({ tokens, syntax, cues, evaluate }, node, trigger, 0)
