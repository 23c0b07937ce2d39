/** Work that must not overlap, each after the one before. */
export type Turns = <T>(work: () => Promise<T>) => Promise<T>

/** Nobody's turn yet. Work that fails does not keep the next from its turn. */
export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve()
  return work => {
    const mine = last.then(work)
    last = mine.catch(() => {})
    return mine
  }
}
