/** A room for the test that kills it: takes in what a file holds, reads it, and tells when it began and ended. */
import { readFileSync } from 'node:fs'
import type { Original } from '../core/index.ts'
import { openPool } from '../pipeline/pool.ts'
import { openStore } from '../store/open.ts'
import type { RoomOptions } from './options.ts'
import { openRoom } from './room.ts'

const [, , where, file, threads] = process.argv

async function write(): Promise<void> {
  const options: RoomOptions = {
    pool: await openPool(Number(threads), { nursery: 24 }),
    outside: { close: async () => {} } as never,
    now: () => new Date().toISOString(),
    memory: 'archive',
  }
  const room = openRoom(await openStore(where!), options)
  process.stdout.write('begun\n')
  await room.takeIn(JSON.parse(readFileSync(file!, 'utf8')) as Original[], 'added')
  await room.work()
  await room.close()
  process.stdout.write('done\n')
}

await write()
