/** How far an event has come by the grammar of its sentence: its own verb or noun, and what governs it. */
import type { Token } from '../core/index.ts'
import { type CueTable, effectOf, type Governed } from './cues.ts'
import { actual, over, type Standing, under } from './effects.ts'
import type { Effect } from './language.ts'
import { clauseOf, coordinated, type Node, type Syntax } from './syntax.ts'

interface Context {
  readonly tokens: readonly Token[]
  readonly syntax: Syntax
  readonly cues: CueTable
}

/** What the word at a token says: by its lemma, else by its form. */
function says(c: Context, index: number, governs: Governed, by = ''): Effect | null {
  const { lower, pos } = c.tokens[index]!
  const lemma = c.tokens[index]!.lemma.toLowerCase()
  if (c.cues.joined.has(lemma)) {
    // "the report that" is not "they report that"
    const noun = pos === 'NOUN' ? effectOf(c.cues, `${lemma}/noun`, governs, by) : null
    if (noun) return noun
    const next = c.tokens[index + 1]
    if (next && (next.tag === 'RP' || next.pos === 'ADP' || next.pos === 'ADV')) {
      // "call off": a verb with its particle is a word of its own
      const particle = effectOf(c.cues, `${lemma}_${next.lower}`, governs, by)
      if (particle) return particle
    }
  }
  const known = effectOf(c.cues, lemma, governs, by) ?? effectOf(c.cues, lower, governs, by)
  if (known || governs !== 'modified') return known
  // "now-cancelled"
  const hyphen = lower.lastIndexOf('-')
  return hyphen > 0 ? effectOf(c.cues, lower.slice(hyphen + 1), governs) : null
}

/** What a verb group says: by its form, and by the adverbs in it ("allegedly"). */
function own(c: Context, node: Node): Standing {
  const said = formal(c, node)
  for (let i = node.first; i < node.last; i++) {
    const effect = i === node.word ? null : says(c, i, 'modified')
    if (effect && said.status !== null && !said.negative) return under(effect, said, i)
  }
  return said
}

function formal(c: Context, node: Node): Standing {
  const form = node.verb!
  const negative = form.negative || (node.subject?.determiner === 'negative' && node.subject.head === node)
  if (!form.finite) {
    if (form.passive && !form.bare && !form.progressive) return { status: 'happened', negative }
    return { status: null, negative }
  }
  if (form.modality === 'conditional')
    return { status: negative ? 'denied' : 'possible', negative, conditional: true }
  if (form.modality !== 'none') return { status: 'possible', negative }
  if (form.tense === 'future') return { status: 'planned', negative }
  if (form.progressive) return { status: 'under way', negative }
  if (form.tense === 'past' || form.perfect) return { status: 'happened', negative }
  return { status: c.syntax.headline ? 'happened' : 'under way', negative, present: true }
}

