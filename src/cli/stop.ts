/** Being asked to stop: by Ctrl-C or by the system. */

/** Whether one was asked to stop. */
export interface Stop {
  readonly asked: () => boolean
  /** Resolves when one is asked. */
  readonly until: Promise<void>
  /** Listens no longer. */
  readonly done: () => void
}

/** The exit code of a command that was asked to stop before it was done. */
export const STOPPED = 130

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/** Listens from now on. Asked a second time, the program ends at once, as it would without this. */
export function stopped(): Stop {
  const stop = new AbortController()
  const until = new Promise<void>(resolve => stop.signal.addEventListener('abort', () => resolve()))
  const ask = (): void => {
    done()
    stop.abort()
  }
  function done(): void {
    for (const signal of SIGNALS) process.off(signal, ask)
  }
  for (const signal of SIGNALS) process.on(signal, ask)
  return {
    asked: () => stop.signal.aborted,
    until,
    done,
  }
}
