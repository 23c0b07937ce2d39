/** A room whose work is done in a thread of its own, so that who serves pages never waits for what is being read. */
import { Worker } from 'node:worker_threads'
import type { Id, RecordFile } from '../core/index.ts'
import type { Outside } from '../follow/index.ts'
import type { Pool } from '../pipeline/pool.ts'
import type { Store } from '../store/store.ts'
import type { Decided } from '../store/types.ts'
import { keepAffairs } from './affairs.ts'
import { type DecisionTaken, logOf } from './decide.ts'
import { type Change, createNews } from './news.ts'
import { storyNow } from './records.ts'
import { openRoom, type Room } from './room.ts'

/** What the thread is begun with: the store's place, how many threads read for it, how long stories stay open. */
export interface Begin {
  readonly where: string
  readonly threads: number
  readonly memory: 'archive' | 'stream'
}

/** What the thread can be asked, and what it gives. */
export interface Asked {
  readonly work: { readonly given: null; readonly value: undefined }
  readonly decide: { readonly given: DecisionTaken; readonly value: Decided }
  readonly affair: { readonly given: Id; readonly value: RecordFile | null }
  readonly record: { readonly given: Id; readonly value: undefined }
  readonly close: { readonly given: null; readonly value: undefined }
}

/** A question to the thread. */
export interface Ask {
  readonly number: number
  readonly what: keyof Asked
  readonly given: Asked[keyof Asked]['given']
}

/** What the thread says. */
export type Answer =
  | { readonly kind: 'done'; readonly number: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly number: number; readonly error: Error }
  | { readonly kind: 'news'; readonly change: Change }

interface Pending {
  readonly resolve: (value: never) => void
  readonly reject: (error: Error) => void
}

/** The thread, begun by the first question, and begun again should it have ended. */
interface Thread {
  readonly ask: <K extends keyof Asked>(what: K, given: Asked[K]['given']) => Promise<Asked[K]['value']>
  readonly end: () => Promise<void>
}

function createThread(begin: Begin, onNews: (change: Change) => void): Thread {
  const file = import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js'
  const pending = new Map<number, Pending>()
  let worker: Worker | null = null
  let last = 0
  function fail(error: Error): void {
    worker = null
    for (const { reject } of pending.values()) reject(error)
    pending.clear()
  }
  function hear(answer: Answer): void {
    if (answer.kind === 'news') {
      onNews(answer.change)
      return
    }
    const asked = pending.get(answer.number)
    pending.delete(answer.number)
    if (answer.kind === 'failed') asked?.reject(answer.error)
    else asked?.resolve(answer.value as never)
  }
  function begun(): Worker {
    const thread = new Worker(new URL(file, import.meta.url), { workerData: begin })
    thread.on('message', hear)
    thread.on('error', fail)
    thread.on('exit', () => fail(new Error('the thread that reads has ended; ask again')))
    return thread
  }
  return {
    ask: (what, given) =>
      new Promise((resolve, reject) => {
        const number = ++last
        pending.set(number, { resolve, reject })
        worker ??= begun()
        worker.postMessage({ number, what, given } satisfies Ask)
      }),
    async end() {
      if (!worker) return
      await this.ask('close', null).catch(() => {})
      await worker?.terminate()
    },
  }
}

const none = async (): Promise<never> => {
  throw new Error('this is done in the thread of the room')
}

/** In the thread that serves nothing is read. */
const NO_POOL: Pool = {
  threads: 0,
  lines: none,
  originals: none,
  documents: none,
  records: none,
  close: async () => {},
}

/** What a room apart needs beside where its store is. */
export interface ApartOptions extends Begin {
  readonly outside: Outside
  readonly now: () => string
}

/** Opens a room over a store whose work is done in another thread, over a connection of its own. */
export function openRoomApart(store: Store, { outside, now, ...begin }: ApartOptions): Room {
  const news = createNews()
  const thread = createThread(begin, news.tell)
  const record = (id: Id): Promise<void> => thread.ask('record', id)
  const own = openRoom(store, { pool: NO_POOL, outside, now, memory: begin.memory })
  return {
    ...own,
    news,
    work: () => thread.ask('work', null),
    decide: taken => thread.ask('decide', taken),
    affair: keepAffairs(store, id => thread.ask('affair', id)),
    record,
    story: id => storyNow(store, id, () => logOf(store), record),
    async close() {
      await thread.end()
      await own.close()
    },
  }
}
