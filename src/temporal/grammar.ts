/** A language's rules made ready for matching: compiled patterns, looked up by the word they can begin with. */
import { type Entry, lexicon } from './atoms.ts'
import type { TemporalLanguage } from './language.ts'
import { compile, firstTests, type Node } from './pattern.ts'
import type { Rule } from './rules.ts'

/** A rule with its compiled pattern. */
export interface Compiled {
  readonly rule: Rule
  readonly node: Node
  /** Place in the language's list; the lower wins a tie. */
  readonly order: number
}

/** Rules made ready. */
export interface Grammar {
  readonly words: ReadonlyMap<string, Entry>
  readonly heads: ReadonlySet<string>
  /** Category → key of the first atom → rules. */
  readonly index: ReadonlyMap<string, ReadonlyMap<string, readonly Compiled[]>>
  readonly top: readonly string[]
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
  for (const node of nodes) walk(node)
  return words
}

function build(language: TemporalLanguage): Grammar {
  const all = language.rules.map((rule, order) => ({ rule, node: compile(rule.pattern), order }))
  const categories = [...new Set(language.rules.map(r => r.makes))]
  const firsts = new Map(categories.map(name => [name, new Set<string>()]))
  // A category may begin with another one: repeat until nothing is added.
  for (let grew = true; grew; ) {
    grew = false
    for (const { rule, node } of all)
      for (const key of keysOf(node, firsts, rule)) grew = added(firsts.get(rule.makes)!, key) || grew
  }
  const index = new Map(categories.map(name => [name, new Map<string, Compiled[]>()]))
  for (const compiled of all)
    for (const key of new Set(keysOf(compiled.node, firsts, compiled.rule))) {
      const byKey = index.get(compiled.rule.makes)!
      byKey.set(key, [...(byKey.get(key) ?? []), compiled])
    }
  return { words: lexicon({ ...language.words, [LITERAL]: literals(all.map(c => c.node)) }), heads: new Set(language.heads), index, top: language.top }
}

function added(set: Set<string>, key: string): boolean {
  if (set.has(key)) return false
  set.add(key)
  return true
}

function keysOf(node: Node, firsts: ReadonlyMap<string, ReadonlySet<string>>, rule: Rule): string[] {
  return firstTests(node).flatMap(test => {
    if (test.op !== 'category') return [test.key]
    const keys = firsts.get(test.key)
    if (!keys) throw new Error(`rule ${rule.name}: no category <${test.key}>`)
    return [...keys]
  })
}
