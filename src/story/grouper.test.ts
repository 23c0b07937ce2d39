import { describe, expect, it } from 'vitest'
import { englishStory } from '../lang/en/story/index.ts'
import { createGrouper, type GroupItem, titleOf } from './index.ts'
import { BANK, FERRY, OTHER_FERRY } from './story.cases.ts'

const inOrder = (items: readonly GroupItem[]): GroupItem[] =>
  [...items].sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? -1 : 1))

const group = (items: readonly GroupItem[], live = false): Map<string, string> => {
  const grouper = createGrouper({ live }, englishStory)
  return new Map(items.map(item => [item.id, grouper.add(item).story]))
}

describe('createGrouper', () => {
  const all = inOrder([...FERRY, ...OTHER_FERRY, ...BANK])

  it('keeps a story together and look-alikes apart', () => {
    const story = group(all)
    expect(new Set(FERRY.map(d => story.get(d.id))).size).toBe(1)
    expect(new Set(OTHER_FERRY.map(d => story.get(d.id))).size).toBe(1)
    expect(new Set(BANK.map(d => story.get(d.id))).size).toBe(1)
    expect(new Set(story.values()).size).toBe(3)
  })

  it('does so for title and two lines in a stream', () => {
    const story = group(all, true)
    expect(new Set(FERRY.map(d => story.get(d.id))).size).toBe(1)
    expect(story.get('g1')).not.toBe(story.get('f1'))
    expect(story.get('b1')).not.toBe(story.get('f1'))
  })

  it('names a story after its first document, and never looks ahead', () => {
    const whole = group(all)
    const part = group(all.slice(0, 4))
    for (const [id, story] of part) expect(whole.get(id)).toBe(story)
    expect(whole.get('f1')).toMatch(/^story:[0-9a-z]+$/)
  })

  it.each([false, true])('goes on from where documents were put before as if it had never stopped', live => {
    const whole = createGrouper({ live }, englishStory)
    const placed = all.map(item => whole.add(item))
    for (let stop = 0; stop <= all.length; stop++) {
      const again = createGrouper({ live }, englishStory)
      for (const [i, item] of all.slice(0, stop).entries()) again.restore(item, placed[i]!)
      expect(all.slice(stop).map(item => again.add(item))).toEqual(placed.slice(stop))
    }
  })

  it.each([false, true])('goes on in the same way from what it kept of each document', live => {
    const column = { ...FERRY[0]!, id: 'c', title: 'Your Wednesday Briefing' }
    const items = [FERRY[0]!, column, ...all.slice(1), { ...FERRY[0]!, id: 'copy', outlet: 'other.example' }]
    const whole = createGrouper({ live }, englishStory)
    const placed = items.map(item => ({ ...whole.add(item), trace: whole.trace()! }))
    const bare = placed.map(({ trace: _, ...rest }) => rest)
    for (let stop = 0; stop <= items.length; stop++) {
      const again = createGrouper({ live }, englishStory)
      for (const [i, { id, title, outlet, text }] of items.slice(0, stop).entries())
        again.recall({ id, title, outlet, trace: placed[i]!.trace, text: () => text }, placed[i]!)
      expect(items.slice(stop).map(item => again.add(item))).toEqual(bare.slice(stop))
      const restored = createGrouper({ live }, englishStory)
      for (const [i, item] of items.slice(0, stop).entries()) {
        restored.restore(item, placed[i]!)
        expect(restored.trace()).toEqual(placed[i]!.trace)
      }
    }
  })

  it('gives the same ids again', () => {
    expect(group(all)).toEqual(group(all))
  })

  it('takes documents without title, day, outlet or text', () => {
    const grouper = createGrouper({}, englishStory)
    const bare = { title: null, text: '', published: null, outlet: null }
    const first = grouper.add({ ...bare, id: 'x' }).story
    expect(grouper.add({ ...bare, id: 'y' }).story).not.toBe(first)
  })

  it('is not led astray by one wrong date', () => {
    const wrong = { ...BANK[0]!, id: 'w', published: '2099-01-01' }
    const story = group([FERRY[0]!, wrong, FERRY[1]!], true)
    expect(story.get('f2')).toBe(story.get('f1'))
  })

  it('closes a story of a stream after days without news', () => {
    const late = { ...FERRY[2]!, id: 'late', published: '2031-03-30' }
    const story = group([FERRY[0]!, FERRY[1]!, late], true)
    expect(story.get('late')).not.toBe(story.get('f1'))
    expect(group([FERRY[0]!, FERRY[1]!, late]).get('late')).toBe(story.get('f1'))
  })

  it('says which document a copy reprints', () => {
    const grouper = createGrouper({}, englishStory)
    grouper.add(FERRY[0]!)
    const copy = grouper.add({ ...FERRY[0]!, id: 'copy', outlet: 'other.example' })
    expect(copy.reprintOf).toBe('f1')
    expect(grouper.add(FERRY[1]!).reprintOf).toBeUndefined()
  })

  it('keeps a text in another language, and groups it with its like', () => {
    const german = (id: string, text: string): GroupItem => ({
      id,
      title: null,
      text,
      published: '2031-03-02',
      outlet: null,
      language: 'de',
    })
    const grouper = createGrouper({}, englishStory)
    const one = grouper.add(
      german('d1', 'Die Fähre Aurora ist vor Nordhavn mit 212 Fahrgästen auf Grund gelaufen.'),
    )
    const two = grouper.add(
      german('d2', 'Fähre Aurora vor Nordhavn auf Grund gelaufen: 212 Fahrgäste gerettet.'),
    )
    expect(two.story).toBe(one.story)
  })
})

describe('titleOf', () => {
  it('takes the title nearest to all, without the outlet at its end', () => {
    const titles = [
      'Coast guard weekly',
      'Ferry Aurora runs aground off Nordhavn | Nordhavn Post',
      'Aurora aground off Nordhavn',
    ]
    expect(
      titleOf(
        titles.map(title => ({ title })),
        englishStory,
      ),
    ).toBe('Ferry Aurora runs aground off Nordhavn')
  })

  it('is null where no document has a title', () => {
    expect(titleOf([{ title: null }, { title: ' ' }], englishStory)).toBeNull()
  })
})
