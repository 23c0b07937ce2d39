/** Decisions and corrections of a person: checked, given an id, kept in the log, and heeded. */
import { hash, type Id } from '../core/index.ts'
import { type Correction, wrongWith } from '../record/corrections.ts'
import type { Placing, Store } from '../store/store.ts'
import type { Decided } from '../store/types.ts'
import { type Decision, faultOf, inForce, namedIn, settle, type Taken, type Undo } from '../story/index.ts'

type WithoutId<T> = T extends Decision | Correction ? Omit<T, 'id'> : never

/** A decision or correction as it is taken, before it has an id. */
export type DecisionTaken = WithoutId<Decision | Correction>

/** The log, as those who heed it take it. */
export interface Log {
  readonly decisions: readonly Decision[]
  /** Corrections that count. */
  readonly corrections: readonly Correction[]
}

type Entry = Decision | Correction

const isCorrection = (entry: Entry): entry is Correction => entry.kind.startsWith('correct ')

const asLog = (entries: readonly Entry[]): Log => {
  const counting = inForce(entries) as readonly Exclude<Entry, Undo>[]
  return {
    decisions: counting.filter((e): e is Exclude<Decision, Undo> => !isCorrection(e)),
    corrections: counting.filter(isCorrection),
  }
}

const entriesOf = (decided: readonly Decided[]): Entry[] => decided.map(d => d.body as unknown as Entry)

/** All that was decided and counts. */
export const logOf = async (store: Store): Promise<Log> => asLog(entriesOf(await store.decisions()))

const placing =
  ({ decisions }: Log): Placing =>
  (document, placed) => {
    const { story, affair } = settle({ id: document, story: placed.story, affair: placed.affair }, decisions)
    return { ...placed, story, affair }
  }

/** A page that left a story left it with all its versions, those to come included. */
async function withVersions(store: Store, log: Log): Promise<Log> {
  const decisions = await Promise.all(
    log.decisions.map(async decision => {
      if (decision.kind !== 'split story') return decision
      const versions = await Promise.all(decision.documents.map(store.versions))
      return { ...decision, documents: [...decision.documents, ...versions.flat().map(v => v.document.id)] }
    }),
  )
  return { ...log, decisions }
}

/** Where documents are under all that was decided so far. */
export const placingOf = async (store: Store): Promise<Placing> =>
  placing(await withVersions(store, await logOf(store)))

/** Stories whose records a correction, or the undoing of one, changes. */
async function concerned(store: Store, entry: Entry, before: readonly Entry[]): Promise<readonly Id[]> {
  const meant = entry.kind === 'undo' ? before.find(e => e.id === entry.decision) : entry
  if (!meant) return []
  if (meant.kind === 'undo') return concerned(store, meant, before)
  if (!isCorrection(meant)) return []
  const held = await store.document(meant.words.document)
  return held ? [held.story] : []
}

/** What is wrong with an entry that is to join the log, or null. */
async function wrong(store: Store, entry: Entry, before: readonly Entry[]): Promise<string | null> {
  const fault = isCorrection(entry) ? wrongWith(entry) : faultOf(entry)
  if (fault) return fault
  if (entry.kind === 'undo' && !before.some(e => e.id === entry.decision))
    return `there is no decision ${JSON.stringify(entry.decision)} to undo`
  if (isCorrection(entry) && !(await store.document(entry.words.document)))
    return `there is no document ${JSON.stringify(entry.words.document)}`
  return null
}

const listed = async (store: Store, story: Id): Promise<string | null> =>
  (await store.story(story)) ? null : `there is no story ${JSON.stringify(story)}`

async function splitOff(store: Store, story: Id, documents: readonly Id[]): Promise<string | null> {
  const own = new Set((await store.members({ story })).map(h => h.document.id))
  const strange = documents.find(id => !own.has(id))
  if (strange !== undefined) return `the story has no document ${JSON.stringify(strange)}`
  return new Set(documents).size < own.size ? null : 'at least one document must stay in the story'
}

const inAffair = async (store: Store, affair: Id): Promise<string | null> =>
  (await store.stories({ affair }, { limit: 1 })).items.length > 0
    ? null
    : `there is no affair ${JSON.stringify(affair)}`

async function first(faults: readonly Promise<string | null>[]): Promise<string | null> {
  return (await Promise.all(faults)).find(fault => fault !== null) ?? null
}

const hasTwice = (ids: readonly Id[]): boolean => new Set(ids).size < ids.length

/** What a decision names that is not there, or null. Asked of a person's decisions only. */
export async function missingFrom(store: Store, taken: DecisionTaken): Promise<string | null> {
  if (isCorrection(taken as Entry) || faultOf({ ...taken, id: 'new' })) return null
  const decision = taken as Taken
  const { affairs, stories } = namedIn(decision)
  const isMerge = decision.kind === 'merge stories' || decision.kind === 'merge affairs'
  if (isMerge && hasTwice(stories)) return 'a story cannot be merged with itself'
  if (isMerge && hasTwice(affairs)) return 'an affair cannot be merged with itself'
  const missing = await first([
    ...stories.map(id => listed(store, id)),
    ...affairs.map(id => inAffair(store, id)),
  ])
  if (missing !== null || decision.kind !== 'split story') return missing
  return splitOff(store, decision.story, decision.documents)
}

/** Adds a decision to the log and heeds it. Throws a `RangeError` that says what is wrong with it. */
export async function take(store: Store, taken: DecisionTaken, at: string): Promise<Decided> {
  const before = entriesOf(await store.decisions())
  const id = `decision:${hash(`${before.length}\n${JSON.stringify(taken)}`)}`
  const entry = { ...taken, id } as Entry
  const fault = await wrong(store, entry, before)
  if (fault) throw new RangeError(fault)
  const body = entry as unknown as Decided['body']
  const stories = await concerned(store, entry, before)
  const log = await withVersions(store, asLog([...before, entry]))
  return store.decide({ id, at, body }, placing(log), stories)
}

/** Ids of the decisions that are undone. */
export function undoneIn(decided: readonly Decided[]): ReadonlySet<Id> {
  const entries = entriesOf(decided)
  const counting = new Set(inForce(entries).map(entry => entry.id))
  return new Set(entries.filter(e => e.kind !== 'undo' && !counting.has(e.id)).map(e => e.id))
}
