/** The stage: event mentions of a tagged text. */
import {
  type EventMention,
  type Participant,
  type Span,
  type Status,
  spanId,
  type Tagged,
} from '../core/index.ts'
import { sentenceAt, tokenRange } from '../text/index.ts'
import { attributionAt } from './attribution.ts'
import type { Place } from './conditions.ts'
import { leadOf } from './days.ts'
import type { Standing } from './effects.ts'
import { clauseStanding, type Draft, inherited } from './inherit.ts'
import type { EventLanguage } from './language.ts'
import { lender, timeVerbs } from './lent.ts'
import { type Trigger, triggerAt } from './lexicon.ts'
import { named } from './named.ts'
import { participants } from './participants.ts'
import { isElsewhere, partySpeaks, settle } from './settle.ts'
import { standing } from './status.ts'
import { coordinated, type Node, nodeAt } from './syntax.ts'
import { owns, ownTime, timeOf } from './times.ts'
import { typeRow } from './types.ts'
import { untyped } from './untyped.ts'
import { maybe, usual } from './usual.ts'
import { type EventContext, headlineAt, syntaxOf, type Work, work } from './work.ts'

/** A question only asks. */
const asked = (said: Standing, question: boolean): Standing =>
  question && said.status !== null && !said.negative ? { ...said, status: 'possible' } : said

/** Whether a word is part of a time: "March". */
function inTime(w: Work, { first }: Trigger): boolean {
  const { start, end } = w.tagged.tokens[first]!
  return w.context.timexes.some(t => t.start <= start && end <= t.end)
}

/** Sentences of the body, at its beginning, that tell what a report is about. */
const OPENING = 1

function drafts(w: Work, language: EventLanguage): Draft[] {
  const found: Draft[] = []
  const { tagged } = w
  const types = new Set<string>()
  const lead = new Set(leadOf(tagged, w.context.parts, OPENING))
  for (const sentence of tagged.sentences) {
    if (language.boilerplate(tagged, sentence)) continue
    const syntax = syntaxOf(tagged, sentence, headlineAt(w, sentence), language)
    const place: Place = { tokens: tagged.tokens, syntax, by: w.by, types }
    const triggers = syntax.nodes.flatMap(at => {
      const trigger = triggerAt(w.lexicon, place, at, at.word)
      if (!trigger || inTime(w, trigger) || named(w, syntax, at, trigger, language.names)) return []
      types.add(trigger.sense.type)
      // "a state of emergency" hangs where its first word hangs
      return { trigger, node: (trigger.first < at.first ? nodeAt(syntax, trigger.first) : at) ?? at }
    })
    const nouns = new Set(triggers.map(t => t.node).filter(n => n.kind === 'noun'))
    for (const { trigger, node } of triggers) {
      const when = timeOf(w, syntax, node, timeVerbs(w, node), nouns)
      const stands = standing(tagged.tokens, syntax, w.cues, node, node.word)
      const said = asked(usual(w, syntax, node, stands, when, language) ? maybe : stands, syntax.question)
      const dated = when !== undefined && node.kind === 'noun' && ownTime(tagged, syntax, node, when)
      const called = dated && owns(tagged, node, when)
      found.push({ node, trigger, syntax, said, when, dated, called })
    }
    for (const node of syntax.nodes) {
      if (node.kind === 'noun' || !node.subject) continue
      const draft = untyped(w, language, syntax, node, syntax.headline || lead.has(sentence))
      if (draft && !found.some(d => d.trigger.word === node.word || d.node.head === node)) found.push(draft)
    }
  }
  return found.sort((a, b) => a.trigger.first - b.trigger.first)
}

/** The event mentions of a text, in order. */
export function events(
  tagged: Tagged,
  context: EventContext,
  language: EventLanguage,
): readonly EventMention[] {
  const w = work(tagged, context, language)
  const all = drafts(w, language)
  const told = all.flatMap(draft => {
    const said = mention(w, draft, inherited(all, draft, context.published))
    return said ? [{ draft, said }] : []
  })
  return told.filter(({ draft }) => !told.some(o => swallows(o.draft, draft))).map(t => t.said)
}

/** The noun that a verb's clause is about: its object, or the subject of its passive. */
function about(verb: Node, noun: Node): boolean {
  const at = coordinated(noun)
  if (at.head !== verb) return noun.below.includes(verb) && verb.relation === 'reduced'
  return at.relation === 'object' || (at.relation === 'subject' && verb.verb?.passive === true)
}

