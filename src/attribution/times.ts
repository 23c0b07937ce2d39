/** Clock times that stand before a speaker, as in live reports ("10:40 Anna Berg says …"), are no part of him. */
import type { Timex } from '../core/index.ts'
import type { Draft, Frame, Range } from './frame.ts'

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

/** Drafts whose sources begin with no time of day. */
export function untimed(f: Frame, drafts: readonly Draft[], timexes: readonly Timex[]): readonly Draft[] {
  const times = timexes.filter(t => t.type === 'TIME')
  if (!times.length) return drafts
  return drafts.map(d => (d.source ? { ...d, source: withoutTime(f, d.source, times) } : d))
}
