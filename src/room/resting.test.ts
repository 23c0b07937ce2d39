import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openPool, type Pool } from '../pipeline/pool.ts'
import { add } from '../store/fixture.ts'
import { openStore } from '../store/open.ts'
import { logOf } from './decide.ts'
import { report, roomAt, temporary } from './fixture.ts'
import { createResting } from './resting.ts'

const folder = temporary()
afterAll(folder.drop)

let files = 0
const fresh = (): string => join(folder.path, `${files++}.db`)

describe('between stretches of reading', () => {
  test('records are made of stories that got no report for four of them', async () => {
    const store = await openStore(fresh())
    const resting = createResting(store, await openPool(1))
    const made: (readonly string[])[] = []
    for (let stretch = 0; stretch < 7; stretch++) {
      // One story that ever goes on, and a new one each time.
      await add(store, [
        [`on-${stretch}`, 'goes on'],
        [`d${stretch}`, `s${stretch}`],
      ])
      made.push(await resting(await logOf(store)))
    }
    expect(made).toEqual([[], [], [], [], ['s0'], ['s1'], ['s2']])
    expect(await store.unrecorded(9)).toEqual(['s3', 's4', 's5', 'goes on', 's6'])
    await store.close()
  })

  test('not all of many are made at once: reading goes on', async () => {
    const store = await openStore(fresh())
    const resting = createResting(store, await openPool(1))
    await add(
      store,
      Array.from({ length: 600 }, (_, i) => [`d${i}`, `s${i}`] as const),
    )
    const made: number[] = []
    for (let stretch = 0; stretch < 6; stretch++) made.push((await resting(await logOf(store))).length)
    expect(made).toEqual([0, 0, 0, 0, 512, 88])
    await store.close()
  })
})

test('a story that is asked for before its turn has its record at once, made once for all who ask', async () => {
  const pool = await openPool(1)
  let [go, made] = [() => {}, 0]
  const gate = new Promise<void>(open => {
    go = open
  })
  let batches = 0
  const held: Pool = {
    ...pool,
    async originals(batch) {
      // The fifth batch of 32 waits: the first 128 are settled by then.
      if (++batches > 4) await gate
      return pool.originals(batch)
    },
    async records(batch) {
      made += batch.length
      return pool.records(batch)
    },
  }
  const room = await roomAt(fresh(), { pool: held })
  const all = Array.from({ length: 140 }, (_, i) =>
    report(
      `Mayor Edda Brandt of Town${i} said that ${i + 2} houses of Town${i} will be closed on 3 June 2031.`,
      {
        url: `https://courier.example/${i}`,
        published: '2031-05-02',
        title: `Houses of Town${i} to close`,
      },
    ),
  )
  const heard: string[] = []
  room.news.listen(({ stories }) => heard.push(...stories))
  await room.takeIn(all, 'added')
  const work = room.work()
  while ((await room.store.counts()).documents < 128) await new Promise(go => setTimeout(go, 5))
  const [story] = (await room.store.stories({}, { limit: 1 })).items
  expect(story!.standing).toBeNull()
  const files = await Promise.all([room.story(story!.id), room.story(story!.id)])
  for (const file of files) expect(file!.stories[0]!.id).toBe(story!.id)
  expect([made, heard]).toEqual([1, [story!.id]])
  expect((await room.store.counts()).waiting).toBeGreaterThan(0)
  go()
  await work
  expect((await room.store.counts()).unrecorded).toBe(0)
  await room.close()
})
