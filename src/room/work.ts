/** Work in the background: what arrives is read, what is due is followed, folders are watched. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Trouble } from '../ingest/index.ts'
import { watchFolders } from './folders.ts'
import { nextRound, type Round } from './following.ts'
import type { Room } from './room.ts'

/** The background's work. */
export interface Work {
  /** Something is to be read or followed now. */
  readonly soon: () => void
  /** Resolves when nothing is being read, or after so many milliseconds. */
  readonly idle: (milliseconds: number) => Promise<void>
  readonly stop: () => Promise<void>
}

/** The longest that a source added by another program waits to be seen. */
const LOOK = 60_000

/** What the background tells of. */
export interface Told {
  /** What fails; the work goes on. */
  readonly trouble: (trouble: Trouble) => void
  /** Each round of the sources that were due. */
  readonly round?: (round: Round) => void
}

/** Begins to work. */
export function beginWork(room: Room, { trouble, round }: Told): Work {
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  let reading: Promise<void> = Promise.resolve()
  let following: Promise<void> = Promise.resolve()
  const told = (error: unknown): void => {
    if (!stopped)
      trouble({ name: 'the room', reason: error instanceof Error ? error.message : String(error) })
  }
  const read = (): void => {
    // After what is under way, so that nothing that arrived meanwhile is left.
    reading = reading.then(() => (stopped ? undefined : room.work())).catch(told)
  }
  const later = async (): Promise<void> => {
    if (stopped) return
    const wait = await nextRound(room.store, Date.now(), LOOK)
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(roundNow, wait)
  }
  const folders = watchFolders(room.store, () => new Date().toISOString(), roundNow)
  async function turn(): Promise<void> {
    // Watched first: what comes during the round is told of after it.
    await folders.look()
    const done = await room.round()
    if (stopped) return
    for (const one of done.troubles) trouble(one)
    round?.(done)
    read()
  }
  function roundNow(): void {
    clearTimeout(timer)
    following = following
      .then(() => (stopped ? undefined : turn()))
      .catch(told)
      .then(later)
      .catch(told)
  }
  read()
  roundNow()
  return {
    soon() {
      read()
      roundNow()
    },
    async idle(milliseconds) {
      const end = new AbortController()
      const enough = sleep(milliseconds, undefined, { signal: end.signal }).catch(() => {})
      await Promise.race([reading, enough])
      end.abort()
    },
    async stop() {
      stopped = true
      clearTimeout(timer)
      await Promise.all([reading, following])
      await folders.close()
    },
  }
}
