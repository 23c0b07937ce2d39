/** The contract's cases of records and of the list of stories. */
import { expect, test } from 'vitest'
import { add, arrival, became, type Cases, kept, line, placed } from './fixture.ts'
import type { Part } from './store.ts'

/** Records are kept, their lines numbered, and stories listed with what is new. */
export const recordCases: Cases = store => {
  const change = async () => (await store().counts()).change
  const ids = async (...of: Parameters<ReturnType<typeof store>['stories']>) =>
    (await store().stories(...of)).items.map(s => s.id)

  test('a record comes back as it was, with its lines in their order', async () => {
    await add(store(), [['a', 's']])
    expect(await store().record('s')).toBe(null)
    expect(await store().story('s')).toMatchObject({ title: 'Title of a', standing: null })
    const evidence = (quote: string) => ({ document: 'a', span: { start: 3, end: 9 }, quote })
    const lines = [
      line('z', { evidence: evidence('Words of z'), speaker: 'Edda Brandt' }),
      line('a', { kind: 'event', status: 'planned', from: '2031-06-01', to: '2031-06-30' }),
      line('a', { kind: 'reading', evidence: evidence('other'), day: null, status: 'denied' }),
    ]
    const record = {
      ...kept('s', ['a'], lines),
      lent: { a: { from: null, to: null, basis: 'unknown' } } as const,
    }
    await store().keepRecord('s', record, await change())
    expect(await store().record('s')).toEqual(record)
    expect(await store().story('s')).toMatchObject({
      title: 'Record of s',
      standing: record.standing,
      documents: 1,
      outlets: 1,
      first: '2031-04-30',
      last: '2031-04-30',
    })
    expect(await store().record('none')).toBe(null)
    expect(await store().story('none')).toBe(null)
  })
  test('a story is to be recorded until its record has seen every document', async () => {
    await add(store(), [
      ['a', 's'],
      ['b', 't'],
    ])
    expect(await store().unrecorded(9)).toEqual(['s', 't'])
    expect(await store().unrecorded(1)).toEqual(['s'])
    const made = await change()
    await add(store(), [['c', 's']])
    expect(await store().unrecorded(9, made)).toEqual(['t'])
    expect(await store().unrecorded(9, await change())).toEqual(['t', 's'])
    await store().keepRecord('s', kept('s', ['a']), made)
    await store().keepRecord('t', kept('t', ['b']), made)
    expect(await store().unrecorded(9)).toEqual(['s'])
    await store().keepRecord('s', kept('s', ['a', 'c']), await change())
    expect(await store().unrecorded(9)).toEqual([])
    // A slower one that began earlier comes too late.
    await store().keepRecord('s', kept('s', ['a']), made)
    expect((await store().record('s'))!.record.documents).toEqual(['a', 'c'])
    expect(await store().unrecorded(9)).toEqual([])
  })
  test('lines new to a story get the number of a new change, and the others keep theirs', async () => {
    await add(store(), [['a', 's']])
    await store().keepRecord('s', kept('s', ['a'], [line('1'), line('2')]), 1)
    const first = await change()
    expect((await store().linesSince('s', 0)).map(l => [l.id, l.since])).toEqual([
      ['1', first],
      ['2', first],
    ])
    const again = [line('3'), line('2', { text: 'put otherwise' }), line('1')]
    await store().keepRecord('s', kept('s', ['a'], again), first)
    expect((await store().linesSince('s', 0)).map(l => [l.id, l.since, l.text])).toEqual([
      ['3', first + 1, 'Words of 3'],
      ['2', first, 'put otherwise'],
      ['1', first, 'Words of 1'],
    ])
    expect((await store().linesSince('s', first)).map(l => l.id)).toEqual(['3'])
    await store().keepRecord('s', kept('s', ['a'], again), await change())
    expect(await change()).toBe(first + 1)
    await store().keepRecord('s', kept('s', ['a'], again.slice(1)), await change())
    expect((await store().story('s'))!.changed).toBe(first + 2)
    expect((await store().search({ words: 'of 3' }, { limit: 9 })).items).toEqual([])
  })
  test('what is new since the last visit is counted', async () => {
    await add(store(), [['a', 's']])
    await store().keepRecord('s', kept('s', ['a'], [line('1')]), 1)
    expect(await store().story('s')).toMatchObject({ visited: null, fresh: { documents: 0, lines: 0 } })
    expect(await ids({ fresh: true }, { limit: 9 })).toEqual([])
    await store().visit('s', await change())
    expect(await ids({ fresh: true }, { limit: 9 })).toEqual([])
    await add(store(), [
      ['b', 's'],
      ['c', 's'],
    ])
    expect((await store().story('s'))!.fresh).toEqual({ documents: 2, lines: 0 })
    await store().keepRecord('s', kept('s', ['a', 'b', 'c'], [line('1'), line('2')]), await change())
    expect((await store().story('s'))!.fresh).toEqual({ documents: 2, lines: 1 })
    expect(await ids({ fresh: true }, { limit: 9 })).toEqual(['s'])
    const seen = await change()
    await store().visit('s', seen)
    await store().visit('s', 1)
    expect(await store().story('s')).toMatchObject({ visited: seen, fresh: { documents: 0, lines: 0 } })
    await store().visit('none', 1)
  })
  test('stories are listed the last changed first, by affair and by words', async () => {
    await add(store(), [['a', 's', { text: 'the harbour' }]])
    await add(store(), [['b', 't']])
    await add(store(), [['c', 'u', { text: 'the harbours and the harbour' }]])
    expect(await ids({}, { limit: 9 })).toEqual(['u', 't', 's'])
    await add(store(), [['d', 's']])
    expect(await ids({}, { limit: 9 })).toEqual(['s', 'u', 't'])
    expect(await ids({ words: 'harbour' }, { limit: 9 })).toEqual(['s', 'u'])
    expect(await ids({ words: '😀' }, { limit: 9 })).toEqual([])
    expect(await ids({ words: '  ' }, { limit: 9 })).toHaveLength(3)
    expect(await ids({ affair: 'affair:1' }, { limit: 9 })).toHaveLength(3)
    expect(await ids({ affair: 'affair:2' }, { limit: 9 })).toEqual([])
    const first = await store().stories({}, { limit: 2 })
    expect(await ids({}, { limit: 2, after: first.next! })).toEqual(['t'])
  })
  test('affairs are listed with their stories, and their stamp changes with their documents', async () => {
    const put = async (id: string, story: string, affair: string, text = 'words'): Promise<void> => {
      const [seq] = await store().arrive([arrival(id, { text })])
      await store().settle([{ ...became(seq!, id, story, { text }), placed: placed(story, affair) } as never])
    }
    await put('a', 's', 'x')
    await put('b', 't', 'y', 'the harbour')
    await put('c', 'u', 'x', 'the harbour')
    const list = async (of: { fresh?: boolean; words?: string }, part: Part = { limit: 9 }) =>
      (await store().affairs(of, part)).items.map(one => [one.id, ...one.stories.map(story => story.id)])
    expect(await list({})).toEqual([
      ['x', 'u', 's'],
      ['y', 't'],
    ])
    const stamp = await store().affairStamp('x')
    await put('d', 't', 'y')
    expect(await list({})).toEqual([
      ['y', 't'],
      ['x', 'u', 's'],
    ])
    expect(await list({ words: 'harbour' })).toEqual([
      ['y', 't'],
      ['x', 'u'],
    ])
    const first = await store().affairs({}, { limit: 1 })
    expect(first.items.map(one => one.id)).toEqual(['y'])
    expect(await list({}, { limit: 1, after: first.next! })).toEqual([['x', 'u', 's']])
    await store().visit('s', await change())
    expect(await list({ fresh: true })).toEqual([])
    await put('e', 's', 'x')
    expect(await list({ fresh: true })).toEqual([['x', 's']])
    expect(await store().affairStamp('x')).not.toBe(stamp)
    expect(await store().affairStamp('none')).toBe(null)
    const body = { kind: 'split affair', id: 'm' }
    const before = await store().affairStamp('x')
    const away = (_: string, at: { story: string }) => ({
      ...at,
      ...(at.story === 'u' ? { affair: 'z' } : {}),
    })
    await store().decide({ id: 'm', at: '2031-05-02', body }, away as never)
    expect(await store().affairStamp('x')).not.toBe(before)
  })
  test('stories of one change are paged without loss or doubles', async () => {
    await add(
      store(),
      Array.from({ length: 25 }, (_, i) => [`d${i}`, `story.${i}:é`] as const),
    )
    const seen: string[] = []
    for (let after: string | null | undefined; after !== null; ) {
      const page = await store().stories({}, { limit: 7, ...(after ? { after } : {}) })
      seen.push(...page.items.map(s => s.id))
      after = page.next
    }
    expect([seen.length, new Set(seen).size]).toEqual([25, 25])
  })
  test('a story without documents leaves all lists, with its lines', async () => {
    await add(store(), [
      ['a', 's'],
      ['b', 't'],
    ])
    await store().keepRecord('t', kept('t', ['b'], [line('1', { text: 'unheard' })]), 1)
    const body = { kind: 'merge stories', id: 'm' }
    await store().decide({ id: 'm', at: '2031-05-02', body }, (_, at) => ({ ...at, story: 's' }))
    expect(await store().record('t')).toBe(null)
    expect((await store().search({ words: 'unheard' }, { limit: 9 })).items).toEqual([])
    expect((await store().counts()).stories).toBe(1)
    await store().keepRecord('t', kept('t', ['b'], [line('1')]), await change())
    await store().keepRecord('s', null, await change())
    expect(await store().record('t')).toBe(null)
    expect(await store().unrecorded(9)).toEqual(['s'])
  })
}
