/** A language's rules made ready for matching: compiled patterns, looked up by the word they can begin with. */
import { type Lexicon, lexicon } from './atoms.ts'
import type { TemporalLanguage } from './language.ts'
import { compile, firstTests, type Node } from './pattern.ts'
import type { Rule } from './rules.ts'

/** A rule with its compiled pattern. */
export interface Compiled {
  readonly rule: Rule
  readonly node: Node
  /** Place in the language's list; the lower wins a tie. */
  readonly order: number
  /** Keys that the second atom can have; null where nothing is known of it. */
  readonly second: ReadonlySet<string> | null
}

/** Rules made ready. */
export interface Grammar {
  readonly lexicon: Lexicon
  readonly heads: ReadonlySet<string>
  /** Names of the categories; a category's place is its number. */
  readonly categories: readonly string[]
  readonly numberOf: ReadonlyMap<string, number>
  /** By category: key of the first atom → rules. */
  readonly index: readonly ReadonlyMap<string, readonly Compiled[]>[]
  /** Numbers of the categories that are time expressions in themselves. */
  readonly top: readonly number[]
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
    if (node.op === 'either') return node.branches.forEach(walk)
    if (node.op === 'word') words[node.key] = node.key
    walk(node.next)
  }
  nodes.forEach(walk)
  return words
}

type Keys = ReadonlyMap<string, ReadonlySet<string>>

function build(language: TemporalLanguage): Grammar {
  const plain = language.rules.map((rule, order) => ({ rule, node: compile(rule.pattern), order }))
  const categories = [...new Set(language.rules.map(r => r.makes))]
  const firsts = firstKeys(plain, categories)
  const all = plain.map(c => ({ ...c, second: secondKeys(c.node, firsts, c.rule) }))
  const index = categories.map(() => new Map<string, Compiled[]>())
  for (const compiled of all) {
    const byKey = index[categories.indexOf(compiled.rule.makes)]!
    for (const key of new Set(keysOf(compiled.node, firsts, compiled.rule)))
      byKey.set(key, [...(byKey.get(key) ?? []), compiled])
  }
  return {
    lexicon: lexicon({ ...language.words, [LITERAL]: literals(all.map(c => c.node)) }),
    heads: new Set(language.heads),
    categories,
    numberOf: new Map(categories.map((name, i) => [name, i])),
    index,
    top: language.top.map(name => categories.indexOf(name)),
  }
}

/** Keys with which each category can begin; a category may begin with another one, so until nothing is added. */
function firstKeys(all: readonly Omit<Compiled, 'second'>[], categories: readonly string[]): Keys {
  const firsts = new Map(categories.map(name => [name, new Set<string>()]))
  for (let grew = true; grew; ) {
    grew = false
    for (const { rule, node } of all) {
      const set = firsts.get(rule.makes)!
      const size = set.size
      for (const key of keysOf(node, firsts, rule)) set.add(key)
      grew ||= set.size > size
    }
  }
  return firsts
}

function keysOf(node: Node, firsts: Keys, rule: Rule): string[] {
  return firstTests(node).flatMap(test => {
    if (test.op !== 'category') return [test.key]
    const keys = firsts.get(test.key)
    if (!keys) throw new Error(`rule ${rule.name}: no category <${test.key}>`)
    return [...keys]
  })
}

/** Keys of the second atom, where each first test takes exactly one atom and something must follow. */
function secondKeys(node: Node, firsts: Keys, rule: Rule): ReadonlySet<string> | null {
  const keys = new Set<string>()
  for (const test of firstTests(node)) {
    if (test.op === 'category' || !test.next || canEnd(test.next)) return null
    for (const key of keysOf(test.next, firsts, rule)) keys.add(key)
  }
  return keys
}

/** Whether a pattern may match nothing. */
const canEnd = (node: Node | null): boolean =>
  !node || (node.op === 'either' ? node.branches.some(canEnd) : node.op === 'ahead' && canEnd(node.next))