/** Whether one mention says what another says: "signed" of "signed an agreement", the noun in "file for bankruptcy". */
function swallows(by: Draft, other: Draft): boolean {
  if (by === other || by.syntax !== other.syntax) return false
  if (by.trigger.first <= other.trigger.first && other.trigger.last <= by.trigger.last)
    return by.trigger.last - by.trigger.first > other.trigger.last - other.trigger.first
  if (by.node.kind !== 'noun' || other.node.kind !== 'verb' || !about(other.node, by.node)) return false
  const row = typeRow(other.trigger.sense.type)
  return by.trigger.sense.type === other.trigger.sense.type || row?.light === true
}

/** Whether a mention says enough to stand in a record: somebody, some day, some place, or a definite thing. */
function worth(draft: Draft, taking: readonly Participant[], headline: boolean, plural: boolean): boolean {
  const { node, trigger, when } = draft
  const row = typeRow(trigger.sense.type)
  if (row?.verbal) return taking.some(p => p.role === 'actor')
  if (taking.length > 0 || when) return true
  if (node.kind === 'noun')
    return (
      node.determiner === 'definite' ||
      node.determiner === 'possessive' ||
      (!plural && (headline || (draft.said.status === 'happened' && draft.said.cue !== undefined))) ||
      (row?.schedulable === false && node.determiner === 'indefinite')
    )
  // "he was arrested": of somebody, though not by name
  if (row?.schedulable === false && (node.verb?.finite || node.verb?.passive) && node.subject) return true
  const nouns = [node.subject, ...node.below.filter(n => n.relation === 'object')]
  return nouns.some(n => n !== null && n !== undefined && n.determiner !== 'pronoun')
}

function mention(w: Work, draft: Draft, said: Standing): EventMention | null {
  const { node, trigger, when } = draft
  const { tokens } = w.tagged
  const span = { start: tokens[trigger.first]!.start, end: tokens[trigger.last - 1]!.end }
  const row = typeRow(trigger.sense.type)
  const light = lender(w, node, row?.schedulable === true)
  const taking = participants(node, trigger.word, row, light, w.by, draft.syntax.headline)
  const plural = tokens[trigger.word]!.lemma.toLowerCase() !== tokens[trigger.word]!.lower
  if (!worth(draft, taking.participants, draft.syntax.headline, plural)) return null
  const attribution = attributionAt(w.context.attributions, span)
  const party = (): boolean =>
    partySpeaks(
      w,
      attribution,
      taking.participants.map(p => p.mention),
    )
  // "is resigning": what is done once is not under way for long
  const stands: Standing =
    row?.oneOff && node.kind === 'verb' && said.status === 'under way' && !said.present
      ? { ...said, status: 'planned' }
      : said
  const { status, polarity } = settle(w, stands, attribution, when, party)
  const more = trigger.last - trigger.first > 1
  const elsewhere = isElsewhere(w, stands, when)
  return {
    id: spanId(w.context.document, 'event', span),
    trigger: span,
    type: trigger.sense.type || null,
    plover: trigger.sense.plover ?? row?.plover ?? null,
    lemma: more
      ? tokens
          .slice(trigger.first, trigger.last)
          .map(t => t.lemma)
          .join(' ')
          .toLowerCase()
      : tokens[trigger.word]!.lemma.toLowerCase(),
    participants: taking.participants,
    ...(when && !elsewhere && { when: when.id }),
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
  const syntax = syntaxOf(tagged, sentence, headlineAt(w, sentence), language)
  const { first, last } = tokenRange(tagged, span)
  let word = last - 1
  let node = nodeAt(syntax, word)
  while (!node && word > first) node = nodeAt(syntax, --word)
  // "make the firm profitable": an adjective is as real as the verb before it
  if (tagged.tokens[last - 1]!.pos === 'ADJ' || tagged.tokens[last - 1]!.pos === 'ADV')
    node ??= syntax.nodes.findLast(
      n => n.kind === 'verb' && n.last <= word && n.last + 3 > word && !n.verb!.negative,
    )
  if (!node) return { status: 'happened', polarity: 'positive' }
  const when = timeOf(w, syntax, node, timeVerbs(w, node))
  const stands = standing(tagged.tokens, syntax, w.cues, node, word)
  const said = asked(usual(w, syntax, node, stands, when, language) ? maybe : stands, syntax.question)
  const bare =
    clauseStanding({ node }) === 'unreal' && node.determiner !== 'definite' ? 'planned' : 'happened'
  return settle(
    w,
    asked(said.status === null ? { ...said, status: bare } : said, syntax.question),
    attributionAt(context.attributions, span),
    when,
    () => false,
  )
}
