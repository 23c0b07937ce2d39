/** English rules for headlines with a quotation and a colon, whose content is the quotation alone. */

import type { AttributionRule, Draft, Range, RulePlace } from '../../../attribution/index.ts'
import type { Mention } from '../../../core/index.ts'
import { speaks } from './speakers.ts'
import { englishCueWords } from './words.ts'

/** Longest subject, in tokens. */
const SUBJECT = 9
const FINITE = /^(VBZ|VBP|VBD|MD)$/
/** Words after a participle that make it passive: "mocked for …". */
const PASSIVE: ReadonlySet<string> = new Set('for by over after as in at on amid during of with'.split(' '))

const hasFinite = (place: RulePlace, i: number): boolean => FINITE.test(place.f.tokens[i]!.tag)

/** Index of the verb or the "on" that follows a headline's subject, or -1 where none does or the subject is long. */
function subjectEnd({ f }: RulePlace, first: number, last: number): number {
  for (let i = first; i < last && i - first <= SUBJECT; i++) {
    const { tag, lower, pos } = f.tokens[i]!
    if (i > first && (FINITE.test(tag) || lower === 'on' || tag === 'VBN' || tag === 'VBG')) return i
    if (pos === 'PUNCT') return -1
  }
  return -1
}

/** Whether a headline's verb tells what is done to its subject ("torched for", "seen on"). */
const isPassive = ({ f }: RulePlace, verb: number): boolean =>
  f.tokens[verb]!.tag === 'VBN' ||
  (f.tokens[verb]!.tag === 'VBD' && PASSIVE.has(f.tokens[verb + 1]?.lower ?? ''))

/** Words that make a headline a report about its subject ("How the mayor won"). */
const ABOUT: ReadonlySet<string> = new Set('how why what when where who inside meet'.split(' '))

/** Whether several people are named in a range: a verb may have been read as a name or a noun between them. */
function isCrowded({ f, mentions }: RulePlace, range: Range): boolean {
  const [start, end] = [f.tokens[range.first]!.start, f.tokens[range.last - 1]!.end]
  const owns = (m: Mention): boolean => f.tokens.some(t => t.start === m.end && /^['’]/.test(t.form))
  return mentions.filter(m => m.type === 'person' && m.start >= start && m.end <= end && !owns(m)).length > 1
}

const isSpeech = ({ f }: RulePlace, { cue }: Draft): boolean =>
  cue !== null && englishCueWords.verbs.has(f.tokens[cue.first]!.lemma.toLowerCase())

/** The subject of a headline if it can speak and does something. */
function subject(place: RulePlace, first: number, last: number, participle: boolean): Range | null {
  const { tokens } = place.f
  const verb = subjectEnd(place, first, last)
  if (verb <= first || isPassive(place, verb) || ABOUT.has(tokens[first]!.lower)) return null
  if (!participle && tokens[verb]!.tag === 'VBG') return null
  let end = verb
  while (end > first + 1 && tokens[end - 1]!.pos === 'ADV') end--
  const told = place.drafts.find(d => isSpeech(place, d) && d.source?.first === first)?.source
  const found = told ?? { first, last: end }
  const known = told || place.drafts.some(d => d.source?.first === first && d.source.last === end)
  return told || (speaks(place, found) && (known || !isCrowded(place, found))) ? found : null
}

const meets = (a: Range, b: Range): boolean => a.first < b.last && b.first < a.last

/** The last of the drafts before the colon that are a subject's. */
const ownDraft = ({ drafts }: RulePlace, source: Range, colon: number): Draft | undefined =>
  drafts
    .filter(d => d.cue && d.cue.last <= colon && d.source && meets(d.source, source))
    .sort((a, b) => b.cue!.first - a.cue!.first)[0]

/** The clause that a verb of speech brings in before the colon ("says she will stay: ‘I like it here’"). */
function clauseOf(place: RulePlace, draft: Draft, colon: number): Range[] {
  const { f } = place
  const { cue } = draft
  const content = draft.content[0]!
  if (!cue || content.first !== cue.last || content.first >= colon) return []
  if (!englishCueWords.bare.has(f.tokens[cue.last - 1]!.lemma.toLowerCase())) return []
  for (let i = content.first; i < colon; i++)
    if (hasFinite(place, i)) return [{ first: content.first, last: colon }]
  return []
}

/** Index of a colon before a quotation that ends the headline, or -1. */
function colonBefore({ f, sentence }: RulePlace): number {
  for (const r of f.ranges) {
    if (r.first >= sentence.last) break
    const before = f.tokens[r.first - 1]
    if (before?.form === ':' && r.first > sentence.first + 2 && sentence.last - r.last <= 1)
      return r.first - 1
  }
  return -1
}

/** "Minister praises harbour: ‘…’": the subject speaks; where he cannot, or suffers something, nobody is named. */
export const quotedLast: AttributionRule = {
  name: 'headline-quotation-last',
  instead: true,
  examples: [
    '[Minister|source] praises harbour workers on summer visit[:|cue] [‘You keep us going’|content]',
    '[Doctors|source] on the long night shifts[:|cue] [‘We are tired’|content]',
    'Harbour mocked for closing at noon[:|cue] [‘A joke of an office’|content]',
    'New machine finds its way home[:|cue] [‘A bit frightening’|content]',
  ],
  counterExamples: [
    'The harbour opens a new hall for fish and ice',
    'Storm season: dozens rescued in “Fish Bay”',
    'He read at ten: “The Long Winter” is his book.',
  ],
  find: place => {
    const { first } = place.sentence
    const colon = colonBefore(place)
    if (colon < 0 || subjectEnd(place, first, colon) < 0) return null
    const told = place.drafts.some(d => d.cue && isSpeech(place, d) && Math.abs(d.cue.last - colon) <= 1)
    if (told) return null
    const source = subject(place, first, colon, false)
    const quoted = { first: colon + 1, last: place.sentence.last }
    const known = source ? ownDraft(place, source, colon) : undefined
    const cue = known?.cue ?? { first: colon, last: colon + 1 }
    return { cue, source, content: [...(known ? clauseOf(place, known, colon) : []), quoted] }
  },
}

/** "‘We are losing it’: the last fishermen fight on": who follows the colon speaks, if people can be meant. */
export const quotedFirst: AttributionRule = {
  name: 'headline-quotation-first',
  instead: true,
  examples: [
    '[‘We are losing our town’|content][:|cue] [the residents|source] fighting the harbour plan',
    '[‘They have ruined us’|content][:|cue] [island farmers|source] turn on the mayor',
  ],
  counterExamples: [
    '‘Small like a cup’: a puppy becomes the shortest dog',
    '‘The green age’: wind and sun gave more power than coal',
  ],
  find: place => {
    const { f, sentence } = place
    const quoted = f.ranges[0]
    if (quoted?.first !== sentence.first || f.tokens[quoted.last]?.form !== ':') return null
    if (quoted.last + 1 >= sentence.last) return null
    const source = subject(place, quoted.last + 1, sentence.last, true)
    let clause = false
    for (let i = quoted.first; i < quoted.last; i++) clause ||= hasFinite(place, i)
    return source && clause
      ? { cue: { first: quoted.last, last: quoted.last + 1 }, source, content: [quoted] }
      : null
  },
}
