import { describe, expect, it } from 'vitest'
import type { StoryLine } from '../../src/store/types.ts'
import { byAffair } from './Stories.tsx'

const story = (id: string, affair: string): StoryLine => ({
  id,
  affair,
  title: id,
  documents: 1,
  outlets: 1,
  first: null,
  last: null,
  changed: 1,
  standing: null,
  fresh: { documents: 0, lines: 0 },
  visited: null,
})

describe('byAffair', () => {
  it('puts the stories of an affair where its first one stands, and loses none', () => {
    const list = [story('a', 'x'), story('b', 'y'), story('c', 'x'), story('d', 'z')]
    expect(byAffair(list).map(stories => stories.map(s => s.id))).toEqual([['a', 'c'], ['b'], ['d']])
  })

  it('has nothing of an empty list', () => {
    expect(byAffair([])).toEqual([])
  })
})
