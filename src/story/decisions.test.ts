import { describe, expect, it } from 'vitest'
import { type Decision, decide, faultOf, forwarded, madeBy, type SplitStory, settle } from './decisions.ts'

const place = (id: string, story: string, affair = 'affair:a') => ({ id, story, affair })
const A = place('d1', 'story:1')
const B = place('d2', 'story:2', 'affair:b')
const C = place('d3', 'story:3', 'affair:b')
const merged = decide([], { kind: 'merge stories', stories: ['story:1', 'story:2'], affair: 'affair:a' })

describe('settle', () => {
  it('changes nothing without decisions, and keeps other fields', () => {
    expect(settle(A, [])).toEqual(A)
    expect(settle({ ...B, reprintOf: 'd1' }, merged)).toEqual({ ...place('d2', 'story:1'), reprintOf: 'd1' })
  })

  it('merges stories, those that arrive later as well, and leaves the others', () => {
    expect(settle(A, merged)).toEqual(A)
    expect(settle(place('later', 'story:2', 'affair:b'), merged).story).toBe('story:1')
    expect(settle(C, merged)).toEqual(C)
  })

  it('splits documents off; the story keeps its id and what arrives later', () => {
    const log = decide([], { kind: 'split story', story: 'story:1', documents: ['d1'] })
    const made = madeBy(log[0] as SplitStory)
    expect(settle(A, log)).toEqual({ ...A, story: made })
    expect(settle(place('d9', 'story:1'), log).story).toBe('story:1')
    expect(settle(place('d1', 'story:2'), log).story).toBe('story:2')
  })

  it('takes decisions in turn: what was split can be merged elsewhere', () => {
    const first = decide([], { kind: 'split story', story: 'story:1', documents: ['d1'] })
    const made = madeBy(first[0] as SplitStory)
    const log = decide(first, { kind: 'merge stories', stories: ['story:3', made], affair: 'affair:b' })
    expect(settle(A, log)).toEqual(place('d1', 'story:3', 'affair:b'))
  })

  it('merges and splits affairs', () => {
    const log = decide([], { kind: 'merge affairs', affairs: ['affair:a', 'affair:b'] })
    expect(settle(B, log)).toEqual({ ...B, affair: 'affair:a' })
    const split = decide(log, { kind: 'split affair', affair: 'affair:a', stories: ['story:2'] })
    expect(settle(B, split).affair).toMatch(/^affair:/)
    expect(settle(B, split).affair).not.toBe('affair:a')
    expect(settle(C, split).affair).toBe('affair:a')
  })

  it('undoes a decision, and the undoing', () => {
    const undone = decide(merged, { kind: 'undo', decision: merged[0]!.id })
    expect(settle(B, undone)).toEqual(B)
    const redone = decide(undone, { kind: 'undo', decision: undone[1]!.id })
    expect(settle(B, redone).story).toBe('story:1')
  })

  it('ends where decisions contradict one another', () => {
    const log = decide(merged, { kind: 'merge stories', stories: ['story:2', 'story:1'], affair: 'affair:b' })
    expect(settle(A, log).story).toBe('story:2')
    expect(settle(B, log).story).toBe('story:2')
  })
})

describe('forwarded', () => {
  it('leads from an old id to the one in force', () => {
    const log = decide(merged, { kind: 'merge stories', stories: ['story:3', 'story:1'], affair: 'affair:b' })
    expect(forwarded('story:2', log)).toBe('story:3')
    expect(forwarded('story:9', log)).toBe('story:9')
  })
})

describe('decide', () => {
  it('derives ids from what is said and where it stands', () => {
    const again = decide([], { kind: 'merge stories', stories: ['story:1', 'story:2'], affair: 'affair:a' })
    expect(again).toEqual(merged)
    const twice = decide(merged, { kind: 'undo', decision: merged[0]!.id })
    expect(decide(twice, { kind: 'undo', decision: merged[0]!.id })[2]!.id).not.toBe(twice[1]!.id)
  })
})

describe('faultOf', () => {
  it('says what a decision lacks', () => {
    expect(faultOf(merged[0])).toBeNull()
    const { id: _, ...nameless } = merged[0] as Decision
    expect(faultOf(nameless)).toContain('"id"')
    expect(faultOf({ id: 'x', kind: 'merge stories', stories: ['one'], affair: 'a' })).toContain(
      'at least two',
    )
    expect(faultOf({ id: 'x', kind: 'toss' })).toContain('toss')
    expect(faultOf(null)).not.toBeNull()
  })
})
