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
}

/** A rule with what it finds and what it must leave alone; both are run as tests. */
export interface AttributionRule {
  readonly name: string
  /** Texts with marked parts: `[We will go|content]`, roles content, cue and source. */
  readonly examples: readonly string[]
  /** Texts in which the rule finds nothing. */
  readonly counterExamples: readonly string[]
  readonly find: (place: RulePlace) => Draft | null
}

/** The mention that ends with the range's last word and starts within it, if any. */
export function mentionAtEnd(place: RulePlace, range: Range): Mention | undefined {
  const start = place.f.tokens[range.first]!.start
  const end = place.f.tokens[range.last - 1]!.end
  return place.mentions.find(m => m.end === end && m.start >= start)
}

function isHeadline(f: Frame, index: number): boolean {
  const s = f.sentences[index]!
  if (s.paragraph !== 0 || index !== 0) return false
  const alone = f.sentences[1]?.paragraph !== 0
  return alone && f.tokens[s.last - 1]!.form !== '.'
}

/** Adds what rules find in sentences where nothing was found. */
export function byRules(
  f: Frame,
  drafts: readonly Draft[],
  rules: readonly AttributionRule[],
  mentions: readonly Mention[],
): Draft[] {
  const found = [...drafts]
  for (const [i, sentence] of f.sentences.entries()) {
    const headline = isHeadline(f, i)
    if (!headline || found.some(d => touches(d, sentence))) continue
    for (const rule of rules) {
      const draft = rule.find({ f, sentence, headline, mentions })
      if (draft) {
        found.push(draft)
        break
      }
    }
  }
  return found
}

const touches = (d: Draft, s: Range): boolean => (d.cue && meet(d.cue, s)) || d.content.some(c => meet(c, s))
