import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from './wording.ts'

const without = (runs: ReturnType<typeof compare>, kind: string): string =>
  runs
    .filter(r => r.kind !== kind)
    .map(r => r.text)
    .join('')

describe('compare', () => {
  it('shows what was changed, the old before the new', () => {
    expect(compare('The door has stood open', 'The door was open')).toEqual([
      { kind: 'both', text: 'The door' },
      { kind: 'del', text: ' has stood' },
      { kind: 'ins', text: ' was' },
      { kind: 'both', text: ' open' },
    ])
  })

  it('shows what was cut', () => {
    expect(compare('We look forward, and we wait', 'We look forward')).toEqual([
      { kind: 'both', text: 'We look forward' },
      { kind: 'del', text: ', and we wait' },
    ])
  })

  it('does not take a capital for a change', () => {
    expect(compare('now we go', 'Now we go')).toEqual([{ kind: 'both', text: 'Now we go' }])
  })

  it('gives back both wordings whole', () => {
    const texts = fc
      .array(fc.constantFrom('we', 'will', 'go', 'stay', ',', '.'), { maxLength: 12 })
      .map(w => w.join(' '))
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const runs = compare(a, b)
        expect(without(runs, 'del')).toBe(b)
        expect(without(runs, 'ins').trim()).toBe(a)
      }),
    )
  })

  it('does not compare what is too long', () => {
    const [a, b] = ['a '.repeat(700), 'b '.repeat(700)]
    expect(compare(a, b).map(r => r.kind)).toEqual(['del', 'ins'])
  })
})
