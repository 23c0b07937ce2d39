import { describe, expect, test } from 'vitest'
import type { RecordFile } from '../core/index.ts'
import { keepAffairs } from './affairs.ts'

const file = (text: string): RecordFile => ({ documents: [{ text }], stories: [] }) as unknown as RecordFile

/** Affairs of which each making is noted. */
function affairs(most?: number) {
  const made: string[] = []
  const stamps: Record<string, string | null> = { a: '1', b: '1', none: null }
  const make = async (id: string): Promise<RecordFile | null> => {
    made.push(id)
    if (id === 'bad') throw new Error('boom')
    return stamps[id] === null ? null : file('x'.repeat(100))
  }
  const get = keepAffairs({ affairStamp: async id => (id in stamps ? stamps[id]! : '1') }, make, most)
  return { made, stamps, get }
}

describe('records of affairs', () => {
  test('are made once, also for several who ask at the same time', async () => {
    const { made, get } = affairs()
    const [one, two] = await Promise.all([get('a'), get('a')])
    expect(two).toBe(one)
    expect(await get('a')).toBe(one)
    expect(made).toEqual(['a'])
  })
  test('are made anew when something changed', async () => {
    const { made, stamps, get } = affairs()
    await get('a')
    stamps.a = '2'
    await get('a')
    await get('a')
    expect(made).toEqual(['a', 'a'])
  })
  test('that failed are tried again, and none is kept of what is none', async () => {
    const { made, get } = affairs()
    await expect(get('bad')).rejects.toThrow('boom')
    await expect(get('bad')).rejects.toThrow('boom')
    expect([await get('none'), await get('none')]).toEqual([null, null])
    expect(made).toEqual(['bad', 'bad', 'none', 'none'])
  })
  test('are let go when they are too many, those asked for longest ago first', async () => {
    const { made, get } = affairs(250)
    for (const id of ['a', 'b', 'a', 'c', 'a', 'b']) await get(id)
    expect(made).toEqual(['a', 'b', 'c', 'b'])
    const small = affairs(50)
    for (const id of ['a', 'a']) await small.get(id)
    expect(small.made).toEqual(['a', 'a'])
  })
})
