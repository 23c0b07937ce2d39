import { describe, expect, test } from 'vitest'
import { common, type GoldEvent, inOrder, paired, sameOrigins, sameTime } from './score.ts'
import { byPublication, chosen, dateF1 } from './t17.ts'

const event = (key: string, mentions: GoldEvent['mentions'], more: Partial<GoldEvent> = {}): GoldEvent => ({
  key,
  kind: 'main',
  types: [],
  when: ['2025-10-14', '2025-10-16'],
  status: ['happened'],
  origins: 1,
  mentions,
  relations: [],
  ...more,
})

const at = (document: string, start: number) => ({ document, start, end: start + 4 })

describe('pairing by evidence', () => {
  const visit = event('visit', { a: [[0, 4]], b: [[10, 14]] })
  const meeting = event('meeting', { a: [[20, 24]] })
  test('a trigger counts only in its own document, and touching is no overlap', () => {
    expect(common([at('a', 2), at('b', 2), at('a', 4)], visit)).toBe(1)
  })
  test('one event in two rows is found once', () => {
    expect([...paired([[at('a', 0)], [at('b', 10)]], [visit])]).toEqual([[0, 0]])
  })
  test('the larger overlap wins', () => {
    const found = [[at('a', 20)], [at('a', 0), at('b', 10), at('a', 20)]]
    expect([...paired(found, [visit, meeting])]).toEqual([
      [1, 0],
      [0, 1],
    ])
  })
  test('an event that gathers everything is no event', () => {
    const heap = [at('a', 0), ...[30, 40, 50, 60].map(n => at('a', n))]
    expect(paired([heap], [visit]).size).toBe(0)
  })
})

test('a time is right when it is the same, or within one that the reports leave open', () => {
  const found = { from: '2025-10-14', to: '2025-10-14', granularity: 'day' as const }
  expect(sameTime(found, event('x', {}))).toBe(false)
  expect(sameTime(found, event('x', {}, { loose: true }))).toBe(true)
  expect(sameTime(null, event('x', {}, { loose: true }))).toBe(false)
})

test('a line of states counts in order', () => {
  expect(inOrder(['planned', 'confirmed', 'happened'], ['possible', 'planned', 'happened'])).toBe(2)
  expect(inOrder(['b', 'a'], ['a', 'b'])).toBe(1)
  expect(inOrder([], ['a'])).toBe(0)
})

test('origins are right give or take one, or a quarter', () => {
  expect(sameOrigins(3, 2)).toBe(true)
  expect(sameOrigins(4, 2)).toBe(false)
  expect(sameOrigins(15, 12)).toBe(true)
  expect(sameOrigins(16, 12)).toBe(false)
})

test('days of a timeline', () => {
  const gold = ['2025-01-02', '2025-01-05']
  expect(chosen(['2025-01-09', '2025-01-05', null, '2025-01-05', '2025-01-03', '2025-01-02'], gold)).toEqual([
    '2025-01-05',
    '2025-01-03',
  ])
  expect(dateF1(['2025-01-05', '2025-01-03'], gold)).toBe(0.5)
  expect(dateF1([], gold)).toBe(0)
  expect(byPublication(['2025-01-03', '2025-01-02', '2025-01-03', '2025-01-01'])).toEqual([
    '2025-01-03',
    '2025-01-01',
    '2025-01-02',
  ])
})
