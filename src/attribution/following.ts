/** What is said stands in the next paragraph, after a colon: "She told the radio: ¶ We will not wait." */
import { subjectOf } from './clauses.ts'
import { type Draft, type Frame, lemmaAt, meet, type Range } from './frame.ts'
import type { CueWords } from './words.ts'

/** Most words between the verb and the colon: an addressee, a day. */
const TAIL = 7

/** The last finite verb of a sentence that ends in a colon, if it is one of saying with no clause after it; or -1. */
function verbOf(f: Frame, s: Range, words: CueWords): number {
  for (let i = s.last - 2; i > s.first && s.last - i < TAIL + 2; i--) {
    const { pos, tag } = f.tokens[i]!
    if (f.inside[i]! >= 0) return -1
    if (pos !== 'VERB' && pos !== 'AUX') continue
    const lemma = lemmaAt(f, i)
    return words.finite.has(tag) && (words.closing.has(lemma) || words.addressing.has(lemma)) ? i : -1
  }
  return -1
}

/** The paragraph after a sentence that ends one: to the end of its first quotation, or all of it. */
function paragraphAfter(f: Frame, sentence: number): Range | null {
  const s = f.sentences[sentence]!
  const next = f.sentences[sentence + 1]
  if (!next || next.paragraph === s.paragraph) return null
  const quoted = f.ranges.find(r => r.first === next.first)
  if (quoted) return quoted
  let last = sentence + 1
  while (f.sentences[last + 1]?.paragraph === next.paragraph) last++
  const range = { first: next.first, last: f.sentences[last]!.last }
  for (let i = range.first; i < range.last; i++) if (f.inside[i]! >= 0) return null
  return range.last - range.first > 3 ? range : null
}

/**
 * Drafts in which a verb of saying that ends its paragraph with a colon brings in the next paragraph, and nothing
 * before it.
 */
export function withFollowing(f: Frame, drafts: readonly Draft[], words: CueWords): readonly Draft[] {
  let all = drafts
  f.sentences.forEach((s, k) => {
    if (f.tokens[s.last - 1]!.form !== ':') return
    const content = paragraphAfter(f, k)
    const verb = content ? verbOf(f, s, words) : -1
    if (!content || verb < 0) return
    const own = { first: verb, last: verb + 1 }
    const known = all.find(d => d.cue && meet(d.cue, own))
    const cue = known?.cue ?? own
    if (known?.content.some(c => meet(c, content))) return
    const source = subjectOf(f, verb) ?? known?.source ?? null
    if (!source) return
    all = [
      ...all.filter(d => d !== known && !(d.source && !d.cue && meet(d.source, content))),
      { cue, source, content: [content] },
    ]
  })
  return all
}
