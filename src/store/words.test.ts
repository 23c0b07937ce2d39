import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entryNumber } from './entries.ts'
import { pack, packText, unpack, unpackText } from './pack.ts'
import { snippetOf } from './snippet.ts'
import { formsOf, phrasesOf } from './words.ts'

test('words are cut and folded', () => {
  expect(formsOf("The Minister's ÉCLAIR, co-op 3.5m")).toEqual([
    'the',
    'minister',
    's',
    'eclair',
    'co',
    'op',
    '3',
    '5m',
  ])
  expect(formsOf('総理 ok')).toEqual(['総', '理', 'ok'])
  expect(formsOf('\0 😀 – "')).toEqual([])
})

test('words of any text are letters and digits alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text =>
      formsOf(text).every(form => /^[\p{L}\p{N}]+$/u.test(form) && form.length <= 120),
    ),
  )
})

test.each([
  ['a b', [['a'], ['b']]],
  ['"a b" c', [['a', 'b'], ['c']]],
  ['c "a b', [['c'], ['a', 'b']]],
  ['""', []],
  ['a"b c"d', [['a'], ['b', 'c'], ['d']]],
])('%s asks for phrases', (words, forms) => {
  expect(phrasesOf(words).map(p => p.forms)).toEqual(forms)
})

test('a star makes a beginning', () => {
  expect(phrasesOf('min* "prime min*" * x').map(p => p.prefix)).toEqual([true, true, false])
})

test('any text and value comes back from bytes', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => unpackText(packText(text)) === text))
  expect(unpackText(packText('\udc00x'))).toBe('\udc00x')
  expect(unpack(pack({ a: ['\udc00', null, 1.5] }))).toEqual({ a: ['\udc00', null, 1.5] })
  expect(() => unpackText(Buffer.from([9, 1]))).toThrow('unknown way')
})

test('entries are ordered by day first, and stay exact', () => {
  expect(entryNumber('2031-01-02', 1)).toBeGreaterThan(entryNumber('2031-01-01', 2_000_000_000))
  expect(entryNumber('2031-01-01', 2)).toBeGreaterThan(entryNumber('2031-01-01', 1))
  for (const day of ['0001-01-01', '9999-12-31', null, 'soon'])
    expect(Number.isSafeInteger(entryNumber(day, 7))).toBe(true)
})

const shown = (text: string, words: string): string =>
  snippetOf(text, phrasesOf(words))
    .map(p => (p.found ? `[${p.text}]` : p.text))
    .join('')

test('a snippet shows what was found with what is around it', () => {
  expect(shown('The old harbour opens.', 'harbour "the old"')).toBe('[The old] [harbour] opens.')
  const long = `${'before it all '.repeat(40)}the harbour ${'after it all '.repeat(40)}`
  expect(shown(long, 'harbour')).toMatch(/^… (before|it|all) .*the \[harbour\] after .* …$/)
  expect(shown(long, 'harbour').length).toBeLessThan(300)
  expect(shown(`harbour ${'x '.repeat(400)} harbour sale`, 'harbour sale')).toContain('[harbour] [sale]')
  expect(shown(long, '')).toMatch(/^before.* …$/)
})

test('the pieces of a snippet are the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.string({ maxLength: 5 }),
      (text, words) => {
        const whole = snippetOf(text, phrasesOf(words))
          .map(p => p.text)
          .join('')
          .replace(/^… | …$/g, '')
        expect(text.replace(/\s+/g, ' ')).toContain(whole.trim())
        expect(/[\ud800-\udbff](?![\udc00-\udfff])/.test(whole)).toBe(false)
      },
    ),
  )
})
