/** Who takes part in an event, and where it is, by the grammar of its sentence. */
import type { Mention, Participant, Role, Token } from '../core/index.ts'
import { obliques } from './obliques.ts'
import { clauseOf, type Node, withConjuncts } from './syntax.ts'
import type { TypeRow } from './types.ts'

/** Mentions by the tokens they cover. */
export interface MentionsByToken {
  /** Index of the mention at each token, or -1. */
  readonly at: Int32Array
  readonly mentions: readonly Mention[]
  readonly tokens: readonly Token[]
  /** Verbs (lemmas) whose subject has done to it what their object tells. */
  readonly undergoing: ReadonlySet<string>
  /** Nouns (lemmas) of what acts for a state: "Norway's army". */
  readonly arms: ReadonlySet<string>
}

/** The state or body for which a noun acts: "Norway's army", "the army of Norway"; or null. */
function stateOf(node: Node, by: MentionsByToken): Mention | null {
  if (!by.arms.has(by.tokens[node.word]!.lemma.toLowerCase())) return null
  const of = node.below.find(n => n.relation === 'possessor' || (n.relation === 'oblique' && n.by === 'of'))
  const named = of ? namedBy(of, by) : null
  return named && named.type !== 'person' ? named : null
}

/** The mention that names a node itself: that of its head word, or of its second name ("the leader, Dahl"). */
export function namedBy(node: Node, by: MentionsByToken): Mention | null {
  const head = by.at[node.word]!
  if (head >= 0) return by.mentions[head]!
  for (const child of node.below)
    if (child.relation === 'apposition' && by.at[child.word]! >= 0) return by.mentions[by.at[child.word]!]!
  return titled(node, by)
}

/** The person whose office comes before the name: "Secretary of State Anna Berg"; or null. */
function titled(node: Node, by: MentionsByToken): Mention | null {
  if (by.tokens[node.word]!.pos !== 'PROPN') return null
  const of = node.below.find(n => n.relation === 'oblique' && n.by === 'of')
  const at = of ? by.at[of.word]! : -1
  if (!of || at < 0 || by.mentions[at]!.type !== 'person') return null
  return by.at[of.first] === at ? null : by.mentions[at]!
}

/** The mention that names a node, else the last that only stands in it ("the Russian troops"); or null. */
export function mentionOf(node: Node, by: MentionsByToken): Mention | null {
  const named = namedBy(node, by)
  if (named) return named
  for (let i = node.last - 1; i >= node.first; i--) if (by.at[i]! >= 0) return by.mentions[by.at[i]!]!
  return null
}

/** Collects participants without saying one twice. */
interface Collector {
  readonly add: (node: Node | null, role: Role) => void
  readonly place: (node: Node) => void
  readonly found: () => Participant[]
  readonly where: () => string | undefined
}

function collector(by: MentionsByToken, row: TypeRow | undefined): Collector {
  const mutual = row?.mutual === true
  const found: Participant[] = []
  const loose: Participant[] = []
  let where: string | undefined
  const put = (mention: Mention, role: Role, to: Participant[]): void => {
    // no firm dies or is stabbed: it is somebody of it, who has no name here
    if (row?.bodily && role === 'recipient' && mention.type !== 'person' && mention.type !== 'group') return
    if (!to.some(p => p.mention === mention.id)) to.push({ role, mention: mention.id })
  }
  return {
    // "Russian troops": Russia acts where nobody better is named, but not all that is Russian is done to Russia
    found: () => (found.some(p => p.role === 'actor') ? found : [...loose, ...found]),
    where: () => where,
    add: (node, role) => {
      if (!node) return
      for (const part of withConjuncts(node)) {
        const named = namedBy(part, by)
        if (named) {
          put(named, role, found)
          continue
        }
        if (role !== 'actor') continue
        const near = mentionOf(part, by)
        if (!near || (near.type !== 'group' && near.type !== 'organisation')) {
          const state = stateOf(part, by)
          if (state) put(state, role, loose)
          continue
        }
        const { lower, lemma } = by.tokens[part.word]!
        // "talks between Dahl and Russian officials": several speak for all, one leader does not
        put(near, role, mutual && lower !== lemma.toLowerCase() ? found : loose)
      }
    },
    place: node => {
      for (const part of withConjuncts(node)) {
        const m = mentionOf(part, by)
        if (m?.type !== 'place') continue
        where ??= m.id
        put(m, 'place', found)
      }
    },
  }
}

const inside = new Set('in at near outside around across off inside over throughout'.split(' '))
const toward = new Set(['to', 'into', 'for', 'toward', 'towards'])
const isPlace = (node: Node, by: MentionsByToken): boolean => mentionOf(node, by)?.type === 'place'
/** The node that names the place: itself, or what "of" adds: "the town of Bergen"; or null. */
function placeOf(node: Node, by: MentionsByToken): Node | null {
  if (isPlace(node, by)) return node
  const of = node.below.find(n => n.relation === 'oblique' && n.by === 'of')
  return of && namedBy(of, by)?.type === 'place' && !namedBy(node, by) ? of : null
}
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
  const to = collector(by, row)
  const verb = node.kind === 'verb' ? node : light
  if (verb) fromVerb(verb, node, row, by, to, headline)
  if (node.kind === 'noun') fromNoun(node, trigger, row, by, to)
  places(node, verb, row, by, to)
  const where = to.where()
  return { participants: to.found(), ...(where !== undefined && { where }) }
}

