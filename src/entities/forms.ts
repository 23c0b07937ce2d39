/** The names of a document by their writing: what is asked who it is. */
import type { MentionType } from '../core/index.ts'
import { folded } from './fold.ts'
import type { Known } from './known.ts'
import type { NameWords } from './language.ts'
import { personWords, shared } from './persons.ts'

/** A name of the document with what is needed to compare it. */
export interface Candidate {
  readonly text: string
  readonly type: MentionType
  readonly known: Known | null
  /** Sex told by the title before it. */
  readonly sex: 'woman' | 'man' | null
  /** The title before it, in lower case. */
  readonly title?: string | undefined
  /** Another name of the same thing given in brackets after it. */
  readonly acronym?: string | undefined
  /** The sentence in which it stands, counted from the beginning. */
  readonly sentence?: number
  /** Whether it is given as the name of somebody's relative. */
  readonly relative?: boolean
}

/** One writing of a name with all the candidates that have it. */
export interface Form {
  readonly words: readonly string[]
  readonly type: MentionType
  readonly indices: number[]
  readonly text: string
  readonly known: Known | null
}

/** The folded words of each candidate's name, one list for one writing. */
function wordsOfAll(candidates: readonly Candidate[], words: NameWords): readonly (readonly string[])[] {
  const persons = new Map<string, readonly string[]>()
  const others = new Map<string, readonly string[]>()
  return candidates.map(({ type, text }) => {
    const person = type === 'person'
    const split = person ? persons : others
    let parts = split.get(text)
    if (!parts) split.set(text, (parts = person ? personWords(text, words) : folded(text).split(' ')))
    return parts
  })
}

/** The forms of some candidates, in order of first appearance. */
export function forms(candidates: readonly Candidate[], words: NameWords): Form[] {
  const byKey = new Map<string, Form>()
  // Most names come again just as they stood before: their form is found by their words.
  const before = new Map<readonly string[], Form>()
  const all = wordsOfAll(candidates, words)
  const two = shared(new Set(all.filter((_, i) => candidates[i]!.type === 'person')))
  candidates.forEach((candidate, i) => {
    const { known, type } = candidate
    const parts = all[i]!
    // Of two persons of one surname each may be meant by it: a title tells which.
    const alone = type === 'person' && parts.length === 1 && two.has(parts[0]!)
    const same = alone ? undefined : before.get(parts)
    if (same?.type === type && same.known === known) {
      same.indices.push(i)
      return
    }
    const title = alone ? `|${candidate.sex ?? ''}|${candidate.title ?? ''}` : ''
    const key = `${type}:${known ? `=${known.name}` : parts.join(' ')}${title}`
    let form = byKey.get(key)
    if (form) form.indices.push(i)
    else byKey.set(key, (form = { words: parts, type, indices: [i], text: candidate.text, known }))
    if (!alone) before.set(parts, form)
  })
  return [...byKey.values()]
}
