/** A text cut into paragraphs and marked stretches: nested where they nest, continued in pieces where they cross. */
import type { Span } from '../../src/core/index.ts'
import { contains, inOrder, overlaps } from '../../src/core/index.ts'

/** A stretch to be marked. */
export interface Marked extends Span {
  readonly anchor: string
  /** Classes of what stands there (`status`, `said` …). */
  readonly kinds: readonly string[]
}

/** Plain characters, or a marked stretch with what stands in it. */
export type Piece =
  | { readonly text: string }
  | {
      readonly mark: Marked
      /** 0 for a stretch's first piece, which bears its anchor; further pieces count on. */
      readonly part: number
      readonly pieces: readonly Piece[]
    }

/** A paragraph as pieces. */
export interface Paragraph extends Span {
  readonly pieces: readonly Piece[]
}

interface Open extends Span {
  readonly mark: Marked
  readonly part: number
}

/** A blank line, or the end of a line that ends a sentence: some outlets set no blank lines. */
const GAP = /(?:(?<=[.!?:]["”’)]*)\n|\n[^\S\n]*\n)\s*/g

/** The paragraphs of a text. */
export function paragraphs(text: string): readonly Span[] {
  const spans: Span[] = []
  let start = 0
  for (const gap of text.matchAll(GAP)) {
    if (gap.index > start) spans.push({ start, end: gap.index })
    start = gap.index + gap[0].length
  }
  if (start < text.length) spans.push({ start, end: text.length })
  return spans
}

/** Cuts spans that cross so that any two are apart or nested; ascending, the outer first. */
function nested(spans: readonly Open[]): readonly Open[] {
  const queue = [...spans].sort(inOrder)
  const out: Open[] = []
  const open: Open[] = []
  while (queue.length > 0) {
    const next = queue.shift()!
    while (open.length > 0 && open.at(-1)!.end <= next.start) open.pop()
    const outer = open.at(-1)
    if (outer && next.end > outer.end) {
      const rest = { ...next, start: outer.end, part: next.part + 1 }
      const place = queue.findIndex(q => inOrder(rest, q) < 0)
      queue.splice(place < 0 ? queue.length : place, 0, rest)
      queue.splice(0, 0, { ...next, end: outer.end })
      continue
    }
    open.push(next)
    out.push(next)
  }
  return out
}

/** Pieces of `text` within `span`; takes from `spans` those that stand there. */
function piecesOf(text: string, span: Span, spans: Open[]): readonly Piece[] {
  const pieces: Piece[] = []
  let at = span.start
  while (spans.length > 0 && contains(span, spans[0]!)) {
    const next = spans.shift()!
    if (next.start > at) pieces.push({ text: text.slice(at, next.start) })
    pieces.push({ mark: next.mark, part: next.part, pieces: piecesOf(text, next, spans) })
    at = next.end
  }
  if (at < span.end) pieces.push({ text: text.slice(at, span.end) })
  return pieces
}

/** The text's paragraphs with their marked stretches; each stretch's pieces together are its words. */
export function segmented(text: string, marks: readonly Marked[]): readonly Paragraph[] {
  const seen = new Map<Marked, number>()
  return paragraphs(text).map(paragraph => {
    const here = marks
      .filter(m => overlaps(m, paragraph))
      .map(mark => {
        const start = Math.max(mark.start, paragraph.start)
        const end = Math.min(mark.end, paragraph.end)
        return { start, end, mark, part: seen.get(mark) ?? 0 }
      })
    const flat = nested(here)
    for (const piece of flat) seen.set(piece.mark, Math.max(seen.get(piece.mark) ?? 0, piece.part + 1))
    return { ...paragraph, pieces: piecesOf(text, paragraph, [...flat]) }
  })
}

/** Anchors of stretches that are shown in more than one piece. */
export function broken(paragraphs: readonly Paragraph[]): readonly string[] {
  const anchors: string[] = []
  const visit = (piece: Piece): void => {
    if ('text' in piece) return
    if (piece.part === 1) anchors.push(piece.mark.anchor)
    piece.pieces.forEach(visit)
  }
  for (const paragraph of paragraphs) paragraph.pieces.forEach(visit)
  return anchors
}
