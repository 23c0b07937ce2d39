import { Command } from 'commander'
import type { Original } from '../core/index.ts'
import { pasted } from '../follow/index.ts'
import { isTrouble, originals } from '../ingest/index.ts'
import { fromAddress } from '../room/add.ts'
import type { Room } from '../room/room.ts'
import { STOPPED, type Stop } from './stop.ts'
import { inRoom, type StoreOptions, withStore } from './store.ts'
import { type Finish, type Progress, progress, tell } from './terminal.ts'

/** The originals behind addresses and paths, in their order; `fetched` gathers those of addresses. */
async function* behind(
  room: Room,
  places: readonly string[],
  stop: Stop,
  fetched: WeakSet<Original>,
): AsyncGenerator<Original> {
  for (const place of places) {
    if (stop.asked()) return
    const found = pasted(place)
    if (found.kind === 'addresses') {
      const { originals: items, troubles } = await fromAddress(found.addresses[0]!, room.outside)
      for (const trouble of troubles) tell(trouble)
      for (const item of items) fetched.add(item)
      yield* items
    } else
      for await (const item of originals([place], { stdin: process.stdin })) {
        if (stop.asked()) return
        if (isTrouble(item)) tell(item)
        else yield item
      }
  }
}

/** Reports that could not be read which are told one by one. */
const TOLD = 10

/** Tells of the last that could not be read, and why; of what was known before, nothing. */
async function tellFailures({ store }: Room, count: number): Promise<void> {
  if (count <= 0) return
  const { items } = await store.failures({ limit: Math.min(TOLD, count) })
  for (const { name, reason } of [...items].reverse()) tell({ name, reason })
  if (count > TOLD) tell({ name: 'add', reason: `${count - TOLD} more could not be read` })
}

/** Puts reports in and reads them, until that is done or one is asked to stop. */
async function work(room: Room, places: readonly string[], stop: Stop, bar: Progress): Promise<number> {
  const fetched = new WeakSet<Original>()
  const taken = await room.takeIn(behind(room, places, stop, fetched), 'added', item => fetched.has(item))
  const before = await room.store.counts()
  if (!stop.asked())
    await Promise.race([room.work(({ waiting }) => bar.at(before.waiting - waiting)), stop.until])
  bar.stop()
  const { documents, stories, waiting, failed } = await room.store.counts()
  await tellFailures(room, failed - before.failed)
  const rest = stop.asked() ? `; stopped, ${waiting} are kept and read by the next command` : ''
  process.stderr.write(
    `onrecord: ${taken.kept} added, ${taken.known} known already; ${documents} documents in ${stories} stories${rest}\n`,
  )
  if (stop.asked()) return STOPPED
  return taken.kept + taken.known > 0 ? 0 : 1
}

function run(places: readonly string[], options: StoreOptions): Promise<number> {
  return inRoom('add', options, async (room, stop) => {
    const bar = progress('reports')
    try {
      return await work(room, places, stop, bar)
    } finally {
      bar.stop()
    }
  })
}

/** `onrecord add URL|FILE…`: reports into the store. */
export function addCommand(finish: Finish): Command {
  return withStore(new Command('add'))
    .description('put reports into the store, and read them')
    .argument('<place...>', 'addresses, files, folders, or - for standard input')
    .addHelpText(
      'after',
      `
Examples:
  onrecord add https://news.example/article
  onrecord add articles/ feed.xml
  onrecord add --archive --store old.db 2019/

What was added once is not added again. Stopped in the middle, it goes on where it was with the next command.`,
    )
    .action(async (places: string[], options: StoreOptions) => finish(await run(places, options)))
}
