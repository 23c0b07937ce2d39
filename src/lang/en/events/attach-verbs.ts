/** Where each verb group of an English sentence hangs: gerunds, participles and bare forms here. */
import type { Token } from '../../../core/index.ts'
import type { Node } from '../../../events/syntax.ts'
import { joint, lemma, link, type State, settled, top } from './attach.ts'
import { finite, release, taken } from './attach-finite.ts'
import { infinitive } from './attach-infinitives.ts'
import { both, contentNouns, infinitiveNouns } from './government.ts'

/** Whether a noun is the verb's object, and none that a gerund would complete itself. */
const ofObject = (s: State, node: Node): boolean =>
  top(node).relation === 'object' && !infinitiveNouns.has(lemma(s, node)) && !contentNouns.has(lemma(s, node))

/** Whether a name is the one to whom somebody turned: "wrote to Anna Berg asking for help". */
function addressed({ tokens }: State, node: Node | null): boolean {
  if (node?.kind !== 'noun' || tokens[node.word]!.pos !== 'PROPN') return false
  const { by, relation, head } = top(node)
  return relation === 'oblique' && by === 'to' && head?.kind === 'verb'
}

/** What somebody brought about by all that the clause tells, and not by its infinitive: ", prompting protests". */
const results: ReadonlySet<string> = new Set(
  'cause prompt spark trigger draw provoke raise ignite fuel anger infuriate'.split(' '),
)

/**
 * The verb beside which a participle behind a comma stands: not an infinitive that says what for, where it has a past
 * above it ("flew to Oslo to meet Dahl, before returning").
 */
function beside(s: State, verb: Node, node: Node): Node {
  const { main } = s
  if (verb.verb!.finite || main?.verb?.tense !== 'past') return verb
  if (results.has(lemma(s, node))) return main
  let at: Node = verb
  while (at.relation === 'purpose' && at.head?.kind === 'verb') at = at.head
  return at === main ? main : verb
}

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
    const apart = s.comma || (both.has(s.prep) && !(s.prep === 'for' && previous.kind === 'verb'))
    const head = apart && verb ? beside(s, verb, node) : previous
    link(node, head, apart ? 'adverbial' : 'gerund', s.prep)
    node.subject =
      previous.kind === 'noun' && top(previous).relation === 'object'
        ? top(previous)
        : (verb?.subject ?? null)
  } else if (s.prep || (!previous && tag !== 'VB')) {
    node.by = s.prep
    s.fronted.push(node)
  } else if (s.coordinator && verb && !(s.marker && s.barrier)) {
    link(node, verb, 'conjunct', joint(s.coordinator))
    node.subject = verb.subject
  } else if (s.marker && s.barrier) {
    if (verb) link(node, verb, 'adverbial', s.marker)
  } else if (previous?.kind === 'verb' && !s.comma) {
    link(node, previous, tag === 'VBG' ? 'gerund' : 'infinitive')
    node.subject = previous.subject
  } else if (verb && tag === 'VBG' && !s.comma && addressed(s, previous)) {
    link(node, verb, 'adverbial')
    node.subject = verb.subject
  } else if (previous?.kind === 'noun' && !s.comma) {
    const object = top(previous).relation === 'object' ? top(previous) : null
    const control = object?.head && tag === 'VB' ? object.head : null
    link(node, control ?? previous, control ? 'infinitive' : 'reduced')
    node.subject = control ? object : previous
  } else if (verb) {
    const head = s.free.at(-1) ?? (s.comma ? beside(s, verb, node) : verb)
    link(node, head, s.free.length ? 'reduced' : 'adverbial')
    node.subject = s.free.at(-1) ?? verb.subject
  } else if (previous) {
    link(node, previous, 'reduced')
    node.subject = top(previous)
  }
}

/** Whether a verb with a tense stands between a token and the end of its sentence. */
function tensed(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && tokens[i]!.tag !== '.'; i++)
    if (/^(VBD|VBZ|VBP|MD)$/.test(tokens[i]!.tag)) return true
  return false
}

/** "Before the tour commenced": a participle that ends its clause is a verb with a tense. */
const closing = (s: State, node: Node): boolean =>
  s.previous?.kind === 'noun' &&
  s.previous.relation === 'oblique' &&
  both.has(s.previous.by) &&
  /^[.,]$/.test(s.tokens[node.last]?.tag ?? '')

/** "The report that soldiers fired on the march": what looks like a participle is the clause's only verb. */
const hidden = (s: State, node: Node): boolean =>
  node.first === node.word &&
  s.tokens[node.word]!.tag === 'VBN' &&
  (closing(s, node) || (s.marker !== '' && s.free.length > 0 && !tensed(s.tokens, node.last)))

/** Places a verb group; `to` where "to" opens it. */
export function attachVerb(s: State, node: Node, to: boolean): void {
  if (hidden(s, node))
    Object.assign(node, { verb: { ...node.verb!, finite: true, tense: 'past', passive: false } })
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
