/** Arithmetic on half-open spans. */
import type { Span } from './types.ts'

/** Whether the spans share a character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** The smallest span that holds both. */
export const cover = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
})

/** The characters of a span. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end)

/** The order in which spans are read: by start, the longer first. */
export const inOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/** The span without white space at its ends. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return { start, end }
}

/** Index of the last item that starts at or before `offset`, or -1; `items` ascending by start. */
export function lastAtOrBefore(items: readonly Span[], offset: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (items[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
