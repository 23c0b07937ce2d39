/** The contract's cases of what a person sets. */
import { expect, test } from 'vitest'
import { add, arrival, became, type Cases, kept, type placed } from './fixture.ts'

/** Decisions, sources and watches. */
export const deskCases: Cases = store => {
  test('decisions move documents that are there and those that come', async () => {
    await add(store(), [
      ['a', 's'],
      ['b', 't'],
      ['c', 't'],
    ])
    const merged = (_: string, at: ReturnType<typeof placed>) => ({ ...at, story: 's', affair: 'affair:9' })
    const body = { kind: 'merge stories', id: 'decision:1' }
    const decided = await store().decide({ id: 'decision:1', at: '2031-05-02', body }, merged)
    expect(decided).toEqual({ seq: 1, id: 'decision:1', at: '2031-05-02', body })
    expect((await store().members({ story: 's' })).map(h => h.document.id)).toEqual(['a', 'b', 'c'])
    expect(await store().story('t')).toBe(null)
    expect(await store().story('s')).toMatchObject({ documents: 3, affair: 'affair:9' })
    expect((await store().members({ affair: 'affair:9' })).map(h => h.story)).toEqual(['s', 's', 's'])
    expect(await store().unrecorded(9)).toEqual(['s'])
    await store().arrive([arrival('d')])
    await store().settle([became(4, 'd', 't')], merged)
    expect((await store().document('d'))!.story).toBe('s')
    for await (const { read, placed: at } of store().placedSince(''))
      if (read.document.id === 'd') expect(at.story).toBe('t')
    const undone = { kind: 'undo', id: 'decision:2' }
    await store().decide({ id: 'decision:2', at: '2031-05-03', body: undone }, (_, at) => at)
    expect((await store().members({ story: 't' })).map(h => h.document.id)).toEqual(['b', 'c', 'd'])
    expect([...(await store().unrecorded(9))].sort()).toEqual(['s', 't'])
    expect((await store().decisions()).map(d => d.seq)).toEqual([1, 2])
  })
  test('a decision is logged once; a correction asks for records again', async () => {
    await add(store(), [['a', 's']])
    await store().keepRecord('s', kept('s', ['a']), 1)
    expect(await store().unrecorded(9)).toEqual([])
    const { change } = await store().counts()
    const decision = { id: 'c1', at: '2031-05-02', body: { kind: 'correct speaker', id: 'c1' } }
    const first = await store().decide(decision, (_, at) => at, ['s', 'unknown'])
    expect((await store().counts()).change).toBe(change + 1)
    expect(await store().decide(decision, (_, at) => at, ['s'])).toEqual(first)
    expect((await store().counts()).change).toBe(change + 1)
    expect(await store().unrecorded(9)).toEqual(['s'])
  })
  test('sources and watches are kept in the order in which they were set', async () => {
    const source = (id: string, due: string) => ({
      id,
      kind: 'feed' as const,
      at: `https://${id}.example/feed`,
      title: null,
      added: '2031-05-01',
      state: { etag: '"x"', seen: ['a\u0000'] },
      due,
      failures: 0,
      trouble: null,
    })
    for (const id of ['b', 'a']) await store().keepSource(source(id, '1'))
    await store().keepSource(source('b', '2'))
    expect(await store().sources()).toEqual([source('b', '2'), source('a', '1')])
    await store().dropSource('b')
    await store().dropSource('b')
    expect((await store().sources()).map(s => s.id)).toEqual(['a'])
    const watch = { id: 'w', title: 'Denials', query: { speaker: 'Brandt' }, only: null, since: 4 }
    await store().keepWatch(watch)
    expect(await store().watches()).toEqual([watch])
    await store().dropWatch('w')
    expect(await store().watches()).toEqual([])
  })
}
