import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Original } from '../core/index.ts'
import type { Store } from '../store/store.ts'
import { TRACES } from '../story/index.ts'
import { report, roomAt, temporary } from './fixture.ts'
import type { Room } from './room.ts'

const folder = temporary()
afterAll(folder.drop)

let files = 0
const fresh = (): string => join(folder.path, `${files++}.db`)

const PLACES = ['Ilvane', 'Morrask', 'Tesselby', 'Quorn Bay']
const MATTERS = ['a ferry that ran aground', 'a bank that closed its doors', 'a bridge that gave way']

/** Reports of a dozen happenings, a few of each on each of some days. */
const REPORTS: readonly Original[] = Array.from({ length: 72 }, (_, i) => {
  const [place, matter] = [PLACES[i % 4]!, MATTERS[i % 3]!]
  const day = `2031-08-${String(1 + Math.floor(i / 12)).padStart(2, '0')}`
  return report(
    `Officials in ${place} spoke of ${matter} on ${1 + (i % 28)} August 2031; ${i} people were helped. ` +
      `Mayor Edda Brandt of ${place} said that it would be looked into.`,
    { url: `https://courier.example/${i % 60}`, published: day, title: `${place}: ${matter}, part ${i}` },
  )
})

async function within<T>(
  file: string,
  memory: 'stream' | 'archive',
  work: (room: Room) => Promise<T>,
): Promise<T> {
  const room = await roomAt(file, { memory, now: () => '2031-08-07T00:00:00.000Z' })
  try {
    return await work(room)
  } finally {
    await room.close()
  }
}

async function read(room: Room, originals: readonly Original[]): Promise<void> {
  await room.takeIn(originals, 'added')
  await room.work()
}

/** Where the grouper put every document, and the bytes that it keeps of it. */
async function kept(store: Store): Promise<unknown[]> {
  const all: unknown[] = []
  for await (const some of store.tracedSince('', TRACES))
    for (const { seq, id, placed, trace } of some) all.push([seq, id, placed, trace && [...trace].join()])
  return all
}

/** Lets what is kept of documents be of another version. */
async function outdate(store: Store): Promise<void> {
  const numbers: number[] = []
  for await (const some of store.tracedSince('', TRACES)) numbers.push(...some.map(({ seq }) => seq))
  await store.keepTraces(
    'another',
    numbers.map(seq => ({ seq, body: Uint8Array.of(1) })),
  )
}

describe.each(['stream', 'archive'] as const)('reports into a %s', memory => {
  test('come to the same places in one room, and in rooms that take up what others kept', async () => {
    const [whole, parts, bare] = [fresh(), fresh(), fresh()]
    const wanted = await within(whole, memory, async room => {
      for (let i = 0; i < 72; i += 24) await read(room, REPORTS.slice(i, i + 24))
      return kept(room.store)
    })
    expect(wanted).toHaveLength(72)
    expect(
      new Set(wanted.map(one => (one as [unknown, unknown, { story: string }])[2].story)).size,
    ).toBeGreaterThan(3)
    for (let i = 0; i < 72; i += 24) {
      await within(parts, memory, room => read(room, REPORTS.slice(i, i + 24)))
      await within(bare, memory, async room => {
        await outdate(room.store)
        await read(room, REPORTS.slice(i, i + 24))
      })
    }
    for (const file of [parts, bare])
      expect(await within(file, memory, room => kept(room.store))).toEqual(wanted)
  })
})
