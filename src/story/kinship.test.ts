import { describe, expect, it } from 'vitest'
import { englishStory } from '../lang/en/story/index.ts'
import type { GroupItem } from './digest.ts'
import { ARCHIVE, createGrouperWith, type Grouper } from './grouper.ts'
import { FERRY, OTHER_FERRY } from './story.cases.ts'

/** A report on both ferries, as their owner sees it. */
const both: GroupItem = {
  id: 'both',
  title: 'Owner of Aurora and Borealis explains',
  text:
    'The owner of the ferries Aurora and Borealis, which ran aground off Nordhavn and Sundby, said on Monday that ' +
    'captains Ole Lund and Eva Holm were not to blame.',
  published: '2031-08-22',
  outlet: null,
}

const late: GroupItem = {
  id: 'late',
  title: 'Aurora sails again',
  text: 'The ferry Aurora, which ran aground off Nordhavn, sails again, the coast guard and captain Ole Lund said.',
  published: '2031-09-01',
  outlet: null,
}

/** Each document is a story of its own; affairs are one at so many documents that fit both. */
const grouper = (documents: number): Grouper => {
  const kinship = { bar: -2, documents, share: 0, least: 1, all: 0, names: 0 }
  const affairs = { ...ARCHIVE.affairs, bar: 0, kinship }
  const stories = { ...ARCHIVE.stories, bar: 99 }
  return createGrouperWith({ ...ARCHIVE, stories, affairs }, englishStory, englishStory.weights)
}

/** The second ferry runs aground in the same year here: an affair of two years ago would be closed. */
const soon = OTHER_FERRY.map(item => ({ ...item, published: item.published!.replace('2033', '2031') }))
const items = [...FERRY, ...soon, both, late]

describe('affairs that are one', () => {
  const g = grouper(1)
  const placed = items.map(item => g.add(item))
  const at = placed.findIndex(place => place.joins)

  it('joins them where a document fits both, and the id of one leads to the other', () => {
    const { joins, affair } = placed[at]!
    expect(items[at]!.id).toBe('both')
    expect(placed.slice(0, at).map(place => place.affair)).toContain(joins)
    expect(g.leads(joins!)).toBe(affair)
    expect(g.leads(affair)).toBe(affair)
    expect(placed.at(-1)!.affair).toBe(affair)
  })

  it('waits for as many documents as are asked for', () => {
    const slow = grouper(3)
    expect(items.map(item => slow.add(item).joins).filter(Boolean)).toEqual([])
  })

  it('comes to the same when it goes on from where documents were put', () => {
    for (let stop = 0; stop <= items.length; stop++) {
      const again = grouper(1)
      for (const [i, item] of items.slice(0, stop).entries()) again.restore(item, placed[i]!)
      expect(items.slice(stop).map(item => again.add(item))).toEqual(placed.slice(stop))
    }
  })
})
