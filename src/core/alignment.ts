/** Alignments between a document and the original it was cleaned from: exact in both directions. */
import type { Alignment, Piece, Span } from './types.ts'

/** Index of the last piece with `key` at or before `offset`, or -1. */
function find(pieces: Alignment, offset: number, key: 'at' | 'from'): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (pieces[middle]![key] <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

const oneToOne = (piece: Piece): boolean => piece.length === piece.fromLength

/**
 * The characters of the original behind a span of the document: the smallest span of the original that holds
 * all of them. Null where none stands in the original's body (a title known from metadata alone).
 */
export function toOriginal(alignment: Alignment, span: Span): Span | null {
  let start = Number.POSITIVE_INFINITY
  let end = -1
  for (let i = Math.max(0, find(alignment, span.start, 'at')); i < alignment.length; i++) {
    const piece = alignment[i]!
    if (piece.at >= span.end) break
    if (piece.at + piece.length <= span.start || piece.fromLength === 0) continue
    const exact = oneToOne(piece)
    const low = exact ? piece.from + Math.max(0, span.start - piece.at) : piece.from
    const high = exact
      ? piece.from + Math.min(piece.length, span.end - piece.at)
      : piece.from + piece.fromLength
    start = Math.min(start, low)
    end = Math.max(end, high)
  }
  return end < 0 ? null : { start, end }
}

/**
 * The characters of the document that come from a span of the original, or null where all of it was dropped.
 * Pieces may come in any order of `from`: a page may print its date before its headline.
 */
export function toDocument(alignment: Alignment, span: Span): Span | null {
  let start = Number.POSITIVE_INFINITY
  let end = -1
  for (const piece of alignment) {
    if (piece.fromLength === 0 || piece.from + piece.fromLength <= span.start || piece.from >= span.end)
      continue
    const exact = oneToOne(piece)
    const low = exact ? piece.at + Math.max(0, span.start - piece.from) : piece.at
    const high = exact ? piece.at + Math.min(piece.length, span.end - piece.from) : piece.at + piece.length
    start = Math.min(start, low)
    end = Math.max(end, high)
  }
  return end < 0 ? null : { start, end }
}
