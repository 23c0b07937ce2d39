/** Which rules can match at a word before another: most can not. */
import type { Compiled, Grammar } from './grammar.ts'
import type { Entry } from './lexicon.ts'

/** Rules that can match at an atom. */
export interface Viable {
  readonly lists: readonly (readonly Compiled[])[]
  /** Whether one of them makes a time expression. */
  readonly any: boolean
}

const NO_RULES: readonly Compiled[] = []

/** Rules by category for a word and the word that follows; kept at the word. */
export function candidates(grammar: Grammar, entry: Entry, after: Entry | null): Viable {
  const next = after?.shape ?? null
  const known = entry.rules.get(next) as Viable | undefined
  if (known) return known
  const rules = viable(grammar, entry, next)
  if (entry.rules.size < 2000) entry.rules.set(next, rules)
  return rules
}

/**
 * Rules that can match at a word before another. For each category it is kept whether it can take this word
 * alone, and whether it can take more; categories come after those with which they can begin.
 */
function viable(grammar: Grammar, entry: Entry, next: Entry | null): Viable {
  const lists: (readonly Compiled[])[] = grammar.categories.map(() => NO_RULES)
  const alone = new Set<number>()
  const more = new Set<number>()
  for (const category of grammar.inward) {
    const byKey = grammar.index[category]!
    const rules = [...new Set(entry.keys.flatMap(key => byKey.get(key) ?? NO_RULES))].filter(rule => {
      let fits = false
      for (const start of rule.starts) {
        const one = start.category < 0 ? entry.keys.includes(start.key) : alone.has(start.category)
        const on = one && next?.keys.some(key => start.second.has(key)) === true
        if (one && start.ends) alone.add(category)
        if (on || more.has(start.category)) more.add(category)
        fits ||= (one && start.ends) || on || more.has(start.category)
      }
      return fits
    })
    if (rules.length) lists[category] = rules
  }
  return { lists, any: grammar.top.some(category => lists[category]!.length > 0) }
}
