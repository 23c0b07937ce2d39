import { describe, expect, it } from 'vitest'
import { compareEnglishStatements as compareStatements } from '../lang/en/attribution/statements.ts'
import { wordDiff } from './variants.ts'

describe('compareStatements', () => {
  it('calls statements the same that differ in marks and case only', () => {
    expect(compareStatements('“We will go,”', 'we will go')).toBe('same')
    expect(compareStatements('that the bridge’s closed', "The bridge's closed.")).toBe('same')
  })
  it('knows a cut, also with an ellipsis', () => {
    expect(compareStatements('the harbour will reopen', 'I think the harbour will reopen in May')).toBe('cut')
    expect(compareStatements('the harbour … reopen in May', 'the harbour will surely reopen in May')).toBe(
      'cut',
    )
  })
  it('does not take two light words for a cut', () => {
    expect(compareStatements('it is', 'I think it is time')).toBeNull()
  })
  it('knows another translation of the same sentence', () => {
    const one = 'We shall visit the northern harbour in October to sign the treaty'
    const two = 'In October we will be visiting the northern harbour for signing the treaty'
    expect(compareStatements(one, two)).toBe('altered')
  })
  it('does not take a denial for another wording', () => {
    expect(
      compareStatements('We will sign the harbour treaty', "We won't sign the harbour treaty"),
    ).toBeNull()
    expect(compareStatements('We will sign the harbour treaty', 'We shall sign this harbour treaty')).toBe(
      'altered',
    )
  })
  it('keeps different statements apart', () => {
    expect(compareStatements('We will visit the harbour', 'The minister rejected the budget plan')).toBeNull()
    expect(compareStatements('', 'a word')).toBeNull()
  })
})

describe('wordDiff', () => {
  it('gives what stayed, went and came, in order', () => {
    expect(wordDiff('We will visit in autumn', 'We may visit in late autumn')).toEqual([
      { kind: 'same', words: 'We' },
      { kind: 'removed', words: 'will' },
      { kind: 'added', words: 'may' },
      { kind: 'same', words: 'visit in' },
      { kind: 'added', words: 'late' },
      { kind: 'same', words: 'autumn' },
    ])
  })
  it('is empty for two empty statements', () => expect(wordDiff('', '')).toEqual([]))
})
