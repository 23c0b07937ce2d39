/** Times are no speakers, nor part of one: clock times before him ("10:40 Anna Berg says …"), and days. */
import type { Timex } from '../core/index.ts'
import type { Draft, Frame, Range } from './frame.ts'
import { withoutDateline } from './sources.ts'

/** A source without the time of day that it begins with, and the marks after that. */
function withoutTime(f: Frame, source: Range, times: readonly Timex[]): Range {
  const { start } = f.tokens[source.first]!
  const time = times.find(t => t.start <= start && t.end > start)
  if (!time) return source
  let { first } = source
  while (first < source.last && f.tokens[first]!.start < time.end) first++
  while (first < source.last && f.tokens[first]!.pos === 'PUNCT') first++
  return first < source.last && f.tokens[first]!.pos !== 'PART' ? { first, last: source.last } : source
}

/** Longest speaker before a day, in tokens. */
const SPEAKER = 16

/**
 * Who speaks where a day was taken for the source: what stands before it from the sentence's start ("Anna Berg, the
 * mayor, on Monday denied …"); null where that holds a verb.
 */
function beforeDay(f: Frame, day: Range): Range | null {
  const { first } = f.sentences[f.sentenceOf[day.first]!]!
  let last = day.first
  while (last > first && /^(ADP|PUNCT)$/.test(f.tokens[last - 1]!.pos)) last--
  const { first: from } = withoutDateline(f, { first, last })
  if (last === first || last - from > SPEAKER) return null
  if (!/^(NOUN|PROPN|PRON)$/.test(f.tokens[last - 1]!.pos)) return null
  for (let i = from; i < last; i++) if (/^(VERB|AUX)$/.test(f.tokens[i]!.pos)) return null
  return /^(ADP|ADV|SCONJ|CCONJ)$/.test(f.tokens[from]!.pos) ? null : { first: from, last }
}

/** A source without the day at its end: "the mayor's spokesman today". */
function withoutDay(f: Frame, source: Range, timexes: readonly Timex[]): Range {
  const { end } = f.tokens[source.last - 1]!
  const day = timexes.find(t => t.type === 'DATE' && t.end === end)
  if (!day) return source
  let { last } = source
  while (last > source.first && f.tokens[last - 1]!.start >= day.start) last--
  const preposed = last > source.first + 1 && f.tokens[last - 1]!.pos === 'ADP'
  if (preposed) last--
  const speaks = last > source.first && /^(NOUN|PROPN|PRON|PUNCT)$/.test(f.tokens[last - 1]!.pos)
  return speaks ? { first: source.first, last } : source
}

/** A source that is no time: without a time of day at its start, and not a day. */
function timeless(f: Frame, source: Range, timexes: readonly Timex[]): Range | null {
  const { start } = f.tokens[source.first]!
  const { end } = f.tokens[source.last - 1]!
  if (timexes.some(t => t.type === 'DATE' && t.start <= start && t.end >= end)) return beforeDay(f, source)
  const speaker = withoutDay(f, source, timexes)
  return withoutTime(
    f,
    speaker,
    timexes.filter(t => t.type === 'TIME'),
  )
}

/** Drafts whose sources are no times, and begin with no time of day. */
export function untimed(f: Frame, drafts: readonly Draft[], timexes: readonly Timex[]): readonly Draft[] {
  if (!timexes.length) return drafts
  return drafts.map(d => (d.source ? { ...d, source: timeless(f, d.source, timexes) } : d))
}
