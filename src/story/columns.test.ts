import { describe, expect, it } from 'vitest'
import { englishStory } from '../lang/en/story/index.ts'
import { LABEL_RULES } from '../lang/en/story/labels.ts'
import { ROUNDUP_RULES } from '../lang/en/story/roundups.ts'
import { createColumnWatch } from './columns.ts'
import type { GroupItem } from './digest.ts'
import { createGrouper } from './grouper.ts'
import { FERRY } from './story.cases.ts'
import { titleOf } from './titles.ts'

const item = (id: string, published: string, title: string, text = '', outlet = 'n.example'): GroupItem => ({
  id,
  published,
  title,
  text,
  outlet,
})

describe.each([
  ['round-ups', ROUNDUP_RULES],
  ['labels', LABEL_RULES],
])('rules of %s', (_, rules) => {
  it.each(rules.flatMap(rule => rule.examples.map(e => [e, rule.pattern] as const)))(
    'takes %s',
    (title, rule) => {
      expect(rule.test(title)).toBe(true)
    },
  )
  it.each(rules.flatMap(rule => rule.counterExamples.map(e => [e, rule.pattern] as const)))(
    'leaves %s',
    (title, rule) => {
      expect(rule.test(title)).toBe(false)
    },
  )
})

describe('columns', () => {
  it('are known by a title that an outlet uses on three days', () => {
    const isColumn = createColumnWatch(englishStory)
    const days = ['2031-03-01', '2031-03-02', '2031-03-03', '2031-03-04']
    expect(days.map((day, i) => isColumn(item(`c${i}`, day, `From the harbour, day ${i}`)))).toEqual([
      false,
      false,
      true,
      true,
    ])
  })

  it('are not what is printed again the same day, nor what several outlets print', () => {
    const isColumn = createColumnWatch(englishStory)
    const title = 'Ferry Aurora runs aground'
    const same = [1, 2, 3, 4].map(i => isColumn(item(`s${i}`, '2031-03-01', title)))
    const others = [1, 2, 3, 4].map(i => isColumn(item(`o${i}`, `2031-03-0${i}`, title, '', `${i}.example`)))
    expect([...same, ...others]).not.toContain(true)
  })

  it('start no story and join none', () => {
    const grouper = createGrouper({ live: true }, englishStory)
    const first = FERRY.slice(0, 2).map(one => grouper.add(one).story)
    const text = FERRY[0]!.text
    const column = grouper.add(item('w', '2031-03-02', 'Your Sunday Briefing: a ferry aground', text))
    const next = grouper.add(item('v', '2031-03-03', 'Your Monday Briefing: a ferry aground', text))
    expect(first).not.toContain(column.story)
    expect(next.story).not.toBe(column.story)
    expect(next.affair).not.toBe(column.affair)
    expect(grouper.add(FERRY[2]!).story).toBe(first[0])
  })
})

describe('a name in common', () => {
  it('makes no story, however many words it has', () => {
    const grouper = createGrouper({}, englishStory)
    const one = item(
      'a',
      '2031-03-02',
      'Torvald Brekkedal opens a bridge',
      'On Sunday Torvald Brekkedal cut a ribbon.',
    )
    const two = item(
      'b',
      '2031-03-02',
      'Torvald Brekkedal sells yacht',
      'A broker said Torvald Brekkedal wanted cash.',
    )
    expect(grouper.add(two).story).not.toBe(grouper.add(one).story)
  })
})

describe('the title of a story', () => {
  const chosen = (...titles: string[]): string | null =>
    titleOf(
      titles.map(title => ({ title })),
      englishStory,
    )
  const told = 'Ferry Aurora runs aground off Nordhavn'

  it.each([
    'Stranded Ferry Aurora off Nordhavn, in Pictures',
    'Watch: Ferry Aurora aground off Nordhavn',
    'What to know about ferry Aurora off Nordhavn',
    'Who steered the ferry Aurora off Nordhavn?',
    'The ferry Aurora off Nordhavn shames us | Ane Holt',
    'Ferry Aurora off Nordhavn – live',
  ])('is not %s where a report tells the happening', label => {
    expect(chosen(label, label.replace('ferry', 'ship'), told)).toBe(told)
  })

  it('is a label where there is nothing else', () => {
    expect(chosen('Watch: Ferry Aurora aground')).toBe('Watch: Ferry Aurora aground')
  })
})
