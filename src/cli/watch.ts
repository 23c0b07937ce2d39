import { Command } from 'commander'
import { begin, propose, type Round } from '../room/following.ts'
import type { Room } from '../room/room.ts'
import { beginWork } from '../room/work.ts'
import { STOPPED, type Stop } from './stop.ts'
import { inRoom, type StoreOptions, withStore } from './store.ts'
import { type Finish, tell } from './terminal.ts'

interface Options extends StoreOptions {
  readonly once: boolean
  readonly summaries: boolean
}

/** Begins to follow a place; false, with the reason told, where there is nothing to follow. */
async function beginAt(room: Room, place: string, full: boolean): Promise<boolean> {
  const how = { now: new Date().toISOString(), full, names: true }
  const { source, troubles } = await propose(room.outside, place, how)
  for (const trouble of troubles) tell(trouble)
  if (source) await begin(room.store, source)
  return source !== null
}

/** Tells how much a round brought. */
function told({ originals }: Round): void {
  if (originals > 0) process.stderr.write(`onrecord: ${originals} new\n`)
}

/** One round of what is due. */
async function once(room: Room): Promise<void> {
  const round = await room.round()
  for (const trouble of round.troubles) tell(trouble)
  told(round)
  await room.work()
}

async function follow(room: Room, places: readonly string[], options: Options, stop: Stop): Promise<number> {
  const begun = await Promise.all(places.map(place => beginAt(room, place, !options.summaries)))
  if ((await room.store.sources()).length === 0) {
    if (places.length === 0)
      tell({ name: 'watch', reason: 'nothing is followed; name a feed, a page or a folder' })
    return 1
  }
  if (options.once) await once(room)
  else {
    const work = beginWork(room, { trouble: tell, round: told })
    await stop.until
    await work.stop()
  }
  return begun.length > 0 && !begun.some(Boolean) ? 1 : 0
}

const run = (places: readonly string[], options: Options): Promise<number> =>
  inRoom('watch', options, (room, stop) => {
    const following = follow(room, places, options, stop)
    // What is under way when one is asked to stop fails, or is done by the next command.
    following.catch(() => {})
    return Promise.race([following, stop.until.then(() => (options.once ? STOPPED : 0))])
  })

/** `onrecord watch [PLACE…]`: follows feeds, pages and folders until it is stopped. */
export function watchCommand(finish: Finish): Command {
  return withStore(new Command('watch'))
    .description('follow feeds, pages and folders, and read what they bring')
    .argument('[place...]', 'feeds, pages or folders to follow from now on, beside those already followed')
    .option('--once', 'one round of what is due, and then end', false)
    .option('--summaries', 'of feeds named here take the summaries alone, not the full articles', false)
    .addHelpText(
      'after',
      `
Examples:
  onrecord watch https://news.example/feed.xml ~/clippings
  onrecord watch --once          # from cron
  onrecord serve                 # follows as well, and shows the stories`,
    )
    .action(async (places: string[], options: Options) => finish(await run(places, options)))
}
