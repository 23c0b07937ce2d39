/** Names that only sound like events: "the Paris Agreement", the title of a film. */
import type { EventNames } from './language.ts'
import type { Trigger } from './lexicon.ts'
import { coordinated, type Node, type Syntax } from './syntax.ts'
import type { Work } from './work.ts'

const capital = (form: string): boolean => {
  const first = form.charCodeAt(0)
  return first >= 65 && first <= 90
}

const content = /^(VB|NNS?$|JJ)/

/** Whether capitals tell names: the sentence is not written like a title. */
function cased({ tagged: { tokens } }: Work, { first, last }: Syntax): boolean {
  for (let i = first + 1; i < last; i++) {
    const { form, tag } = tokens[i]!
    if (form.length > 3 && content.test(tag) && form.charCodeAt(0) >= 97) return true
  }
  return false
}

/** Whether something befalls what is named: it opened, it was signed, "the treaty signed in Oslo". */
function happens({ tagged: { tokens } }: Work, node: Node, { happening }: EventNames): boolean {
  const does = (n: Node | null): boolean =>
    n?.kind === 'verb' && happening.has(tokens[n.word]!.lemma.toLowerCase())
  const { head, relation } = coordinated(node)
  if ((relation === 'subject' || relation === 'object') && does(head)) return true
  return node.below.some(n => (n.relation === 'reduced' || n.relation === 'relative') && does(n))
}

/** Whether the words before the noun in its chunk are a day or a place: "Good Friday Agreement". */
function dubbed(w: Work, { first }: Node, { word }: Trigger): boolean {
  if (word === first) return false
  const { tokens } = w.tagged
  if (!capital(tokens[word - 1]!.form)) return false
  if (w.context.timexes.some(t => tokens[first]!.start <= t.start && t.end <= tokens[word]!.start))
    return true
  const mention = w.by.at[word - 1]!
  return mention >= 0 && w.by.mentions[mention]!.type === 'place'
}

/** "At the Security Conference on Friday": one was there on a day of its own. */
const attended = ({ relation, by }: Node): boolean =>
  relation === 'oblique' && (by === 'at' || by === 'during')

/** Whether an event word is only the last word of a name. */
function nameOfThing(w: Work, syntax: Syntax, node: Node, trigger: Trigger, names: EventNames): boolean {
  const token = w.tagged.tokens[trigger.word]!
  const kind = names.nouns.get(token.lemma.toLowerCase())
  if (!kind || trigger.word === syntax.first || happens(w, node, names)) return false
  if (kind === 'gathering' && attended(node)) return false
  return cased(w, syntax) || dubbed(w, node, trigger)
}

/** Whether a verb stands inside a title of a book, a film or a paper. */
function inTitle({ tagged: { tokens, text } }: Work, syntax: Syntax, word: number): boolean {
  const token = tokens[word]!
  const next = tokens[word + 1]
  const quoted = /["“‘']/.test(text[token.start - 1] ?? '')
  if (quoted && !syntax.headline && next && capital(next.form))
    if (/^["”’',.]/.test(text.slice(next.end, next.end + 1))) return true
  if (word === syntax.first || quoted) return false
  const { form, tag } = tokens[word - 1]!
  return capital(form) ? titleWord(tag) : /^[a-z]+$/.test(form)
}

/** In a title, little words and verbs have capitals as well; before a verb of a sentence stands a name. */
const titleWord = (tag: string): boolean => /^(TO|WRB|WP|MD|VB|RP)/.test(tag)

/** Whether the word at a trigger tells of no event because it is part of a name or a title. */
export function named(w: Work, syntax: Syntax, node: Node, trigger: Trigger, names: EventNames): boolean {
  if (!capital(w.tagged.tokens[trigger.word]!.form)) return false
  return node.kind === 'verb'
    ? inTitle(w, syntax, trigger.word) && (cased(w, syntax) || trigger.word === syntax.first)
    : nameOfThing(w, syntax, node, trigger, names)
}
