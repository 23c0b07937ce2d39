import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Sentence, Tagged, Token } from '../../../core/index.ts'
import { judge, readCases, unmark } from '../../../temporal/examples.ts'
import { temporal } from '../../../temporal/index.ts'
import { spanishTemporal } from './index.ts'

/** Words, numbers and marks, without tags: all that the Spanish rules need. */
function split(text: string): Tagged {
  const tokens: Token[] = [...text.matchAll(/[\p{L}]+|\d+|[^\s]/gu)].map(m => ({
    start: m.index,
    end: m.index + m[0].length,
    form: m[0],
    lower: m[0].toLowerCase(),
    lemma: m[0].toLowerCase(),
    pos: 'X',
    tag: 'X',
  }))
  const sentences: Sentence[] = []
  let first = 0
  tokens.forEach((t, i) => {
    if (t.form !== '.' && i !== tokens.length - 1) return
    sentences.push({ start: tokens[first]!.start, end: t.end, first, last: i + 1, paragraph: 0 })
    first = i + 1
  })
  return { text, tokens, sentences }
}

const read = (text: string, published: string | null) =>
  temporal(
    split(text),
    { document: 'd', published: published ? { from: published, to: published, basis: 'given' } : null },
    spanishTemporal,
  )

describe('Spanish', () => {
  for (const { line, published, sentence } of readCases(
    readFileSync(join(import.meta.dirname, 'cases/es.txt'), 'utf8'),
  ))
    it(`line ${line}: ${sentence}`, () => {
      const { text, marked } = unmark(sentence)
      expect(judge(marked, read(text, published), text)).toBeNull()
    })

  for (const rule of spanishTemporal.rules)
    it(`rule ${rule.name}`, () => {
      for (const example of rule.examples) {
        const { text, marked } = unmark(example)
        const spans = read(text, '2024-05-16').map(t => text.slice(t.start, t.end))
        expect(spans, example).toEqual(expect.arrayContaining(marked.map(m => text.slice(m.start, m.end))))
      }
      for (const counter of rule.not ?? [])
        expect(
          read(counter, '2024-05-16').filter(t => t.by === rule.name),
          counter,
        ).toEqual([])
    })
})
