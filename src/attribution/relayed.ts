/** Statements that one speaker relays of another: "the agency quoted Berg as saying …". */
import { OPEN } from './clauses.ts'
import { type Draft, type Frame, lemmaAt, meet, type Range } from './frame.ts'
import type { CueWords } from './words.ts'

/** Longest name of who is quoted, in tokens. */
const QUOTED = 12

/** Index of the word that leads on to the quoted saying ("as" of "as saying"), or -1. */
function leadsOn(f: Frame, cue: Range, words: CueWords): number {
  const last = Math.min(f.tokens.length - 1, cue.last + QUOTED)
  for (let i = cue.last; i < last; i++) {
    const { pos, lower } = f.tokens[i]!
    if (pos === 'VERB' || pos === 'AUX' || f.inside[i]! >= 0) return -1
    if (lower === words.relayedAs && f.tokens[i + 1]!.tag === 'VBG') return i > cue.last ? i : -1
  }
  return -1
}

/** What the quoted one says: the content without the words that bring him in. */
function own(content: readonly Range[], from: number, to: number): Range[] {
  return content.flatMap(c => {
    if (c.last <= from || c.first >= to) return c
    return c.last > to ? { first: to, last: c.last } : []
  })
}

/** "“We hold the fort,” the agency cited [a website]": whom the quoting verb names at the end is who said it. */
function cited(f: Frame, d: Draft, words: CueWords): Draft {
  const { cue, source, content } = d
  if (!cue || !source || source.last !== cue.first || content.length < 2) return d
  const after = content.findIndex(c => c.first === cue.last)
  const quoted = content[0]!
  if (after < 1 || !words.relaying.has(lemmaAt(f, cue.last - 1)) || f.inside[quoted.first]! < 0) return d
  if (quoted.last > source.first) return d
  let { first, last } = content[after]!
  for (let i = first; i < last; i++) if (f.inside[i]! >= 0) last = i
  while (last > first && f.tokens[last - 1]!.pos === 'PUNCT') last--
  for (let i = first; i < last; i++) if (/^(VERB|AUX|SCONJ)$/.test(f.tokens[i]!.pos)) return d
  if (last === first || !OPEN.has(f.tokens[last - 1]!.pos)) return d
  const rest = f.inside.indexOf(f.inside[content[after]!.last - 1]!)
  const more = f.inside[content[after]!.last - 1]! >= 0 ? [{ first: rest, last: content[after]!.last }] : []
  return {
    cue,
    source: { first, last },
    content: [...content.slice(0, after), ...more, ...content.slice(after + 1)],
  }
}

/** Drafts with those of speakers whom another quotes: the quoting speaker says that the quoted one says it. */
export function withRelayed(f: Frame, found: readonly Draft[], words: CueWords): readonly Draft[] {
  const drafts = found.map(d => cited(f, d, words))
  const more = drafts.flatMap(d => {
    if (!d.cue || !d.source || !words.relaying.has(lemmaAt(f, d.cue.last - 1))) return []
    const as = d.source.last <= d.cue.first ? leadsOn(f, d.cue, words) : -1
    if (as < 0) return []
    const cue = { first: as, last: as + 2 }
    const content = own(d.content, d.cue.last, cue.last)
    const source = { first: d.cue.last, last: as }
    if (!content.length || drafts.some(other => other.cue && meet(other.cue, cue))) return []
    return [{ cue, source, content }]
  })
  return more.length ? [...drafts, ...more] : drafts
}
