/** Where each noun chunk of an English sentence hangs, and what one pass from left to right remembers. */
import type { Token } from '../../../core/index.ts'
import type { Determiner, Node, Relation, VerbForm } from '../../../events/syntax.ts'

/** What the pass remembers between nodes. */
export interface State {
  readonly tokens: readonly Token[]
  readonly headline: boolean
  readonly nodes: Node[]
  /** Nouns that may yet become a subject. */
  readonly free: Node[]
  /** What stands before the verb it belongs to: "If he comes, …", "On Tuesday, …". */
  fronted: Node[]
  /** The node before, times left out. */
  previous: Node | null
  /** The last verb, and the last finite one of a main or content clause. */
  verb: Node | null
  main: Node | null
  /** Pending since the node before: a preposition, marks, and a coordination. */
  prep: string
  comma: boolean
  /** The word itself ("and", "nor"), or empty. */
  coordinator: string
  /** Conjunction or relative word whose verb is still to come, and the node before it. */
  marker: string
  markerAfter: Node | null
  /** Whether nothing stands between the marker and the next node. */
  barrier: boolean
  owner: Node | null
}

/** An empty state. */
export const start = (tokens: readonly Token[], headline: boolean): State => ({
  tokens,
  headline,
  nodes: [],
  free: [],
  fronted: [],
  previous: null,
  verb: null,
  main: null,
  prep: '',
  comma: false,
  coordinator: '',
  marker: '',
  markerAfter: null,
  barrier: false,
  owner: null,
})

/** Dictionary form of a node's word, in lower case. */
export const lemma = (s: State, node: Node): string => s.tokens[node.word]!.lemma.toLowerCase()

/** No nodes. */
const none: readonly Node[] = []

/** A node that hangs nowhere yet; all of one shape, since very many are made. */
export const nodeOf = (
  kind: Node['kind'],
  { first, word, last }: { first: number; word: number; last: number },
  verb: VerbForm | undefined,
  determiner: Determiner | undefined,
): Node => ({
  kind,
  first,
  word,
  last,
  verb,
  determiner,
  head: null,
  relation: null,
  by: '',
  subject: null,
  below: none,
})

/** Hangs a node below another. */
export function link(node: Node, head: Node, relation: Relation, by = ''): void {
  if (node === head) return
  node.head = head
  node.relation = relation
  node.by = by
  if (head.below.length === 0) head.below = [node]
  else (head.below as Node[]).push(node)
}

/** Takes a node from where it hangs. */
export function unlink(node: Node): void {
  if (node.head) node.head.below = node.head.below.filter(n => n !== node)
  node.head = null
  node.relation = null
  node.by = ''
}

/** Counts a node as placed; with `previous`, as the one that the next may hang on. */
export function settled(s: State, node: Node, previous = true): void {
  s.nodes.push(node)
  s.prep = ''
  s.comma = false
  s.coordinator = ''
  s.barrier = false
  if (previous) s.previous = node
}

/** How a coordination carries over: "not charged nor convicted", "not charged but convicted". */
export const joint = (word: string): string =>
  word === 'or' || word === 'nor' ? 'or' : word === 'but' || word === 'yet' ? 'contrast' : ''

/** The noun that a coordination joins: that after "between", else the nearest. */
function partner(previous: Node): Node {
  let at: Node | null = previous
  for (let steps = 0; at?.kind === 'noun' && steps < 6; steps++) {
    if (at.by === 'between' && !at.below.some(n => n.relation === 'conjunct')) return at
    at = at.head
  }
  return previous
}

/** Whether a chunk is the letters of a name, in brackets behind it: "the Ferry Workers' Union (FWU)". */
const enclosed = ({ tokens }: State, { first, last }: Node): boolean =>
  tokens[first - 1]?.tag === '-LRB-' &&
  tokens[last]?.tag === '-RRB-' &&
  first === last - 1 &&
  /^[A-Z][A-Z.&-]+$/.test(tokens[first]!.form)

/** Whether only the end of a quotation parts two chunks: "the “Big Three” carmakers". */
const quoted = ({ tokens }: State, before: Node, { first }: Node): boolean =>
  before.last === first - 1 && tokens[first - 1]!.tag === "''"

/** The node that an "of" goes back to past the name of a place: "the arrest in Oslo of Carl Dahl". */
const past = ({ prep, tokens }: State, previous: Node | null): Node | null =>
  prep === 'of' &&
  previous?.relation === 'oblique' &&
  (previous.by === 'in' || previous.by === 'at' || previous.by === 'on') &&
  previous.head?.kind === 'noun' &&
  tokens[previous.word]!.pos === 'PROPN'
    ? previous.head
    : previous

/** Places a noun chunk; `temporal` ones are never subject or object. */
export function attachNoun(s: State, node: Node, temporal: boolean, owner: boolean): void {
  if (s.owner) {
    link(s.owner, node, 'possessor')
    s.owner = null
  }
  if (owner) {
    s.owner = node
    s.nodes.push(node)
    return
  }
  const previous = s.barrier ? null : s.previous
  if (previous?.kind === 'noun' && !s.prep && (enclosed(s, node) || quoted(s, previous, node))) {
    link(node, previous, 'apposition')
    s.nodes.push(node)
    return
  }
  if (s.prep) {
    const agent = s.prep === 'by' && s.verb?.verb?.passive && previous?.kind === 'noun'
    const head = agent ? s.verb : s.comma && s.verb ? s.verb : past(s, previous)
    if (head) link(node, head, 'oblique', s.prep)
    else {
      node.by = s.prep
      s.fronted.push(node)
    }
  } else if (temporal) {
    const head = s.verb && s.free.length === 0 ? s.verb : previous
    if (head) link(node, head, 'oblique')
    else s.fronted.push(node)
  } else if (s.coordinator && previous?.kind === 'noun') {
    // "Norway, Sweden and Denmark" is a list: what looked like second names are its members
    for (let at: Node = previous; at.relation === 'apposition' && at.head; at = at.head)
      at.relation = 'conjunct'
    link(node, partner(previous), 'conjunct')
  } else if (s.comma && previous?.kind === 'noun')
    link(node, previous, s.headline ? 'conjunct' : 'apposition')
  else if (previous?.kind === 'verb' && !s.comma && !s.coordinator) link(node, previous, 'object')
  else s.free.push(node)
  settled(s, node, !temporal)
}

/** The noun on top of "X of Y", "X, Y" and "X and Y". */
export function top(node: Node): Node {
  let at = node
  for (let steps = 0; at.head?.kind === 'noun' && steps < 20; steps++) at = at.head
  return at
}
