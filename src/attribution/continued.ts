/** Quotations without a cue of their own that go on with what somebody was saying. */
import { type Draft, type Frame, meet, type Range } from './frame.ts'

/** Fewest words of a quotation that can be a statement without a cue beside it: shorter ones are names or scare quotes. */
const SHORTEST = 5

/** A quotation that ends a sentence or holds one, and is no title or scare quote by its length. */
function isStatement(f: Frame, range: Range): boolean {
  let words = 0
  let verb = false
  for (let i = range.first; i < range.last; i++) {
    const t = f.tokens[i]!
    if (t.pos !== 'PUNCT') words++
    if (t.pos === 'VERB' || t.pos === 'AUX') verb = true
  }
  return verb && words >= SHORTEST
}

/** Whether the quotation is all of its sentences, but for marks. */
function standsAlone(f: Frame, range: Range): boolean {
  const first = f.sentences[f.sentenceOf[range.first]!]!.first
  const last = f.sentences[f.sentenceOf[range.last - 1]!]!.last
  for (let i = first; i < last; i++)
    if ((i < range.first || i >= range.last) && f.tokens[i]!.pos !== 'PUNCT') return false
  return true
}

const paragraphAt = (f: Frame, token: number): number => f.sentences[f.sentenceOf[token]!]!.paragraph

/**
 * Adds quotations that nothing covers yet and that are whole sentences: in the paragraph of an attribution they
 * are more of its content; right after a paragraph that ended with somebody's statement they are an attribution
 * to the same source, without a cue.
 */
export function continued(f: Frame, drafts: readonly Draft[]): Draft[] {
  const all = [...drafts].sort((a, b) => start(a) - start(b))
  for (const range of f.ranges) {
    if (!isStatement(f, range) || !standsAlone(f, range)) continue
    if (all.some(d => d.content.some(c => meet(c, range)) || (d.cue && meet(d.cue, range)))) continue
    const asked = askedAfter(f, all, range)
    if (asked >= 0) {
      all[asked] = { ...all[asked]!, content: joined([range, ...all[asked]!.content]) }
      continue
    }
    const k = lastBefore(all, range.first)
    const before = all[k]
    if (!before?.source) continue
    const apart = paragraphAt(f, range.first) - paragraphAt(f, end(before) - 1)
    if (apart === 0) all[k] = { ...before, content: joined([...before.content, range]) }
    else if (apart === 1 && isFirst(f, range) && endsParagraph(f, before))
      all.splice(k + 1, 0, { cue: null, source: before.source, content: [range] })
  }
  return all
}

/** Longest sentence that only says who said what stands before it. */
const CREDIT = 9

/** "“Who was told?” [Berg wanted to know]": index of the attribution that is all of the short sentence after a quotation, or -1. */
function askedAfter(f: Frame, all: readonly Draft[], range: Range): number {
  const k = f.sentenceOf[range.last - 1]! + 1
  const s = f.sentences[k]
  if (
    !s ||
    s.first !== range.last ||
    s.last - s.first > CREDIT ||
    paragraphAt(f, range.first) !== s.paragraph
  )
    return -1
  return all.findIndex(d => {
    if (!d.cue || d.source?.first !== s.first || d.cue.last > s.last) return false
    return d.content.every(c => c.first >= d.cue!.last && c.last <= s.last && c.last - c.first <= SHORT)
  })
}

/** Longest content that says nothing by itself: "to know". */
const SHORT = 2

const start = (d: Draft): number => Math.min(d.cue?.first ?? Number.POSITIVE_INFINITY, d.content[0]!.first)
const end = (d: Draft): number =>
  Math.max(d.cue?.last ?? 0, d.cue ? (d.source?.last ?? 0) : 0, d.content.at(-1)!.last)

/** Index of the draft before a token that reaches farthest, the outer of two, or -1. */
function lastBefore(all: readonly Draft[], token: number): number {
  let best = -1
  for (let i = 0; i < all.length && start(all[i]!) < token; i++)
    if (best < 0 || end(all[i]!) > end(all[best]!)) best = i
  return best
}

/** Whether a range starts its paragraph. */
const isFirst = (f: Frame, range: Range): boolean =>
  range.first === 0 || paragraphAt(f, range.first - 1) !== paragraphAt(f, range.first)

/** Whether an attribution belongs to the last sentence of its paragraph, or to the quotation that ends it. */
function endsParagraph(f: Frame, d: Draft): boolean {
  const last = f.sentenceOf[end(d) - 1]!
  const next = f.sentences[last + 1]
  return !next || next.paragraph !== f.sentences[last]!.paragraph
}

/** Ranges in order, those that touch made one. */
export function joined(ranges: readonly Range[]): Range[] {
  const found: { first: number; last: number }[] = []
  for (const r of [...ranges].sort((a, b) => a.first - b.first || a.last - b.last)) {
    const top = found.at(-1)
    if (top && r.first <= top.last) top.last = Math.max(top.last, r.last)
    else found.push({ first: r.first, last: r.last })
  }
  return found
}
