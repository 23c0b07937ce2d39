/** Work in the background of a server: what arrives is read, what is due is followed. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Trouble } from '../ingest/index.ts'
import { nextRound } from '../room/following.ts'
import type { Room } from '../room/room.ts'

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

/** Begins to work. `trouble` is told of what fails; the work goes on. */
export function beginWork(room: Room, trouble: (trouble: Trouble) => void): Work {
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
  async function turn(): Promise<void> {
    const { troubles } = await room.round()
    if (stopped) return
    for (const one of troubles) trouble(one)
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
    },
  }
}
