import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Original } from '../core/index.ts'
import { openPool, type Pool } from '../pipeline/pool.ts'
import { stages } from '../pipeline/version.ts'
import { openStore } from '../store/open.ts'
import type { Store } from '../store/store.ts'
import { report, roomAt, type Told, temporary } from './fixture.ts'
import type { Room } from './room.ts'

const folder = temporary()
afterAll(folder.drop)

let files = 0
const fresh = (): string => join(folder.path, `${files++}.db`)

async function within<T>(file: string, work: (room: Room) => Promise<T>, told: Told = {}): Promise<T> {
  const room = await roomAt(file, told)
  try {
    return await work(room)
  } finally {
    await room.close()
  }
}

const visits = (count: number): Original[] =>
  Array.from({ length: count }, (_, i) =>
    report(
      `The minister, Edda Brandt, will visit Ilvane on ${1 + (i % 28)} October 2031, her office said. ` +
        `She is to see ${i} houses of the town.`,
      {
        url: `https://courier.example/${i}`,
        published: '2031-08-20',
        title: `Brandt to visit Ilvane, part ${i}`,
      },
    ),
  )

/** All that a store holds that work makes. */
async function made(store: Store): Promise<string> {
  const { items } = await store.stories({}, { limit: 200 })
  const stories = items.map(s => s.id).sort()
  return JSON.stringify([
    await Promise.all(stories.map(async story => (await store.record(story))?.record)),
    await Promise.all(
      stories.map(async story => (await store.members({ story })).map(h => [h.seq, h.document.id])),
    ),
  ])
}

/** A pool whose work fails after so many batches, as a kill would end it. */
async function failing(kind: 'originals' | 'documents' | 'records', after: number): Promise<Pool> {
  const pool = await openPool(1)
  let left = after
  const work = pool[kind] as (batch: readonly unknown[]) => Promise<unknown[]>
  const fails = async (batch: readonly unknown[]): Promise<unknown[]> => {
    if (left-- <= 0) throw new Error('killed')
    return work(batch)
  }
  return { ...pool, [kind]: fails }
}

describe('work that was stopped', () => {
  test('goes on where it was, and comes to the same', async () => {
    const [whole, broken] = [fresh(), fresh()]
    const all = visits(150)
    const wanted = await within(whole, async room => {
      await room.takeIn(all, 'added')
      await room.work()
      return made(room.store)
    })
    await within(broken, async room =>
      expect(await room.takeIn(all, 'added')).toEqual({ kept: 150, known: 0 }),
    )
    const pools = [await failing('originals', 1), await failing('originals', 4), await failing('records', 0)]
    for (const pool of pools)
      await within(broken, room => expect(room.work()).rejects.toThrow('killed'), { pool })
    await within(broken, async room => {
      await room.work()
      expect(await made(room.store)).toBe(wanted)
      expect(await room.store.counts()).toMatchObject({
        originals: 150,
        waiting: 0,
        failed: 0,
        documents: 150,
      })
    })
  })

  test('in the same room goes on too, without what was not kept', async () => {
    const pool = await failing('originals', 3)
    let fails = true
    const once: Pool = {
      ...pool,
      originals: async batch => {
        if (!fails) return (await openPool(1)).originals(batch)
        try {
          return await pool.originals(batch)
        } catch (error) {
          fails = false
          throw error
        }
      },
    }
    const all = visits(150)
    const wanted = await within(fresh(), async room => {
      await room.takeIn(all, 'added')
      await room.work()
      return made(room.store)
    })
    await within(
      fresh(),
      async room => {
        await room.takeIn(all, 'added')
        await expect(room.work()).rejects.toThrow('killed')
        await room.work()
        expect(await made(room.store)).toBe(wanted)
      },
      { pool: once },
    )
  })
})

