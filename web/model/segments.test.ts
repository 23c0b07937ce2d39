import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Marked, Piece } from './segments.ts'
import { broken, paragraphs, segmented } from './segments.ts'

const plain = (piece: Piece): string => ('text' in piece ? piece.text : piece.pieces.map(plain).join(''))

function partsOf(pieces: readonly Piece[], anchor: string): string[] {
  return pieces.flatMap(p => {
    if ('text' in p) return []
    return [...(p.mark.anchor === anchor ? [plain(p)] : []), ...partsOf(p.pieces, anchor)]
  })
}

const mark = (anchor: string, start: number, end: number): Marked => ({ anchor, start, end, kinds: ['said'] })

describe('paragraphs', () => {
  it('are what stands between blank lines', () => {
    expect(paragraphs('one\n\ntwo\nstill two\n \n\nthree')).toEqual([
      { start: 0, end: 3 },
      { start: 5, end: 18 },
      { start: 22, end: 27 },
    ])
  })
  it('end with a sentence at the end of a line too', () => {
    expect(paragraphs('He said: “No.”\nThen he left\nthe room.\n')).toEqual([
      { start: 0, end: 14 },
      { start: 15, end: 37 },
    ])
  })
  it('are none in an empty text', () => expect(paragraphs('')).toEqual([]))
})

describe('segmented', () => {
  it('nests what nests', () => {
    const [p] = segmented('a plan to visit', [mark('in', 2, 6), mark('out', 0, 15)])
    expect(p!.pieces).toHaveLength(1)
    expect(partsOf(p!.pieces, 'out')).toEqual(['a plan to visit'])
    expect(partsOf(p!.pieces, 'in')).toEqual(['plan'])
  })

  it('continues in pieces what crosses, and says so', () => {
    const cut = segmented('0123456789', [mark('a', 0, 6), mark('b', 4, 9)])
    expect(partsOf(cut[0]!.pieces, 'a')).toEqual(['012345'])
    expect(partsOf(cut[0]!.pieces, 'b')).toEqual(['45', '678'])
    expect(broken(cut)).toEqual(['b'])
  })

  it('continues over paragraphs', () => {
    const cut = segmented('one\n\ntwo', [mark('a', 0, 8)])
    expect(cut.map(p => partsOf(p.pieces, 'a'))).toEqual([['one'], ['two']])
    expect(broken(cut)).toEqual(['a'])
  })

  it('keeps every character and every word of every span, however they lie', () => {
    const texts = fc
      .array(fc.constantFrom('a', 'b', ' ', '\n\n', 'ü', '😀'), { maxLength: 40 })
      .map(s => s.join(''))
    const spans = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 })), { maxLength: 8 })
    fc.assert(
      fc.property(texts, spans, (text, lengths) => {
        const marks = lengths.flatMap(([start, length], i) =>
          start + length <= text.length ? [mark(`m${i}`, start, start + length)] : [],
        )
        const cut = segmented(text, marks)
        expect(cut.map(p => p.pieces.map(plain).join(''))).toEqual(
          paragraphs(text).map(p => text.slice(p.start, p.end)),
        )
        for (const m of marks) {
          const shown = cut.flatMap(p => partsOf(p.pieces, m.anchor)).join('')
          const wanted = paragraphs(text).map(p =>
            text.slice(Math.max(p.start, m.start), Math.max(p.start, Math.min(p.end, m.end))),
          )
          expect(shown).toBe(wanted.join(''))
        }
      }),
    )
  })
})
