/** Finds time expressions: at each atom near a time word, the longest match of the rules. */
import type { Span, Tagged } from '../core/index.ts'
import { type Atoms, atomise, GLUED } from './atoms.ts'
import type { Form } from './forms.ts'
import type { Compiled, Grammar } from './grammar.ts'
import type { Entry } from './lexicon.ts'
import type { Needs } from './needs.ts'
import type { Node } from './pattern.ts'
import type { Caught, Rule, View } from './rules.ts'
import { candidates, type Viable } from './viable.ts'
import { viewOf } from './view.ts'

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
  readonly atoms: Atoms
  readonly tagged: Tagged
  readonly grammar: Grammar
  readonly view: { -readonly [K in keyof View]: View[K] }
  /** Rules by the forms they made. */
  readonly makers: Map<object, string>
  /** Names and values caught, pushed as a match unwinds. */
  readonly caught: (string | Caught)[]
  /** First atom of the known words that stand together, and the atom after them. */
  from: number
  to: number
  /** The last time word among them: no expression begins after it. */
  head: number
  /** By atom from `from` on: the rules that can match there, by category. */
  lists: (Viable | undefined)[]
  /** By atom from `from` on, then by category. */
  memo: ((Match | null)[] | undefined)[]
  /** By atom from `from` on: what it and those after it have of what rules need; `width` numbers an atom. */
  readonly has: number[]
}

/** Time expressions of a text, ascending and apart. */
export function find(tagged: Tagged, grammar: Grammar): Found[] {
  const atoms = atomise(tagged, grammar.lexicon)
  const { entry, count } = atoms
  const state: State = {
    atoms,
    tagged,
    grammar,
    view: viewOf(atoms, tagged),
    makers: new Map(),
    caught: [],
    from: 0,
    to: 0,
    head: -1,
    lists: [],
    memo: [],
    has: [],
  }
  const found: Found[] = []
  for (let i = 0; i < count; ) {
    const next = i + 1 < count ? entry[i + 1]! : null
    const match = entry[i] && candidates(grammar, entry[i]!, next).any ? longestTop(state, i) : null
    if (match) {
      found.push(toFound(state, i, match))
      i = match.end
    } else i++
  }
  return found
}

/** Makes room for a stretch of known words from atom `i` on: a match never crosses an unknown one. */
function begin(state: State, i: number): void {
  const { entry, count } = state.atoms
  const { needs } = state.grammar
  const { width } = needs
  let to = i
  state.head = -1
  for (; to < count && entry[to]; to++) if (entry[to]!.head) state.head = to
  const { has } = state
  for (let k = 0; k < width; k++) has[(to - i) * width + k] = 0
  for (let j = to - 1; j >= i; j--) {
    const own = entry[j]!.needs ?? needsOfWord(entry[j]!, needs)
    const at = (j - i) * width
    for (let k = 0; k < width; k++) has[at + k] = has[at + width + k]! | own[k]!
  }
  state.from = i
  state.to = to
  state.lists = []
  state.memo = []
}

/** What a word has of what rules need; kept at the word. */
function needsOfWord(entry: Entry, { ofKeys, width }: Needs): Int32Array {
  const own = new Int32Array(width)
  for (const key of entry.keys) {
    const bits = ofKeys.get(key)
    for (let k = 0; bits && k < width; k++) own[k]! |= bits[k]!
  }
  entry.needs = own
  return own
}

function toFound(state: State, i: number, match: Match): Found {
  const { start, end, token } = state.atoms
  return {
    start: start[i]!,
    end: end[match.end - 1]!,
    form: match.value as Form,
    by: match.by,
    first: token[i]!,
    last: token[match.end - 1]! + 1,
  }
}

function longestTop(state: State, i: number): Match | null {
  if (i >= state.to) begin(state, i)
  if (i > state.head) return null
  let best: Match | null = null
  for (const category of state.grammar.top) best = better(best, longest(state, i, category))
  return best
}

const better = (a: Match | null, b: Match | null): Match | null =>
  !a ? b : !b ? a : b.end > a.end || (b.end === a.end && b.order < a.order) ? b : a

/** Rules by category that can match at an atom of the stretch. */
function listsAt(state: State, i: number): Viable {
  const { entry } = state.atoms
  return (state.lists[i - state.from] ??= candidates(
    state.grammar,
    entry[i]!,
    i + 1 < state.to ? entry[i + 1]! : null,
  ))
}

function longest(state: State, i: number, category: number): Match | null {
  if (i >= state.to) return null
  const rules = listsAt(state, i).lists[category]!
  if (rules.length === 0) return null
  const memo = (state.memo[i - state.from] ??= [])
  const known = memo[category]
  if (known !== undefined) return known
  memo[category] = null // A category that begins with itself finds nothing here.
  let best: Match | null = null
  for (const compiled of rules) {
    if (lacks(state, compiled.needs, i)) continue
    const { first } = compiled
    const inner = first < 0 ? null : longest(state, i, first)
    if (compiled.rule.alias) best = better(best, inner)
    else if (first < 0 || inner) best = better(best, attempt(state, compiled, i))
  }
  memo[category] = best
  return best
}

/** Whether the atoms from `i` on lack something that a rule needs. */
function lacks({ has, from }: State, needs: Int32Array, i: number): boolean {
  const width = needs.length
  const at = (i - from) * width
  for (let k = 0; k < width; k++) if (needs[k]! & ~has[at + k]!) return true
  return false
}

function attempt(state: State, compiled: Compiled, i: number): Match | null {
  const { after } = compiled.rule
  if (after && !state.atoms.entry[i - 1]?.keys.some(key => after.includes(key))) return null
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
  const { atoms } = state
  const entry = i < state.to ? atoms.entry[i] : null
  if (!entry || (node.glued && !(atoms.flags[i]! & GLUED))) return -1
  let value: Caught | undefined
  let next = i + 1
  if (node.op === 'word') value = entry.literal === node.category ? node.key : undefined
  else if (node.op === 'class') value = entry.slots[node.category]
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
function breaks({ atoms, tagged }: State, i: number): boolean {
  const to = atoms.start[i]!
  const from = atoms.end[i - 1]!
  return to - from > 1 && tagged.text.slice(from, to).includes('\n\n')
}

/** Asks a guard; the view is one object whose ends are moved, for guards are asked often. */
function allowed(state: State, guard: NonNullable<Rule['guard']>, first: number, last: number): boolean {
  const { view } = state
  view.first = first
  view.last = last
  return guard(view)
}
