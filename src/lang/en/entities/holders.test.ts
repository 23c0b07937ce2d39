import { expect, test } from 'vitest'
import { knownAs } from '../../../entities/index.ts'
import { englishEntities } from './english.ts'
import { holders, sameOffice } from './gazetteer/holders.ts'

test('every state and body is known by its name', () => {
  const unknown = holders.filter(({ of }) => {
    const known = knownAs(englishEntities.lexicon, of)
    return (known?.state ?? known?.name) !== of
  })
  expect(unknown).toEqual([])
})

test('terms are months in order, and nobody holds an office while another does', () => {
  for (const a of holders) {
    expect(a.from).toMatch(/^\d{4}-(?:0[1-9]|1[0-2])$/)
    if (a.to) expect(a.from < a.to, a.name).toBe(true)
    const others = holders.filter(b => b !== a && b.of === a.of && b.office === a.office)
    for (const b of others)
      expect((a.to && a.to <= b.from) || (b.to && b.to <= a.from), `${a.name} ${b.name}`).toBeTruthy()
  }
})

test('another name of an office is that of one in the table, or of "leader"', () => {
  const offices = new Set([...holders.map(h => h.office), 'leader', 'defence minister'])
  for (const [, office] of sameOffice) expect(offices.has(office), office).toBe(true)
})
