/** Work spread over threads, its results in the order of its input, with a bounded number of items in memory. */
import { availableParallelism } from 'node:os'
import type { AnnotatedDocument, Document, Original, StoryRecord } from '../core/index.ts'
import type { LineIn } from './lines.ts'
import type { Reading } from './originals.ts'
import type { Recordable } from './record.ts'

/** Items a thread takes at a time. */
const BATCH = 32
/** Batches under way for each thread. */
const AHEAD = 2

/** The kinds of work and what they turn into what. */
interface Work {
  readonly lines: (batch: readonly LineIn[]) => Promise<string[]>
  readonly originals: (batch: readonly Original[]) => Promise<Reading[]>
  readonly documents: (batch: readonly Document[]) => Promise<AnnotatedDocument[]>
  readonly records: (batch: readonly Recordable[]) => Promise<StoryRecord[]>
}

/** Threads at work; `close` lets them go. */
export interface Pool extends Work {
  readonly threads: number
  readonly close: () => Promise<void>
}

/** Annotations are many small values that live for one document: a roomy nursery spares copying them. In MB. */
const NURSERY = 192

/** How threads are opened. */
export interface PoolOptions {
  /** MB for each thread: a smaller one saves memory where a program has much else to keep. */
  readonly nursery?: number
  /** Whether even a single thread is one beside this one, which has work of its own. */
  readonly apart?: boolean
}

/** A pool of threads; with one, all is done in this thread. `threads` defaults to the machine's cores. */
export async function openPool(
  threads: number = availableParallelism(),
  { nursery = NURSERY, apart = false }: PoolOptions = {},
): Promise<Pool> {
  if (threads <= 1 && !apart) {
    const worker = await import('./worker.ts')
    return {
      threads: 1,
      lines: async batch => worker.lines(batch),
      originals: async batch => worker.originals(batch),
      documents: async batch => worker.documents(batch),
      records: async batch => worker.records(batch),
      close: async () => {},
    }
  }
  const { Piscina } = await import('piscina')
  const filename = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url)
    .href
  const resourceLimits = { maxYoungGenerationSizeMb: nursery }
  const piscina = new Piscina({ filename, minThreads: threads, maxThreads: threads, resourceLimits })
  return {
    threads,
    lines: batch => piscina.run(batch, { name: 'lines' }),
    originals: batch => piscina.run(batch, { name: 'originals' }),
    documents: batch => piscina.run(batch, { name: 'documents' }),
    records: batch => piscina.run(batch, { name: 'records' }),
    close: () => piscina.destroy(),
  }
}

/** Runs items through `work` in batches, several at once, and yields the results in the order of the items. */
export async function* inOrder<In, Out>(
  items: AsyncIterable<In>,
  work: (batch: In[]) => Promise<Out[]>,
  threads: number,
): AsyncGenerator<Out> {
  const underWay: Promise<Out[]>[] = []
  let batch: In[] = []
  const begin = (): void => {
    const results = work(batch)
    // Should one fail whose turn has not come, the failure is told in its turn, or another's ends it all before.
    results.catch(() => {})
    underWay.push(results)
    batch = []
  }
  for await (const item of items) {
    batch.push(item)
    if (batch.length < BATCH) continue
    begin()
    if (underWay.length >= (threads <= 1 ? 1 : threads * AHEAD)) yield* await underWay.shift()!
  }
  if (batch.length > 0) begin()
  for (const results of underWay) yield* await results
}
