/** What the stage works with: the text, what earlier stages say of it, and the tables of the language. */
import type { Attribution, Id, Mention, Part, Published, Sentence, Tagged, Timex } from '../core/index.ts'
import { tokenRange } from '../text/index.ts'
import { type CueTable, cueTable } from './cues.ts'
import type { EventLanguage } from './language.ts'
import { type Lexicon, lexicon } from './lexicon.ts'
import type { MentionsByToken } from './participants.ts'
import type { Syntax } from './syntax.ts'

/** What the earlier stages say of the text. */
export interface EventContext {
  readonly document: Id
  readonly mentions: readonly Mention[]
  readonly timexes: readonly Timex[]
  readonly attributions: readonly Attribution[]
  readonly parts: readonly Part[]
  readonly published: Published | null
}

/** Indices of the text by token, and the tables of the language. */
export interface Work {
  readonly tagged: Tagged
  readonly context: EventContext
  readonly cues: CueTable
  readonly lexicon: Lexicon
  readonly by: MentionsByToken
  /** Timexes that belong to what is said and not to an event. */
  readonly said: ReadonlySet<Id>
}

/** Mentions by token; names of times ("New Year's Eve") take part in nothing and are left out. */
function mentionsByToken(
  tagged: Tagged,
  { mentions, timexes }: EventContext,
  { occasions, undergoing }: EventLanguage,
): MentionsByToken {
  const at = new Int32Array(tagged.tokens.length).fill(-1)
  mentions.forEach((mention, i) => {
    const { first, last } = tokenRange(tagged, mention)
    if (last <= first || occasions.has(tagged.tokens[last - 1]!.lower)) return
    if (timexes.some(t => t.start <= mention.start && mention.end <= t.end)) return
    at.fill(i, first, last)
  })
  return { at, mentions, tokens: tagged.tokens, undergoing }
}

/** The work on one text. */
export function work(tagged: Tagged, context: EventContext, language: EventLanguage): Work {
  return {
    tagged,
    context,
    cues: cueTable(language.cues),
    lexicon: lexicon(language.senses),
    by: mentionsByToken(tagged, context, language),
    said: new Set(context.attributions.flatMap(a => a.said ?? [])),
  }
}

/** Whether a sentence has the tenses of a headline: it is one, or a caption, or a line that ends without a stop. */
export function headlineAt({ tagged, context }: Work, sentence: Sentence): boolean {
  if (context.parts.some(p => p.kind !== 'standfirst' && p.start <= sentence.start && sentence.end <= p.end))
    return true
  const next = tagged.tokens[sentence.last]
  const ends = !next || /\n/.test(tagged.text.slice(sentence.end, next.start))
  return ends && /[\p{L}\d]$/u.test(tagged.tokens[sentence.last - 1]!.form)
}

const read = new WeakMap<Sentence, { language: EventLanguage; syntax: Syntax }>()

/** The structure of a sentence, worked out once for events and figures. */
export function syntaxOf(
  tagged: Tagged,
  sentence: Sentence,
  headline: boolean,
  language: EventLanguage,
): Syntax {
  const known = read.get(sentence)
  if (known && known.language === language && known.syntax.headline === headline) return known.syntax
  const syntax = language.syntax(tagged, sentence, headline)
  read.set(sentence, { language, syntax })
  return syntax
}
