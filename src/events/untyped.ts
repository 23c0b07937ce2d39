/** Events of no known type: verbs that tell of something definite, and what a report opens with. */
import type { Draft } from './inherit.ts'
import type { EventLanguage, Sense } from './language.ts'
import { mentionOf } from './participants.ts'
import { standing } from './status.ts'
import type { Node, Syntax } from './syntax.ts'
import { timeOf } from './times.ts'
import type { Work } from './work.ts'

/** The sense of what has no type. */
const nothing: Sense = { type: '', examples: [] }

/** Whether a verb has a named object. */
const isDoneTo = (w: Work, node: Node): boolean =>
  node.below.some(n => n.relation === 'object' && mentionOf(n, w.by) !== null)

/** Whether a clause is what its sentence says: the main one, or what somebody is told to say. */
const isMain = ({ relation, head }: Node): boolean =>
  relation === null || (relation === 'content' && head?.head === null)

/** Whether a clause tells what its report is about: somebody, by whatever name, does something to something. */
function isNews(node: Node): boolean {
  if (!isMain(node) || node.subject?.determiner === 'pronoun') return false
  return node.verb!.passive || node.below.some(n => n.relation === 'object' && n.determiner !== 'pronoun')
}

/**
 * A verb of no known type that is still told as something definite: of somebody named, on some day, or in a headline
 * with somebody or something named that it is done to; or that a report opens with, in its headline or first sentence.
 */
export function untyped(
  w: Work,
  { background, newsworthy }: EventLanguage,
  syntax: Syntax,
  node: Node,
  opening: boolean,
): Draft | null {
  const { tokens } = w.tagged
  if (node.kind !== 'verb' || !node.subject) return null
  const { pos, lemma } = tokens[node.word]!
  const news = opening && isNews(node)
  if (pos !== 'VERB' || (background.has(lemma) && !(news && newsworthy.has(lemma)))) return null
  const when = timeOf(w, syntax, node, [])
  const named = mentionOf(node.subject, w.by) !== null
  if (!news && !(named && (when?.interval || (syntax.headline && isDoneTo(w, node))))) return null
  const said = standing(tokens, syntax, w.cues, node, node.word)
  if (said.status === null || said.status === 'under way' || syntax.question) return null
  return {
    node,
    trigger: { sense: nothing, first: node.word, last: node.word + 1, word: node.word },
    syntax,
    said,
    when,
  }
}
