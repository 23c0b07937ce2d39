/** Which names of a story's documents mean the same. */
import type { Id, MentionType } from '../core/index.ts'
import { folded, sounded } from './fold.ts'
import { mostNamed, type Namesake } from './namesakes.ts'
import { samePerson } from './persons.ts'

/** One name of the story with all document entities that go by it. */
export interface Node {
  readonly key: string
  readonly type: MentionType
  readonly words: readonly string[]
  readonly entities: Id[]
  /** Every form seen, with how often; the name, too, which may stand nowhere (a ministry with its state). */
  readonly forms: Map<string, number>
  known: string | null
}

/** Whether two full names sound alike word by word (transliterations, accents). */
function soundsLike(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.length === b.length &&
    a.length > 1 &&
    a.every((w, i) => w === b[i] || (w.length > 3 && b[i]!.length > 3 && sounded(w) === sounded(b[i]!)))
  )
}

/** Makes two names of a story one. */
export type Join = (a: Node, b: Node) => void
/** The name that stands for all those joined with a name. */
export type Top = (node: Node) => Node

/** Joins the full names of persons, those with initials, those with a word more, and surnames. */
export function joinPersons(nodes: readonly Node[], join: Join, top: Top): void {
  const full = nodes.filter(n => n.type === 'person' && n.words.length > 1)
  const buckets = new Map<string, Node[]>()
  for (const node of full)
    for (const key of new Set([sounded(node.words.at(-1)!), sounded(node.words[0]!)]))
      buckets.set(key, [...(buckets.get(key) ?? []), node])
  const alike = (a: Node, b: Node): boolean => samePerson(a.words, b.words) || soundsLike(a.words, b.words)
  const mates = (node: Node): Node[] =>
    (buckets.get(sounded(node.words.at(-1)!)) ?? [])
      .concat(buckets.get(sounded(node.words[0]!)) ?? [])
      .filter(other => other !== node && alike(node, other))
  const initial = (node: Node): boolean => node.words[0]!.length === 1
  for (const node of full)
    if (!initial(node)) for (const other of mates(node)) if (!initial(other)) join(node, other)
  for (const node of full.filter(initial)) {
    const homes = new Set(
      mates(node)
        .filter(other => !initial(other))
        .map(top),
    )
    if (homes.size === 1) join(node, [...homes][0]!)
  }
  joinLonger(full, join, top)
  joinSurnames(nodes, full, join, top)
}

const opens = (short: readonly string[], long: readonly string[]): boolean =>
  short.every((w, i) => long[i] === w)
const ends = (short: readonly string[], long: readonly string[]): boolean =>
  short.every((w, i) => long[long.length - short.length + i] === w)

/** A full name with more words before or after it ("Anna Berg Holm", "MP Anna Berg") goes to the one it has in it. */
function joinLonger(full: readonly Node[], join: Join, top: Top): void {
  for (const node of full) {
    if (node.words.length < 3) continue
    const homes = new Set(
      full
        .filter(n => n !== node && n.words.length < node.words.length && n.words[0]!.length > 1)
        .filter(n => opens(n.words, node.words) || ends(n.words, node.words))
        .map(top),
    )
    if (homes.size === 1) join(node, [...homes][0]!)
  }
}

/** The people of some full names, each with all that goes by one of them. */
function peopleOf(full: readonly Node[], top: Top): Namesake<Node>[] {
  const groups = new Map<Node, Node[]>()
  for (const node of full) groups.set(top(node), [...(groups.get(top(node)) ?? []), node])
  return [...groups].map(([of, group]) => ({
    of,
    mentions: group.reduce((sum, n) => sum + [...n.forms.values()].reduce((a, b) => a + b, 0), 0),
    documents: group.reduce((sum, n) => sum + n.entities.length, 0),
  }))
}

/** A name of one word goes to the full name of the story that ends, or else begins, with it; of several, see `mostNamed`. */
function joinSurnames(nodes: readonly Node[], full: readonly Node[], join: Join, top: Top): void {
  for (const node of nodes) {
    if (node.type !== 'person' || node.words.length !== 1) continue
    const word = node.words[0]!
    const hear = word.length > 4 ? sounded(word) : null
    const same = (other: string): boolean =>
      other === word || (hear !== null && other.length > 4 && sounded(other) === hear)
    const surname = full.filter(n => same(n.words.at(-1)!))
    const home = mostNamed(peopleOf(surname.length ? surname : full.filter(n => n.words.some(same)), top))
    if (home) join(node, home)
  }
}

/** A short name goes to the one longer name beside which some document uses it as an alias. */
export function joinAliases(nodes: readonly Node[], join: Join, top: Top): void {
  for (const node of nodes) {
    if (node.type === 'person' || node.words.length !== 1) continue
    const plain = node.words[0]!
    const homes = new Set(
      nodes
        .filter(
          n =>
            n !== node &&
            n.type === node.type &&
            n.words.length > 1 &&
            [...n.forms.keys()].some(form => folded(form) === plain),
        )
        .map(top),
    )
    if (homes.size === 1) join(node, [...homes][0]!)
  }
}