function fromVerb(
  verb: Node,
  node: Node,
  row: TypeRow | undefined,
  by: MentionsByToken,
  to: Collector,
  headline: boolean,
): void {
  const mutual = row?.mutual === true
  const company = mutual || row?.company === true
  const object = verb.below.find(n => n.relation === 'object' && n !== node)
  const agent =
    verb.below.find(n => n.relation === 'oblique' && n.by === 'by') ??
    (verb.verb!.passive ? obliques(verb).find(n => n.by === 'by') : undefined)
  // "Dahl sentenced to two years": a headline leaves out the "is"
  const short =
    headline && verb === node && !object && verb.verb!.tense === 'past' && row?.owner === 'recipient'
  const passive =
    short ||
    (verb.verb!.passive && (verb.verb!.finite || verb.relation !== 'adverbial' || agent !== undefined))
  if (passive) {
    if (agent) to.add(agent, 'actor')
    // "was granted asylum"
    if (verb.subject && node.relation === 'object') to.add(verb.subject, 'recipient')
    if (verb.subject && verb.subject !== node && node.kind === 'verb')
      put(verb.subject, 'recipient', row, by, to)
  } else if (verb.subject && verb.subject !== node) {
    const bearer =
      row !== undefined && (!row.roles.includes('actor') || (verb !== node && bears(verb, row, by)))
    to.add(verb.subject, bearer ? 'recipient' : 'actor')
  }
  if (object && node.kind === 'verb') put(object, mutual ? 'actor' : 'recipient', row, by, to)
  // "sanctions imposed on Norway" are no more in Norway than sanctions on it
  const borne = (o: Node): boolean =>
    verb !== node && o.head === verb && row?.of === 'recipient' && !goesTo.has(row.type)
  for (const o of obliques(verb)) {
    if (o.by === 'with' && company) to.add(o, 'actor')
    else if (/^(against|with|upon)$/.test(o.by) || (o.by === 'on' && (!isPlace(o, by) || borne(o))))
      to.add(o, 'recipient')
  }
}

/** "Dahl faces trial", "Berg got a pardon": the light verb's subject has it done to it. */
const bears = (verb: Node, row: TypeRow, by: MentionsByToken): boolean =>
  row.owner === 'recipient' && by.undergoing.has(by.tokens[verb.word]!.lemma)

/** An object: a place where the type says so, else in its role. */
function put(node: Node, role: Role, row: TypeRow | undefined, by: MentionsByToken, to: Collector): void {
  const place = row && goesTo.has(row.type) ? placeOf(node, by) : null
  if (place) to.place(place)
  else to.add(node, role)
}

function fromNoun(
  node: Node,
  trigger: number,
  row: TypeRow | undefined,
  by: MentionsByToken,
  to: Collector,
): void {
  const company = row?.mutual === true || row?.company === true
  const of: Role = row?.of ?? 'recipient'
  // "Norway's arrest of Dahl" is by Norway, "Dahl's arrest" is not by Dahl
  const done = node.below.some(n => n.relation === 'oblique' && (n.by === 'of' || n.by === 'on'))
  for (const child of node.below)
    if (child.relation === 'possessor') {
      const actor = row?.owner !== 'recipient' || (done && row.roles.includes('actor'))
      const bears = row !== undefined && !row.roles.includes('actor')
      if (bears && isPlace(child, by)) to.place(child)
      else to.add(child, actor && !bears ? 'actor' : 'recipient')
    }
  for (const o of obliques(node)) {
    if (o.by === 'by' || o.by === 'between' || o.by === 'among' || (o.by === 'with' && company))
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
    if (mention.type === 'place' && row?.about) continue
    if (mention.type === 'place') to.place(single)
    // "the Dahl killing" may be of Dahl or by Dahl, "the Russian attack" is by Russians
    else if (row?.owner !== 'recipient' || mention.type === 'group') to.add(single, 'actor')
  }
}

function places(
  node: Node,
  verb: Node | null,
  row: TypeRow | undefined,
  by: MentionsByToken,
  to: Collector,
): void {
  // "an agreement on a ferry across the strait": the topic's place is not where they agree
  const talks = row?.mutual || row?.verbal || row?.about
  const from = [node, ...(verb && verb !== node ? [verb] : [])]
  for (const n of from)
    for (const o of obliques(n, !talks)) {
      const place = inside.has(o.by) || toward.has(o.by) ? placeOf(o, by) : null
      if (place) to.place(place)
    }
  // "Oslo was hit by a storm": where it was
  const struck = node.relation === 'oblique' && node.by === 'by' && node.head?.verb?.passive
  if (struck && row && !row.roles.includes('actor') && to.where() === undefined && node.head!.subject)
    if (namedBy(node.head!.subject, by)?.type === 'place') to.place(node.head!.subject)
  // "killed in fighting near Oslo", "to visit …": the place of the clause the noun stands in
  const clause = clauseOf(node)
  if (to.where() === undefined && clause && clause !== verb && node.relation === 'object')
    for (const o of obliques(clause)) if (inside.has(o.by) && isPlace(o, by)) to.place(o)
}
