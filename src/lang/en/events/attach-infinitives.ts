/** What an English infinitive completes, and who does it. */
import type { Node, Relation } from '../../../events/syntax.ts'
import { joint, lemma, link, type State, top } from './attach.ts'
import { infinitiveNouns, objectControl, purposeVerbs } from './government.ts'

/** The word that an infinitive completes, climbing from the node before. */
function governor(s: State, from: Node): { head: Node; relation: Relation; subject: Node | null } {
  let forSubject: Node | null = null
  for (let at: Node | null = from, steps = 0; at && steps < 12; steps++) {
    if (at.kind === 'verb') {
      const object = from.kind === 'noun' && (from.relation === 'object' || top(from).relation === 'object')
      const name = lemma(s, at)
      if (forSubject) return { head: at, relation: 'infinitive', subject: forSubject }
      if (object && objectControl.has(name)) return { head: at, relation: 'infinitive', subject: top(from) }
      if (from.kind === 'verb' && (!purposeVerbs.has(name) || (name === 'go' && at.verb?.progressive)))
        return { head: at, relation: 'infinitive', subject: at.subject }
      if (
        from.kind === 'noun' &&
        from.relation === 'oblique' &&
        /^(on|with|to|upon)$/.test(from.by) &&
        objectControl.has(name)
      )
        return { head: at, relation: 'infinitive', subject: from }
      // "Berg was asked by Dahl to resign"
      if (from.by === 'by' && at.verb?.passive && objectControl.has(name))
        return { head: at, relation: 'infinitive', subject: at.subject }
      return { head: at, relation: 'purpose', subject: at.subject }
    }
    if (at.by === 'for' && at.head) forSubject = at
    else if (infinitiveNouns.has(lemma(s, at)))
      return { head: at, relation: 'infinitive', subject: forSubject ?? nounActor(at) }
    if (!at.head) return { head: at, relation: 'infinitive', subject: forSubject ?? at }
    at = at.head
  }
  return { head: from, relation: 'purpose', subject: null }
}

/** Whose plan it is: the owner, the one after "by", the subject of its verb. */
function nounActor(node: Node): Node | null {
  const own = node.below.find(n => n.relation === 'possessor' || (n.relation === 'oblique' && n.by === 'by'))
  if (own) return own
  return node.head?.kind === 'verb' && node.relation === 'object' ? node.head.subject : null
}

/** Places an infinitive with "to". */
export function infinitive(s: State, node: Node): void {
  const { previous } = s
  if (s.prep === 'on' && previous?.kind === 'verb' && lemma(s, previous) === 'go') {
    // "went on to win" happened
    link(node, previous, 'gerund')
    node.subject = previous.subject
  } else if (s.coordinator && s.verb?.verb?.bare) {
    link(node, s.verb, 'conjunct', joint(s.coordinator))
    node.subject = s.verb.subject
  } else if (s.barrier && s.marker === 'whether' && s.verb) {
    link(node, s.verb, 'infinitive', 'whether')
    node.subject = s.verb.subject
  } else if (previous && !s.barrier) {
    const { head, relation, subject } = governor(s, previous)
    if (
      head.kind === 'noun' &&
      head.relation === null &&
      s.free.at(-1) === head &&
      !infinitiveNouns.has(lemma(s, head))
    ) {
      // "Berg to visit Oslo": a headline's future
      s.free.pop()
      link(head, node, 'subject')
      node.subject = head
      s.main = node
    } else {
      const other =
        relation === 'infinitive' && head.kind === 'verb' && subject !== null && subject !== head.subject
      link(node, head, relation, other ? 'object' : '')
      node.subject = subject
    }
  } else {
    node.by = 'to'
    s.fronted.push(node)
  }
}
