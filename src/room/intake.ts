/** What waits is read, in order of arrival, and put into stories. Stopped anywhere, it goes on where it was. */
import type { AnnotatedDocument, Id, Original } from '../core/index.ts'
import { itemOf } from '../pipeline/item.ts'
import { fallback } from '../pipeline/languages.ts'
import type { Reading } from '../pipeline/originals.ts'
import { inOrder } from '../pipeline/pool.ts'
import type { Store } from '../store/store.ts'
import type { Held, Placed, Waiting } from '../store/types.ts'
import { createGrouper, type Grouper, TRACES } from '../story/index.ts'
import { type Batch, createBatch } from './batch.ts'
import type { RoomOptions } from './options.ts'
import type { Turns } from './turns.ts'

/** Reads what waits. */
export interface Intake {
  /**
   * Reads some of what waits and keeps it, telling of each part that is kept; gives how many originals that were. Once
   * it is over, no more is begun.
   */
  readonly some: (kept: (originals: number) => void, isOver: () => boolean) => Promise<number>
}

/** Originals settled in one transaction. */
const BATCH = 128
/** Originals read in one go: while some are settled, threads read the next ones. */
const STRETCH = 1024
/** Days after which a stream's stories and affairs are closed for good. */
const STREAM_DAYS = 61
const DAY = 86_400_000

/** The instant from which documents still matter to where new ones are put. */
const horizon = ({ memory, now }: RoomOptions): string =>
  memory === 'stream' ? new Date(Date.parse(now()) - STREAM_DAYS * DAY).toISOString() : ''

/** Takes up a document of which nothing was kept; gives what is to be kept of it, should it not be too much. */
function restoredTrace(
  grouper: Grouper,
  seq: number,
  read: AnnotatedDocument,
  placed: Placed,
): { readonly seq: number; readonly body: Uint8Array }[] {
  grouper.restore(itemOf(read), placed)
  const body = grouper.trace()
  return body ? [{ seq, body }] : []
}

/** A grouper that knows what the store holds. */
async function restored(store: Store, options: RoomOptions): Promise<Grouper> {
  const grouper = createGrouper({ live: options.memory === 'stream' }, fallback.story)
  for await (const some of store.tracedSince(horizon(options), TRACES)) {
    const bare = some.filter(one => one.trace === null).map(one => one.id)
    const read = new Map((await store.annotated(bare)).map(one => [one.document.id, one]))
    const made: { seq: number; body: Uint8Array }[] = []
    for (const { seq, placed, trace, ...about } of some) {
      if (trace) grouper.recall({ ...about, trace }, placed)
      else made.push(...restoredTrace(grouper, seq, read.get(about.id)!, placed))
    }
    await store.keepTraces(TRACES, made)
  }
  return grouper
}

const reasons = (reading: Reading): string | null =>
  reading.troubles.length > 0 ? reading.troubles.map(t => t.reason).join('; ') : null

/** The same text again: a page whose adverts changed, an item that a feed repeats under another id. */
async function sameAs(store: Store, read: AnnotatedDocument, before: Held | null): Promise<Id | null> {
  const { id, text } = read.document
  if (await store.document(id)) return id
  return before?.document.text === text ? before.document.id : null
}

/** A new version of a page stays in the story of the one before, and decisions on that hold for it. */
function put(grouper: Grouper, batch: Batch, read: AnnotatedDocument, before: Held | null): Placed {
  if (before) {
    grouper.restore(itemOf(read), before.put)
    return before.put
  }
  const { story, affair, reprintOf, joins } = grouper.add(itemOf(read))
  if (joins) batch.join(affair, joins)
  return { story, affair, reprintOf: reprintOf ?? null }
}

/** Adds what became of an original to the batch. */
async function add(
  store: Store,
  grouper: Grouper,
  batch: Batch,
  { seq }: Waiting,
  reading: Reading,
  stages: string,
): Promise<void> {
  const { read } = reading
  const trouble = reasons(reading)
  if (!read) return batch.add({ seq, trouble: trouble ?? 'nothing could be read' }, null)
  await batch.apart(read)
  const { url } = read.document
  const before = url ? await store.at(url) : null
  const same = await sameAs(store, read, before)
  if (same) return batch.add({ seq, trouble: `the same text as document ${same}; read once` }, null)
  const placed = put(grouper, batch, read, before)
  const body = grouper.trace()
  const trace = body && { version: TRACES, body }
  batch.add(
    { seq, read, placed, stages, trace, ...(trouble ? { trouble } : {}) },
    before?.document.id ?? null,
  )
}

/** What waits, up to a stretch, as it is asked for; no more once it is over. */
async function* stretch(store: Store, isOver: () => boolean): AsyncGenerator<Waiting> {
  let after = 0
  for (let taken = 0; taken < STRETCH && !isOver(); taken += BATCH) {
    const waiting = await store.waiting(BATCH, after)
    yield* waiting
    if (waiting.length < BATCH) return
    after = waiting.at(-1)!.seq
  }
}

/** Originals without the ids that files give: these are not kept apart between files. `taken` is told of each. */
async function* bare(
  waiting: AsyncIterable<Waiting>,
  taken: (one: Waiting) => void,
): AsyncGenerator<Original> {
  for await (const one of waiting) {
    taken(one)
    const { id, ...given } = one.original.given
    // One that arrived again has the id that the store gave it.
    yield id === one.original.id ? one.original : { ...one.original, given }
  }
}

/** A grouper, and the number of documents in the store when it knew them all. */
interface Knowing {
  readonly grouper: Grouper
  documents: number
}

/** Reads what waits in a store; what it keeps, it keeps in turns of its own. */
export function createIntake(
  store: Store,
  options: RoomOptions & { readonly stages: string },
  turns: Turns,
): Intake {
  const { pool, stages, now } = options
  let knowing: Knowing | null = null
  const documents = async (): Promise<number> => (await store.counts()).documents

  /** The grouper; a new one where another program put documents into the store meanwhile. */
  async function current(): Promise<Knowing> {
    const known = await documents()
    if (knowing?.documents === known) return knowing
    return { grouper: await restored(store, options), documents: known }
  }

  async function some(kept: (originals: number) => void, isOver: () => boolean): Promise<number> {
    if ((await store.waiting(1)).length === 0) return 0
    const knower = await current()
    // Forgotten until all is kept: it may come to know of documents that were not.
    knowing = null
    const batch = createBatch(store, turns, now)
    const underWay: Waiting[] = []
    const items = bare(stretch(store, isOver), one => underWay.push(one))
    let [read, open] = [0, 0]
    const settle = async (): Promise<void> => {
      await batch.settle()
      kept(open)
      open = 0
    }
    // Even a single thread is not to wait while this one groups and keeps.
    for await (const reading of inOrder(items, pool.originals, Math.max(2, pool.threads))) {
      await add(store, knower.grouper, batch, underWay.shift()!, reading, stages)
      read++
      if (++open >= BATCH) await settle()
    }
    await settle()
    knower.documents = await documents()
    knowing = knower
    return read
  }

  return { some }
}
