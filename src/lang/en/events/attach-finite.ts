/** Where a verb with a tense hangs in an English sentence, and who does what it says. */
import type { Node } from '../../../events/syntax.ts'
import { joint, lemma, link, type State, top, unlink } from './attach.ts'
import { both, contentNouns, reporting } from './government.ts'

/** The noun in the chain at the node before that a finite verb takes although it hangs elsewhere, or null. */
export function taken(s: State): Node | null {
  let at: Node | null = s.previous
  for (let steps = 0; at?.kind === 'noun' && steps < 20; steps++) {
    if (at.relation === 'object') return at
    if (at.relation === 'oblique' && both.has(at.by)) return at
    // "Once the treaty is signed, …"
    if (!at.head && both.has(at.by) && s.fronted.includes(at)) return at
    // "visited Oslo, and Dahl met": the comma and the "and" join clauses
    if ((at.relation === 'apposition' || at.relation === 'conjunct') && top(at) !== s.free.at(-1)) return at
    at = at.head
  }
  return null
}

/** Whether a verb's clause stands below a noun. */
function below(verb: Node, noun: Node): boolean {
  for (let at: Node | null = verb, steps = 0; at && steps < 6; at = at.head, steps++) {
    if (at === noun) return true
    if (at.relation !== 'content' && at.relation !== 'relative' && at.relation !== 'infinitive') return false
  }
  return false
}

function subjectOf(s: State): { node: Node; from: Node | null; by: string } | null {
  const free = s.free.at(-1)
  const previous = s.previous
  // "The report that Berg visited Oslo is false": the clause below the noun is complete
  if (
    free &&
    s.verb &&
    !s.marker &&
    !s.coordinator &&
    below(s.verb, free) &&
    !reporting.has(lemma(s, s.verb))
  ) {
    s.free.pop()
    return { node: free, from: null, by: '' }
  }
  // a comma right before the verb closes an aside: "Berg, who met Dahl, said"
  if (free && (s.comma || previous?.kind !== 'noun' || top(previous) === free || !taken(s))) {
    s.free.pop()
    return { node: free, from: null, by: '' }
  }
  const node = taken(s)
  if (!node) return null
  const { head, relation, by } = node
  if (!head) s.fronted.splice(s.fronted.indexOf(node), 1)
  unlink(node)
  return { node, from: relation === 'object' ? head : null, by: head && relation !== 'oblique' ? '' : by }
}

/** Hangs what stood before the verb on it. */
export function release(s: State, verb: Node): void {
  for (const node of s.fronted) {
    link(node, verb, node.kind === 'noun' ? 'oblique' : 'adverbial', node.by)
    // "Attacked by rebels, Lund fled"
    if (node.kind === 'verb' && !node.verb!.finite) node.subject ??= verb.subject
  }
  s.fronted = []
}

/** Whether an "and" or "but" stands between a verb and a noun after it: "as they had predicted, and shares rose". */
function parted(s: State, verb: Node, noun: Node): boolean {
  for (let i = verb.last; i < noun.first; i++) if (s.tokens[i]!.tag === 'CC') return true
  return false
}

/** Hangs a clause with a subject of its own on what stands before it. */
function hang(s: State, node: Node, subject: { node: Node; from: Node | null; by: string }): void {
  const marker = s.marker || subject.by
  const after = s.marker ? s.markerAfter : s.verb
  if (marker === 'that' || marker === 'whether' || marker === 'how' || marker === 'why') {
    if (!after) return
    const full = after.kind === 'verb' || contentNouns.has(lemma(s, after)) || marker !== 'that'
    const verb = after.kind === 'noun' && !full && s.verb && reporting.has(lemma(s, s.verb)) ? s.verb : null
    link(node, verb ?? after, full || verb ? 'content' : 'relative', marker)
  } else if (marker === 'who' || marker === 'which' || marker === 'whom') {
    if (after) link(node, after, 'relative', marker)
  } else if (marker) {
    if (s.verb && after) link(node, s.verb, 'adverbial', marker)
    else {
      node.by = marker
      s.fronted.push(node)
    }
  } else if (subject.from) link(node, subject.from, 'content')
  else if (s.coordinator && s.main) link(node, s.main, 'conjunct', joint(s.coordinator))
  else if (s.verb && reporting.has(lemma(s, s.verb)) && !s.comma && s.verb.last <= subject.node.first) {
    if (!parted(s, s.verb, subject.node)) link(node, s.verb, 'content')
  } else if (s.main && !s.main.head && reporting.has(lemma(s, node))) link(s.main, node, 'content')
}

