import { expect, test } from 'vitest'
import type { RecordParticipant, Role } from '../../../core/index.ts'
import type { TitleSlots } from '../../../record/index.ts'
import { title } from './titles.ts'

const who = (role: Role, ...names: string[]): RecordParticipant[] =>
  names.map(name => ({ role, entity: name, name }))

const plain: TitleSlots = {
  type: 'attack',
  lemma: 'attack',
  participants: [],
  where: null,
  status: 'happened',
  unnamed: [],
  kind: null,
  words: 'the words of a report',
}

const unnamed = (role: Role, quote: string): TitleSlots['unnamed'][number] => ({
  role,
  evidence: { document: 'd', span: { start: 0, end: quote.length }, quote },
})

test.each<[string, Partial<TitleSlots>]>([
  [
    'Talks between Karsenia, Velmora and others',
    { type: 'negotiate', participants: who('actor', 'Karsenia', 'Velmora', 'Ilvane', 'Orsk') },
  ],
  [
    'Meeting between Anna Berg, Tom Reh and Petra Dahl',
    { type: 'meet', participants: who('actor', 'Anna Berg', 'Tom Reh', 'Petra Dahl') },
  ],
  ['Summit of Karsenia and Velmora', { type: 'summit', participants: who('actor', 'Karsenia', 'Velmora') }],
  ['Cyber attack on Nordbank', { type: 'hack', participants: who('recipient', 'Nordbank') }],
  [
    'Data breach at Nordbank',
    { type: 'hack', kind: 'data breach', participants: who('recipient', 'Nordbank') },
  ],
  ['Charge against Anna Berg', { type: 'charge', participants: who('recipient', 'Anna Berg') }],
  ['Guilty plea by Anna Berg', { type: 'verdict', lemma: 'plead', participants: who('actor', 'Anna Berg') }],
  [
    'Killing of 40 miners in Halden',
    { type: 'kill', where: 'Halden', unnamed: [unnamed('recipient', '40 miners')] },
  ],
  ['Death of eleven people', { type: 'death', unnamed: [unnamed('recipient', 'Eleven people')] }],
  [
    'Explosion at a bakery in Halden',
    { type: 'explosion', where: 'Halden', unnamed: [unnamed('place', 'at a bakery')] },
  ],
  ['Oil spill', { type: 'spill', kind: 'Oil spill' }],
  ['Attack in the United States', { where: 'United States' }],
  ['Attack: “the words of a report”', { participants: who('actor', 'Italian') }],
  [
    'Raid on Velmora',
    { type: 'raid', participants: [...who('recipient', 'Velmora'), ...who('actor', 'Velmora')] },
  ],
])('%s', (expected, slots) => {
  expect(title({ ...plain, ...slots })).toBe(expected)
})
