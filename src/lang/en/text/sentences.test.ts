import { describe, expect, it } from 'vitest'
import { tag } from './tag.ts'

/** The sentences of a text, as its characters with ` / ` between them. */
function cut(text: string): string {
  return tag(text)
    .sentences.map(s => text.slice(s.start, s.end))
    .join(' / ')
}

describe('English sentences', () => {
  it.each([
    'Anna Berg left. / She came back.',
    'Sen. Al Dahl (R-S.C.) met Rev. Al Holm and Gen. Tomas Lind. / They talked.',
    'Del. Rosa Falk of the U.S. Senate stayed in the U.S. / She said so.',
    'He lives in the U.S. / Japan’s minister does not.',
    'The U.S. Army and U.S. President Dahl agree.',
    'They met at 10:15 a.m. / Berg spoke first.',
    'They met at 10:15 a.m. Tuesday and at 5 p.m. EST on Friday.',
    'George W. Dahl and J. R. Berg came. / So did I. / Anna left.',
    'Rep. Karl C. "Bobby" Holm (D-Va.) spoke at 9 p.m. E.T. / It was late.',
    'It was No. 5 of Vol. 2. / No. / Five more.',
    'Berg et al. found it. / Dahl Inc. said so. / The firm is big.',
    '“We go. / We stay,” he said.',
    '“Never.” / He left.',
    '“Why?” he asked.',
    '“Why?” Berg asked. / “No!” Anna Holm shouted.',
    '“Why?” / The crowd left.',
    'He said “never.” / She said “no.”',
    '"We go," she said. / "We stay."',
    "''We go,'' she said. / ''We stay.''",
    'Who knows? / Nobody! / He left (she stayed.) / Then it ended.',
    'They came ... and went … and came. / It ended ... / Then it began.',
    'I … I do not know.',
    '1. Open the door. / 2. Close it.',
    'He earned $3.5 million in Sept. 2014 and more in Oct. / The rest is lost.',
    'She works at Example.com. / It is big.',
    'It grew by 5 percent. / 2014 was better.',
    'LINDHOLM, Pa. — A storm came. / It went.',
    'LINDHOLM, Tenn. (Example News) — Two storms came.',
    'A man (he was old) left. / “Yes.” / ‘No.’ / Done.',
  ])('%s', expected => expect(cut(expected.replaceAll(' / ', ' '))).toBe(expected))

  it('splits where a space is missing', () =>
    expect(cut('The end.Start again.')).toBe('The end. / Start again.'))
})

describe('paragraphs', () => {
  const of = (text: string): string[] => {
    const { tokens, sentences } = tag(text)
    const found: string[] = []
    for (const s of sentences)
      found[s.paragraph] = `${found[s.paragraph] ?? ''}${tokens
        .slice(s.first, s.last)
        .map(t => t.form)
        .join(' ')};`
    return found
  }
  it('ends them at line ends and blank lines', () =>
    expect(of('Berg to visit\n\nShe leaves soon.\nHe stays.  \r\n\r\nThe end')).toEqual([
      'Berg to visit;',
      'She leaves soon .;',
      'He stays .;',
      'The end;',
    ]))

  it('joins the lines of hard-wrapped text', () => {
    const text = [
      'The council of the invented town of Lindholm said late on Tuesday',
      'that it would close the old bridge for repairs, and that drivers',
      'should take the ferry, which leaves every hour until midnight, or',
      'stay at home.',
      '',
      'The bridge was built in 1932. It has been repaired three times in',
      'the past ten years, most recently by a company from the capital,',
      'and nobody expects it to last for another ten years without a new',
      'deck.',
    ].join('\n')
    expect(of(text)).toHaveLength(2)
    expect(of(text)[0]).toMatch(/^The council .* at home \.;$/)
  })

  it('does not join short lines', () => expect(of('one\ntwo\nthree\nfour\nfive')).toHaveLength(5))
})
