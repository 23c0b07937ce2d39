import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tag } from './tag.ts'

const WHITE = /[\s\u200b\u2060]/

describe('tag', () => {
  it('covers every character but white space with exact, ordered tokens, on any text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        ' ',
        '\n',
        '\n\n',
        "don't",
        'U.S.',
        'a.m.',
        '“',
        '”',
        "'",
        '’s',
        '.',
        '...',
        '…',
        '-',
        '—',
        '$5.3m',
        '10:15am',
        'http://a.b/c?d=e).',
        '@x',
        '#y',
        'Mr.',
        '👩‍🚀',
        '\u200d',
        '\ud800',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
        const text = pieces.join('')
        const { tokens, sentences } = tag(text)
        let at = 0
        for (const t of tokens) {
          expect(t.start).toBeGreaterThanOrEqual(at)
          expect(t.end).toBeGreaterThan(t.start)
          for (; at < t.start; at++) expect(text[at]).toMatch(WHITE)
          expect(t.form).toBe(text.slice(t.start, t.end))
          at = t.end
        }
        for (; at < text.length; at++) expect(text[at]).toMatch(WHITE)
        let token = 0
        let paragraph = 0
        for (const s of sentences) {
          expect(s.first).toBe(token)
          expect(s.last).toBeGreaterThan(s.first)
          expect([s.start, s.end]).toEqual([tokens[s.first]!.start, tokens[s.last - 1]!.end])
          expect([paragraph, paragraph + 1]).toContain(s.paragraph)
          paragraph = s.paragraph
          token = s.last
        }
        expect(token).toBe(tokens.length)
      }),
      { numRuns: 1500 },
    )
  })
})
