/** Where each verb group of an English sentence hangs, and who does what it says. */
import type { Node, Relation } from '../../../events/syntax.ts'
import { joint, lemma, link, type State, settled, top, unlink } from './attach.ts'
import { both, contentNouns, infinitiveNouns, objectControl, purposeVerbs, reporting } from './government.ts'

/** The noun in the chain at the node before that a finite verb takes although it hangs elsewhere, or null. */
function taken(s: State): Node | null {
  let at: Node | null = s.previous
  for (let steps = 0; at?.kind === 'noun' && steps < 20; steps++) {
    if (at.relation === 'object') return at
    if (at.relation === 'oblique' && both.has(at.by)) return at
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
  unlink(node)
  return { node, from: relation === 'object' ? head : null, by: relation === 'oblique' ? by : '' }
}

function release(s: State, verb: Node): void {
  for (const node of s.fronted) link(node, verb, node.kind === 'noun' ? 'oblique' : 'adverbial', node.by)
  s.fronted = []
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
  else if (s.verb && reporting.has(lemma(s, s.verb)) && !s.comma && s.verb.last <= subject.node.first)
    link(node, s.verb, 'content')
  else if (s.main && !s.main.head && reporting.has(lemma(s, node))) link(s.main, node, 'content')
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

function finite(s: State, node: Node): void {
  const { marker, markerAfter, previous } = s
  const relative =
    s.barrier && markerAfter?.kind === 'noun' && (marker === 'who' || marker === 'which' || marker === 'that')
  const waiting = s.fronted.length
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
    } else if (s.main && (s.coordinator || s.comma)) {
      link(node, s.main, 'conjunct', joint(s.coordinator))
      node.subject = s.main.subject
    } else if (marker && s.verb) link(node, s.verb, 'adverbial', marker)
    else if (!s.verb && previous?.kind === 'noun' && top(previous).relation === null)
      node.subject = top(previous)
    if (!s.fronted.includes(node)) release(s, node)
    else if (waiting)
      for (const n of s.fronted.splice(0, waiting))
        link(n, node, n.kind === 'noun' ? 'oblique' : 'adverbial', n.by)
  }
  if (!relative && node.relation !== 'adverbial' && !s.fronted.includes(node)) s.main = node
}

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

function infinitive(s: State, node: Node): void {
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

/** Whether a noun is the verb's object, and none that a gerund would complete itself. */
const ofObject = (s: State, node: Node): boolean =>
  top(node).relation === 'object' && !infinitiveNouns.has(lemma(s, node)) && !contentNouns.has(lemma(s, node))

/** Places a gerund, a participle or a bare form. */
function nonfinite(s: State, node: Node): void {
  const { previous, verb } = s
  const tag = s.tokens[node.first]!.tag
  if (
    s.prep &&
    previous?.kind === 'noun' &&
    verb &&
    /^(from|with|into|for)$/.test(s.prep) &&
    ofObject(s, previous)
  ) {
    // "stopped him from leaving", "charged Dahl with killing"
    link(node, verb, 'gerund', s.prep)
    node.subject = top(previous)
  } else if (s.prep && previous && !(s.comma && !verb)) {
    // "played a year before being drafted": beside the verb, whatever noun stands between
    const beside = s.comma || (both.has(s.prep) && !(s.prep === 'for' && previous.kind === 'verb'))
    link(node, beside && verb ? verb : previous, beside ? 'adverbial' : 'gerund', s.prep)
    node.subject =
      previous.kind === 'noun' && top(previous).relation === 'object'
        ? top(previous)
        : (verb?.subject ?? null)
  } else if (s.prep || (!previous && tag !== 'VB')) {
    node.by = s.prep
    s.fronted.push(node)
  } else if (s.coordinator && verb) {
    link(node, verb, 'conjunct', joint(s.coordinator))
    node.subject = verb.subject
  } else if (s.marker && s.barrier) {
    if (verb) link(node, verb, 'adverbial', s.marker)
  } else if (previous?.kind === 'verb' && !s.comma) {
    link(node, previous, tag === 'VBG' ? 'gerund' : 'infinitive')
    node.subject = previous.subject
  } else if (previous?.kind === 'noun' && !s.comma) {
    const object = top(previous).relation === 'object' ? top(previous) : null
    const control = object?.head && tag === 'VB' ? object.head : null
    link(node, control ?? previous, control ? 'infinitive' : 'reduced')
    node.subject = control ? object : previous
  } else if (verb) {
    link(node, s.free.length ? (s.free.at(-1) as Node) : verb, s.free.length ? 'reduced' : 'adverbial')
    node.subject = s.free.at(-1) ?? verb.subject
  } else if (previous) {
    link(node, previous, 'reduced')
    node.subject = top(previous)
  }
}

/** Places a verb group; `to` where "to" opens it. */
export function attachVerb(s: State, node: Node, to: boolean): void {
  if (to) infinitive(s, node)
  else if (node.verb!.finite) finite(s, node)
  else if (node.verb!.bare && s.coordinator && s.verb) {
    link(node, s.verb, 'conjunct', joint(s.coordinator))
    node.subject = s.verb.subject
  } else if (node.verb!.bare && (s.free.length > 0 || (s.marker && taken(s)))) finite(s, node)
  // a headline leaves out the "is": "Meeting with Dahl cancelled"
  else if (s.headline && node.verb!.passive && s.free.length > 0 && !s.main) finite(s, node)
  else nonfinite(s, node)
  if (!s.fronted.includes(node)) release(s, node)
  s.marker = ''
  s.markerAfter = null
  s.verb = node
  settled(s, node)
}
