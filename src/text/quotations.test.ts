import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Sentence, Tagged } from '../core/index.ts'
import { insideQuotation, quotations } from './quotations.ts'

/** A text with one sentence a paragraph and no tokens: all that quotations need. */
function plain(text: string): Tagged {
  const sentences: Sentence[] = [...text.matchAll(/\S[^\n]*/g)].map((m, paragraph) => ({
    start: m.index,
    end: m.index + m[0].trimEnd().length,
    first: 0,
    last: 0,
    paragraph,
  }))
  return { text, tokens: [], sentences }
}

const contents = (text: string): string[] =>
  quotations(plain(text)).map(q => text.slice(q.content.start, q.content.end))

describe('quotations', () => {
  it.each<[string, string[]]>([
    ['“We go,” Anna Berg said. “We stay.”', ['We go,', 'We stay.']],
    ['"We go," Anna Berg said. "We stay."', ['We go,', 'We stay.']],
    ["``We go,'' Anna Berg said.", ['We go,']],
    ['" We go , " Anna Berg said .', ['We go ,']],
    ['(“Never,” she said.)', ['Never,']],
    ['("Never," she said.)', ['Never,']],
    ['She said:"Never".', ['Never']],
    ['the so-called "five-day"/"seven-day" rule', ['five-day', 'seven-day']],
    ['«Nous partons», dit-elle.', ['Nous partons']],
    ['« Nous partons », dit-elle.', ['Nous partons']],
    ['»Wir gehen«, sagte sie.', ['Wir gehen']],
    ['„Wir gehen“, sagte sie, „und bleiben.”', ['Wir gehen', 'und bleiben.']],
    ['‘We go,’ he said. ‘We won’t stay.’', ['We go,', 'We won’t stay.']],
    ["'We go,' he said. 'We won't stay.'", ['We go,', "We won't stay."]],
    ["the '90s and the '80s didn't differ", []],
    ["Berg's dogs' owners' club isn't 'closed'", ['closed']],
    ['rock ’n’ roll in the ’60s', []],
    ['‘the players’ union’ met', ['the players’ union']],
    ['They call him ‘the boss’ and obey.', ['the boss']],
    ['“She told me ‘never’ and left,” he said.', ['She told me ‘never’ and left,', 'never']],
    ['‘She told me “never” and left,’ he said.', ['She told me “never” and left,', 'never']],
    ['He is 5\'10" tall and weighs 6" more.', []],
    ['"" is empty', []],
    ['"They called it a “rant,” and left," he said.', ['They called it a “rant,” and left,', 'rant,']],
    ['“We want them back.’’ He left.', ['We want them back.']],
    ['“We want them back." He left. "No."', ['We want them back.', 'No.']],
    ["'It is true,'' he said. 'Do not.'", ['It is true,', 'Do not.']],
    ["''It is 'true','' he said.", ["It is 'true',", 'true']],
    ['“If so, yes," she said. “If not, no.”', ['If so, yes,', 'If not, no.']],
    ['It was the end."We go," she said.', ['We go,']],
    ['″We go,” she said.', ['We go,']],
    ['no marks at all', []],
    ['', []],
  ])('%s', (text, expected) => expect(contents(text)).toEqual(expected))

  it('ends an unclosed quotation at its paragraph', () => {
    const text = '“We go. We stay.\nAnna Berg left.\n“Never,” she said.'
    expect(contents(text)).toEqual(['We go. We stay.', 'Never,'])
    expect(quotations(plain(text)).map(q => q.closed)).toEqual([false, true])
  })

  it('ends an unclosed quotation before the next opening mark', () =>
    expect(contents('“We go, she said. “We stay,” he said.')).toEqual(['We go, she said.', 'We stay,']))

  it.each(['“', '"', '‘'])('goes on over paragraphs that open with %s', mark => {
    const end = mark === '“' ? '”' : mark === '‘' ? '’' : '"'
    const text = `${mark}We go. We stay.\n\n${mark}We don’t fight.\n\n${mark}Never,${end} she said. ${mark}No.${end}`
    expect(contents(text)).toEqual([`We go. We stay.\n\n${mark}We don’t fight.\n\n${mark}Never,`, 'No.'])
    expect(quotations(plain(text)).every(q => q.closed)).toBe(true)
  })

  it('does not let a stray mark swallow what follows', () => {
    expect(contents('It cost 5" more.\n\nAnna Berg said: "No."\n\nThey left.')).toEqual(['No.'])
    expect(contents('A stray ” here. “Yes,” he said.')).toEqual(['Yes,'])
  })

  it('knows depth, and what stands inside', () => {
    const text = 'a “b ‘c’ d” e'
    const found = quotations(plain(text))
    expect(found.map(q => q.depth)).toEqual([0, 1])
    expect([...text].map((_, i) => insideQuotation(found, i))).toEqual(
      [...text].map((_, i) => i >= 2 && i < 11),
    )
  })

  it('gives nested spans inside the text, for any marks in any order', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '«',
      '»',
      '„',
      '``',
      "''",
      ' ',
      '\n',
      'a',
      'is',
      ',',
      '.',
      '1',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        const text = pieces.join('')
        const found = quotations(plain(text))
        for (const [i, q] of found.entries()) {
          expect(q.start).toBeLessThan(q.content.start)
          expect(q.content.start).toBeLessThan(q.content.end)
          expect(q.content.end).toBeLessThanOrEqual(q.end)
          expect(q.end).toBeLessThanOrEqual(text.length)
          for (const other of found.slice(i + 1))
            expect(other.start >= q.end || other.end <= q.end || other.start === q.start).toBe(true)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
