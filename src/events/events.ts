/** The stage: event mentions of a tagged text. */
import {
  type Attribution,
  type EventMention,
  type Id,
  type Mention,
  type Part,
  type Published,
  type Span,
  type Status,
  spanId,
  type Tagged,
  type Timex,
} from '../core/index.ts'
import { sentenceAt, tokenRange } from '../text/index.ts'
import { attributionAt } from './attribution.ts'
import { type CueTable, cueTable, effectOf } from './cues.ts'
import type { EventLanguage } from './language.ts'
import { type Lexicon, lexicon, type Place, type Trigger, triggerAt } from './lexicon.ts'
import { type MentionsByToken, participants } from './participants.ts'
import { type Standing, standing } from './status.ts'
import { coordinated, type Node, nodeAt, type Syntax } from './syntax.ts'
import { timeOf } from './times.ts'
import { typeRow } from './types.ts'

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
interface Work {
  readonly tagged: Tagged
  readonly context: EventContext
  readonly cues: CueTable
  readonly lexicon: Lexicon
  readonly by: MentionsByToken
  /** Timexes that belong to what is said and not to an event. */
  readonly said: ReadonlySet<Id>
}

function mentionsByToken(tagged: Tagged, mentions: readonly Mention[]): MentionsByToken {
  const at = new Int32Array(tagged.tokens.length).fill(-1)
  mentions.forEach((mention, i) => {
    const { first, last } = tokenRange(tagged, mention)
    at.fill(i, first, last)
  })
  return { at, mentions }
}

function work(tagged: Tagged, context: EventContext, language: EventLanguage): Work {
  return {
    tagged,
    context,
    cues: cueTable(language.cues),
    lexicon: lexicon(language.senses),
    by: mentionsByToken(tagged, context.mentions),
    said: new Set(context.attributions.flatMap(a => a.said ?? [])),
  }
}

/** The verb that lends an event noun its subject and time: "held talks"; or null. */
function lightVerb(w: Work, node: Node): Node | null {
  if (node.kind !== 'noun') return null
  const at = coordinated(node)
  const word = at.head ? w.tagged.tokens[at.head.word]!.lemma.toLowerCase() : ''
  if (at.head?.kind !== 'verb') return null
  if (at.relation === 'object' || at.relation === 'subject')
    return effectOf(w.cues, word, at.relation) ? at.head : null
  return null
}

/** Whether the one who speaks takes part: it is then announced, and not only said. */
function partySpeaks(w: Work, attribution: Attribution | undefined, ids: readonly Id[]): boolean {
  if (!attribution) return false
  const { mentions } = w.context
  const taking = mentions.filter(m => ids.includes(m.id))
  if (attribution.speaker && taking.some(m => m.entity === attribution.speaker)) return true
  const source = attribution.source
  if (!source) return false
  return mentions.some(
    m => source.start <= m.start && m.end <= source.end && taking.some(t => t.entity === m.entity),
  )
}

/** The status by the sentence, corrected by who speaks and by the calendar. */
function settle(
  w: Work,
  s: Standing,
  attribution: Attribution | undefined,
  when: Timex | undefined,
  party: boolean,
): { status: Status; polarity: 'positive' | 'negative' } {
  let { status } = s
  let negative = s.negative
  const cueToken = s.cue === undefined ? null : w.tagged.tokens[s.cue]!
  if (s.conditional && attribution && status === 'possible') status = 'planned'
  if (
    attribution?.cue &&
    !(cueToken && cueToken.start >= attribution.cue.start && cueToken.start < attribution.cue.end)
  ) {
    const lemmas = tokenRange(w.tagged, attribution.cue)
    for (let i = lemmas.first; i < lemmas.last; i++) {
      const effect = effectOf(w.cues, w.tagged.tokens[i]!.lemma.toLowerCase(), 'content')
      if (effect === 'denied' && !negative) {
        status = 'denied'
        negative = true
      }
      if (effect === 'confirmed' && (status === 'planned' || status === 'announced')) status = 'confirmed'
      if (effect === 'announced' && status === 'planned') status = 'announced'
    }
  }
  const { published } = w.context
  const later = when?.interval && published?.to && when.interval.from > published.to
  if (later && (status === 'happened' || status === 'under way')) status = negative ? 'denied' : 'planned'
  if (
    negative &&
    (status === 'happened' ||
      status === 'under way' ||
      status === 'planned' ||
      status === 'announced' ||
      status === null)
  )
    status = 'denied'
  if (status === 'planned' && !negative && party) status = 'announced'
  return { status: status ?? 'happened', polarity: negative ? 'negative' : 'positive' }
}

interface Draft {
  readonly node: Node
  readonly trigger: Trigger
  readonly syntax: Syntax
  readonly said: Standing
}

