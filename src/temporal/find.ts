/** Finds time expressions: at each atom near a time word, the longest match of the rules. */
import type { Span, Tagged } from '../core/index.ts'
import { type Atom, atomise } from './atoms.ts'
import type { Form } from './forms.ts'
import type { Compiled, Grammar } from './grammar.ts'
import type { Node } from './pattern.ts'
import type { Caught, View } from './rules.ts'

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

interface State {
  readonly atoms: readonly Atom[]
  readonly tagged: Tagged
  readonly grammar: Grammar
  /** By atom, then by category. */
  readonly memo: ((Match | null)[] | undefined)[]
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
    memo: new Array(atoms.length),
    makers: new Map(),
    caught: [],
  }
  const near = nearHeads(atoms, grammar.heads)
  const found: Found[] = []
  for (let i = 0; i < atoms.length; ) {
    const match = near[i] && atoms[i]!.entry ? longestTop(state, i) : null
    if (match) {
      found.push(toFound(state, i, match))
      i = match.end
    } else i++
  }
  return found
}

function nearHeads(atoms: readonly Atom[], heads: ReadonlySet<string>): Uint8Array {
  const near = new Uint8Array(atoms.length)
  let next = Number.POSITIVE_INFINITY
  for (let i = atoms.length - 1; i >= 0; i--) {
    const keys = atoms[i]!.entry?.keys
    if (keys) for (const key of keys) if (heads.has(key)) next = i
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

/** Rules of a category that can begin with an atom; kept at the atom's word. */
function candidates(state: State, atom: Atom, category: number): readonly Compiled[] {
  if (!atom.entry) return NO_RULES
  const known = atom.entry.rules[category] as readonly Compiled[] | undefined
  if (known) return known
  const byKey = state.grammar.index[category]!
  const rules = [...new Set(atom.entry.keys.flatMap(key => byKey.get(key) ?? NO_RULES))]
  atom.entry.rules[category] = rules.length ? rules : NO_RULES
  return rules
}

function longest(state: State, i: number, category: number): Match | null {
  const memo = (state.memo[i] ??= [])
  const known = memo[category]
  if (known !== undefined) return known
  const rules = candidates(state, state.atoms[i]!, category)
  if (rules.length === 0) return null
  const next = state.atoms[i + 1]?.entry?.keys
  memo[category] = null // A category that begins with itself finds nothing here.
  let best: Match | null = null
  for (const compiled of rules)
    if (!compiled.second || next?.some(key => compiled.second!.has(key)))
      best = better(best, attempt(state, compiled, i))
  memo[category] = best
  return best
}

function attempt(state: State, compiled: Compiled, i: number): Match | null {
  const depth = state.caught.length
  const end = run(state, compiled.node, i, i)
  if (end < 0) return null
  const caught: Record<string, Caught> = {}
  while (state.caught.length > depth) {
    const value = state.caught.pop()!
    caught[state.caught.pop() as string] = value
  }
  const { rule, order } = compiled
  if (rule.guard && !rule.guard(view(state, i, end))) return null
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
  else if (node.op === 'class') value = atom.entry.classes[node.key]
  else {
    const match = longest(state, i, state.grammar.numberOf.get(node.key)!)
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

function view(state: State, first: number, last: number): View {
  const { atoms, tagged } = state
  return {
    atoms,
    first,
    last,
    tag: i => tagged.tokens[atoms[i]?.token ?? -1]?.tag ?? '',
    word: i => atoms[i]?.lower ?? '',
    is: (i, name) => atoms[i]?.entry?.classes[name] !== undefined,
    form: i => (atoms[i] ? tagged.text.slice(atoms[i]!.start, atoms[i]!.end) : ''),
  }
}
