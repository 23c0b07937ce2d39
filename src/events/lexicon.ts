/** The words that tell of events: found by lemma, their senses by what stands around them. */
import type { Token } from '../core/index.ts'
import type { Sense, SenseCondition } from './language.ts'
import { type MentionsByToken, mentionOf, obliques } from './participants.ts'
import type { Node, Syntax } from './syntax.ts'

interface Entry {
  readonly sense: Sense
  /** The words before the last (nouns) or after the first (verbs). */
  readonly more: readonly string[]
}

/** Entries by kind of word and its key: a verb's first word, a noun's last. */
export interface Lexicon {
  readonly verb: ReadonlyMap<string, readonly Entry[]>
  readonly noun: ReadonlyMap<string, readonly Entry[]>
}

const lexicons = new WeakMap<readonly Sense[], Lexicon>()

function put(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key)
  if (list) list.push(entry)
  else map.set(key, [entry])
}

/** The lexicon of a list of senses, longer entries first; made once a list. */
export function lexicon(senses: readonly Sense[]): Lexicon {
  const known = lexicons.get(senses)
  if (known) return known
  const verb = new Map<string, Entry[]>()
  const noun = new Map<string, Entry[]>()
  for (const sense of senses) {
    for (const entry of sense.verbs?.split(/,\s*/) ?? []) {
      const [first, ...more] = entry.split(' ')
      put(verb, first!, { sense, more })
    }
    for (const entry of sense.nouns?.split(/,\s*/) ?? []) {
      const words = entry.split(' ')
      put(noun, words.at(-1)!, { sense, more: words.slice(0, -1) })
    }
  }
  for (const map of [verb, noun])
    for (const entries of map.values()) entries.sort((a, b) => b.more.length - a.more.length)
  const made = { verb, noun }
  lexicons.set(senses, made)
  return made
}

const sets = new Map<string, ReadonlySet<string>>()
/** The set of the words in a string, made once. */
export function setOf(words: string): ReadonlySet<string> {
  let set = sets.get(words)
  if (!set) sets.set(words, (set = new Set(words.split(/\s+/))))
  return set
}

/** Where a word is looked up: its tokens, structure and mentions. */
export interface Place {
  readonly tokens: readonly Token[]
  readonly syntax: Syntax
  readonly by: MentionsByToken
  /** Types told of so far. */
  readonly types: ReadonlySet<string>
  /** Whether the sense at hand is of one of them. */
  readonly known?: boolean
}

/** Whether a token is one of some words, by its lemma or its form. */
function isIn({ lemma, lower }: Token, set: ReadonlySet<string>): boolean {
  return set.has(lower) || (lemma !== lower && set.has(lemma.toLowerCase()))
}

function near(p: Place, at: number, words: string): boolean {
  const set = setOf(words)
  const to = Math.min(p.syntax.last, at + 11)
  for (let i = Math.max(p.syntax.first, at - 10); i < to; i++)
    if (i !== at && isIn(p.tokens[i]!, set)) return true
  return false
}

const is = (t: Token | undefined, words: string): boolean => t !== undefined && isIn(t, setOf(words))

function typed(p: Place, node: Node | null | undefined, types: readonly string[]): boolean {
  const mention = node ? mentionOf(node, p.by) : null
  // "toured the Oslo plant" is no visit to Oslo
  if (mention?.type === 'place' && node && p.by.at[node.word]! < 0) return false
  return mention !== null && types.includes(mention.type)
}

/** "The launch" may mean the one that was told of before. */
const definite = (node: Node): boolean =>
  node.kind === 'noun' &&
  (node.determiner === 'definite' ||
    node.determiner === 'possessive' ||
    node.below.some(n => n.relation === 'possessor'))

/** Whether a sense's condition holds for the word at token `at` of `node`; `end` is the last token of the entry. */
function holds(p: Place, node: Node, at: number, end: number, when: SenseCondition): boolean {
  if (when.before && !is(p.tokens[at - 1], when.before)) return false
  if (when.notBefore && is(p.tokens[at - 1], when.notBefore)) return false
  if (when.after && !is(p.tokens[end + 1], when.after)) return false
  if (when.notAfter && is(p.tokens[end + 1], when.notAfter)) return false
  if (when.active && node.verb?.passive) return false
  if (when.intransitive && node.below.some(n => n.relation === 'object')) return false
  if (when.near && !near(p, at, when.near) && !(p.known && definite(node))) return false
  if (when.notNear && near(p, at, when.notNear)) return false
  if (when.subject && !(typed(p, node.subject, when.subject) || pronoun(p, node.subject))) return false
  if (when.by) {
    const set = setOf(when.by)
    const found = obliques(node).filter(n => set.has(n.by))
    const to = when.object
      ? found.some(n => typed(p, n, when.object!))
      : found.length > 0 || set.has(p.tokens[end + 1]?.lower ?? '')
    if (!to) return false
  } else if (when.object) {
    const object = node.verb?.passive ? node.subject : node.below.find(n => n.relation === 'object')
    if (!typed(p, object, when.object)) return false
  }
  return true
}

const pronoun = (p: Place, node: Node | null): boolean =>
  node !== null && /^(he|she|they|we|who|i)$/.test(p.tokens[node.word]!.lower)

/** A word that tells of an event. */
export interface Trigger {
  readonly sense: Sense
  /** Tokens: the first and one past the last, and the one that names it. */
  readonly first: number
  readonly last: number
  readonly word: number
}

/** The event that token `at` of `node` tells of, or null. */
export function triggerAt(lex: Lexicon, p: Place, node: Node, at: number): Trigger | null {
  const token = p.tokens[at]!
  const kind = node.kind
  if (node.determiner === 'pronoun' || token.tag === 'CD') return null
  const { lemma, lower } = token
  const words = lex[kind]
  const entries =
    words.get(lemma === lower || lemma === token.form ? lower : lemma.toLowerCase()) ??
    (kind === 'noun' && lemma !== lower ? words.get(lower) : undefined)
  if (!entries) return null
  for (const { sense, more } of entries) {
    let first = at
    let last = at + 1
    if (kind === 'noun') {
      first = at - more.length
      if (first < p.syntax.first || !more.every((w, k) => is(p.tokens[first + k], w))) continue
    } else if (more.length > 0) {
      // one particle may stand apart ("found Dahl guilty"), several words stand together ("go on strike")
      const limit = more.length > 1 ? at + 2 : Math.min(p.syntax.last, at + 4)
      let k = at + 1
      while (k < limit && !more.every((w, n) => is(p.tokens[k + n], w))) k++
      if (k >= limit) continue
      if (k === at + 1) last = k + more.length
    }
    if (
      sense.when &&
      !holds(
        p.types.has(sense.type) ? { ...p, known: true } : p,
        node,
        first === at ? at : first,
        last - 1,
        sense.when,
      )
    )
      continue
    return { sense, first, last, word: at }
  }
  return null
}
