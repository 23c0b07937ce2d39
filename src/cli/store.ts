/** What the commands over a store share: where it is, and how a room is opened. */
import { mkdir } from 'node:fs/promises'
import { availableParallelism, homedir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Command } from 'commander'
import { openPool, type Pool } from '../pipeline/pool.ts'
import { keepHeapsSmall } from '../pipeline/thrift.ts'
import { version } from '../pipeline/version.ts'
import { openRoomApart } from '../room/apart.ts'
import { lazyOutside } from '../room/lazily.ts'
import { openRoom, type Room } from '../room/room.ts'
import { openStore } from '../store/open.ts'
import { type Stop, stopped } from './stop.ts'
import { reasonOf, tell, threadCount } from './terminal.ts'

/** Options of every command over a store. */
export interface StoreOptions {
  readonly store?: string
  readonly threads?: number
  readonly archive: boolean
  readonly allow: readonly string[]
}

/** The store where none is named: `$ONRECORD_STORE`, or a file among the user's data (XDG Base Directory). */
export function defaultStore(env: NodeJS.ProcessEnv = process.env): string {
  if (env.ONRECORD_STORE) return env.ONRECORD_STORE
  const data = env.XDG_DATA_HOME || join(homedir(), '.local', 'share')
  return join(data, 'onrecord', 'onrecord.db')
}

/** Gathers the values of an option that may be given several times. */
export const collected = (value: string, before: readonly string[]): readonly string[] => [...before, value]

/** Adds the options of a store to a command. */
export const withStore = (command: Command): Command =>
  command
    .option('--store <where>', 'a file, or postgres://… (default: $ONRECORD_STORE, else a file of yours)')
    .option(
      '--archive',
      'keep stories open for a year, as for old reports, not for days as in a stream',
      false,
    )
    .option('--allow <host>', 'a host on this machine or network that may be fetched from', collected, [])
    .option('-j, --threads <n>', 'threads to use (default: all cores)', threadCount)

/** Beside the room's own memory its threads are to be content with little. In MB. */
const NURSERY = 24

/** Threads for a room: its own, which groups and keeps, is as busy as any, so that one core is left to it. */
const roomPool = (threads: number | undefined): Promise<Pool> =>
  threads === undefined
    ? openPool(Math.max(1, availableParallelism() - 1), { nursery: NURSERY, apart: true })
    : openPool(threads, { nursery: NURSERY })

/** Threads that read for a server, which leaves a core to its pages. */
const serverThreads = (threads: number | undefined): number =>
  threads ?? Math.max(1, Math.min(2, availableParallelism() - 1))

/**
 * Opens the room; null, with the reason told, where the store cannot be opened. With `apart`, for who serves meanwhile,
 * its work is done in a thread of its own.
 */
export async function openedRoom(options: StoreOptions, apart = false): Promise<Room | null> {
  const where = options.store ?? defaultStore()
  keepHeapsSmall()
  try {
    if (!/^postgres(ql)?:/i.test(where)) await mkdir(dirname(where), { recursive: true })
    const store = await openStore(where)
    const agent = `Onrecord/${version} (news reader; +https://www.npmjs.com/package/onrecord)`
    const outside = lazyOutside({ agent, allow: options.allow })
    const now = (): string => new Date().toISOString()
    const memory = options.archive ? 'archive' : 'stream'
    if (apart)
      return openRoomApart(store, { where, threads: serverThreads(options.threads), outside, now, memory })
    return openRoom(store, { pool: await roomPool(options.threads), outside, now, memory })
  } catch (error) {
    tell({ name: where, reason: error instanceof Error ? error.message : String(error) })
    return null
  }
}

/** Works in a room and closes it, whatever comes; gives the exit code. What goes wrong is told under the command's name. */
export async function inRoom(
  command: string,
  options: StoreOptions,
  work: (room: Room, stop: Stop) => Promise<number>,
): Promise<number> {
  const stop = stopped()
  const room = await openedRoom(options)
  try {
    return room ? await work(room, stop) : 1
  } catch (error) {
    tell({ name: command, reason: reasonOf(error) })
    return 1
  } finally {
    await room?.close()
    stop.done()
  }
}
