import { describe, expect, it } from 'vitest'
import type { Published, Timex } from '../core/index.ts'
import { type Appeared, publicationAcross } from './across.ts'

const given = (day: string): Published => ({ from: day, to: day, basis: 'given' })
const told = (day: string, assumed: Timex['assumed'] = []): Timex => ({
  id: `x#${day}`,
  start: 0,
  end: 1,
  type: 'DATE',
  value: day,
  interval: { from: day, to: day, granularity: 'day' },
  assumed,
  by: 'iso',
})
const appeared = (id: string, published: Published | null, ...timexes: Timex[]): Appeared => ({
  id,
  published,
  timexes,
})

describe('publication across a story', () => {
  const others = [appeared('a', given('2024-02-28')), appeared('b', given('2024-03-02'))]
  it('takes the days of the others, with a margin and the reason', () => {
    const read = publicationAcross([...others, appeared('c', null)])
    expect([...read.keys()]).toEqual(['c'])
    expect(read.get('c')).toMatchObject({ from: '2024-02-25', to: '2024-03-05', basis: 'estimated' })
    expect(read.get('c')!.reason).toContain('2024-02-28 to 2024-03-02')
  })
  it('begins no earlier than what the text tells, and leaves what lies ahead or was assumed', () => {
    const dates = [told('2024-03-01'), told('2024-06-01'), told('2024-03-04', ['year'])]
    const read = publicationAcross([...others, appeared('c', null, ...dates)])
    expect(read.get('c')).toMatchObject({ from: '2024-03-01', to: '2024-03-05' })
  })
  it('replaces an estimate and never a day that is given', () => {
    const estimate: Published = { from: '2023-01-01', to: '2025-01-01', basis: 'estimated', reason: 'own' }
    expect([...publicationAcross([...others, appeared('c', estimate)]).keys()]).toEqual(['c'])
  })
  it('knows nothing where no day is known', () =>
    expect(publicationAcross([appeared('c', null, told('2024-03-01'))]).size).toBe(0))
})
