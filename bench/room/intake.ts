/** A month put into a fresh store by `onrecord add`, killed again and again, and looked through afterwards. */
import { originals } from '../../src/ingest/index.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { killedAfter, start } from './processes.ts'

/** What taking in came to. */
export interface Taken {
  readonly kills: number
  /** Of all runs together. */
  readonly seconds: number
  /** The most memory of any run, in MB. */
  readonly peak: number
}

/** Numbers in [0, 1), the same on every run. Source: Park and Miller's minimal standard generator. */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** Milliseconds that an item takes, about: so long are the lives of the runs that are killed chosen. */
const ITEM = 10
/** The shortest life: before it a run has hardly begun. */
const SHORTEST = 800

/** Adds a file; kills the run at random moments as often as is asked, should it live so long. */
export async function takeIn(
  store: string,
  file: string,
  { items, kills, log }: { items: number; kills: number; log: (line: string) => void },
): Promise<Taken> {
  const next = chance(11)
  const begun = performance.now()
  let [killed, peak] = [0, 0]
  for (;;) {
    const life = SHORTEST + next() * ((2 * items * ITEM) / (kills + 2))
    const run = start(['add', '--store', store, file])
    const end = killed < kills ? await killedAfter(run, life) : await run.ended
    peak = Math.max(peak, run.peak())
    if (end !== 'SIGKILL') {
      if (end !== 0) throw new Error(`onrecord add ended with ${end}: ${run.told()}`)
      return { kills: killed, seconds: (performance.now() - begun) / 1000, peak }
    }
    killed++
    log(`killed after ${(life / 1000).toFixed(1)} s (${killed} of ${kills})`)
  }
}

/** Ids of the originals of a file, each once. */
async function idsOf(file: string): Promise<Set<string>> {
  const ids = new Set<string>()
  for await (const item of originals([file])) if ('id' in item) ids.add(item.id)
  return ids
}

/** What is in a store against what was put in. */
export interface Kept {
  readonly originals: number
  readonly documents: number
  readonly stories: number
  readonly failed: number
  /** Originals, documents and entries that should be there and are not. */
  readonly lost: number
  /** Documents and entries that are there more than once. */
  readonly doubled: number
}

/** Ids of the documents that search finds, as often as it finds them. */
async function found(store: Store): Promise<string[]> {
  const ids: string[] = []
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<Store['search']>> = await store.search(
      { kind: 'document' },
      { limit: 1000, ...(after ? { after } : {}) },
    )
    ids.push(...page.items.map(hit => hit.id))
    after = page.next
  } while (after)
  return ids
}

/** Documents that lists of stories count. */
async function listed(store: Store): Promise<number> {
  let [sum, after] = [0, null as string | null]
  do {
    const page: Awaited<ReturnType<Store['stories']>> = await store.stories(
      {},
      { limit: 1000, ...(after ? { after } : {}) },
    )
    for (const story of page.items) sum += story.documents
    after = page.next
  } while (after)
  return sum
}

const twice = (ids: readonly string[]): number => ids.length - new Set(ids).size

/** Looks through a store: every original of the file once and whole, every document once, each in its place. */
export async function lookThrough(where: string, file: string): Promise<Kept> {
  const wanted = await idsOf(file)
  const store = await openStore(where)
  try {
    const counts = await store.counts()
    let gone = 0
    // An original that is not what it was throws.
    for (const id of wanted) if ((await store.original(id)) === null) gone++
    const documents: string[] = []
    const sources: string[] = []
    const shown = new Set<string>()
    for await (const { read } of store.placedSince('')) {
      documents.push(read.document.id)
      sources.push(read.document.original)
      shown.add(read.document.url ?? read.document.id)
    }
    const entries = await found(store)
    const unread = wanted.size - counts.failed - new Set(sources).size
    const due = (await store.unrecorded(1000)).length
    const missing = shown.size - new Set(entries).size
    const unlisted = shown.size - (await listed(store))
    return {
      originals: counts.originals,
      documents: counts.documents,
      stories: counts.stories,
      failed: counts.failed,
      lost: gone + unread + counts.waiting + due + Math.abs(missing) + Math.abs(unlisted),
      doubled: twice(documents) + twice(sources) + twice(entries) + (counts.originals - wanted.size),
    }
  } finally {
    await store.close()
  }
}
