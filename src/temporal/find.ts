/** Finds time expressions: at each atom near a time word, the longest match of the rules. */
import type { Span, Tagged } from '../core/index.ts'
import { type Atom, atomise } from './atoms.ts'
import type { Form } from './forms.ts'
import type { Compiled, Grammar } from './grammar.ts'
import type { Entry } from './lexicon.ts'
import type { Node } from './pattern.ts'
import type { Caught, Rule, View } from './rules.ts'

/** A time expression before it is resolved. */
export interface Found extends Span {
  readonly form: Form
  /** Name of the rule. */
  readonly by: string
  /** Its tokens, half-open. */
  readonly first: number
  readonly last: number
}

interface Match {
  readonly value: Caught
  readonly end: number
  readonly by: string
  readonly order: number
}

/** Rules that can match at an atom. */
interface Viable {
  readonly lists: readonly (readonly Compiled[])[]
  /** Whether one of them makes a time expression. */
  readonly any: boolean
}

interface State {
  readonly atoms: readonly Atom[]
  readonly tagged: Tagged
  readonly grammar: Grammar
  /** By atom: the rules that can match there, by category. */
  readonly lists: (Viable | undefined)[]
  /** By atom, then by category. */
  readonly memo: ((Match | null)[] | undefined)[]
  readonly view: { -readonly [K in keyof View]: View[K] }
  /** Rules by the forms they made. */
  readonly makers: Map<object, string>
  /** Names and values caught, pushed as a match unwinds. */
  readonly caught: (string | Caught)[]
}

/** How far before a time word an expression may begin, in atoms. */
const REACH = 7

/** Time expressions of a text, ascending and apart. */
export function find(tagged: Tagged, grammar: Grammar): Found[] {
  const atoms = atomise(tagged, grammar.lexicon)
  const state: State = {
    atoms,
    tagged,
    grammar,
    lists: new Array(atoms.length),
    memo: new Array(atoms.length),
    makers: new Map(),
    view: viewOf(atoms, tagged),
    caught: [],
  }
  const near = nearHeads(atoms)
  const found: Found[] = []
  for (let i = 0; i < atoms.length; ) {
    const match = near[i] && atoms[i]!.entry && candidates(state, i).any ? longestTop(state, i) : null
    if (match) {
      found.push(toFound(state, i, match))
      i = match.end
    } else i++
  }
  return found
}

function nearHeads(atoms: readonly Atom[]): Uint8Array {
  const near = new Uint8Array(atoms.length)
  let next = Number.POSITIVE_INFINITY
  for (let i = atoms.length - 1; i >= 0; i--) {
    if (atoms[i]!.entry?.head) next = i
    if (next - i <= REACH) near[i] = 1
  }
  return near
}

function toFound(state: State, i: number, match: Match): Found {
  const a = state.atoms[i]!
  const b = state.atoms[match.end - 1]!
  return {
    start: a.start,
    end: b.end,
    form: match.value as Form,
    by: match.by,
    first: a.token,
    last: b.token + 1,
  }
}

function longestTop(state: State, i: number): Match | null {
  let best: Match | null = null
  for (const category of state.grammar.top) best = better(best, longest(state, i, category))
  return best
}

const better = (a: Match | null, b: Match | null): Match | null =>
  !a ? b : !b ? a : b.end > a.end || (b.end === a.end && b.order < a.order) ? b : a

const NO_RULES: readonly Compiled[] = []

/** Rules by category for an atom's word and the word that follows; kept at the word. */
function candidates(state: State, i: number): Viable {
  const at = state.lists[i]
  if (at) return at
  const entry = state.atoms[i]!.entry!
  const next = state.atoms[i + 1]?.entry?.shape ?? null
  const known = entry.rules.get(next) as Viable | undefined
  const rules = known ?? viable(state.grammar, entry, next)
  state.lists[i] = rules
  if (known) return known
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

function longest(state: State, i: number, category: number): Match | null {
  const atom = state.atoms[i]
  if (!atom?.entry) return null
  const rules = candidates(state, i).lists[category]!
  if (rules.length === 0) return null
  const memo = (state.memo[i] ??= new Array(state.grammar.categories.length))
  const known = memo[category]
  if (known !== undefined) return known
  memo[category] = null // A category that begins with itself finds nothing here.
  let best: Match | null = null
  for (const compiled of rules)
    best = better(
      best,
      compiled.rule.alias ? longest(state, i, compiled.starts[0]!.category) : attempt(state, compiled, i),
    )
  memo[category] = best
  return best
}

function attempt(state: State, compiled: Compiled, i: number): Match | null {
  const { after } = compiled.rule
  if (after && !state.atoms[i - 1]?.entry?.keys.some(key => after.includes(key))) return null
  const depth = state.caught.length
  const end = run(state, compiled.node, i, i)
  if (end < 0) return null
  const caught: Record<string, Caught> = {}
  while (state.caught.length > depth) {
    const value = state.caught.pop()!
    caught[state.caught.pop() as string] = value
  }
  const { rule, order } = compiled
  if (rule.guard && !allowed(state, rule.guard, i, end)) return null
  const value = rule.form(caught)
  return value === null ? null : { value, end, by: maker(state, value, rule.name), order }
}

/** Name of the rule that made a form; a rule that hands a form on is not its maker. */
function maker(state: State, value: Caught, name: string): string {
  if (typeof value !== 'object') return name
  const known = state.makers.get(value)
  if (known === undefined) state.makers.set(value, name)
  return known ?? name
}

/** End of a match of a pattern at atom `i`, or −1. What it caught is left on the state's stack. */
function run(state: State, node: Node | null, i: number, start: number): number {
  if (!node) return i
  if (node.op === 'either') {
    for (const branch of node.branches) {
      const end = run(state, branch, i, start)
      if (end >= 0) return end
    }
    return -1
  }
  if (node.op === 'ahead') return run(state, node.next, i, start) < 0 ? -1 : i
  const atom = state.atoms[i]
  if (!atom?.entry || (node.glued && !atom.glued)) return -1
  let value: Caught | undefined
  let next = i + 1
  if (node.op === 'word') value = atom.lower === node.key ? node.key : undefined
  else if (node.op === 'class') value = atom.entry.slots[node.category]
  else {
    const match = longest(state, i, node.category)
    if (match) {
      value = match.value
      next = match.end
    }
  }
  if (value === undefined || (i > start && breaks(state, i))) return -1
  const end = run(state, node.next, next, start)
  if (end >= 0 && node.name) state.caught.push(node.name, value)
  return end
}

/** Whether a new paragraph begins with atom `i`. */
function breaks(state: State, i: number): boolean {
  const a = state.atoms[i]!
  const from = state.atoms[i - 1]!.end
  return a.start - from > 1 && state.tagged.text.slice(from, a.start).includes('\n\n')
}

/** Asks a guard; the view is one object whose ends are moved, for guards are asked often. */
function allowed(state: State, guard: NonNullable<Rule['guard']>, first: number, last: number): boolean {
  const { view } = state
  view.first = first
  view.last = last
  return guard(view)
}

function viewOf(atoms: readonly Atom[], tagged: Tagged): { -readonly [K in keyof View]: View[K] } {
  return {
    atoms,
    first: 0,
    last: 0,
    tag: i => tagged.tokens[atoms[i]?.token ?? -1]?.tag ?? '',
    word: i => atoms[i]?.lower ?? '',
    is: (i, name) => atoms[i]?.entry?.classes[name] !== undefined,
    form: i => (atoms[i] ? tagged.text.slice(atoms[i]!.start, atoms[i]!.end) : ''),
  }
}
