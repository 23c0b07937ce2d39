/** What verbs lend to the event nouns below them: their subject and their time ("held talks on Monday"). */
import { effectOf } from './cues.ts'
import type { Effect } from './language.ts'
import { newly } from './status.ts'
import { coordinated, type Node } from './syntax.ts'
import type { Work } from './work.ts'

/** "Since his arrest, Dahl faced trial": what stands before or after something has no share in it. */
function beside(w: Work, by: string): boolean {
  const effect = effectOf(w.cues, by, 'introduced')
  return effect !== null && effect !== 'real'
}
/** What the verb above an event noun says of it, and the verb; null where it is under none that says anything. */
function lentBy(w: Work, node: Node): { verb: Node; effect: Effect } | null {
  const { head, relation, by } = coordinated(node)
  if (node.kind !== 'noun' || head?.kind !== 'verb') return null
  const word = w.tagged.tokens[head.word]!.lemma.toLowerCase()
  const passive = relation === 'subject' && head.verb!.passive
  const effect =
    relation === 'object' || passive
      ? effectOf(w.cues, word, 'object', newly(node))
      : relation === 'oblique' && !beside(w, by) && effectOf(w.cues, word, 'oblique', by) === 'real'
        ? 'real'
        : null
  const found = effect ?? (relation === 'subject' ? effectOf(w.cues, word, 'subject') : null)
  return found && { verb: head, effect: found }
}

/** What is said of the act of planning or calling off has its own time: "was cancelled on Monday". */
const ownTime: ReadonlySet<string> = new Set(['cancelled', 'announced', 'confirmed', 'denied', 'unconfirmed'])

/** The verbs that lend an event noun their time: "held talks", "talks planned for Monday". */
export function timeVerbs(w: Work, node: Node): Node[] {
  const lent = lentBy(w, node)
  const verbs = lent && !ownTime.has(lent.effect) ? [lent.verb] : []
  if (node.kind !== 'noun') return verbs
  for (const child of node.below) {
    if (child.kind !== 'verb' || (child.relation !== 'relative' && child.relation !== 'reduced')) continue
    const word = w.tagged.tokens[child.word]!.lemma.toLowerCase()
    const effect = effectOf(w.cues, word, child.verb!.passive ? 'object' : 'subject')
    if (effect && !ownTime.has(effect)) verbs.push(child)
  }
  return verbs
}

/** Cues whose subject takes part in the event that is their object: "cancelled her trip", not "denied the attack". */
const shares: ReadonlySet<string> = new Set(['real', 'planned', 'announced', 'postponed', 'cancelled'])

/** Whether a noun says itself whose it is: "Berg's visit", "the visit of Berg". */
const owned = (node: Node): boolean =>
  node.below.some(n => n.relation === 'possessor' || (n.relation === 'oblique' && n.by === 'of'))

/** The participle behind a noun that says who did it: "sanctions imposed by Norway". */
const behind = (w: Work, node: Node): Node | null =>
  node.below.find(
    n =>
      n.relation === 'reduced' &&
      n.verb?.passive === true &&
      effectOf(w.cues, w.tagged.tokens[n.word]!.lemma.toLowerCase(), 'object') === 'real',
  ) ?? null

/** The light verb whose subject takes part in the event. */
export function lender(w: Work, node: Node, schedulable: boolean): Node | null {
  if (node.kind !== 'noun') return null
  const lent = lentBy(w, node)
  if (!lent || !shares.has(lent.effect) || !(lent.effect === 'real' || schedulable)) return behind(w, node)
  // "the visit of Berg was called off by Dahl": Dahl has no part in it
  return lent.effect !== 'real' && lent.verb.verb!.passive && owned(node) ? null : lent.verb
}
