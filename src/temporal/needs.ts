/**
 * What a rule cannot do without: words and classes one of which must stand in every match of it. A match never
 * crosses an unknown word, so a rule is tried only where all that it needs stands before the next unknown word.
 */
import type { Node } from './pattern.ts'
import type { Rule } from './rules.ts'

/** Keys one of which must stand in a match, ascending, joined by line breaks. */
type Need = string

/** A rule as the grammar holds it. */
interface Ruled {
  readonly rule: Rule
  readonly node: Node
}

/** Needs as bits: of each rule, in order, and of each key. A mask is some numbers of 32 bits. */
export interface Needs {
  readonly ofRules: readonly Int32Array[]
  readonly ofKeys: ReadonlyMap<string, Int32Array>
  /** Numbers of a mask. */
  readonly width: number
}

/** How many needs are kept of a rule: the rarest. */
const KEPT = 3

const keysOf = (need: Need): string[] => need.split('\n')

/** How many rules name a key: a measure of how common it is that needs no text. */
function commonness(rules: readonly Ruled[]): (need: Need) => number {
  const counts = new Map<string, number>()
  const walk = (node: Node | null, keys: Set<string>): void => {
    if (!node) return
    if (node.op === 'either') for (const branch of node.branches) walk(branch, keys)
    else {
      if (node.op !== 'ahead') keys.add(node.key)
      walk(node.next, keys)
    }
  }
  for (const { node } of rules) {
    const keys = new Set<string>()
    walk(node, keys)
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return need => keysOf(need).reduce((n, key) => n + (counts.get(key) ?? 1), 0)
}

/** What all of some ways need, and what one of each needs besides. */
function common(ways: readonly (readonly Need[])[], cost: (need: Need) => number): Need[] {
  const [first, ...rest] = ways
  if (!first || rest.length === 0) return [...(first ?? [])]
  const shared = first.filter(need => rest.every(way => way.includes(need)))
  const own = ways.map(
    way =>
      rarest(
        way.filter(need => !shared.includes(need)),
        1,
        cost,
      )[0],
  )
  if (own.includes(undefined)) return shared
  return [...shared, [...new Set(own.flatMap(need => keysOf(need!)))].sort().join('\n')]
}

const rarest = (needs: readonly Need[], n: number, cost: (need: Need) => number): Need[] =>
  [...new Set(needs)].sort((a, b) => cost(a) - cost(b) || (a < b ? -1 : 1)).slice(0, n)

/** Needs of every rule. */
function all(rules: readonly Ruled[]): Need[][] {
  const cost = commonness(rules)
  const known = new Map<Node, Need[]>()
  const categories = new Map<string, Need[]>()
  const ofCategory = (name: string): Need[] => {
    const found = categories.get(name)
    if (found) return found
    categories.set(name, []) // A category within itself adds nothing.
    const ways = rules.filter(r => r.rule.makes === name).map(r => of(r.node))
    const needs = common(ways, cost)
    categories.set(name, needs)
    return needs
  }
  const of = (node: Node | null): Need[] => {
    if (!node) return []
    const found = known.get(node)
    if (found) return found
    let needs: Need[]
    if (node.op === 'either') needs = common(node.branches.map(of), cost)
    else if (node.op === 'ahead') needs = of(node.next)
    else needs = [...(node.op === 'category' ? ofCategory(node.key) : [node.key]), ...of(node.next)]
    known.set(node, needs)
    return needs
  }
  return rules.map(({ node }) => rarest(of(node), KEPT, cost))
}

/** Numbers the needs of all rules. */
export function needsOf(rules: readonly Ruled[]): Needs {
  const lists = all(rules)
  const numbers = new Map([...new Set(lists.flat())].sort().map((need, i) => [need, i]))
  const width = Math.ceil(numbers.size / 32)
  const set = (mask: Int32Array, bit: number): void => {
    mask[bit >> 5]! |= 1 << (bit & 31)
  }
  const ofKeys = new Map<string, Int32Array>()
  for (const [need, bit] of numbers)
    for (const key of keysOf(need)) {
      const mask = ofKeys.get(key) ?? new Int32Array(width)
      set(mask, bit)
      ofKeys.set(key, mask)
    }
  const ofRules = lists.map(needs => {
    const mask = new Int32Array(width)
    for (const need of needs) set(mask, numbers.get(need)!)
    return mask
  })
  return { ofRules, ofKeys, width }
}
