/** Telling those who listen that stories changed. */
import type { Id } from '../core/index.ts'

/** Stories whose records were made anew, and the number of the last change. */
export interface Change {
  readonly change: number
  readonly stories: readonly Id[]
}

/** Who listens is told of each change from then on. */
export interface News {
  /** Adds a listener; gives what takes it away again. */
  readonly listen: (listener: (change: Change) => void) => () => void
  readonly tell: (change: Change) => void
}

/** News without listeners. One listener that fails does not keep it from the others. */
export function createNews(): News {
  const listeners = new Set<(change: Change) => void>()
  return {
    listen(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    tell(change) {
      for (const listener of [...listeners]) {
        try {
          listener(change)
        } catch {
          listeners.delete(listener)
        }
      }
    },
  }
}
