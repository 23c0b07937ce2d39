import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { attributions } from '../../../attribution/index.ts'
import { readMarked } from '../../../attribution/marked.ts'
import type { Attribution } from '../../../core/index.ts'
import { englishText } from '../text/index.ts'
import { englishAttribution } from './index.ts'
import { englishAttributionRules } from './rules.ts'

const found = (text: string): readonly Attribution[] =>
  attributions(englishText.tag(text), { document: 'd', mentions: [], timexes: [] }, englishAttribution)

/** Attributions as marked parts: `source`, `cue`, `content`, the second with a 2 after it, and so on. */
function marked(text: string): string[] {
  return found(text).flatMap((a, i) => {
    const number = i ? String(i + 1) : ''
    const part = (role: string, s: { start: number; end: number }): string =>
      `${role}${number}: ${text.slice(s.start, s.end)}`
    return [
      ...(a.cue ? [part('cue', a.cue)] : []),
      ...(a.source ? [part('source', a.source)] : []),
      ...a.content.map(c => part('content', c)),
    ]
  })
}

const expected = (line: string): { text: string; parts: string[] } => {
  const { text, parts } = readMarked(line.replaceAll(' ¶ ', '\n\n'))
  return { text, parts: parts.map(p => `${p.role}: ${text.slice(p.start, p.end)}`).sort() }
}

const folder = join(import.meta.dirname, 'cases')
for (const file of readdirSync(folder))
  describe(file, () => {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n')
    it.each(lines.filter(l => l.trim() && !l.startsWith('#')))('%s', line => {
      const { text, parts } = expected(line)
      expect(marked(text).sort()).toEqual(parts)
    })
  })

describe.each(englishAttributionRules)('$name', rule => {
  const alone = { words: englishAttribution.words, rules: [rule] }
  const read = (text: string): readonly Attribution[] =>
    attributions(englishText.tag(text), { document: 'd', mentions: [], timexes: [] }, alone)

  it.each(rule.examples)('finds %s', example => {
    const { text, parts } = readMarked(example)
    const a = read(text)[0]
    const of = (role: string): string[] =>
      parts.filter(p => p.role === role).map(p => text.slice(p.start, p.end))
    const words = (s: { start: number; end: number } | undefined): string[] =>
      s ? [text.slice(s.start, s.end)] : []
    expect([words(a?.source), words(a?.cue), a?.content.flatMap(words)]).toEqual([
      of('source'),
      of('cue'),
      of('content'),
    ])
  })
  it.each(rule.counterExamples)('leaves alone %s', text => expect(read(text)).toEqual([]))
})

it.each(['Storm', 'Storm\n\nThe harbour is closed.', '“', '.', 'he closed harbour'])(
  'a first paragraph of few words is no trouble: %s',
  text => expect(found(text)).toEqual([]),
)
