/** Who takes part in an event, and where it is, by the grammar of its sentence. */
import type { Mention, MentionType, Participant, Role } from '../core/index.ts'
import { clauseOf, type Node, withConjuncts } from './syntax.ts'
import type { TypeRow } from './types.ts'

/** Mentions by the tokens they cover. */
export interface MentionsByToken {
  /** Index of the mention at each token, or -1. */
  readonly at: Int32Array
  readonly mentions: readonly Mention[]
}

/** The mention that names a node: that of its head word, else the last in it; or null. */
export function mentionOf(node: Node, by: MentionsByToken): Mention | null {
  const head = by.at[node.word]!
  if (head >= 0) return by.mentions[head]!
  for (let i = node.last - 1; i >= node.first; i--) if (by.at[i]! >= 0) return by.mentions[by.at[i]!]!
  return null
}

/** Nouns after prepositions below a node, down through nouns, with their prepositions. */
export function obliques(node: Node): Node[] {
  const found: Node[] = []
  const visit = (at: Node, depth: number): void => {
    for (const child of at.below) {
      if (child.kind !== 'noun') continue
      if (child.relation === 'oblique') found.push(child)
      if (depth < 5 && (child.relation === 'oblique' || child.relation === 'object')) visit(child, depth + 1)
    }
  }
  visit(node, 0)
  return found
}

/** What an event's words give it. */
export interface Frame {
  /** Nouns by what they are to the trigger, coordinations resolved. */
  readonly subject: Node | null
  readonly object: Node | null
  readonly agent: Node | null
  readonly passive: boolean
  /** The verb that lends the noun its subject ("held talks"), or null. */
  readonly light: Node | null
}

/** Collects participants without saying one twice. */
function collector(by: MentionsByToken): {
  add: (node: Node | null, role: Role) => void
  place: (node: Node) => void
  found: Participant[]
  where: () => string | undefined
} {
  const found: Participant[] = []
  let where: string | undefined
  const put = (mention: Mention, role: Role): void => {
    if (!found.some(p => p.mention === mention.id)) found.push({ role, mention: mention.id })
  }
  const each = (node: Node, use: (m: Mention) => void): void => {
    for (const part of withConjuncts(node)) {
      const mention = mentionOf(part, by)
      if (mention) use(mention)
    }
  }
  return {
    found,
    where: () => where,
    add: (node, role) => {
      if (node) each(node, m => put(m, role))
    },
    place: node =>
      each(node, m => {
        if (m.type !== 'place') return
        where ??= m.id
        put(m, 'place')
      }),
  }
}

const inside = new Set([
  'in',
  'at',
  'near',
  'outside',
  'around',
  'across',
  'off',
  'inside',
  'over',
  'throughout',
])
const toward = new Set(['to', 'into', 'for', 'toward', 'towards'])
const isPlace = (node: Node, by: MentionsByToken): boolean => mentionOf(node, by)?.type === 'place'
/** Types whose object is where they happen: a visit to Oslo. */
const goesTo = new Set(['visit', 'invade', 'evacuate', 'attack', 'bomb', 'airstrike', 'shell'])

/** Participants of an event, and where it is. `node` holds the trigger token; `row` is its type's, if any. */
export function participants(
  node: Node,
  trigger: number,
  row: TypeRow | undefined,
  light: Node | null,
  by: MentionsByToken,
  headline = false,
): { participants: readonly Participant[]; where?: string } {
  const to = collector(by)
  const verb = node.kind === 'verb' ? node : light
  if (verb) fromVerb(verb, node, row, by, to, headline)
  if (node.kind === 'noun') fromNoun(node, trigger, row, by, to)
  places(node, verb, by, to)
  const where = to.where()
  return { participants: to.found, ...(where !== undefined && { where }) }
}

type Collector = ReturnType<typeof collector>

