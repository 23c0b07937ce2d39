/** What the stage works with: the text, what earlier stages say of it, and the tables of the language. */
import type {
  Attribution,
  Id,
  Mention,
  Part,
  Published,
  Sentence,
  Span,
  Tagged,
  Timex,
} from '../core/index.ts'
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
  /** Words of a time that counts from another one. */
  readonly relative: RegExp
  /** Conjunctions whose clause is at the time named right before them. */
  readonly timed: ReadonlySet<string>
  readonly counted: EventLanguage['counted']
  /** Timexes that belong to what is said and not to an event, with the characters of the saying. */
  readonly said: ReadonlyMap<Id, Span | undefined>
}

/** Mentions by token; names of times ("New Year's Eve") take part in nothing and are left out. */
function mentionsByToken(
  tagged: Tagged,
  { mentions, timexes }: EventContext,
  { occasions, undergoing, arms }: EventLanguage,
): MentionsByToken {
  const at = new Int32Array(tagged.tokens.length).fill(-1)
  // Times that end before a mention are behind all that follow it too.
  let past = 0
  mentions.forEach((mention, i) => {
    while (past < timexes.length && timexes[past]!.end <= mention.start) past++
    for (let k = past; k < timexes.length && timexes[k]!.start <= mention.start; k++)
      if (mention.end <= timexes[k]!.end) return
    const { first, last } = tokenRange(tagged, mention)
    if (last <= first || occasions.has(tagged.tokens[last - 1]!.lower)) return
    at.fill(i, first, last)
  })
  return { at, mentions, tokens: tagged.tokens, undergoing, arms }
}

/** The work on one text. */
export function work(tagged: Tagged, context: EventContext, language: EventLanguage): Work {
  return {
    tagged,
    context,
    cues: cueTable(language.cues),
    lexicon: lexicon(language.senses),
    relative: language.relative,
    timed: language.timed,
    by: mentionsByToken(tagged, context, language),
    counted: language.counted,
    said: new Map(context.attributions.flatMap(({ said, cue }) => (said ? [[said, cue] as const] : []))),
  }
}

/** Whether a line ends between two characters. */
function breaks(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) return true
  return false
}

/** Whether a sentence has the tenses of a headline: it is one, or a caption, or a line that ends without a stop. */
export function headlineAt({ tagged, context }: Work, sentence: Sentence): boolean {
  if (context.parts.some(p => p.kind !== 'standfirst' && p.start <= sentence.start && sentence.end <= p.end))
    return true
  const next = tagged.tokens[sentence.last]
  if (next && !breaks(tagged.text, sentence.end, next.start)) return false
  return /[\p{L}\d]$/u.test(tagged.tokens[sentence.last - 1]!.form)
}

/** Structures by text, and in it by the sentence's first token. */
const read = new WeakMap<Tagged, { language: EventLanguage; syntaxes: Map<number, Syntax> }>()

/** The structure of a sentence, worked out once for events and figures. */
export function syntaxOf(
  tagged: Tagged,
  sentence: Sentence,
  headline: boolean,
  language: EventLanguage,
): Syntax {
  let known = read.get(tagged)
  if (known?.language !== language) read.set(tagged, (known = { language, syntaxes: new Map() }))
  const before = known.syntaxes.get(sentence.first)
  if (before?.headline === headline) return before
  const syntax = language.syntax(tagged, sentence, headline)
  known.syntaxes.set(sentence.first, syntax)
  return syntax
}
