/** Rules of a language for places where words of speech are missing, such as headlines. */
import type { Mention, Sentence } from '../core/index.ts'
import { type Draft, type Frame, meet, type Range } from './frame.ts'

/** A sentence as a rule sees it. */
export interface RulePlace {
  readonly f: Frame
  readonly sentence: Sentence
  /** Whether the sentence is the whole first paragraph and ends without a full stop. */
  readonly headline: boolean
  readonly mentions: readonly Mention[]
  /** What was found in the sentence so far. */
  readonly drafts: readonly Draft[]
}

/** A rule with what it finds and what it must leave alone; both are run as tests. */
export interface AttributionRule {
  readonly name: string
  /** Texts with marked parts: `[We will go|content]`, roles content, cue and source. */
  readonly examples: readonly string[]
  /** Texts in which the rule finds nothing. */
  readonly counterExamples: readonly string[]
  readonly find: (place: RulePlace) => Draft | null
  /** Whether what it finds stands instead of all that was found in its content; other rules only add. */
  readonly instead?: boolean
}

/** The mention that ends with the range's last word and starts within it, if any. */
export function mentionAtEnd(place: RulePlace, range: Range): Mention | undefined {
  const start = place.f.tokens[range.first]!.start
  const end = place.f.tokens[range.last - 1]!.end
  return place.mentions.find(m => m.end === end && m.start >= start)
}

/** Whether the text's first sentence is its headline. */
function isHeadline(f: Frame): boolean {
  const s = f.sentences[0]!
  if (s.paragraph !== 0) return false
  const alone = f.sentences[1]?.paragraph !== 0
  return alone && f.tokens[s.last - 1]!.form !== '.'
}

/**
 * Adds what rules find in headlines: rules that stand instead of what was found are asked first, the others only where
 * nothing was found.
 */
export function byRules(
  f: Frame,
  drafts: readonly Draft[],
  rules: readonly AttributionRule[],
  mentions: readonly Mention[],
): Draft[] {
  const sentence = f.sentences[0]
  if (!sentence || !isHeadline(f)) return [...drafts]
  const inside = drafts.filter(d => touches(d, sentence))
  for (const rule of rules) {
    if (inside.length > 0 && !rule.instead) continue
    const draft = rule.find({ f, sentence, headline: true, mentions, drafts: inside })
    if (draft) return [...drafts.filter(d => !inside.includes(d) || !shares(d, draft)), draft]
  }
  return [...drafts]
}

/** Whether a draft's cue or content meets another's. */
const shares = (d: Draft, by: Draft): boolean =>
  by.content.some(c => touches(d, c)) || (by.cue !== null && touches(d, by.cue))

const touches = (d: Draft, s: Range): boolean => (d.cue && meet(d.cue, s)) || d.content.some(c => meet(c, s))
