/** A store put together of its parts, the same over every database. */
import { affairsOf } from './affairs.ts'
import { type Base, countAll } from './base.ts'
import { comingOf } from './coming.ts'
import { deskOf } from './desk.ts'
import { intakeOf } from './intake.ts'
import { libraryOf } from './library.ts'
import { isFailed, isWaiting } from './rows.ts'
import { searchOf } from './search.ts'
import { shelvesOf } from './shelves.ts'
import type { Store } from './store.ts'
import type { Counts } from './types.ts'

async function counts({ db }: Base): Promise<Counts> {
  const [documents, stories, affairs, unrecorded, originals, waiting, failed, meta] = await Promise.all([
    db.selectFrom('documents').select(countAll.as('n')).executeTakeFirstOrThrow(),
    db.selectFrom('stories').select(countAll.as('n')).where('documents', '>', 0).executeTakeFirstOrThrow(),
    db
      .selectFrom('stories')
      .select(({ fn }) => fn.count<number>('affair').distinct().as('n'))
      .where('documents', '>', 0)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('stories')
      .select(countAll.as('n'))
      .whereRef('recorded', '<', 'touched')
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('originals')
      .select(({ fn }) => fn.max('seq').as('n'))
      .executeTakeFirstOrThrow(),
    db.selectFrom('originals').select(countAll.as('n')).where(isWaiting).executeTakeFirstOrThrow(),
    db.selectFrom('originals').select(countAll.as('n')).where(isFailed).executeTakeFirstOrThrow(),
    db.selectFrom('meta').select('value').where('name', '=', 'change').executeTakeFirstOrThrow(),
  ])
  return {
    // Their numbers have no gaps.
    originals: originals.n ?? 0,
    waiting: waiting.n,
    failed: failed.n,
    documents: documents.n,
    stories: stories.n,
    affairs: affairs.n,
    unrecorded: unrecorded.n,
    change: Number(meta.value),
  }
}

/** Errors of the database come out as messages for people. */
function explained<T extends object>(part: T, { dialect }: Base): T {
  const explain = (error: unknown): never => {
    throw dialect.explain(error)
  }
  const methods = Object.entries(part as Record<string, (...given: unknown[]) => unknown>)
  return Object.fromEntries(
    methods.map(([name, method]) => [
      name,
      (...given: unknown[]) => {
        const result = method(...given)
        return result instanceof Promise ? result.catch(explain) : result
      },
    ]),
  ) as T
}

/** A store over a connection whose schema is up to date. */
export const createStore = (base: Base): Store =>
  explained(
    {
      ...intakeOf(base),
      ...libraryOf(base),
      ...shelvesOf(base),
      ...affairsOf(base),
      ...searchOf(base),
      ...comingOf(base),
      ...deskOf(base),
      counts: () => counts(base),
      close: () => base.db.destroy(),
    },
    base,
  )
