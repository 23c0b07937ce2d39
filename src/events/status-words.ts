/** What single words and verb groups of a sentence say of the standing of an event. */
import type { Token } from '../core/index.ts'
import { type CueTable, effectOf, type Governed } from './cues.ts'
import { type Standing, under } from './effects.ts'
import type { Effect } from './language.ts'
import type { Node, Syntax } from './syntax.ts'

/** A sentence whose events are judged. */
export interface Judged {
  readonly tokens: readonly Token[]
  readonly syntax: Syntax
  readonly cues: CueTable
  /** The standing of a node, `depth` steps up from the event that is asked for. */
  readonly evaluate: (c: Judged, node: Node, trigger: number, depth: number) => Standing
}

/** Done, where nothing says otherwise. */
export const plain: Standing = { status: 'happened', negative: false }

/** What the word at a token says: by its lemma, else by its form; of a verb with its particle, as one word. */
export function says(c: Judged, index: number, governs: Governed, by = ''): Effect | null {
  const { lower, pos } = c.tokens[index]!
  const lemma = c.tokens[index]!.lemma.toLowerCase()
  if (c.cues.joined.has(lemma)) {
    // "the report that" is not "they report that"
    const noun = pos === 'NOUN' ? effectOf(c.cues, `${lemma}/noun`, governs, by) : null
    if (noun) return noun
    const next = c.tokens[index + 1]
    if (next && (next.tag === 'RP' || next.pos === 'ADP' || next.pos === 'ADV')) {
      // "call off": a verb with its particle is a word of its own
      const particle = effectOf(c.cues, `${lemma}_${next.lower}`, governs, by)
      if (particle) return particle
    }
  }
  const known =
    effectOf(c.cues, lemma, governs, by) ?? (lower === lemma ? null : effectOf(c.cues, lower, governs, by))
  if (known || governs !== 'modified') return known
  // "now-cancelled"
  const hyphen = lower.lastIndexOf('-')
  return hyphen > 0 ? effectOf(c.cues, lower.slice(hyphen + 1), governs) : null
}

/** What a word says of all that hangs on it where it opens its sentence: "were he to resign"; or null. */
export const opening = (c: Judged, head: Node): Effect | null =>
  head.kind === 'verb' && head.first === c.syntax.first
    ? effectOf(c.cues, c.tokens[head.first]!.lower, 'opening')
    : null

const ahead = (s: Standing): boolean => s.status === 'planned' || s.status === 'possible'

/** "Nearly hit" was not hit; "nearly doubled" is a matter of numbers, and "almost certain" one of degree. */
const missed = (c: Judged, node: Node, adverb: number): Effect | null =>
  adverb > node.word || c.tokens[node.word]!.pos === 'ADJ' || says(c, node.word, 'purpose')
    ? null
    : says(c, adverb, 'adverb')

/** What a verb group says: by its form, and by the adverbs in it ("allegedly", "nearly"). */
export function own(c: Judged, node: Node): Standing {
  const said = formal(c, node)
  if (said.status === null || said.negative) return said
  for (let i = node.first; i < node.last; i++) {
    const effect = i === node.word ? null : (says(c, i, 'modified') ?? missed(c, node, i))
    // "will reportedly visit" is a plan all the same
    if (effect) return effect === 'unconfirmed' && ahead(said) ? said : under(effect, said, i)
  }
  return said
}

/** What a verb group says by its form alone. */
export function formal(c: Judged, node: Node): Standing {
  const form = node.verb!
  const negative = form.negative || (node.subject?.determiner === 'negative' && node.subject.head === node)
  if (!form.finite) {
    if (form.passive && !form.bare && !form.progressive) return { status: 'happened', negative }
    return { status: null, negative }
  }
  if (form.modality === 'conditional')
    return { status: negative ? 'denied' : 'possible', negative, conditional: true }
  if (form.modality !== 'none') return { status: 'possible', negative }
  if (form.tense === 'future') return { status: 'planned', negative }
  if (form.progressive) return { status: 'under way', negative }
  if (form.tense === 'past' && !c.syntax.headline) return { status: 'happened', negative, past: true }
  if (form.tense === 'past' || form.perfect) return { status: 'happened', negative }
  return { status: c.syntax.headline ? 'happened' : 'under way', negative, present: true }
}
