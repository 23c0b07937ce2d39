/** The reading room: a store, the threads that read what arrives, and what a person decides. */
import type { Id, Original, RecordFile } from '../core/index.ts'
import type { Outside } from '../follow/index.ts'
import { stages as own } from '../pipeline/version.ts'
import type { Store } from '../store/store.ts'
import type { Decided } from '../store/types.ts'
import { forwarded } from '../story/index.ts'
import { annotateSome } from './again.ts'
import { type DecisionTaken, logOf, missingFrom, take } from './decide.ts'
import { type Round, type RoundOptions, round } from './following.ts'
import { createIntake } from './intake.ts'
import { createNews, type News } from './news.ts'
import type { RoomOptions } from './options.ts'
import { affairOf, keepRecord, keepRecords, storyNow } from './records.ts'
import { createResting } from './resting.ts'
import { createTurns } from './turns.ts'

/** What became of originals that were handed in. */
export interface Taken {
  /** Acknowledged: on disk, and to be read. */
  readonly kept: number
  /** Known already. */
  readonly known: number
}

/** How far the work has come: what was done since it began, and what is still to be done. */
export interface Progress {
  /** Originals read, and originals that wait. */
  readonly read: number
  readonly waiting: number
  /** Records made, and stories whose records are due. While originals wait, more become due. */
  readonly recorded: number
  readonly unrecorded: number
}

/** The one door to a store's stories for servers and commands. */
export interface Room {
  readonly store: Store
  /** Keeps originals; they survive a kill once the promise is resolved. They are read by `work`. */
  readonly takeIn: (
    originals: AsyncIterable<Original> | Iterable<Original>,
    from: string,
    /** Whether an original is what its address says now: then it is the newest version of its page, known or not. */
    isLive?: (original: Original) => boolean,
  ) => Promise<Taken>
  /**
   * Reads what waits, makes the records that are due, and annotates again what earlier versions of the stages
   * annotated, until nothing is left. Called while at work it gives the promise of that work, which then takes in what
   * came meanwhile.
   */
  readonly work: (onProgress?: (progress: Progress) => void) => Promise<void>
  /**
   * The record of a story with its documents, corrections heeded; made now where it was not made yet. Null where there
   * is no such story.
   */
  readonly story: (id: Id) => Promise<RecordFile | null>
  /** Makes the record of a story now, before those of others. */
  readonly record: (id: Id) => Promise<void>
  /** The record of all documents of an affair. */
  readonly affair: (id: Id) => Promise<RecordFile | null>
  /** Where the id of a story or affair leads by now: to itself, or to what it was merged with. */
  readonly leads: (id: Id) => Promise<Id>
  /** Takes a decision or correction. Throws a `RangeError` with what is wrong with it. */
  readonly decide: (taken: DecisionTaken) => Promise<Decided>
  readonly news: News
  /** The way to feeds and pages. */
  readonly outside: Outside
  /** Follows all sources that are due, once, and keeps what they bring. */
  readonly round: () => Promise<Round>
  /** Follows a source no longer; what it brought stays, and a round under way does not bring it back. */
  readonly unfollow: (source: Id) => Promise<void>
  /** Lets the threads and the store go once the work under way is done. */
  readonly close: () => Promise<void>
}

const BATCH = 256

async function takeIn(
  store: Store,
  options: RoomOptions,
  originals: Parameters<Room['takeIn']>[0],
  from: string,
  isLive: (original: Original) => boolean,
) {
  let kept = 0
  let known = 0
  let batch: Original[] = []
  const flush = async (): Promise<void> => {
    const at = options.now()
    const numbers = await store.arrive(
      batch.map(original => ({ original, at, from, live: isLive(original) })),
    )
    kept += numbers.filter(n => n !== null).length
    known += numbers.filter(n => n === null).length
    batch = []
  }
  for await (const original of originals) if (batch.push(original) >= BATCH) await flush()
  if (batch.length > 0) await flush()
  return { kept, known }
}

/** Opens a room over a store. */
export function openRoom(store: Store, options: RoomOptions): Room {
  const { pool, outside, stages = own } = options
  const clock = (): number => Date.parse(options.now())
  const news = createNews()
  const turns = createTurns()
  const intake = createIntake(store, { ...options, stages }, turns)
  let busy: Promise<void> | null = null
  const rounds = new Set<Promise<Round>>()
  let closed = false
  /** Whether records may be due. While old documents are annotated again, their stories wait for the last of them. */
  let due = true

  async function workOff(onProgress: (progress: Progress) => void): Promise<void> {
    let again = 0
    due = true
    let [read, recorded] = [0, 0]
    let { waiting, unrecorded } = await store.counts()
    const tell = (): void => onProgress({ read, waiting, recorded, unrecorded })
    const onRead = (count: number): void => {
      read += count
      waiting = Math.max(0, waiting - count)
      tell()
    }
    const resting = createResting(store, pool)
    const dueRecords = async (): Promise<readonly Id[]> =>
      due ? keepRecords(store, pool, await logOf(store)) : []
    tell()
    // What arrives meanwhile is read before the work is called done.
    while (!closed) {
      const some = await intake.some(onRead, () => closed)
      const made = some > 0 ? await resting(await logOf(store)) : await dueRecords()
      recorded += made.length
      due = some + made.length > 0
      if (due) {
        const counts = await store.counts()
        ;({ waiting, unrecorded } = counts)
        if (made.length > 0) news.tell({ change: counts.change, stories: made })
        tell()
        continue
      }
      const annotated = await annotateSome(store, pool, stages)
      due = annotated === 0 && again > 0
      again = annotated
      if (annotated === 0 && !due) return
    }
  }

  /** Records that are made out of their turn; who asks for one meanwhile waits for the same. */
  const making = new Map<Id, Promise<void>>()
  async function makeRecord(id: Id): Promise<void> {
    await keepRecord(store, pool, id, await logOf(store))
    news.tell({ change: (await store.counts()).change, stories: [id] })
  }
  function record(id: Id): Promise<void> {
    const made = making.get(id) ?? makeRecord(id).finally(() => making.delete(id))
    making.set(id, made)
    return made
  }

  return {
    store,
    news,
    takeIn: (originals, from, isLive = () => false) => takeIn(store, options, originals, from, isLive),
    work(onProgress = () => {}) {
      busy ??= workOff(onProgress).finally(() => {
        busy = null
      })
      return busy
    },
    story: id => storyNow(store, id, () => logOf(store), record),
    record,
    affair: async id => affairOf(store, pool, id, await logOf(store)),
    leads: async id => forwarded(id, (await logOf(store)).decisions),
    async decide(taken) {
      const missing = await missingFrom(store, taken)
      if (missing) throw new RangeError(missing)
      const decided = await turns(() => take(store, taken, options.now()))
      due = true
      return decided
    },
    outside,
    round() {
      const keep: RoundOptions['keep'] = (items, { at, kind }) =>
        takeIn(store, options, items, at, () => kind !== 'folder')
      const running = round(store, outside, { keep, clock, turns, closed: () => closed })
      rounds.add(running)
      return running.finally(() => rounds.delete(running))
    },
    unfollow: id => turns(() => store.dropSource(id)),
    async close() {
      closed = true
      await outside.close()
      await Promise.allSettled([busy, ...rounds, ...making.values()])
      await pool.close()
      await store.close()
    },
  }
}
