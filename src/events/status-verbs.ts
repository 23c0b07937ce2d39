/** How far what a verb tells has come: its own form, and what stands above it. */
import { effectOf } from './cues.ts'
import { actual, over, type Standing, under } from './effects.ts'
import type { Effect } from './language.ts'
import { formal, type Judged, opening, own, plain, says } from './status-words.ts'
import { clauseOf, coordinated, type Node } from './syntax.ts'

/** What stands above a verb and how it bears on it. */
function above(c: Judged, node: Node): { effect: Effect | null; head: Node; relation: string } | null {
  const first = coordinated(node)
  const { head, relation, by } = first
  if (!head || !relation) return null
  // "did not try to compete but is doing well": what is finite shares no infinitive's governor
  if (first !== node && node.verb!.finite && relation === 'infinitive') return null
  return { effect: opening(c, head) ?? effectOn(c, head, relation, by), head, relation }
}

function effectOn(c: Judged, head: Node, relation: string, by: string): Effect | null {
  switch (relation) {
    case 'infinitive':
      return (
        effectOf(c.cues, by, 'introduced') ??
        modifying(c, head, 'effort') ??
        says(c, head.word, 'infinitive', by) ??
        modifying(c, head, 'infinitive')
      )
    case 'purpose':
      return says(c, head.word, 'purpose')
    case 'content':
      return says(c, head.word, 'content', by)
    case 'gerund': {
      // "aimed at ending": the verb says more than an "at"
      const introduced = effectOf(c.cues, by, 'introduced')
      const said = introduced && introduced !== 'real' ? null : says(c, head.word, 'gerund', by)
      return said ?? introduced
    }
    case 'adverbial':
      return effectOf(c.cues, by, 'introduced')
    default:
      return null
  }
}

/** "The cancelled deal to buy ships": what was called off is not done. */
function calledOff(c: Judged, index: number): Effect | null {
  const effect = says(c, index, 'modified')
  return effect === 'cancelled' || effect === 'postponed' ? effect : null
}

/** What a word before a noun or adjective makes of the infinitive below it: "the first to lead", "too weak to go". */
function modifying(c: Judged, head: Node, governs: 'infinitive' | 'effort'): Effect | null {
  if (head.kind !== 'noun' && governs !== 'effort') return null
  for (let i = head.first; i < head.word; i++) {
    const effect = says(c, i, governs) ?? (governs === 'effort' ? calledOff(c, i) : null)
    if (effect && (governs === 'effort' || effect === 'real')) return effect
  }
  // "efforts to free him failed"
  return governs === 'effort' && head.relation === 'subject' && head.head
    ? says(c, head.head.word, 'effort')
    : null
}

