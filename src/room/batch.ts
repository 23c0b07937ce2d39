/** Outcomes that are settled together, under what a person decided. */
import type { AnnotatedDocument, Id } from '../core/index.ts'
import type { Store } from '../store/store.ts'
import type { Outcome } from '../store/types.ts'
import { placingOf, take } from './decide.ts'
import type { Turns } from './turns.ts'

/** Outcomes on their way to the store. */
export interface Batch {
  /** Settles what is open where a document's id or address is among it: what came before decides on it. */
  readonly apart: (read: AnnotatedDocument) => Promise<void>
  /** Adds an outcome; `before` is the version of the same page whose decisions hold for the document too. */
  readonly add: (outcome: Outcome, before: Id | null) => void
  /** Notes two affairs that a document shows to be one. */
  readonly join: (one: Id, other: Id) => void
  readonly settle: () => Promise<void>
}

const keysOf = ({ document }: AnnotatedDocument): string[] => [
  document.id,
  ...(document.url ? [document.url] : []),
]

/** Affairs that became one are merged in the log, where a person sees it and can undo it; once undone, it stays so. */
async function merge(store: Store, affairs: readonly [Id, Id], at: string): Promise<void> {
  const key = JSON.stringify(affairs)
  const log = await store.decisions()
  if (log.some(({ body }) => body.kind === 'merge affairs' && JSON.stringify(body.affairs) === key)) return
  await take(store, { kind: 'merge affairs', affairs, reason: 'reports fit both' }, at)
}

/** A batch without outcomes. It settles in a turn of its own, so that no decision falls in between. */
export function createBatch(store: Store, turns: Turns, now: () => string): Batch {
  let outcomes: Outcome[] = []
  let joined: (readonly [Id, Id])[] = []
  const earlier = new Map<Id, Id>()
  const taken = new Set<string>()
  const settle = (): Promise<void> =>
    turns(async () => {
      // Before the documents: a kill in between lets the work begin again, and it is merged by then.
      for (const affairs of joined) await merge(store, affairs, now())
      const place = await placingOf(store)
      await store.settle(outcomes, (document, placed) => place(earlier.get(document) ?? document, placed))
      outcomes = []
      joined = []
      earlier.clear()
      taken.clear()
    })
  return {
    settle,
    apart: async read => (keysOf(read).some(key => taken.has(key)) ? settle() : undefined),
    join: (one, other) => void joined.push([one, other]),
    add(outcome, before) {
      outcomes.push(outcome)
      if (!('read' in outcome)) return
      for (const key of keysOf(outcome.read)) taken.add(key)
      if (before) earlier.set(outcome.read.document.id, before)
    },
  }
}
