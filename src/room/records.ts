/** Records of stories: made when their documents or decisions changed, kept, and given back with their documents. */
import {
  type Day,
  dayOf,
  type Id,
  type Published,
  type RecordDocument,
  type RecordFile,
  type StoryRecord,
} from '../core/index.ts'
import { describe, lentDays } from '../pipeline/describe.ts'
import type { Pool } from '../pipeline/pool.ts'
import type { Recordable } from '../pipeline/record.ts'
import { version } from '../pipeline/version.ts'
import { type Correction, corrected } from '../record/corrections.ts'
import type { Store } from '../store/store.ts'
import type { Held, KeptRecord } from '../store/types.ts'
import { carried } from './carry.ts'
import type { Log } from './decide.ts'
import { linesOf, standingOf } from './lines.ts'

/** Stories whose records are made and kept together. */
const AT_ONCE = 32
/** Documents of theirs that are held at once, but for a story that has more. */
const DOCUMENTS = 128

const reprintsOf = (held: readonly Held[]): ReadonlyMap<Id, Id> =>
  new Map(held.flatMap(h => (h.reprintOf ? [[h.document.id, h.reprintOf] as const] : [])))

async function recordable(store: Store, id: Id, held: readonly Held[]): Promise<Recordable> {
  const documents = await store.annotated(held.map(h => h.document.id))
  return { id, affair: held[0]!.affair, documents, reprints: reprintsOf(held) }
}

/** Documents as a record carries them, those without a day with what the others tell of it. */
const described = (held: readonly Held[], lent: ReadonlyMap<Id, Published>): RecordDocument[] =>
  held.map(h => describe(h.document, h, lent.get(h.document.id)))

/** A story that is due, with its documents. */
interface Due {
  readonly held: readonly Held[]
  readonly story: Recordable
  readonly corrections: readonly Correction[]
}

async function dueOf(store: Store, id: Id, log: Log): Promise<Due | null> {
  const held = await store.members({ story: id })
  if (held.length === 0) return null
  const corrections = await carried(store, log.corrections, held)
  return { held, story: await recordable(store, id, held), corrections }
}

function keptOf({ held, story, corrections }: Due, record: StoryRecord): KeptRecord {
  const lent = lentDays(story.documents)
  const documents = described(held, lent)
  const shown = corrected(record, corrections)
  const days = new Map<Id, Day | null>(documents.map(d => [d.id, dayOf(d.published)]))
  const lines = linesOf(shown, document => days.get(document) ?? null)
  const standing = standingOf({ version, documents, stories: [shown] })
  return { record, lent: Object.fromEntries(lent), lines, standing }
}

/** Makes the records of some stories and keeps them, large ones one by one, small ones together. */
async function keepSome(
  store: Store,
  pool: Pool,
  ids: readonly Id[],
  log: Log,
  change: number,
): Promise<void> {
  let [from, documents] = [0, 0]
  const all: (Due | null)[] = []
  for (const [i, id] of ids.entries()) {
    const due = await dueOf(store, id, log)
    all.push(due)
    documents += due?.held.length ?? 0
    if (documents < DOCUMENTS && i + 1 < ids.length) continue
    await keepThese(store, pool, ids.slice(from, i + 1), all.splice(0), change)
    ;[from, documents] = [i + 1, 0]
  }
}

/** Makes records of stories whose documents are at hand; null for a story that has none any more. */
async function keepThese(
  store: Store,
  pool: Pool,
  ids: readonly Id[],
  all: readonly (Due | null)[],
  change: number,
): Promise<void> {
  const due = all.filter(one => one !== null)
  const records = await pool.records(due.map(one => one.story))
  const kept = new Map(due.map((one, i) => [one.story.id, keptOf(one, records[i]!)]))
  await store.keepRecords(
    ids.map(story => ({ story, kept: kept.get(story) ?? null })),
    change,
  )
}

/**
 * Makes the records of some stories that are due, with `until` of those that have not changed since; gives their ids,
 * none when no record is due.
 */
export async function keepRecords(
  store: Store,
  pool: Pool,
  log: Log,
  until?: number,
): Promise<readonly Id[]> {
  const { change } = await store.counts()
  // Each thread has its share, and one more is read and kept meanwhile.
  const due = await store.unrecorded(AT_ONCE * (pool.threads + 1), until)
  const shares = Array.from({ length: Math.ceil(due.length / AT_ONCE) }, (_, i) =>
    due.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
  )
  await Promise.all(shares.map(ids => keepSome(store, pool, ids, log, change)))
  return due
}

/** Makes the record of one story, before all others. */
export async function keepRecord(store: Store, pool: Pool, id: Id, log: Log): Promise<void> {
  const { change } = await store.counts()
  await keepSome(store, pool, [id], log, change)
}

/** A story's kept record with its documents; `make` is asked for the record of a story that has none yet. */
export async function storyNow(
  store: Store,
  id: Id,
  log: () => Promise<Log>,
  make: (id: Id) => Promise<void>,
): Promise<RecordFile | null> {
  const kept = await storyOf(store, id, await log())
  if (kept || !(await store.story(id))) return kept
  await make(id)
  return storyOf(store, id, await log())
}

/** A story's kept record with its documents. */
async function storyOf(store: Store, id: Id, log: Log): Promise<RecordFile | null> {
  const kept = await store.record(id)
  if (!kept) return null
  const held = await store.members({ story: id })
  const known = new Set(kept.record.documents)
  // Documents that came after the record was made join it when it is made anew.
  const documents = described(
    held.filter(h => known.has(h.document.id)),
    new Map(Object.entries(kept.lent)),
  )
  const corrections = await carried(store, log.corrections, held)
  return { version, documents, stories: [corrected(kept.record, corrections)] }
}

/** The record of all documents of an affair, made when it is asked for. */
export async function affairOf(store: Store, pool: Pool, id: Id, log: Log): Promise<RecordFile | null> {
  const held = await store.members({ affair: id })
  if (held.length === 0) return null
  const affair = await recordable(store, id, held)
  const [record] = await pool.records([affair])
  return {
    version,
    documents: described(held, lentDays(affair.documents)),
    stories: [corrected(record!, await carried(store, log.corrections, held))],
  }
}
