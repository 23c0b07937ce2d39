/** The thread that works for a server: it reads, groups, keeps and decides over a connection of its own. */
import { parentPort, workerData } from 'node:worker_threads'
import { openPool } from '../pipeline/pool.ts'
import { openStore } from '../store/open.ts'
import type { Answer, Ask, Asked, Begin } from './apart.ts'
import { lazily } from './lazily.ts'
import { openRoom, type Room } from './room.ts'

/** MB for new values of each thread that reads. */
const NURSERY = 24
/** Milliseconds without work after which the threads that read are let go. */
const IDLE = 60_000

const { where, threads, memory } = workerData as Begin

async function opened(): Promise<Room> {
  const room = openRoom(await openStore(where), {
    pool: lazily(() => openPool(threads, { nursery: NURSERY }), threads, IDLE),
    // What reaches outside is the server's own.
    outside: { close: async () => {} } as never,
    now: () => new Date().toISOString(),
    memory,
  })
  room.news.listen(change => tell({ kind: 'news', change }))
  return room
}

const tell = (answer: Answer): void => parentPort?.postMessage(answer)

const WORK: { readonly [K in keyof Asked]: (room: Room, given: Asked[K]['given']) => Promise<unknown> } = {
  work: room => room.work(),
  decide: (room, taken) => room.decide(taken),
  affair: (room, id) => room.affair(id),
  record: (room, id) => room.record(id),
  close: room => room.close(),
}

const room = opened()
// Whoever asks is told; nobody may have asked yet.
room.catch(() => {})

parentPort?.on('message', async ({ number, what, given }: Ask) => {
  try {
    tell({ kind: 'done', number, value: await WORK[what](await room, given as never) })
  } catch (error) {
    tell({ kind: 'failed', number, error: error as Error })
  }
})
