import { describe, expect, it } from 'vitest'
import type { Token } from '../../../core/index.ts'
import { tag } from './tag.ts'

const of = (text: string, what: (t: Token) => string): string =>
  tag(text)
    .tokens.filter(t => /[\p{L}\p{N}$%]/u.test(t.form))
    .map(what)
    .join(' ')

describe('Penn tags', () => {
  it.each([
    ['The minister visited the capital on Monday.', 'DT NN VBD DT NN IN NNP'],
    ['Anna Berg has said she will not resign.', 'NNP NNP VBZ VBN PRP MD RB VB'],
    ['The talks were postponed by the ministry.', 'DT NNS VBD VBN IN DT NN'],
    ['He was told that they had agreed to meet.', 'PRP VBD VBN IN PRP VBD VBN TO VB'],
    ['She went to Paris to meet him.', 'PRP VBD IN NNP TO VB PRP'],
    ["Berg's plan would cost $5.3 million, or 14% more.", 'NNP POS NN MD VB $ CD CD CC CD NN JJR'],
    ['Which party did not vote?', 'WDT NN VBD RB VB'],
    ['The island severed ties with the mainland.', 'DT NN VBD NNS IN DT NN'],
    ['A long and wearied march through the hills.', 'DT JJ CC JJ NN IN DT NNS'],
    ['The pro-democracy leader is not known abroad.', 'DT JJ NN VBZ RB VBN RB'],
  ])('%s', (text, expected) => expect(of(text, t => t.tag)).toBe(expected))

  it.each([
    ['Officials Say Government Will Visit Region', 'say will visit'],
    ['OFFICIALS SAY GOVERNMENT WILL VISIT REGION', 'say will visit'],
    ['Talks To Resume After Attack On Village', 'resume'],
    ['President Denies Reports of New Sanctions', 'deny'],
  ])('finds the verbs of the headline %s', (text, expected) =>
    expect(
      tag(text)
        .tokens.filter(t => /^(?:V|MD)/.test(t.tag))
        .map(t => t.lemma)
        .join(' '),
    ).toBe(expected),
  )

  it('tells opening from closing straight marks', () => {
    const tags = tag('"We go," he said ("now").')
      .tokens.filter(t => t.form === '"')
      .map(t => t.tag)
    expect(tags).toEqual(['``', "''", '``', "''"])
  })

  it.each([
    ["'Bullied' girl of 'four towns' goes home", "`` '' `` ''"],
    ['He said ‘it is the players’ union’ and left.', "`` POS ''"],
    ["The players' union and the teams' owners met.", 'POS POS'],
    ['“They call it ‘never,’” he said. ‘Yes.’', "`` '' `` ''"],
  ])('tells single marks from possessives in %s', (text, expected) =>
    expect(
      tag(text)
        .tokens.filter(t => /^['‘’]$/.test(t.form))
        .map(t => t.tag)
        .join(' '),
    ).toBe(expected),
  )

  it('does not depend on what was tagged before', () => {
    const text = 'May Berg will may. Anna May said that Berg May may visit May in May.'
    const first = tag(text)
    tag('Something else entirely, with May and may and will.')
    expect(tag(text)).toEqual(first)
  })
})

describe('universal tags', () => {
  it.each([
    ['She is here and there is hope.', 'PRON AUX ADV CCONJ PRON VERB NOUN'],
    ['They have left and have money.', 'PRON AUX VERB CCONJ VERB NOUN'],
    ['He did not do it.', 'PRON AUX PART VERB PRON'],
    ['That is the house which we saw.', 'PRON AUX DET NOUN PRON PRON VERB'],
    ['He said that this plan works because of that.', 'PRON VERB SCONJ DET NOUN VERB ADP ADP PRON'],
    ['After the vote, they left after they voted.', 'ADP DET NOUN PRON VERB SCONJ PRON VERB'],
    [
      'It is time for the new party to decide which big plan works.',
      'PRON AUX NOUN SCONJ DET ADJ NOUN PART VERB DET ADJ NOUN VERB',
    ],
    ['Nobody wants to go to Paris.', 'PRON VERB PART VERB ADP PROPN'],
    ['It cost $5 or 5%.', 'PRON VERB SYM NUM CCONJ NUM SYM'],
  ])('%s', (text, expected) => expect(of(text, t => t.pos)).toBe(expected))
})

describe('lemmas in context', () => {
  it.each([
    [
      "It's been said; it's late; Anna's left-wing friends",
      "it have be say it be late Anna 's left-wing friend",
    ],
    ['They won’t go; she can’t; he ain’t', 'they will not go she can not he be not'],
    ['The women were lying; the wives left', 'the woman be lie the wife leave'],
    ['Berg’s men met the United Nations', "Berg 's man meet the United Nations"],
  ])('%s', (text, expected) => expect(of(text, t => t.lemma)).toBe(expected))
})
