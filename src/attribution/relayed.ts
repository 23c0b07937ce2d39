/** Statements that one speaker relays of another: "the agency quoted Berg as saying …". */
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

/** Drafts with those of speakers whom another quotes: the quoting speaker says that the quoted one says it. */
export function withRelayed(f: Frame, drafts: readonly Draft[], words: CueWords): readonly Draft[] {
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
