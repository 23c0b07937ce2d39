import { describe, expect, it } from 'vitest'
import { englishStory } from '../lang/en/story/index.ts'
import { createDigester, type GroupItem } from './digest.ts'
import { createRarities } from './rarity.ts'
import { FEW, type Weights, weightsFor } from './weights.ts'

const item = (text: string): GroupItem => ({
  id: 'a',
  title: 'Bank of Nordhavn closes nine branches',
  text,
  published: '2031-03-02',
  outlet: 'coast.example',
})

const termsOf = (text: string): number[] => {
  const { digest } = createDigester(englishStory, createRarities().rarity)
  return [...digest(item(text)).all.ids]
}

describe('what a document tells', () => {
  const told = 'The bank said on Monday that it would close nine branches in June.'

  it('leaves out what stands under a picture', () => {
    const under = 'A view of the harbour of Storvik, on Aug. 4, 2027. (Ane Holt/The Coast Press)'
    expect(termsOf(`${told}\n${under}`)).toEqual(termsOf(told))
    expect(termsOf(`${under}\n${told}`)).toEqual(termsOf(told))
  })

  it('keeps a line that ends in brackets of another kind', () => {
    const more = 'The harbour of Storvik will have none (it has two now)'
    expect(termsOf(`${told}\n${more}`).length).toBeGreaterThan(termsOf(told).length)
  })

  it('leaves out invitations to subscribe', () => {
    const call =
      'Sign up for Coast Radio’s free morning and afternoon email newsletters for your daily news roundup'
    expect(termsOf(`${told} ${call}`)).toEqual(termsOf(told))
  })
})

describe('weightsFor', () => {
  const plain: Weights = { constant: 3, features: {} }
  const one: Weights = { constant: 1, features: {} }
  const few: Weights = { constant: 2, features: {} }

  it('tells stories of one document, of a few and of more apart', () => {
    const all = { ...plain, one, few }
    expect([1, 2, FEW, FEW + 1].map(count => weightsFor(all, count).constant)).toEqual([1, 2, 2, 3])
  })

  it('has one answer where there are no others', () => {
    expect([1, 2, 9].map(count => weightsFor(plain, count))).toEqual([plain, plain, plain])
  })
})
