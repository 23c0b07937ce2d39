/** A language's rules made ready for matching: compiled patterns, looked up by the word they can begin with. */
import type { TemporalLanguage } from './language.ts'
import { type Lexicon, lexicon } from './lexicon.ts'
import { type Needs, needsOf } from './needs.ts'
import { compile, firstTests, type Node } from './pattern.ts'
import type { Rule } from './rules.ts'

/** A rule with its compiled pattern. */
export interface Compiled {
  readonly rule: Rule
  readonly node: Node
  /** Place in the language's list; the lower wins a tie. */
  readonly order: number
  /** Tests with which it can begin. */
  readonly starts: readonly Start[]
  /** Number of the category with which it must begin, or −1. */
  readonly first: number
  /** What it cannot do without. */
  readonly needs: Int32Array
}

/** A first test of a pattern. */
export interface Start {
  /** Word or class, unless it is a category. */
  readonly key: string
  /** Number of the category, or −1. */
  readonly category: number
  /** Whether the pattern may end after it. */
  readonly ends: boolean
  /** Keys that may follow it. */
  readonly second: ReadonlySet<string>
}

/** Rules made ready. */
export interface Grammar {
  readonly lexicon: Lexicon
  /** Names of the categories; a category's place is its number. */
  readonly categories: readonly string[]
  /** By category: key of the first atom → rules. */
  readonly index: readonly ReadonlyMap<string, readonly Compiled[]>[]
  /** Categories, each after those with which it can begin. */
  readonly inward: readonly number[]
  /** Numbers of the categories that are time expressions in themselves. */
  readonly top: readonly number[]
  readonly needs: Needs
}

const made = new WeakMap<TemporalLanguage, Grammar>()

/** The grammar of a language; made once. */
export function grammar(language: TemporalLanguage): Grammar {
  const known = made.get(language)
  if (known) return known
  const value = build(language)
  made.set(language, value)
  return value
}

/** Class of words that stand in patterns as themselves, so that they have a key. */
const LITERAL = 'literal'

function literals(nodes: readonly (Node | null)[]): Record<string, string> {
  const words: Record<string, string> = {}
  const walk = (node: Node | null): void => {
    if (!node) return
    if (node.op === 'either') {
      for (const branch of node.branches) walk(branch)
      return
    }
    if (node.op === 'word') words[node.key] = node.key
    walk(node.next)
  }
  nodes.forEach(walk)
  return words
}

/** Writes the numbers of words, classes and categories into a pattern. */
function number(node: Node | null, categories: readonly string[], words: Lexicon, rule: Rule): void {
  if (!node) return
  if (node.op === 'either') {
    for (const branch of node.branches) number(branch, categories, words, rule)
    return
  }
  if (node.op === 'word') node.category = words.literals.get(node.key) ?? -1
  if (node.op === 'class') {
    node.category = words.slotOf.get(node.key) ?? -1
    if (node.category < 0) throw new Error(`rule ${rule.name}: no class ${node.key}`)
  }
  if (node.op === 'category') {
    node.category = categories.indexOf(node.key)
    if (node.category < 0) throw new Error(`rule ${rule.name}: no category <${node.key}>`)
  }
  number(node.next, categories, words, rule)
}

type Keys = ReadonlyMap<string, ReadonlySet<string>>

function build(language: TemporalLanguage): Grammar {
  const plain = language.rules.map((rule, order) => ({ rule, node: compile(rule.pattern), order }))
  const categories = [...new Set(language.rules.map(r => r.makes))]
  const words = lexicon(
    { ...language.words, [LITERAL]: literals(plain.map(c => c.node)) },
    new Set(language.heads),
    LITERAL,
  )
  for (const { node, rule } of plain) number(node, categories, words, rule)
  const firsts = firstKeys(plain, categories)
  const needs = needsOf(plain)
  const all = plain.map((c, i) => {
    const starts = starting(c.node, firsts)
    const first = starts.length === 1 ? starts[0]!.category : -1
    return { ...c, starts, first, needs: needs.ofRules[i]! }
  })
  const index = categories.map(() => new Map<string, Compiled[]>())
  for (const compiled of all) {
    const byKey = index[categories.indexOf(compiled.rule.makes)]!
    for (const key of new Set(keysOf(compiled.node, firsts)))
      byKey.set(key, [...(byKey.get(key) ?? []), compiled])
  }
  return {
    lexicon: words,
    categories,
    index,
    inward: inward(all, categories),
    top: language.top.map(name => categories.indexOf(name)),
    needs,
  }
}

/** Keys with which each category can begin; a category may begin with another one, so until nothing is added. */
function firstKeys(all: readonly Pick<Compiled, 'rule' | 'node'>[], categories: readonly string[]): Keys {
  const firsts = new Map(categories.map(name => [name, new Set<string>()]))
  for (let grew = true; grew; ) {
    grew = false
    for (const { rule, node } of all) {
      const set = firsts.get(rule.makes)!
      const size = set.size
      for (const key of keysOf(node, firsts)) set.add(key)
      grew ||= set.size > size
    }
  }
  return firsts
}

function keysOf(node: Node, firsts: Keys): string[] {
  return firstTests(node).flatMap(test => {
    if (test.op !== 'category') return [test.key]
    return [...firsts.get(test.key)!]
  })
}

function starting(node: Node, firsts: Keys): Start[] {
  return firstTests(node).map(test => ({
    key: test.key,
    category: test.op === 'category' ? test.category : -1,
    ends: canEnd(test.next),
    second: new Set(test.next ? keysOf(test.next, firsts) : []),
  }))
}

/** Categories in an order in which each comes after those it can begin with. */
function inward(all: readonly Compiled[], categories: readonly string[]): number[] {
  const order: number[] = []
  const visit = (category: number, path: readonly number[]): void => {
    if (order.includes(category) || path.includes(category)) return
    for (const { rule, starts } of all)
      if (categories[category] === rule.makes)
        for (const start of starts) if (start.category >= 0) visit(start.category, [...path, category])
    order.push(category)
  }
  for (const i of categories.keys()) visit(i, [])
  return order
}

/** Whether a pattern may match nothing. */
const canEnd = (node: Node | null): boolean =>
  !node || (node.op === 'either' ? node.branches.some(canEnd) : node.op === 'ahead' && canEnd(node.next))
