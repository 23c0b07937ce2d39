/** Content that breaks off inside a quotation is taken to the quotation's marks. */

import { joined } from './continued.ts'
import { type Draft, type Frame, meet, type Range } from './frame.ts'

/** Words that a content may miss of its quotation on one side, within a paragraph, before it is left as it is. */
const MISSING = 60

/** Whether any other draft has a part among the tokens. */
const free = (drafts: readonly Draft[], me: Draft, range: Range): boolean =>
  !(
    (me.cue && meet(me.cue, range)) ||
    (me.source && meet(me.source, range)) ||
    drafts.some(d => d !== me && ((d.cue && meet(d.cue, range)) || d.content.some(c => meet(c, range))))
  )

/** Extends each content to the marks of the quotation in which it starts and of that in which it ends. */
export function extended(f: Frame, drafts: readonly Draft[]): Draft[] {
  return drafts.map(d => ({
    ...d,
    content: joined(d.content.map(c => toStart(f, drafts, d, toMarks(f, drafts, d, c)))),
  }))
}

/** Longest opening of a sentence ("While this lasts, …") that is taken into the content, in tokens. */
const OPENING = 15

/**
 * Content before a speaker who ends the sentence ("While talks go on, prices will rise, said Anna Berg") starts
 * with the sentence.
 */
function toStart(f: Frame, drafts: readonly Draft[], d: Draft, content: Range): Range {
  if (!d.cue || !d.source || content.last > d.cue.first || content.last > d.source.first) return content
  const { first, last } = f.sentences[f.sentenceOf[content.first]!]!
  const tail = Math.max(d.cue.last, d.source.last)
  const ends = tail < last && last - tail <= 2 && f.sentenceOf[tail - 1] === f.sentenceOf[content.first]
  const opening = { first, last: content.first }
  const length = content.first - first
  if (!ends || length === 0 || length > OPENING || !free(drafts, d, opening)) return content
  for (let i = first; i < content.first; i++) if (f.inside[i]! >= 0) return content
  return { first, last: content.last }
}

function toMarks(f: Frame, drafts: readonly Draft[], draft: Draft, content: Range): Range {
  const open = f.inside[content.first]!
  const close = f.inside[content.last - 1]!
  const first = open < 0 ? content.first : f.ranges[open]!.first
  const last = close < 0 ? content.last : f.ranges[close]!.last
  const back = { first, last: content.first }
  const on = { first: content.last, last }
  const goesBack = back.last > back.first && back.last - back.first <= MISSING && free(drafts, draft, back)
  const goesOn =
    on.last > on.first && (on.last - on.first <= MISSING || breaks(f, content)) && free(drafts, draft, on)
  return { first: goesBack ? back.first : content.first, last: goesOn ? on.last : content.last }
}

/** Whether a content ends with its paragraph, so that an open quotation goes on in the next. */
function breaks(f: Frame, content: Range): boolean {
  if (content.last >= f.tokens.length) return false
  const paragraph = (i: number): number => f.sentences[f.sentenceOf[i]!]!.paragraph
  return paragraph(content.last) !== paragraph(content.last - 1)
}