/** Bare nouns ("the visit") take the standing that a fuller mention of the type has in the text. */
function inherited(drafts: readonly Draft[], draft: Draft): Standing {
  if (draft.said.status !== null) return draft.said
  const type = draft.trigger.sense.type
  const row = typeRow(type)
  const clause = clauseStanding(draft)
  if (row && !row.schedulable)
    return {
      status: clause === 'unreal' && draft.node.determiner === 'indefinite' ? 'possible' : 'happened',
      negative: draft.said.negative,
    }
  const same = drafts.filter(d => d.trigger.sense.type === type && d.said.status !== null && !d.said.negative)
  const before = same.filter(d => d.trigger.first < draft.trigger.first).at(-1) ?? same[0]
  if (before)
    return {
      status:
        before.said.status === 'announced' || before.said.status === 'confirmed'
          ? 'planned'
          : before.said.status,
      negative: false,
    }
  return { status: clause === 'unreal' ? 'planned' : 'happened', negative: draft.said.negative }
}

/** Whether the clause around a noun is real. */
function clauseStanding({ node }: Draft): 'real' | 'unreal' {
  for (let at: Node | null = node; at; at = at.head)
    if (at.kind === 'verb') {
      const form = at.verb!
      return form.tense === 'future' || form.modality !== 'none' || (!form.finite && form.bare)
        ? 'unreal'
        : 'real'
    }
  return 'real'
}

function drafts(w: Work, language: EventLanguage): Draft[] {
  const found: Draft[] = []
  const { tagged, context } = w
  for (const sentence of tagged.sentences) {
    const headline = context.parts.some(
      p => p.kind !== 'standfirst' && p.start <= sentence.start && sentence.end <= p.end,
    )
    const syntax = language.syntax(tagged, sentence, headline)
    const place: Place = { tokens: tagged.tokens, syntax, by: w.by }
    for (const node of syntax.nodes) {
      const trigger = triggerAt(w.lexicon, place, node, node.word)
      if (!trigger) continue
      const said = standing(tagged.tokens, syntax, w.cues, node, node.word)
      found.push({
        node,
        trigger,
        syntax,
        said:
          syntax.question && said.status !== null && !said.negative ? { ...said, status: 'possible' } : said,
      })
    }
  }
  return found
}

/** The event mentions of a text, in order. */
export function events(
  tagged: Tagged,
  context: EventContext,
  language: EventLanguage,
): readonly EventMention[] {
  const w = work(tagged, context, language)
  const all = drafts(w, language)
  return all.map(draft => mention(w, draft, inherited(all, draft)))
}

function mention(w: Work, draft: Draft, said: Standing): EventMention {
  const { node, trigger } = draft
  const { tokens } = w.tagged
  const span = { start: tokens[trigger.first]!.start, end: tokens[trigger.last - 1]!.end }
  const row = typeRow(trigger.sense.type)
  const light = lightVerb(w, node)
  const taking = participants(node, trigger.word, row, light, w.by)
  const attribution = attributionAt(w.context.attributions, span)
  const when = timeOf(w.tagged, draft.syntax, node, light, w.context.timexes, w.said)
  const { status, polarity } = settle(
    w,
    said,
    attribution,
    when,
    partySpeaks(
      w,
      attribution,
      taking.participants.map(p => p.mention),
    ),
  )
  const lemma =
    trigger.last - trigger.first > 1
      ? tokens
          .slice(trigger.first, trigger.last)
          .map(t => t.lemma)
          .join(' ')
          .toLowerCase()
      : tokens[trigger.word]!.lemma.toLowerCase()
  return {
    id: spanId(w.context.document, 'event', span),
    trigger: span,
    type: trigger.sense.type,
    plover: trigger.sense.plover ?? row?.plover ?? null,
    lemma,
    participants: taking.participants,
    ...(when && { when: when.id }),
    ...(taking.where !== undefined && { where: taking.where }),
    status,
    polarity,
    ...(attribution && { within: attribution.id }),
  }
}

/** Status and polarity of the event that the words at `span` tell of, whether or not they are in the lexicon. */
export function statusAt(
  tagged: Tagged,
  span: Span,
  context: EventContext,
  language: EventLanguage,
): { status: Status; polarity: 'positive' | 'negative' } {
  const w = work(tagged, context, language)
  const sentence = tagged.sentences[sentenceAt(tagged, span.start)]
  if (!sentence) return { status: 'happened', polarity: 'positive' }
  const headline = context.parts.some(
    p => p.kind !== 'standfirst' && p.start <= sentence.start && sentence.end <= p.end,
  )
  const syntax = language.syntax(tagged, sentence, headline)
  const { first, last } = tokenRange(tagged, span)
  let node: Node | undefined
  let word = first
  for (let i = last - 1; i >= first && !node; i--) {
    node = nodeAt(syntax, i)
    word = i
  }
  if (!node) return { status: 'happened', polarity: 'positive' }
  const found = standing(tagged.tokens, syntax, w.cues, node, word)
  const said = syntax.question && !found.negative ? { ...found, status: 'possible' as const } : found
  const attribution = attributionAt(context.attributions, span)
  const when = timeOf(tagged, syntax, node, lightVerb(w, node), context.timexes, w.said)
  const unclear = said.status === null
  const clause = clauseStanding({
    node,
    syntax,
    said,
    trigger: { sense: { type: '', examples: [] }, first, last, word },
  })
  return settle(
    w,
    unclear
      ? { ...said, status: clause === 'unreal' && node.determiner !== 'definite' ? 'planned' : 'happened' }
      : said,
    attribution,
    when,
    false,
  )
}
