/** Documents that an earlier version of the stages annotated are annotated again; where they are put stays. */
import type { Pool } from '../pipeline/pool.ts'
import type { Store } from '../store/store.ts'

/** Documents annotated and kept at once: killed in between, no more than these are done twice. */
const AT_ONCE = 64

/**
 * Annotates some stale documents again; gives how many. Each part is kept with the version that made it, so that work
 * which was stopped goes on where it was.
 */
export async function annotateSome(store: Store, pool: Pool, stages: string): Promise<number> {
  const stale = await store.stale(stages, AT_ONCE, 0)
  if (stale.length === 0) return 0
  const documents = stale.map(held => held.document)
  const share = Math.ceil(documents.length / pool.threads)
  const shares = Array.from({ length: pool.threads }, (_, i) =>
    documents.slice(i * share, (i + 1) * share),
  ).filter(part => part.length > 0)
  const read = (await Promise.all(shares.map(pool.documents))).flat()
  await store.reannotate(read, stages)
  return stale.length
}
