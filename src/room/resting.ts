/** Records made while reports are still read: of stories that rest, so that nobody waits for them until all is read. */
import type { Id } from '../core/index.ts'
import type { Pool } from '../pipeline/pool.ts'
import type { Store } from '../store/store.ts'
import type { Log } from './decide.ts'
import { keepRecords } from './records.ts'

/** Stretches of reading in which a story got no report, for it to rest: it is seldom recorded a second time then. */
const REST = 4
/** Parts of records that are made between two stretches at most: reading goes on, however many records are due. */
const PARTS = 8

/** Told after each stretch of reading, makes records of stories that rest by then; gives their ids. */
export function createResting(store: Store, pool: Pool): (log: Log) => Promise<readonly Id[]> {
  /** The last changes of the latest stretches. */
  const ends: number[] = []
  return async log => {
    ends.push((await store.counts()).change)
    if (ends.length <= REST) return []
    const until = ends.shift()!
    const made: Id[] = []
    for (let part = 0; part < PARTS; part++) {
      const some = await keepRecords(store, pool, log, until)
      if (some.length === 0) break
      made.push(...some)
    }
    return made
  }
}