describe('a new version of the stages', () => {
  /** Stages that date all events otherwise, told by the words they read. */
  async function changed(): Promise<{ pool: Pool; again: () => number }> {
    const pool = await openPool(1)
    let documents = 0
    return {
      again: () => documents,
      pool: {
        ...pool,
        async documents(batch) {
          documents += batch.length
          const read = await pool.documents(batch)
          return read.map(r => ({ ...r, annotations: { ...r.annotations, events: [] } }))
        },
      },
    }
  }
  const all = visits(100)
  const filled = async (): Promise<string> => {
    const file = fresh()
    await within(file, async room => {
      await room.takeIn(all, 'added')
      await room.work()
    })
    return file
  }
  const placesIn = async (file: string): Promise<unknown> => {
    const store = await openStore(file)
    const { items } = await store.stories({}, { limit: 200 })
    const members = await Promise.all(items.map(s => store.members({ story: s.id })))
    await store.close()
    return members
      .flat()
      .map(h => [h.document.id, h.story, h.put, h.document.text])
      .sort()
  }

  test('annotates all documents again, once, and makes their records anew; places and texts stay', async () => {
    const file = await filled()
    const before = await placesIn(file)
    const { pool, again } = await changed()
    await within(
      file,
      async room => {
        const told: number[] = []
        room.news.listen(change => void told.push(change.stories.length))
        await room.work()
        expect(again()).toBe(100)
        const { items } = await room.store.stories({}, { limit: 200 })
        expect(told.reduce((a, b) => a + b, 0)).toBe(items.length)
        for (const { id } of items) expect((await room.story(id))!.stories[0]!.events).toEqual([])
        await room.work()
        expect(again()).toBe(100)
      },
      { pool, stages: 'next' },
    )
    expect(await placesIn(file)).toEqual(before)
  })

  test('stopped in the middle, goes on with the rest', async () => {
    const file = await filled()
    const pool = await failing('documents', 1)
    await within(file, room => expect(room.work()).rejects.toThrow('killed'), { pool, stages: 'next' })
    const { pool: rest, again } = await changed()
    await within(file, room => room.work(), { pool: rest, stages: 'next' })
    expect(again()).toBe(36)
  })

  test('that says the same of all leaves every byte', async () => {
    const file = await filled()
    const before = await within(file, room => made(room.store))
    await within(file, room => room.work(), { stages: 'next' })
    expect(await within(file, room => made(room.store))).toBe(before)
  })

  test('lets what arrives go first', async () => {
    const file = await filled()
    const pool = await openPool(1)
    const order: string[] = []
    const seen: Pool = {
      ...pool,
      originals(batch) {
        order.push('new')
        return pool.originals(batch)
      },
      documents(batch) {
        order.push('again')
        return pool.documents(batch)
      },
    }
    await within(
      file,
      async room => {
        await room.takeIn(visits(101), 'added')
        await room.work()
        expect(order).toEqual(['new', 'again', 'again'])
        expect(await room.store.stale('next', 9, 0)).toEqual([])
      },
      { pool: seen, stages: 'next' },
    )
  })

  test('is the program’s own where none is named', async () => {
    const file = await filled()
    await within(file, async room => expect(await room.store.stale(stages, 9, 0)).toEqual([]))
  })
})

describe('memory', () => {
  /** A report and its follow-up, the second so many days later. */
  const apart = async (memory: 'archive' | 'stream', days: number): Promise<number> => {
    let at = Date.parse('2031-08-20T08:00:00Z')
    const [first, second] = visits(2)
    const later = new Date(at + days * 86_400_000).toISOString().slice(0, 10)
    const file = fresh()
    const told: Told = { memory, now: () => new Date(at).toISOString() }
    await within(
      file,
      async room => {
        await room.takeIn([first!], 'added')
        await room.work()
      },
      told,
    )
    at += days * 86_400_000
    return within(
      file,
      async room => {
        await room.takeIn([{ ...second!, given: { ...second!.given, published: later } }], 'added')
        await room.work()
        return (await room.store.counts()).stories
      },
      told,
    )
  }
  test('a stream keeps a story open for days', async () => {
    expect(await apart('stream', 1)).toBe(1)
    expect(await apart('stream', 70)).toBe(2)
  })
  test('an archive keeps it open for longer', async () => {
    expect(await apart('archive', 20)).toBe(1)
    expect(await apart('archive', 500)).toBe(2)
  })
})