/** Whether the verb stands in its dictionary form. */
const plain = (s: State, node: Node): boolean => s.tokens[node.first]!.lower === s.tokens[node.first]!.lemma

/** The noun that "that" or "which" stands for, where the nearest is `near`. */
function antecedentOf(s: State, near: Node): Node {
  // "a meeting with the leader, Carl Dahl, that was planned": the commas close the second name
  if (s.comma && s.marker !== 'who' && near.relation === 'apposition') return top(near)
  let at = near
  // "a meeting with Dahl that was planned": a name alone takes no "that"
  while (
    s.marker === 'that' &&
    at.head?.kind === 'noun' &&
    at.determiner === 'none' &&
    s.tokens[at.word]!.pos === 'PROPN'
  )
    at = at.head
  return at
}

/** "The talks planned for Monday were postponed": what looked like the main verb is a participle. */
function reduce(s: State): Node | null {
  const { main } = s
  const subject = main?.subject
  if (!main || !subject || main.head || subject.head !== main || s.marker || s.coordinator || s.comma)
    return null
  if (
    main.first !== main.word ||
    s.tokens[main.word]!.tag !== 'VBD' ||
    !s.tokens[main.word]!.lower.endsWith('ed')
  )
    return null
  if (main.below.some(n => n.relation === 'object' || n.relation === 'content')) return null
  unlink(subject)
  link(main, subject, 'reduced')
  Object.assign(main, { verb: { ...main.verb!, finite: false, tense: 'none', passive: true } })
  return subject
}

/** Places a verb group with a tense of its own. */
export function finite(s: State, node: Node): void {
  const { marker, markerAfter, previous } = s
  const relative =
    s.barrier && markerAfter?.kind === 'noun' && (marker === 'who' || marker === 'which' || marker === 'that')
  if (relative) {
    const antecedent = antecedentOf(s, markerAfter)
    link(node, antecedent, 'relative', marker)
    node.subject = antecedent.relation === 'apposition' && antecedent.head ? antecedent.head : antecedent
  } else {
    const found = s.coordinator || (s.comma && s.free.length === 0) ? null : subjectOf(s)
    const head = found ? null : reduce(s)
    const subject = head ? { node: head, from: null, by: '' } : found
    if (
      s.coordinator &&
      s.verb &&
      (s.verb.verb!.bare || s.verb.verb!.modality !== 'none' || s.verb.verb!.tense === 'future') &&
      plain(s, node)
    ) {
      link(node, s.verb, 'conjunct', joint(s.coordinator))
      node.subject = s.verb.subject
    } else if (subject) {
      hang(s, node, subject)
      link(subject.node, node, 'subject')
      node.subject = subject.node
    } else if (s.coordinator && !s.comma && s.verb?.relation === 'relative' && s.verb.subject) {
      // "the man who shot Dahl and fled"
      link(node, s.verb, 'conjunct', joint(s.coordinator))
      node.subject = s.verb.subject
    } else if (s.main && (s.coordinator || s.comma)) {
      link(node, s.main, 'conjunct', joint(s.coordinator))
      node.subject = s.main.subject
    } else if (marker && s.verb)
      // "know what happened": what stands for its subject opens the clause that completes the verb
      link(node, s.verb, marker === 'whether' && markerAfter === s.verb ? 'content' : 'adverbial', marker)
    else if (marker === 'if' && !s.verb) {
      node.by = marker
      s.fronted.push(node)
    } else if (!s.verb && previous?.kind === 'noun' && top(previous).relation === null)
      node.subject = top(previous)
    if (!s.fronted.includes(node)) release(s, node)
    else {
      const before = s.fronted
      s.fronted = [node]
      for (const n of before) if (n !== node) link(n, node, n.kind === 'noun' ? 'oblique' : 'adverbial', n.by)
    }
  }
  if (!relative && node.relation !== 'adverbial' && !s.fronted.includes(node)) s.main = node
}
