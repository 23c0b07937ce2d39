/** The contract's cases of what arrives and what becomes of it. */
import { expect, test } from 'vitest'
import { add, annotated, arrival, became, type Cases, kept, placed } from './fixture.ts'

/** Originals arrive, are settled, replaced, and annotated again. */
export const intakeCases: Cases = store => {
  test('originals are numbered in order of arrival without gaps, and once', async () => {
    expect(await store().arrive(['a', 'b', 'a'].map(id => arrival(id)))).toEqual([1, 2, null])
    expect(await store().arrive(['b', 'c'].map(id => arrival(id)))).toEqual([null, 3])
    expect(await store().arrive([])).toEqual([])
    expect((await store().waiting(10)).map(w => w.seq)).toEqual([1, 2, 3])
    expect(await store().waiting(2)).toHaveLength(2)
  })
  test('many that arrive at once have no gaps', async () => {
    const parts = Array.from({ length: 10 }, (_, k) => [`${k}`, `${k}-x`, 'shared'].map(id => arrival(id)))
    const numbers = (await Promise.all(parts.map(p => store().arrive(p)))).flat().filter(n => n !== null)
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 21 }, (_, i) => i + 1))
  })
  test.each(['plain', 'é 😀 \u0000 NUL', 'half \ud800 a pair', '', 'x'.repeat(300_000)])(
    'an original comes back as it was (%#)',
    async body => {
      const { original, ...way } = arrival('a', { url: 'https://a.example/"' })
      const whole = { ...original, body }
      await store().arrive([{ original: whole, ...way }])
      expect(await store().original(original.id)).toEqual(whole)
      expect(await store().waiting(1)).toEqual([{ seq: 1, original: whole, ...way }])
    },
  )
  test('a document comes back with its place, and settling twice is settling once', async () => {
    await store().arrive([arrival('a')])
    const outcome = became(1, 'a', 'story:1')
    await store().settle([outcome, outcome])
    await store().settle([became(1, 'other', 'story:2'), { seq: 1, trouble: 'no' }])
    const { document, annotations } = annotated('a')
    expect(await store().document('a')).toMatchObject({
      seq: 1,
      document,
      ...placed('story:1'),
      at: '2031-05-01T10:00:00.000Z',
      from: 'added',
      stages: '1',
      replaces: null,
      replacedBy: null,
      put: placed('story:1'),
    })
    expect(await store().annotated(['a', 'none'])).toEqual([{ document, annotations }])
    expect(await store().document('other')).toBe(null)
    expect(await store().waiting(10)).toEqual([])
    expect(await store().counts()).toEqual({
      originals: 1,
      waiting: 0,
      failed: 0,
      documents: 1,
      stories: 1,
      unrecorded: 1,
      affairs: 1,
      change: 1,
    })
  })
  test('an original that never arrived settles nothing', async () => {
    await store().settle([became(7, 'a', 'story:1'), { seq: 8, trouble: 'no' }])
    expect((await store().counts()).documents).toBe(0)
  })
  test('what fails is kept with its reason, the newest first', async () => {
    await store().arrive(['a', 'b', 'c'].map(id => arrival(id)))
    await store().settle([1, 2, 3].map(seq => ({ seq, trouble: `reason ${seq}` })))
    const first = await store().failures({ limit: 2 })
    expect(first.items.map(f => [f.seq, f.name, f.reason])).toEqual([
      [3, 'c.txt', 'reason 3'],
      [2, 'b.txt', 'reason 2'],
    ])
    const second = await store().failures({ limit: 2, after: first.next! })
    expect([second.items.map(f => f.seq), second.next]).toEqual([[1], null])
    expect((await store().counts()).failed).toBe(3)
  })
  test('a second document with the same id is a failure, and the rest is kept', async () => {
    await store().arrive(['a', 'b', 'c'].map(id => arrival(id)))
    await store().settle([
      became(1, 'same', 's'),
      became(2, 'same', 's', { text: 'other' }),
      became(3, 'c', 's'),
    ])
    expect((await store().failures({ limit: 9 })).items.map(f => f.reason)).toEqual([
      expect.stringContaining('“same”'),
    ])
    expect((await store().members({ story: 's' })).map(h => h.document.id)).toEqual(['same', 'c'])
  })
  test('settling is all or nothing', async () => {
    await store().arrive(['a', 'b'].map(id => arrival(id)))
    const boom = async (): Promise<void> =>
      store().settle([became(1, 'a', 's'), became(2, 'b', 's')], (id, at) => {
        if (id === 'b') throw new Error('boom')
        return at
      })
    await expect(boom()).rejects.toThrow('boom')
    expect(await store().waiting(9)).toHaveLength(2)
    expect(await store().counts()).toMatchObject({ documents: 0, stories: 0, change: 0 })
  })
  test('a new version replaces the old one, within a batch and later', async () => {
    const url = 'https://tarn.example/1'
    await add(store(), [
      ['a', 's', { url, text: 'first words' }],
      ['b', 's', { url, text: 'second words' }],
      ['x', 's'],
    ])
    await add(store(), [['c', 't', { url, text: 'third words' }]])
    const versions = await store().versions('b')
    expect(versions.map(v => [v.document.id, v.replaces, v.replacedBy])).toEqual([
      ['a', null, 'b'],
      ['b', 'a', 'c'],
      ['c', 'b', null],
    ])
    expect((await store().at(url))!.document.id).toBe('c')
    expect(await store().at('https://nowhere.example/')).toBe(null)
    expect((await store().members({ story: 's' })).map(h => h.document.id)).toEqual(['x'])
    expect((await store().members({ affair: 'affair:1' })).map(h => h.document.id)).toEqual(['x', 'c'])
    expect((await store().story('s'))!.documents).toBe(1)
    const found = async (words: string) =>
      (await store().search({ words }, { limit: 9 })).items.map(h => h.id)
    expect(await found('first')).toEqual([])
    expect(await found('words')).toEqual(['c'])
    expect((await store().versions('x')).map(v => v.document.id)).toEqual(['x'])
    expect(await store().versions('none')).toEqual([])
  })
  test('a page that returns to an earlier text has it as its newest version, once', async () => {
    const url = 'https://tarn.example/1'
    const at = (text: string) => ({ ...arrival(text, { url, text }), live: true })
    const read = async (): Promise<void> => {
      for (const { seq, original } of await store().waiting(9))
        await store().settle([
          became(seq, original.given.id ?? original.id, 's', { url, text: original.body }),
        ])
    }
    await store().arrive([at('one')])
    await read()
    await store().arrive([at('two')])
    // What waits counts as said: the one that is read is no longer the last.
    expect(await store().arrive([at('one')])).toEqual([3])
    expect(await store().arrive([at('one')])).toEqual([null])
    await read()
    expect(await store().arrive([at('one')])).toEqual([null])
    // A file says what the page said some time.
    expect(await store().arrive([{ ...at('two'), live: false }])).toEqual([null])
    expect((await store().at(url))!.document.text).toBe('one')
    expect(await store().arrive([at('two'), at('two')])).toEqual([4, null])
    await read()
    const versions = await store().versions((await store().at(url))!.document.id)
    expect(versions.map(v => v.document.text)).toEqual(['one', 'two', 'one', 'two'])
    expect((await store().search({ words: 'one' }, { limit: 9 })).items).toEqual([])
    expect(await store().failures({ limit: 9 })).toEqual({ items: [], next: null })
  })
  test('documents are annotated again in their places', async () => {
    await add(store(), [
      ['a', 's', { text: 'one' }],
      ['b', 's', { text: 'two' }],
    ])
    const { change } = await store().counts()
    await store().keepRecord('s', kept('s', ['a', 'b']), change)
    expect(await store().unrecorded(9)).toEqual([])
    expect((await store().stale('2', 1, 0)).map(h => h.seq)).toEqual([1])
    expect((await store().stale('2', 9, 1)).map(h => h.seq)).toEqual([2])
    expect(await store().stale('1', 9, 0)).toEqual([])
    await store().reannotate([annotated('a', { text: 'one', day: '2030-01-01' })], '2')
    expect((await store().stale('2', 9, 0)).map(h => h.document.id)).toEqual(['b'])
    expect(await store().document('a')).toMatchObject({ stages: '2', story: 's', seq: 1 })
    expect((await store().search({ from: '2030-01-01', to: '2030-01-01' }, { limit: 9 })).items).toHaveLength(
      1,
    )
    expect((await store().search({ words: 'one' }, { limit: 9 })).items).toHaveLength(1)
    expect(await store().unrecorded(9)).toEqual(['s'])
  })
  test('a grouper hears of all documents since an instant, as it put them, while the store is used', async () => {
    const all = Array.from({ length: 450 }, (_, i) => [`d${i}`, 's'] as const)
    await store().arrive([{ ...arrival('old'), at: '2030-01-01T00:00:00.000Z' }])
    await store().settle([became(1, 'old', 's')])
    await add(store(), all)
    const heard: string[] = []
    for await (const { read, placed: at } of store().placedSince('2031-01-01')) {
      heard.push(read.document.id)
      if (heard.length === 1) expect([at, (await store().counts()).documents]).toEqual([placed('s'), 451])
    }
    expect(heard).toEqual(all.map(([id]) => id))
  })
}