/** A verb that shares the auxiliaries of the one it is joined to: "has not been charged nor convicted". */
function joined(c: Judged, node: Node, first: Node, depth: number): Standing {
  const shared = c.evaluate(c, first, first.word, depth + 1)
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

/** A bare form with nothing above it: "Berg to visit Oslo", and in headlines "Norway, Sweden sign treaty". */
function alone(c: Judged, node: Node, local: Standing): Standing {
  if (!node.verb!.bare || !node.subject) return local
  const told = c.syntax.headline && c.tokens[node.first]!.lower === c.tokens[node.word]!.lower
  return { ...local, status: told ? 'happened' : 'planned', bare: node.first === node.word }
}

/** What the noun that a participle or relative clause stands below makes of it, or null. */
function belowNoun(c: Judged, node: Node, local: Standing, head: Node, relation: string, depth: number) {
  const clause = clauseOf(head)
  if (!clause) return null
  if (relation === 'reduced') {
    if (node.verb!.finite || !node.verb!.passive || head.determiner === 'definite') return null
    // "will see ships delivered": as unreal as the clause
    const around = c.evaluate(c, clause, clause.word, depth + 1)
    return around.status === 'planned' || around.status === 'possible'
      ? { ...around, negative: local.negative }
      : null
  }
  if (!local.present || c.tokens[head.word]!.pos === 'PROPN' || local.status !== 'under way') return null
  const { tense, modality } = clause.verb!
  // "those who attack the port will be shot"
  return tense === 'future' || modality !== 'none'
    ? { status: 'possible' as const, negative: local.negative }
    : null
}

/** The standing of a verb. */
export function verb(c: Judged, node: Node, depth: number): Standing {
  const first = coordinated(node)
  if (first !== node && !node.verb!.finite) return joined(c, node, first, depth)
  const local = carried(own(c, node), node, first)
  const outer = above(c, node)
  // "Far from surrendering, …", where no verb is seen behind it
  if (!outer && local.status === null && effectOf(c.cues, node.by, 'introduced') === 'negative')
    return { status: 'denied', negative: true }
  if (!outer) return local.status === null ? alone(c, node, local) : conditions(c, node, local)
  const { effect, head, relation } = outer
  if (relation === 'reduced' || relation === 'relative') {
    const lent = belowNoun(c, node, local, head, relation, depth)
    if (lent) return lent
  }
  if (local.status !== null && relation !== 'adverbial') {
    // "said she would visit": a plan, told later
    if (local.conditional && relation === 'content' && !effect && !local.negative)
      return { ...local, status: 'planned' }
    return effect
      ? over(effect, local, c.evaluate(c, head, head.word, depth + 1), head.word)
      : conditions(c, node, local)
  }
  if (relation === 'adverbial') return adverbial(c, node, local, effect, head, depth)
  const base = c.evaluate(c, head, head.word, depth + 1)
  const negated = (s: Standing): Standing => (local.negative ? { ...s, status: 'denied', negative: true } : s)
  if (effect) return negated(under(effect, base.status === null ? plain : base, head.word))
  if (relation === 'purpose' || relation === 'infinitive')
    return negated(under('planned', base.status === null ? plain : base, head.word))
  return negated(base.status === null ? { ...base, status: 'under way' } : base)
}

/** Clauses and participles beside a verb. */
function adverbial(
  c: Judged,
  node: Node,
  local: Standing,
  effect: Effect | null,
  head: Node,
  depth: number,
): Standing {
  if (effect === 'possible') return { status: 'possible', negative: local.negative, cue: head.word }
  const base = c.evaluate(c, head, head.word, depth + 1)
  if (node.verb!.finite) {
    if (
      effect !== 'real' &&
      (local.present || effect === 'planned') &&
      base.status !== null &&
      !actual(base) &&
      !base.negative
    )
      return { status: 'planned', negative: local.negative }
    // "before both sides have met"
    const form = node.verb!
    return effect === 'planned' && form.perfect && form.tense === 'present' && !actual(base)
      ? { status: 'planned', negative: local.negative }
      : local
  }
  if (effect === 'negative') return { status: 'denied', negative: true, cue: head.word }
  if (effect === 'fact' || effect === 'presumed')
    return base.status === null || actual(base) || base.negative
      ? plain
      : { status: 'planned', negative: false }
  // "flew home before meeting Dahl": done like the rest; "will fly home before meeting Dahl": not yet
  if (effect === 'planned') {
    if (base.status === 'happened' && !base.negative) return plain
    // "a man kills two before shooting himself": a tale in the present, where what befalls has befallen
    return {
      status: 'planned',
      negative: false,
      ...(base.present === true && actual(base) && { ahead: true }),
    }
  }
  if (local.status !== null) return local
  if (node.verb!.bare && node.by === 'to') return { status: 'planned', negative: local.negative }
  return base.negative
    ? { status: base.status === 'denied' ? 'under way' : base.status, negative: local.negative }
    : { ...base, negative: local.negative }
}

/** A future under a condition is only possible. */
function conditions(c: Judged, node: Node, local: Standing): Standing {
  if (local.status !== 'planned') return local
  const conditional = node.below.some(
    n => n.relation === 'adverbial' && effectOf(c.cues, n.by, 'introduced') === 'possible',
  )
  return conditional ? { ...local, status: 'possible' } : local
}
