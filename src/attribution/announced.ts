/** Statements that no cue was found for: announced before a quotation, or told with the speaker at the end. */
import { hasFinite, isNominal, OPEN, subjectOf } from './clauses.ts'
import { type Draft, type Frame, lemmaAt, meet, type Range } from './frame.ts'
import type { CueWords } from './words.ts'

const touches = (d: Draft, r: Range): boolean =>
  (d.cue !== null && meet(d.cue, r)) || d.content.some(c => meet(c, r))

/** The words of a sentence that announce a statement ("released a statement:"), or null. */
function announcement(f: Frame, s: Range, words: CueWords): Range | null {
  for (let i = s.last - 2; i > s.first; i--) {
    if (!words.occasions.has(lemmaAt(f, i))) continue
    for (let verb = i - 1; verb > s.first && i - verb < 5; verb--)
      if (f.tokens[verb]!.pos === 'VERB' && words.finite.has(f.tokens[verb]!.tag))
        return { first: verb, last: i + 1 }
    return null
  }
  return null
}

/** "The firm released a statement: ¶ “We regret it.”": who announces it says what is quoted next. */
function announced(f: Frame, s: Range, drafts: readonly Draft[], words: CueWords): Draft | null {
  const quoted = f.tokens[s.last - 1]!.form === ':' ? f.ranges.find(r => r.first === s.last) : undefined
  if (!quoted || drafts.some(d => touches(d, quoted) || (d.source && d.cue && meet(d.cue, s)))) return null
  const cue = announcement(f, s, words)
  const source = cue && subjectOf(f, cue.first)
  return source ? { cue, source, content: [quoted] } : null
}

/** Most words behind the verb of a speaker who ends a sentence: "on Instagram on Monday". */
const TAIL = 7
/** Where the words behind that verb end, going back. */
const ENDS: ReadonlySet<string> = new Set(['VERB', 'AUX', 'PUNCT', 'SCONJ', 'CCONJ'])

/** Where a sentence's words end, without whom an agency cites ("Reuters reports[, citing two officials.]"). */
function endOf(f: Frame, s: Range, words: CueWords): number {
  let end = s.last
  while (end > s.first && f.tokens[end - 1]!.pos === 'PUNCT') end--
  for (let i = end - 1; i > s.first + 1 && end - i <= TAIL; i--) {
    const { tag, pos } = f.tokens[i]!
    if (tag === 'VBG' && words.relaying.has(lemmaAt(f, i)) && f.tokens[i - 1]!.form === ',') return i - 1
    if (ENDS.has(pos)) break
  }
  return end
}

/** Index of the verb of saying that stands at a sentence's end, or -1; one that can be a noun's plural only after a name. */
function closingVerb(f: Frame, s: Range, end: number, words: CueWords): number {
  const report = f.tokens[end - 1]
  if (report?.tag === 'NNS' && words.reporting.has(report.lemma) && f.tokens[end - 2]?.pos === 'PROPN')
    return end - 1
  let verb = end
  while (--verb > s.first + 3 && end - verb <= TAIL) if (ENDS.has(f.tokens[verb]!.pos)) break
  if (verb <= s.first + 3) return -1
  const { tag, pos } = f.tokens[verb]!
  return pos === 'VERB' && words.finite.has(tag) && words.closing.has(lemmaAt(f, verb)) ? verb : -1
}

/** "The album took one night, the singer revealed on Instagram": the clause before the last comma is what is said. */
function closing(f: Frame, s: Range, words: CueWords): Draft | null {
  const end = endOf(f, s, words)
  const verb = closingVerb(f, s, end, words)
  if (verb < 0) return null
  if (end - verb > 1 && f.tokens[verb + 1]!.pos !== 'ADP') return null
  let first = verb
  while (first > s.first && isNominal(f.tokens[first - 1]!)) first--
  const comma = first - 1
  if (first === verb || !OPEN.has(f.tokens[verb - 1]!.pos) || f.tokens[comma]?.form !== ',') return null
  const content = { first: s.first, last: comma }
  if (comma - s.first < 3 || /^(ADP|SCONJ|ADV)$/.test(f.tokens[s.first]!.pos)) return null
  if (f.inside[comma]! >= 0 || !hasFinite(f, content, words)) return null
  return { cue: { first: verb, last: verb + 1 }, source: { first, last: verb }, content: [content] }
}

/** Whether what stands at a sentence's end is a name that reports: "Berg said it would close, the Courier reports". */
const isRelay = (f: Frame, { cue, source }: Draft, words: CueWords): boolean =>
  words.reporting.has(lemmaAt(f, cue!.first)) && f.tokens[source!.last - 1]!.pos === 'PROPN'

/** A draft whose content leaves out the end of a sentence. */
function shortened(f: Frame, d: Draft, tail: Range): Draft {
  const content = d.content.flatMap(c => {
    if (!meet(c, tail) || f.inside[tail.first]! >= 0) return c
    return c.first < tail.first ? { first: c.first, last: tail.first } : []
  })
  return content.length ? { ...d, content } : d
}

/** Adds the statements that are announced before a quotation or have their speaker at the end, where nothing was found. */
export function withAnnounced(f: Frame, drafts: readonly Draft[], words: CueWords): Draft[] {
  const all = [...drafts]
  for (const s of f.sentences) {
    const said = announced(f, s, all, words)
    if (said) {
      const others = all.filter(d => !(d.cue && meet(d.cue, s) && !d.source))
      all.splice(0, all.length, ...others, said)
    } else {
      const last = closing(f, s, words)
      if (last && !all.some(d => touches(d, s))) all.push(last)
      else if (last && isRelay(f, last, words)) {
        const tail = { first: last.content[0]!.last, last: s.last }
        const own = all.filter(d => !d.cue || !meet(d.cue, tail))
        if (own.every(d => !d.source || !meet(d.source, tail)))
          all.splice(0, all.length, ...own.map(d => shortened(f, d, tail)), last)
      }
    }
  }
  return all
}
