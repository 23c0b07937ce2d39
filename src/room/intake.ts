/** What waits is read, in order of arrival, and put into stories. Stopped anywhere, it goes on where it was. */
import type { AnnotatedDocument, Id, Original } from '../core/index.ts'
import { itemOf } from '../pipeline/item.ts'
import { fallback } from '../pipeline/languages.ts'
import type { Reading } from '../pipeline/originals.ts'
import { inOrder } from '../pipeline/pool.ts'
import { stages } from '../pipeline/version.ts'
import type { Placing, Store } from '../store/store.ts'
import type { Outcome, Placed, Waiting } from '../store/types.ts'
import { createGrouper, type Grouper } from '../story/index.ts'
import { logOf, placing, take } from './decide.ts'
import type { RoomOptions } from './options.ts'

/** Reads what waits. */
export interface Intake {
  /** Reads some of what waits and keeps it; gives how many originals that were. */
  readonly some: () => Promise<number>
  /** Originals that waited still when `some` was last asked, at most. */
  readonly left: () => number
  /** Decisions changed: what is read from now on goes where they say. */
  readonly heed: () => Promise<void>
}

/** Originals settled in one transaction. */
const BATCH = 128
/** Days after which a stream's stories and affairs are closed for good. */
const STREAM_DAYS = 61
const DAY = 86_400_000

/** The instant from which documents still matter to where new ones are put. */
const horizon = ({ memory, now }: RoomOptions): string =>
  memory === 'stream' ? new Date(Date.parse(now()) - STREAM_DAYS * DAY).toISOString() : ''

/** A grouper that knows what the store holds. */
async function restored(store: Store, options: RoomOptions): Promise<Grouper> {
  const grouper = createGrouper({ live: options.memory === 'stream' }, fallback.story)
  for await (const { read, placed } of store.placedSince(horizon(options)))
    grouper.restore(itemOf(read), placed)
  return grouper
}

const reasons = (reading: Reading): string | null =>
  reading.troubles.length > 0 ? reading.troubles.map(t => t.reason).join('; ') : null

/** The same text again: a page whose adverts changed, an item that a feed repeats under another id. */
async function sameAs(store: Store, read: AnnotatedDocument): Promise<Id | null> {
  const { id, url, text } = read.document
  const known = (await store.document(id)) ?? (url ? await store.at(url) : null)
  return known && (known.document.id === id || known.document.text === text) ? known.document.id : null
}

/** A new version of a page stays in the story of the one before. */
async function place(
  store: Store,
  grouper: Grouper,
  read: AnnotatedDocument,
  join: (one: Id, other: Id) => void,
): Promise<Placed> {
  const { url } = read.document
  const before = url ? await store.at(url) : null
  if (before) {
    const { story, affair, reprintOf } = before
    grouper.restore(itemOf(read), { story, affair })
    return { story, affair, reprintOf }
  }
  const { story, affair, reprintOf, joins } = grouper.add(itemOf(read))
  if (joins) join(affair, joins)
  return { story, affair, reprintOf: reprintOf ?? null }
}

async function outcome(
  store: Store,
  grouper: Grouper,
  waiting: Waiting,
  reading: Reading,
  join: (one: Id, other: Id) => void,
): Promise<Outcome> {
  const { seq } = waiting
  const trouble = reasons(reading)
  if (!reading.read) return { seq, trouble: trouble ?? 'nothing could be read' }
  const same = await sameAs(store, reading.read)
  if (same) return { seq, trouble: `the same text as document ${same}; read once` }
  const placed = await place(store, grouper, reading.read, join)
  return { seq, read: reading.read, placed, stages, ...(trouble ? { trouble } : {}) }
}

/** Outcomes that are settled together. */
interface Batch {
  /** Settles what is open where a document's id or address is among it: what came before decides on it. */
  readonly apart: (read: AnnotatedDocument) => Promise<void>
  readonly add: (outcome: Outcome) => void
  readonly settle: () => Promise<void>
}

function createBatch(store: Store, heeded: Placing): Batch {
  let outcomes: Outcome[] = []
  const taken = new Set<string>()
  const keysOf = ({ document }: AnnotatedDocument): string[] => [
    document.id,
    ...(document.url ? [document.url] : []),
  ]
  async function settle(): Promise<void> {
    await store.settle(outcomes, heeded)
    outcomes = []
    taken.clear()
  }
  return {
    apart: async read => (keysOf(read).some(key => taken.has(key)) ? settle() : undefined),
    add(outcome) {
      outcomes.push(outcome)
      if ('read' in outcome) for (const key of keysOf(outcome.read)) taken.add(key)
    },
    settle,
  }
}

/** Reads what waits in a store. */
export function createIntake(store: Store, options: RoomOptions): Intake {
  const { pool } = options
  let grouper: Grouper | null = null
  let heeded: Placing | null = null
  let left = 0

  async function* bare(waiting: readonly Waiting[]): AsyncGenerator<Original> {
    // Ids given by files are not kept apart between files: here a document is known by its address and content.
    for (const { original } of waiting) {
      const { id: _, ...given } = original.given
      yield { ...original, given }
    }
  }

  async function settle(waiting: readonly Waiting[]): Promise<void> {
    grouper ??= await restored(store, options)
    heeded ??= placing(await logOf(store))
    const open = createBatch(store, heeded)
    const joined: [Id, Id][] = []
    const join = (one: Id, other: Id): void => void joined.push([one, other])
    let i = 0
    for await (const reading of inOrder(bare(waiting), pool.originals, pool.threads)) {
      if (reading.read) await open.apart(reading.read)
      open.add(await outcome(store, grouper, waiting[i++]!, reading, join))
    }
    await open.settle()
    // Affairs that an archive shows to be one are merged in the log, where a person sees it and can undo it.
    for (const affairs of joined)
      await take(store, { kind: 'merge affairs', affairs, reason: 'reports fit both' }, options.now())
    if (joined.length > 0) heeded = placing(await logOf(store))
  }

  return {
    left: () => left,
    async heed() {
      heeded = placing(await logOf(store))
    },
    async some() {
      const waiting = await store.waiting(BATCH)
      left = waiting.length
      try {
        if (waiting.length > 0) await settle(waiting)
      } catch (error) {
        // The grouper may know of documents that were not kept.
        grouper = null
        throw error
      }
      return waiting.length
    },
  }
}
