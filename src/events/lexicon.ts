/** The words that tell of events: found by lemma, their senses by what stands around them. */
import { holds, is, type Place } from './conditions.ts'
import type { Sense } from './language.ts'
import type { Node } from './syntax.ts'

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
