/** What a grouper keeps of documents, as every store keeps it. */
import { expect, test } from 'vitest'
import { add, arrival, became } from './fixture.ts'
import type { Store } from './store.ts'
import type { Traced } from './types.ts'

async function heard(store: Store, at: string, version: string): Promise<readonly Traced[]> {
  const all: Traced[] = []
  for await (const some of store.tracedSince(at, version)) all.push(...some)
  return all
}

const bodies = async (store: Store, version: string): Promise<(number[] | null)[]> =>
  (await heard(store, '', version)).map(({ trace }) => trace && [...trace])

/** Cases of traces. */
export function traceCases(store: () => Store): void {
  test('a trace is kept with its document, and given back to the version that wrote it', async () => {
    await store().arrive([arrival('a'), arrival('b')])
    const trace = { version: '1', body: Uint8Array.from([0, 255, 7]) }
    await store().settle([{ ...became(1, 'a', 's'), trace }, became(2, 'b', 's')])
    expect(await bodies(store(), '1')).toEqual([[0, 255, 7], null])
    expect(await bodies(store(), '2')).toEqual([null, null])
  })
  test('one made anew takes the place of the old one', async () => {
    await add(store(), [
      ['a', 's'],
      ['b', 's'],
    ])
    await store().keepTraces('1', [{ seq: 1, body: Uint8Array.of(1) }])
    await store().keepTraces('2', [
      { seq: 1, body: Uint8Array.of(2) },
      { seq: 2, body: Uint8Array.of(3) },
    ])
    await store().keepTraces('2', [])
    expect(await bodies(store(), '1')).toEqual([null, null])
    expect(await bodies(store(), '2')).toEqual([[2], [3]])
  })
  test('all documents since an instant are heard of in order, with their places and texts', async () => {
    await store().arrive([{ ...arrival('old'), at: '2030-01-01T00:00:00.000Z' }])
    await store().settle([became(1, 'old', 's')])
    const ids = Array.from({ length: 150 }, (_, i) => `d${i}`)
    await add(
      store(),
      ids.map(id => [id, 's', { text: `the text of ${id}` }] as const),
    )
    const all = await heard(store(), '2031-01-01', '1')
    expect(all.map(({ id, text }) => [id, text()])).toEqual(ids.map(id => [id, `the text of ${id}`]))
    expect(all[0]!.placed).toMatchObject({ story: 's', reprintOf: null })
    expect(all[0]!.seq).toBe(2)
  })
}