function fromVerb(
  verb: Node,
  node: Node,
  row: TypeRow | undefined,
  by: MentionsByToken,
  to: Collector,
  headline: boolean,
): void {
  const mutual = row?.mutual === true
  const object = verb.below.find(n => n.relation === 'object' && n !== node)
  const agent = verb.below.find(n => n.relation === 'oblique' && n.by === 'by')
  // "Dahl sentenced to two years": a headline leaves out the "is"
  const short =
    headline && verb === node && !object && verb.verb!.tense === 'past' && row?.owner === 'recipient'
  const passive = short || (verb.verb!.passive && verb.relation !== 'adverbial')
  if (passive) {
    if (agent) to.add(agent, 'actor')
    // "was granted asylum"
    if (verb.subject && node.relation === 'object') to.add(verb.subject, 'recipient')
    if (verb.subject && verb.subject !== node && node.kind === 'verb')
      put(verb.subject, 'recipient', row, by, to)
  } else if (verb.subject && verb.subject !== node) {
    const bearer = row !== undefined && !row.roles.includes('actor')
    to.add(verb.subject, bearer ? 'recipient' : row?.type === 'death' ? 'recipient' : 'actor')
  }
  if (object && node.kind === 'verb') put(object, mutual ? 'actor' : 'recipient', row, by, to)
  for (const o of obliques(verb)) {
    if (o.by === 'with' && mutual) to.add(o, 'actor')
    else if (/^(against|with|upon)$/.test(o.by) || (o.by === 'on' && !isPlace(o, by))) to.add(o, 'recipient')
  }
}

/** An object: a place where the type says so, else in its role. */
function put(node: Node, role: Role, row: TypeRow | undefined, by: MentionsByToken, to: Collector): void {
  if (row && goesTo.has(row.type) && isPlace(node, by)) to.place(node)
  else to.add(node, role)
}

function fromNoun(
  node: Node,
  trigger: number,
  row: TypeRow | undefined,
  by: MentionsByToken,
  to: Collector,
): void {
  const mutual = row?.mutual === true
  const of: Role = row?.of ?? 'recipient'
  for (const child of node.below)
    if (child.relation === 'possessor') {
      const actor = row?.owner !== 'recipient'
      const bears = row !== undefined && !row.roles.includes('actor')
      if (bears && isPlace(child, by)) to.place(child)
      else to.add(child, actor && !bears ? 'actor' : 'recipient')
    }
  for (const o of obliques(node)) {
    if (o.by === 'by' || o.by === 'between' || o.by === 'among' || (o.by === 'with' && mutual))
      to.add(o, 'actor')
    else if (o.by === 'of') put(o, of, row, by, to)
    else if (o.by === 'with' || o.by === 'against' || o.by === 'on') put(o, 'recipient', row, by, to)
  }
  // "the Oslo visit", "Russian attacks": names before the noun in its chunk
  for (let i = node.first; i < trigger; i++) {
    const at = by.at[i]!
    if (at < 0 || (i > node.first && by.at[i - 1] === at)) continue
    const mention: Mention = by.mentions[at]!
    const single: Node = { ...node, first: i, word: i, last: i + 1, below: [] }
    if (mention.type === 'place') to.place(single)
    else to.add(single, before(mention.type))
  }
}

const before = (type: MentionType): Role => (type === 'place' ? 'place' : 'actor')

function places(node: Node, verb: Node | null, by: MentionsByToken, to: Collector): void {
  const from = [node, ...(verb && verb !== node ? [verb] : [])]
  for (const n of from)
    for (const o of obliques(n)) if ((inside.has(o.by) || toward.has(o.by)) && isPlace(o, by)) to.place(o)
  // "killed in fighting near Oslo", "to visit …": the place of the clause the noun stands in
  const clause = clauseOf(node)
  if (to.where() === undefined && clause && clause !== verb && node.relation === 'object')
    for (const o of obliques(clause)) if (inside.has(o.by) && isPlace(o, by)) to.place(o)
}
