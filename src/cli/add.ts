import { Command } from 'commander'
import type { Original } from '../core/index.ts'
import { pasted } from '../follow/index.ts'
import { isTrouble, originals } from '../ingest/index.ts'
import { fromAddress } from '../room/add.ts'
import type { Room } from '../room/room.ts'
import { openedRoom, type StoreOptions, withStore } from './store.ts'
import { type Finish, progress, tell } from './terminal.ts'

/** The originals behind addresses and paths, in their order. */
async function* behind(room: Room, places: readonly string[]): AsyncGenerator<Original> {
  for (const place of places) {
    const found = pasted(place)
    if (found.kind === 'addresses') {
      const { originals: items, troubles } = await fromAddress(found.addresses[0]!, room.outside)
      for (const trouble of troubles) tell(trouble)
      yield* items
    } else
      for await (const item of originals([place], { stdin: process.stdin })) {
        if (isTrouble(item)) tell(item)
        else yield item
      }
  }
}

async function run(places: readonly string[], options: StoreOptions): Promise<number> {
  const room = await openedRoom(options)
  if (!room) return 1
  const bar = progress('reports')
  try {
    const taken = await room.takeIn(behind(room, places), 'added')
    const before = await room.store.counts()
    await room.work(({ waiting }) => bar.at(before.waiting - waiting))
    bar.stop()
    const { documents, stories } = await room.store.counts()
    process.stderr.write(
      `onrecord: ${taken.kept} added, ${taken.known} known already; ${documents} documents in ${stories} stories\n`,
    )
    return taken.kept + taken.known > 0 ? 0 : 1
  } finally {
    bar.stop()
    await room.close()
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
