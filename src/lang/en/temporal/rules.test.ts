import { describe, expect, it } from 'vitest'
import { unmark } from '../../../temporal/examples.ts'
import { find } from '../../../temporal/find.ts'
import { grammar } from '../../../temporal/grammar.ts'
import { englishText } from '../text/index.ts'
import { englishTemporal } from './index.ts'

const found = (text: string) => find(englishText.tag(text), grammar(englishTemporal))
const spans = (text: string): string[] => found(text).map(f => text.slice(f.start, f.end))

describe('English rules', () => {
  for (const rule of englishTemporal.rules) {
    if (rule.alias) continue
    it(rule.name, () => {
      for (const example of rule.examples) {
        const { text, marked } = unmark(example)
        expect(spans(text), example).toEqual(
          expect.arrayContaining(marked.map(m => text.slice(m.start, m.end))),
        )
      }
      for (const counter of rule.not ?? [])
        expect(
          found(counter).filter(f => f.by === rule.name),
          counter,
        ).toEqual([])
    })
  }

  it('names each rule once', () => {
    const names = englishTemporal.rules.map(r => r.name)
    expect(names.length).toBe(new Set(names).size)
  })

  it('gives every rule that makes an expression an example that it makes itself', () => {
    const top = new Set([
      'date',
      'time',
      'set',
      'duration',
      'vague',
      'day',
      'month',
      'season',
      'quarter',
      'part',
      'offset',
      'weekday',
    ])
    const silent = englishTemporal.rules.filter(rule => {
      if (rule.alias || !top.has(rule.makes)) return false
      return !rule.examples.some(example => found(unmark(example).text).some(f => f.by === rule.name))
    })
    expect(silent.map(r => r.name)).toEqual([])
  })
})
