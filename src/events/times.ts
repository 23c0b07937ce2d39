/** When an event is, by the time expressions that hang on its own clause. */
import type { Tagged, Timex } from '../core/index.ts'
import { apart } from './obliques.ts'
import type { Node, Syntax } from './syntax.ts'
import type { Work } from './work.ts'

/** The node that holds (or comes just before) a timex, or undefined. */
function nodeOfTimex(tagged: Tagged, syntax: Syntax, timex: Timex): Node | undefined {
  const { tokens } = tagged
  for (const node of syntax.nodes)
    if (tokens[node.first]!.start < timex.end && timex.start < tokens[node.last - 1]!.end) return node
  return undefined
}

/** Prepositions that bring in another event, whose day is its own: "talks after the attack on Monday". */
const others: ReadonlySet<string> = new Set([...apart, 'for', 'over', 'about', 'against'])

/**
 * The verbs of a clause that begins right behind a time and is at that time: "in May 2011, when they met"; and of the
 * clause that goes on behind it: "On Monday, when they met, police fired".
 */
function timedVerbs({ tagged: { tokens }, timed }: Work, syntax: Syntax, timex: Timex): readonly Node[] {
  let at = syntax.first
  while (at < syntax.last && tokens[at]!.start < timex.end) at++
  if (tokens[at]?.form === ',') at++
  const word = at < syntax.last ? tokens[at]!.lower : ''
  if (!timed.has(word)) return []
  const verb = syntax.nodes.find(n => n.kind === 'verb' && n.first > at)
  if (verb?.relation !== 'adverbial' || verb.by !== word) return []
  return verb.head && verb.head.first > verb.word ? [verb, verb.head] : [verb]
}

/**
 * Whether a time at `node` belongs to the event at `to`: reached upwards without passing another verb, or the noun of
 * another event that stands apart.
 */
function reaches(node: Node, to: Node, light: readonly Node[], nouns: ReadonlySet<Node>): boolean {
  let at: Node | null = node
  for (let steps = 0; at && steps < 12; steps++) {
    if (at === to || light.includes(at)) return true
    if (at.kind === 'verb' || (others.has(at.by) && nouns.has(at))) return false
    at = at.head
  }
  return false
}

/** Whether a time stands before the main word of a noun: "the 2020 protests". */
export const owns = ({ tokens }: Tagged, { kind, word }: Node, timex: Timex): boolean =>
  kind === 'noun' && timex.interval !== undefined && timex.end <= tokens[word]!.start

/** Whether a time hangs on a noun itself: in its chunk, or right below it ("protests on 6 January"). */
export function ownTime(tagged: Tagged, syntax: Syntax, node: Node, timex: Timex): boolean {
  const at = nodeOfTimex(tagged, syntax, timex)
  if (at === node) return owns(tagged, node, timex)
  return at !== undefined && at.head === node && at.relation === 'oblique'
}

/** Whether a noun is counted from a time on: "her third visit since 2019", "the worst flood since 1953". */
function counts({ tagged: { tokens }, counted }: Work, node: Node, time: Node): boolean {
  if (node.kind !== 'noun' || !counted.since.has(time.by)) return false
  for (let i = node.first; i < node.word; i++)
    if (tokens[i]!.tag === 'JJS' || counted.ranks.has(tokens[i]!.lower)) return true
  return false
}

/** Whether a time says when something was said that is not the event itself: "signed an agreement in May" is both. */
function ofSaying({ tagged: { tokens }, said }: Work, timex: Timex, told: readonly Node[]): boolean {
  if (!said.has(timex.id)) return false
  const cue = said.get(timex.id)
  return !cue || !told.some(n => cue.start <= tokens[n.word]!.start && tokens[n.word]!.end <= cue.end)
}

const none: ReadonlySet<Node> = new Set()

/**
 * The timex that says when the event at `node` is, or undefined; `light` are the verbs that lend it a clause, `nouns`
 * those of the sentence that tell of events.
 */
export function timeOf(
  w: Work,
  syntax: Syntax,
  node: Node,
  light: readonly Node[],
  nouns: ReadonlySet<Node> = none,
): Timex | undefined {
  const { tagged } = w
  const { timexes } = w.context
  const start = tagged.tokens[syntax.first]!.start
  const end = tagged.tokens[syntax.last - 1]!.end
  let best: Timex | undefined
  let distance = Number.POSITIVE_INFINITY
  const word = tagged.tokens[node.word]!.start
  for (const timex of timexes) {
    if (timex.end <= start || timex.start >= end) continue
    if ((timex.type !== 'DATE' && timex.type !== 'TIME') || ofSaying(w, timex, [node, ...light])) continue
    const at = nodeOfTimex(tagged, syntax, timex)
    if (!at || counts(w, node, at)) continue
    const isTimed = (): boolean => timedVerbs(w, syntax, timex).some(v => v === node || light.includes(v))
    if (!reaches(at, node, light, nouns) && !isTimed()) continue
    // "a probe of the 6 January attack": the day is the attack's
    if (at !== node && node.kind === 'noun' && owns(tagged, at, timex) && !light.includes(at)) continue
    const far = Math.abs(timex.start - word) - (timex.interval ? 1000 : 0)
    if (far < distance) {
      best = timex
      distance = far
    }
  }
  return best
}