/** What the words before a noun in its chunk say, or null. */
function modifiers(c: Context, node: Node, trigger: number): { effect: Effect; at: number } | null {
  for (let i = node.first; i < node.last; i++) {
    const effect =
      i < trigger
        ? says(c, i, 'modified')
        : i > trigger
          ? (says(c, i, 'oblique', 'for') ?? says(c, i, 'oblique', 'of'))
          : null
    if (effect) return { effect, at: i }
  }
  return null
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
function byClause(c: Context, node: Node): Governor | null {
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

/** What the verb of which a noun is subject or object says, or the noun or verb before its preposition. */
function byHead(c: Context, node: Node): Governor | null {
  const at = coordinated(node)
  const head = at.head
  if (!head) return null
  const word = head.word
  if (at.relation === 'object') {
    const effect = says(c, word, 'object')
    return effect && { effect, head }
  }
  if (at.relation === 'subject') {
    const effect = (head.verb?.passive ? says(c, word, 'object') : null) ?? says(c, word, 'subject')
    return effect && { effect, head }
  }
  if (at.relation !== 'oblique') return null
  const by = effectOf(c.cues, at.by, 'introduced')
  // "allowed to bid", "agreed to talks": a bare noun where an infinitive might stand
  const bare = at.by === 'to' && node.determiner === 'none' && head.kind === 'verb'
  const effect =
    introduced(by, says(c, word, 'oblique', at.by)) ?? (bare ? says(c, word, 'infinitive') : null)
  return effect && { effect, head, at: by !== null }
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
function governed(c: Context, node: Node): Governor | null {
  const above = byHead(c, node)
  if (above && last.has(above.effect)) return above
  return byClause(c, node) ?? above
}

function noun(c: Context, node: Node, trigger: number, depth: number): Standing {
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
  if (node.determiner === 'any' && standing.status === null)
    standing = { status: 'possible', negative: false }
  return standing
}

const plain: Standing = { status: 'happened', negative: false }

/** What stands above a verb and how it bears on it. */
function above(c: Context, node: Node): { effect: Effect | null; head: Node; relation: string } | null {
  const at = coordinated(node)
  const head = at.head
  if (!head || !at.relation) return null
  const word = head.word
  switch (at.relation) {
    case 'infinitive':
    case 'content':
      return {
        effect:
          (at.relation === 'infinitive' ? effectOf(c.cues, at.by, 'introduced') : null) ??
          says(c, word, at.relation, at.by),
        head,
        relation: at.relation,
      }
    case 'gerund':
      return {
        effect: effectOf(c.cues, at.by, 'introduced') ?? says(c, word, 'gerund', at.by),
        head,
        relation: at.relation,
      }
    case 'adverbial':
      return { effect: effectOf(c.cues, at.by, 'introduced'), head, relation: at.relation }
    default:
      return { effect: null, head, relation: at.relation }
  }
}

/** A verb that shares the auxiliaries of the one it is joined to: "has not been charged nor convicted". */
function joined(c: Context, node: Node, first: Node, depth: number): Standing {
  const shared = evaluate(c, first, first.word, depth + 1)
  if (node.verb!.negative) return { ...shared, status: 'denied', negative: true }
  if (node.by === 'contrast' && shared.negative) {
    const positive = formal(c, { ...first, subject: null, verb: { ...first.verb!, negative: false } })
    return { ...positive, status: positive.status ?? 'happened' }
  }
  return shared
}

/** "Did not visit or met": the negation of the first carries over an "or". */
const carried = (local: Standing, node: Node, first: Node): Standing =>
  first !== node && node.by === 'or' && first.verb?.negative ? { ...local, negative: true } : local

function verb(c: Context, node: Node, depth: number): Standing {
  const first = coordinated(node)
  if (first !== node && !node.verb!.finite) return joined(c, node, first, depth)
  const local = carried(own(c, node), node, first)
  const outer = above(c, node)
  if (!outer)
    return local.status === null
      ? { ...local, status: node.verb!.bare && node.subject ? 'planned' : null }
      : conditions(c, node, local)
  const { effect, head, relation } = outer
  if (relation === 'reduced' && !node.verb!.finite && node.verb!.passive && head.determiner !== 'definite') {
    // "will see ships delivered": as unreal as the clause
    const clause = clauseOf(head)
    const around = clause ? evaluate(c, clause, clause.word, depth + 1) : plain
    if (around.status === 'planned' || around.status === 'possible')
      return { ...around, negative: local.negative }
  }
  if (local.status !== null && relation !== 'adverbial') {
    // "said she would visit": a plan, told later
    if (local.conditional && relation === 'content' && !effect && !local.negative)
      return { ...local, status: 'planned' }
    return effect
      ? over(effect, local, evaluate(c, head, head.word, depth + 1), head.word)
      : conditions(c, node, local)
  }
  if (relation === 'adverbial') return adverbial(c, node, local, effect, head, depth)
  const base = evaluate(c, head, head.word, depth + 1)
  const negated = (s: Standing): Standing => (local.negative ? { ...s, status: 'denied', negative: true } : s)
  if (effect) return negated(under(effect, base.status === null ? plain : base, head.word))
  if (relation === 'purpose' || relation === 'infinitive')
    return negated(under('planned', base.status === null ? plain : base, head.word))
  return negated(base.status === null ? { ...base, status: 'under way' } : base)
}

/** Clauses and participles beside a verb. */
function adverbial(
  c: Context,
  node: Node,
  local: Standing,
  effect: Effect | null,
  head: Node,
  depth: number,
): Standing {
  const finite = node.verb!.finite
  if (effect === 'possible') return { status: 'possible', negative: local.negative, cue: head.word }
  const base = evaluate(c, head, head.word, depth + 1)
  if (finite) {
    if ((local.present || effect === 'planned') && base.status !== null && !actual(base) && !base.negative)
      return { status: 'planned', negative: local.negative }
    return local
  }
  if (effect === 'negative') return { status: 'denied', negative: true, cue: head.word }
  if (effect === 'fact')
    return base.status === null || actual(base) || base.negative
      ? plain
      : { status: 'planned', negative: false }
  // "flew home before meeting Dahl": done like the rest; "will fly home before meeting Dahl": not yet
  if (effect === 'planned')
    return base.status === 'happened' && !base.negative ? plain : { status: 'planned', negative: false }
  if (local.status !== null) return local
  if (node.verb!.bare && node.by === 'to') return { status: 'planned', negative: local.negative }
  return base.negative
    ? { status: base.status === 'denied' ? 'under way' : base.status, negative: local.negative }
    : { ...base, negative: local.negative }
}

/** A future under a condition is only possible. */
function conditions(c: Context, node: Node, local: Standing): Standing {
  if (local.status !== 'planned') return local
  const conditional = node.below.some(
    n => n.relation === 'adverbial' && effectOf(c.cues, n.by, 'introduced') === 'possible',
  )
  return conditional ? { ...local, status: 'possible' } : local
}

function evaluate(c: Context, node: Node, trigger: number, depth: number): Standing {
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
): Standing => evaluate({ tokens, syntax, cues }, node, trigger, 0)
