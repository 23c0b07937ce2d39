/** Contents that break off too early, or run on into what another says. */
import { hasFinite } from './clauses.ts'
import { type Draft, type Frame, lemmaAt, type Range } from './frame.ts'
import type { CueWords } from './words.ts'

const comma = (f: Frame, i: number): boolean => f.tokens[i]?.form === ','

/** Whether a content is no more than its conjunction, or that and a clause before the main one: "that[, as she cleared the house]". */
function isOpening(f: Frame, c: Range, words: CueWords): boolean {
  if (!words.conjunctions.has(f.tokens[c.first]!.lower)) return false
  if (c.last - c.first === 1) return true
  let i = c.first + 1
  if (comma(f, i)) i++
  const { pos, lower } = f.tokens[i] ?? f.tokens[c.first]!
  if (i >= c.last || (pos !== 'SCONJ' && !words.relatives.has(lower)) || words.conjunctions.has(lower))
    return false
  for (; i < c.last - 1; i++) if (comma(f, i)) return false
  return comma(f, c.last - 1) || comma(f, c.last)
}

/** Content that breaks off before the main clause ("that, as she cleared the house, she found it") goes on to the sentence's end. */
function withMain(f: Frame, d: Draft, others: readonly Draft[], words: CueWords): Draft {
  const c = d.content.at(-1)!
  if (!d.cue || c.first < d.cue.last || !isOpening(f, c, words)) return d
  const sentence = f.sentences[f.sentenceOf[c.first]!]!
  let { last } = sentence
  while (last > c.last && f.tokens[last - 1]!.pos === 'PUNCT') last--
  const next = others.find(o => o !== d && o.cue && o.cue.first >= c.last && o.cue.first < last)
  if (next || last <= c.last + 1 || !hasFinite(f, { first: c.last, last }, words)) return d
  for (let i = c.last; i < last; i++) if (f.inside[i]! >= 0) return d
  return { ...d, content: [...d.content.slice(0, -1), { first: c.first, last }] }
}

/** Longest addressee. */
const ADDRESSEE = 6

/** "“We will go,” Berg told [the Courier]": whom one tells is no content where that stands before. */
function withoutAddressee(f: Frame, d: Draft, words: CueWords): Draft {
  const { cue, content } = d
  const c = content.at(-1)!
  if (!cue || content.length < 2 || c.first !== cue.last || c.last - c.first > ADDRESSEE) return d
  if (!words.addressing.has(lemmaAt(f, cue.last - 1)) || content[0]!.last > cue.first) return d
  for (let i = c.first; i < c.last; i++)
    if (/^(VERB|AUX|SCONJ|ADP)$/.test(f.tokens[i]!.pos) || f.inside[i]! >= 0) return d
  return { ...d, content: content.slice(0, -1) }
}

/** "The sea has risen, Berg says; [the coast is lost], Holm says": content begins after the mark behind another's. */
function fromMark(f: Frame, d: Draft, others: readonly Draft[]): Draft {
  const [c, ...rest] = d.content
  if (!c || !d.cue || c.last > d.cue.first) return d
  for (let i = c.last - 2; i > c.first; i--) {
    if (f.tokens[i]!.form !== ';' || f.inside[i]! >= 0) continue
    const told = others.some(o => o !== d && o.cue && o.cue.first >= c.first && o.cue.last <= i)
    return told ? { ...d, content: [{ first: i + 1, last: c.last }, ...rest] } : d
  }
  return d
}

/** "Berg says ‘it will rise’; [boat lost]": in a line without a full stop what follows a semicolon is other news. */
function toMark(f: Frame, d: Draft): Draft {
  const c = d.content.at(-1)!
  if (!d.cue || c.first < d.cue.last) return d
  const { last } = f.sentences[f.sentenceOf[c.first]!]!
  if (f.tokens[last - 1]!.pos === 'PUNCT') return d
  for (let i = c.first + 1; i < c.last; i++)
    if (f.tokens[i]!.form === ';' && f.inside[i]! < 0)
      return { ...d, content: [...d.content.slice(0, -1), { first: c.first, last: i }] }
  return d
}

/** Drafts whose contents hold all that is said and nothing else, as far as marks and clauses tell. */
export const withWholeContent = (f: Frame, drafts: readonly Draft[], words: CueWords): Draft[] =>
  drafts.map(d => withMain(f, toMark(f, fromMark(f, withoutAddressee(f, d, words), drafts)), drafts, words))
