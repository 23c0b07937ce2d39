import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { built } from '../../test/built.ts'
import { openPool } from '../pipeline/pool.ts'
import { openStore } from '../store/open.ts'
import type { openRoomApart } from './apart.ts'
import { report, roomAt, temporary } from './fixture.ts'
import type { Change } from './news.ts'
import type { Room } from './room.ts'

const folder = temporary()
let dropBuilt = (): void => {}
afterAll(() => {
  folder.drop()
  dropBuilt()
})

let open: typeof openRoomApart

beforeAll(async () => {
  // A thread runs built code alone.
  const made = await built({
    apart: 'src/room/apart.ts',
    thread: 'src/room/thread.ts',
    worker: 'src/pipeline/worker.ts',
  })
  dropBuilt = made.drop
  const module = (await import(pathToFileURL(join(made.folder, 'apart.js')).href)) as {
    readonly openRoomApart: typeof openRoomApart
  }
  open = module.openRoomApart
}, 120_000)

let files = 0
const fresh = (): string => join(folder.path, `${files++}.db`)

async function within<T>(work: (room: Room) => Promise<T>, file = fresh(), where = file): Promise<T> {
  const room = open(await openStore(file), {
    where,
    threads: 1,
    memory: 'archive',
    outside: { close: async () => {} } as never,
    now: () => new Date().toISOString(),
  })
  try {
    return await work(room)
  } finally {
    await room.close()
  }
}

const visit = (n: number, town = 'Ilvane') =>
  report(
    `The minister, Edda Brandt, will visit ${town} on ${n} June 2031, her office said on Friday. ` +
      `She is to open the bridge of ${town} with the mayor, Sven Aldo.`,
    {
      url: `https://courier.example/${town}/${n}`,
      title: `Brandt to visit ${town}`,
      published: '2031-05-02',
    },
  )

const ferry = report(
  'The ferry Aurora ran aground off Nordhavn in thick fog. The coast guard took 212 passengers ashore; nobody was hurt.',
  {
    url: 'https://courier.example/ferry',
    title: 'Ferry Aurora aground off Nordhavn',
    published: '2031-05-04',
  },
)

test('what is handed in is read in the thread, and who listens here is told', async () => {
  await within(async room => {
    const heard: Change[] = []
    room.news.listen(change => heard.push(change))
    expect(await room.takeIn([visit(3), visit(4)], 'added')).toEqual({ kept: 2, known: 0 })
    await room.work()
    const { items } = await room.store.stories({}, { limit: 9 })
    expect(items.map(s => s.documents)).toEqual([2])
    expect(heard.flatMap(change => change.stories)).toEqual([items[0]!.id])
    expect(heard.at(-1)!.change).toBe((await room.store.counts()).change)
    expect((await room.story(items[0]!.id))!.stories[0]!.events.length).toBeGreaterThan(0)
    expect((await room.affair(items[0]!.affair))!.documents).toHaveLength(2)
    expect(await room.affair('affair:none')).toBeNull()
  })
})

test('this thread goes on while the other reads', async () => {
  await within(async room => {
    await room.takeIn(
      Array.from({ length: 120 }, (_, i) => visit(1 + (i % 28), `Town${i}`)),
      'added',
    )
    let turns = 0
    const timer = setInterval(() => turns++, 5)
    await room.work()
    clearInterval(timer)
    // Read in this thread, batches would leave hardly a turn.
    expect(turns).toBeGreaterThan(20)
  })
})

test('decisions are taken in the thread; one that is wrong is refused with the reason, as here', async () => {
  await within(async room => {
    await room.takeIn([visit(3), ferry], 'added')
    await room.work()
    const ids = (await room.store.stories({}, { limit: 9 })).items.map(s => s.id).sort()
    expect(ids).toHaveLength(2)
    const stories = [ids[0]!, ids[1]!] as const
    const affair = (await room.store.story(ids[0]!))!.affair
    await room.decide({ kind: 'merge stories', stories, affair, reason: 'one journey' })
    await room.work()
    expect((await room.store.stories({}, { limit: 9 })).items.map(s => s.documents)).toEqual([2])
    const none = ['story:none', ids[0]!] as const
    const wrong = room.decide({ kind: 'merge stories', stories: none, affair, reason: 'one' })
    await expect(wrong).rejects.toBeInstanceOf(RangeError)
    await expect(wrong).rejects.toThrow('story:none')
  })
})

test('a story whose record is not made yet is given all the same', async () => {
  const file = fresh()
  const pool = { ...(await openPool(1)), records: () => Promise.reject(new Error('killed')) }
  const before = await roomAt(file, { pool })
  await before.takeIn([visit(3), ferry], 'added')
  await expect(before.work()).rejects.toThrow('killed')
  await before.close()
  await within(async room => {
    const due = await room.store.unrecorded(9)
    expect(due).toHaveLength(2)
    expect((await room.story(due[0]!))!.stories[0]!.id).toBe(due[0])
    expect(await room.store.unrecorded(9)).toEqual([due[1]])
    expect(await room.story('story:none')).toBeNull()
  }, file)
})

test('a thread that cannot open the store says why, each time it is asked, and can be closed', async () => {
  const place = join(folder.path, 'a-folder')
  mkdirSync(place)
  await within(
    async room => {
      await expect(room.work()).rejects.toThrow('is a folder')
      await expect(room.affair('affair:none')).rejects.toThrow('is a folder')
    },
    fresh(),
    place,
  )
})
