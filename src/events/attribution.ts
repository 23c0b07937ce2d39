/** The attribution an event or a figure stands in. */
import type { Attribution, Span } from '../core/index.ts'

/** The innermost attribution in whose content a span stands, or undefined. */
export function attributionAt(attributions: readonly Attribution[], span: Span): Attribution | undefined {
  let best: Attribution | undefined
  let size = Number.POSITIVE_INFINITY
  for (const a of attributions)
    for (const c of a.content)
      if (c.start <= span.start && span.end <= c.end && c.end - c.start < size) {
        best = a
        size = c.end - c.start
      }
  return best
}
