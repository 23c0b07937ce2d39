/** Where each verb group of an English sentence hangs: gerunds, participles and bare forms here. */
import type { Node } from '../../../events/syntax.ts'
import { joint, lemma, link, type State, settled, top } from './attach.ts'
import { finite, release, taken } from './attach-finite.ts'
import { infinitive } from './attach-infinitives.ts'
import { both, contentNouns, infinitiveNouns } from './government.ts'

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
