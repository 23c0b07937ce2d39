/**
 * The only way text is made from an original: pieces of it kept, dropped or replaced. A `Woven` text always
 * knows where each of its characters stands in the original.
 */
import { type Alignment, type Piece, type Span, toOriginal } from '../core/index.ts'

/** A text, and the pieces of the original it is made of. */
export interface Woven {
  readonly text: string
  readonly alignment: Alignment
}

/** A span of a woven text and what stands in its place; empty to drop it. */
export interface Edit extends Span {
  readonly text: string
}

/** Takes up pieces in the order of the new text. */
export interface Weaver {
  /** Keeps a span of another woven text. */
  keep(from: Woven, start?: number, end?: number): void
  /** Puts `text` in the place of a span of another woven text. */
  replace(from: Woven, start: number, end: number, text: string): void
  /** Adds text that does not stand in the original's body. */
  insert(text: string): void
  /** Number of characters so far. */
  length(): number
  done(): Woven
}

/** A span of an original's body as it stands. */
export const whole = (body: string, start = 0, end: number = body.length): Woven => ({
  text: body.slice(start, end),
  alignment: end > start ? [{ at: 0, length: end - start, from: start, fromLength: end - start }] : [],
})

/** Text known from metadata alone. */
export const metadataText = (text: string): Woven => ({
  text,
  alignment: text ? [{ at: 0, length: text.length, from: 0, fromLength: 0 }] : [],
})

const exact = (piece: Piece): boolean => piece.length === piece.fromLength

/** Index of the first piece that ends after `offset`. */
function firstPiece(alignment: Alignment, offset: number): number {
  let low = 0
  let high = alignment.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (alignment[middle]!.at + alignment[middle]!.length <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Joins a piece to the one before where together they are one stretch of the original. Pieces of one character
 * are left alone: they may be replaced ones, and a longer piece of equal lengths is always an exact slice.
 */
function add(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1)
  const long = last && last.length > 1 && piece.length > 1
  const goesOn = long && exact(last) && exact(piece) && last.from + last.fromLength === piece.from
  if (!goesOn) pieces.push(piece)
  else
    pieces[pieces.length - 1] = {
      ...last,
      length: last.length + piece.length,
      fromLength: last.fromLength + piece.length,
    }
}

/** Part of a replaced piece: all its characters stand for all of the original's, whatever their number. */
function partOf(pieces: Piece[], { from, fromLength }: Piece, at: number, length: number): void {
  const step = length === fromLength ? 1 : length
  for (let i = 0; i < length; i += step) pieces.push({ at: at + i, length: step, from, fromLength })
}

/**
 * The first unbroken stretch of the original behind a span: white space may stand for more than one ("</b> <i> "),
 * and what lies between the stretches was dropped.
 */
function firstStretch(from: Woven, start: number, end: number): Span | null {
  let stretch = null as Span | null
  for (let i = firstPiece(from.alignment, start); i < from.alignment.length; i++) {
    const piece = from.alignment[i]!
    if (piece.at >= end) break
    if (piece.fromLength === 0) continue
    const [low, high] = [Math.max(start, piece.at), Math.min(end, piece.at + piece.length)]
    const at = exact(piece) ? piece.from + low - piece.at : piece.from
    if (stretch && stretch.end !== at) break
    stretch = { start: stretch?.start ?? at, end: at + (exact(piece) ? high - low : piece.fromLength) }
  }
  return stretch
}

/** An empty weaver. */
export function weaver(): Weaver {
  const texts: string[] = []
  const pieces: Piece[] = []
  let at = 0
  const keep = (from: Woven, start = 0, end: number = from.text.length): void => {
    for (let i = firstPiece(from.alignment, start); i < from.alignment.length; i++) {
      const piece = from.alignment[i]!
      if (piece.at >= end) break
      const low = Math.max(start, piece.at)
      const length = Math.min(end, piece.at + piece.length) - low
      const to = at + low - start
      if (exact(piece)) add(pieces, { at: to, length, from: piece.from + low - piece.at, fromLength: length })
      else partOf(pieces, piece, to, length)
    }
    texts.push(from.text.slice(start, end))
    at += end - start
  }
  const place = (text: string, from: number, fromLength: number): void => {
    if (!text) return
    // Replaced characters never join a kept stretch: each is a piece of its own where the lengths are equal.
    if (text.length === fromLength)
      for (let i = 0; i < fromLength; i++)
        pieces.push({ at: at + i, length: 1, from: from + i, fromLength: 1 })
    else pieces.push({ at, length: text.length, from, fromLength })
    texts.push(text)
    at += text.length
  }
  return {
    keep,
    replace(from, start, end, text) {
      const origin = text.trim() ? toOriginal(from.alignment, { start, end }) : firstStretch(from, start, end)
      place(text, origin?.start ?? 0, origin ? origin.end - origin.start : 0)
    },
    insert: text => place(text, 0, 0),
    length: () => at,
    done: () => ({ text: texts.join(''), alignment: pieces }),
  }
}

/** A woven text after edits; they are in order and do not overlap. */
export function rewrite(woven: Woven, edits: readonly Edit[]): Woven {
  if (!edits.length) return woven
  const out = weaver()
  let at = 0
  for (const edit of edits) {
    if (edit.start > at) out.keep(woven, at, edit.start)
    out.replace(woven, edit.start, edit.end, edit.text)
    at = edit.end
  }
  if (at < woven.text.length) out.keep(woven, at)
  return out.done()
}

/** A span of a woven text. */
export function cut(woven: Woven, start: number, end: number = woven.text.length): Woven {
  if (start <= 0 && end >= woven.text.length) return woven
  const out = weaver()
  out.keep(woven, start, end)
  return out.done()
}

/** A woven text without white space at its ends. */
export function trim(woven: Woven): Woven {
  const end = woven.text.trimEnd().length
  return cut(woven, Math.min(end, woven.text.length - woven.text.trimStart().length), end)
}

/** Where the original of a woven text ends, or null where none of it stands there. */
export const originEnd = (woven: Woven): number | null =>
  toOriginal(woven.alignment, { start: 0, end: woven.text.length })?.end ?? null
