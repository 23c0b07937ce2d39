/** What is said to happen at all, and not to have happened: "attacks often kill". */
import type { Timex } from '../core/index.ts'
import type { Standing } from './effects.ts'
import type { EventLanguage } from './language.ts'
import { triggerAt } from './lexicon.ts'
import { mentionOf } from './participants.ts'
import { clauseOf, type Node, type Syntax } from './syntax.ts'
import type { Work } from './work.ts'

/** What may be at any time. */
export const maybe: Standing = { status: 'possible', negative: false }

/** Several of a kind, none of them made known: "attacks". */
function kind({ tagged: { tokens }, by }: Work, node: Node): boolean {
  const { lemma, lower, tag } = tokens[node.word]!
  return (
    node.kind === 'noun' &&
    node.determiner === 'none' &&
    lemma !== lower &&
    tag === 'NNS' &&
    node.first === node.word &&
    mentionOf(node, by) === null
  )
}

/** Whether a word of habit stands in the sentence: "often", "every year". */
function habit({ tagged: { tokens } }: Work, { first, last }: Syntax, words: ReadonlySet<string>): boolean {
  for (let i = first; i < last; i++) if (words.has(tokens[i]!.lower)) return true
  return false
}

/** Whether a clause in the simple present tells what events of a kind do, and of no one of them. */
export function usual(
  w: Work,
  syntax: Syntax,
  node: Node,
  said: Standing,
  when: Timex | undefined,
  { habitual }: EventLanguage,
): boolean {
  if (when || syntax.headline || said.negative) return false
  const verb = clauseOf(node)
  const form = verb?.verb
  if (!verb || !form?.finite || form.tense !== 'present' || form.perfect || form.progressive) return false
  if (form.modality !== 'none' || !verb.subject || mentionOf(verb.subject, w.by)) return false
  if (node.kind === 'noun') return kind(w, node) && habit(w, syntax, habitual)
  if (said.status !== 'under way') return false
  return kind(w, verb.subject) && (habit(w, syntax, habitual) || !!event(w, syntax, verb.subject))
}

/** Whether a noun is an event word itself. */
const event = (w: Work, syntax: Syntax, node: Node): boolean =>
  triggerAt(w.lexicon, { tokens: w.tagged.tokens, syntax, by: w.by, types: none }, node, node.word) !== null

const none: ReadonlySet<string> = new Set()
