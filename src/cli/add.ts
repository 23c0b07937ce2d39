import { Command } from 'commander'
import type { Original } from '../core/index.ts'
import { pasted } from '../follow/index.ts'
import { isTrouble, originals } from '../ingest/index.ts'
import { fromAddress } from '../room/add.ts'
import type { Room } from '../room/room.ts'
import { STOPPED, type Stop, stopped } from './stop.ts'
import { openedRoom, type StoreOptions, withStore } from './store.ts'
import { type Finish, type Progress, progress, reasonOf, tell } from './terminal.ts'

/** The originals behind addresses and paths, in their order. */
async function* behind(room: Room, places: readonly string[], stop: Stop): AsyncGenerator<Original> {
  for (const place of places) {
    if (stop.asked()) return
    const found = pasted(place)
    if (found.kind === 'addresses') {
      const { originals: items, troubles } = await fromAddress(found.addresses[0]!, room.outside)
      for (const trouble of troubles) tell(trouble)
      yield* items
    } else
      for await (const item of originals([place], { stdin: process.stdin })) {
        if (stop.asked()) return
        if (isTrouble(item)) tell(item)
        else yield item
      }
  }
}

/** Puts reports in and reads them, until that is done or one is asked to stop. */
async function work(room: Room, places: readonly string[], stop: Stop, bar: Progress): Promise<number> {
  const taken = await room.takeIn(behind(room, places, stop), 'added')
  const before = await room.store.counts()
  if (!stop.asked())
    await Promise.race([room.work(({ waiting }) => bar.at(before.waiting - waiting)), stop.until])
  bar.stop()
  const { documents, stories, waiting } = await room.store.counts()
  const rest = stop.asked() ? `; stopped, ${waiting} are kept and read by the next command` : ''
  process.stderr.write(
    `onrecord: ${taken.kept} added, ${taken.known} known already; ${documents} documents in ${stories} stories${rest}\n`,
  )
  if (stop.asked()) return STOPPED
  return taken.kept + taken.known > 0 ? 0 : 1
}

async function run(places: readonly string[], options: StoreOptions): Promise<number> {
  const stop = stopped()
  const room = await openedRoom(options)
  if (!room) return 1
  const bar = progress('reports')
  try {
    return await work(room, places, stop, bar)
  } catch (error) {
    tell({ name: 'add', reason: reasonOf(error) })
    return 1
  } finally {
    bar.stop()
    await room.close()
    stop.done()
  }
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
