import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toDocument, toOriginal } from '../core/index.ts'
import { tidy } from './characters.ts'
import { cut, type Edit, metadataText, originEnd, rewrite, trim, weaver, whole } from './weave.ts'

/** Edits that do not overlap, in order, over a text of the length. */
const editsOver = (length: number): fc.Arbitrary<Edit[]> =>
  fc
    .array(fc.tuple(fc.nat(length), fc.nat(length), fc.string({ maxLength: 4 })), { maxLength: 6 })
    .map(list => {
      const edits: Edit[] = []
      for (const [a, b, text] of [...list].sort((x, y) => x[0] - y[0])) {
        const start = Math.max(a, edits.at(-1)?.end ?? 0)
        const end = Math.min(length, start + (b % 5))
        if (end > start) edits.push({ start, end, text })
      }
      return edits
    })

const edited = fc
  .string({ minLength: 1, maxLength: 60 })
  .chain(text => fc.tuple(fc.constant(text), editsOver(text.length)))

describe('weaving', () => {
  test('a rewritten text is what editing the string would give, and its pieces are exact', () => {
    fc.assert(
      fc.property(edited, ([source, edits]) => {
        let expected = ''
        let at = 0
        for (const edit of edits) {
          expected += source.slice(at, edit.start) + edit.text
          at = edit.end
        }
        expected += source.slice(at)
        const woven = rewrite(whole(source), edits)
        expect(woven.text).toBe(expected)
        expect(woven.alignment.reduce((sum, piece) => sum + piece.length, 0)).toBe(expected.length)
        for (const p of woven.alignment) {
          if (p.length === p.fromLength && p.length > 1)
            expect(woven.text.slice(p.at, p.at + p.length)).toBe(source.slice(p.from, p.from + p.fromLength))
        }
      }),
    )
  })

  test('edits of edits still lead to the first text', () => {
    fc.assert(
      fc.property(edited, fc.nat(), fc.nat(), ([source, edits], a, b) => {
        const once = rewrite(whole(source), edits)
        if (once.text.length < 2) return
        const start = a % once.text.length
        const twice = cut(once, start, start + 1 + (b % (once.text.length - start)))
        for (let i = 0; i < twice.text.length; i++) {
          const here = toOriginal(twice.alignment, { start: i, end: i + 1 })
          const there = toOriginal(once.alignment, { start: i + start, end: i + start + 1 })
          expect(here).toEqual(there)
          if (here) expect(toDocument(twice.alignment, here)).not.toBe(null)
        }
      }),
    )
  })

  test('replaced characters of equal number stay pieces of one', () => {
    const woven = rewrite(whole('ab\r\ncd'), [{ start: 2, end: 4, text: '\n\n' }])
    expect(woven.alignment).toEqual([
      { at: 0, length: 2, from: 0, fromLength: 2 },
      { at: 2, length: 1, from: 2, fromLength: 1 },
      { at: 3, length: 1, from: 3, fromLength: 1 },
      { at: 4, length: 2, from: 4, fromLength: 2 },
    ])
  })

  test('text of metadata has no place in the original', () => {
    const out = weaver()
    out.keep(metadataText('Title'))
    out.insert('\n\n')
    out.keep(whole('The body.'))
    const { text, alignment } = out.done()
    expect(text).toBe('Title\n\nThe body.')
    expect(toOriginal(alignment, { start: 0, end: 5 })).toBe(null)
    expect(toOriginal(alignment, { start: 7, end: 10 })).toEqual({ start: 0, end: 3 })
    expect(originEnd(metadataText('Title'))).toBe(null)
  })

  test('trimming keeps places', () => {
    expect(trim(whole('  a b \n'))).toEqual({
      text: 'a b',
      alignment: [{ at: 0, length: 3, from: 2, fromLength: 3 }],
    })
    expect(trim(whole('   ')).text).toBe('')
  })
})

describe('characters', () => {
  const read = (text: string): string => tidy(whole(text)).text
  test.each([
    ['no-break\u00a0space', 'no-break space'],
    ['thin\u2009space', 'thin space'],
    ['so\u00adft', 'soft'],
    ['zero\u200bwidth', 'zerowidth'],
    ['\ufeffmark', 'mark'],
    ['a \u200b b', 'a b'],
    ['bell\u0007', 'bell'],
    ['“curly” ‘quotes’ stay', '“curly” ‘quotes’ stay'],
    ['donâ€™t', 'don’t'],
    ['â€œYesâ€\u009d, she said', '“Yes”, she said'],
    ['â€œYesâ€ she said', '“Yes” she said'],
    ['cafÃ© in MontrÃ©al', 'café in Montréal'],
    ['Ã¢â‚¬â„¢', '’'],
    ['12Â°C, Â£5', '12°C, £5'],
    ['a\u0092b', 'a’b'],
    ['AT&amp;T', 'AT&T'],
    ['it&amp;#8217;s', 'it’s'],
    ['R&D; and more', 'R&D; and more'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['wo\u200crd', 'word'],
    ['👩\u200d🚀', '👩\u200d🚀'],
    ['UMEÅ” och SÃO', 'UMEÅ” och SÃO'],
    ['the château—closed', 'the château—closed'],
    ['at the café”… he said', 'at the café”… he said'],
  ])('%j is read as %j', (from, to) => expect(read(from)).toBe(to))

  test('a repaired character leads to all that stood for it', () => {
    const { text, alignment } = tidy(whole('I donâ€™t know'))
    const at = text.indexOf('’')
    expect(toOriginal(alignment, { start: at, end: at + 1 })).toEqual({ start: 5, end: 8 })
    expect(toOriginal(alignment, { start: 2, end: 7 })).toEqual({ start: 2, end: 9 })
  })
})
