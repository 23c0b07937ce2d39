/** Pages that return to an earlier text: what is known arrives again, as the version that it is now. */
import { hash, type Id } from '../core/index.ts'
import { inChunks } from './base.ts'
import { sha256 } from './pack.ts'
import { isWaiting } from './rows.ts'
import type { OriginalRow, Trx } from './tables.ts'
import type { Arrival } from './types.ts'

/** What an address said last. */
type Last = Pick<OriginalRow, 'id' | 'hash'>

/** Originals of the newest versions of the pages of addresses. */
async function readLast(trx: Trx, urls: readonly string[]): Promise<Map<string, Last>> {
  const rows = await inChunks(urls, part =>
    trx
      .selectFrom('documents')
      .innerJoin('originals', 'originals.seq', 'documents.seq')
      .select(['documents.url', 'originals.id', 'originals.hash'])
      .where('documents.url', 'in', part)
      .where('documents.replaced_by', 'is', null)
      .execute(),
  )
  return new Map(rows.map(({ url, ...last }) => [url!, last]))
}

/** The last of each address among the originals that wait. */
async function waitingLast(trx: Trx, urls: ReadonlySet<string>): Promise<Map<string, Last>> {
  const rows = await trx
    .selectFrom('originals')
    .select(['id', 'hash', 'given'])
    .where(isWaiting)
    .orderBy('seq')
    .execute()
  const last = new Map<string, Last>()
  for (const { given, ...row } of rows) {
    const { url } = JSON.parse(given) as { url?: string }
    if (url !== undefined && urls.has(url)) last.set(url, row)
  }
  return last
}

/** An original under another id, which its document keeps: the same text after something else is another version. */
function again(arrival: Arrival, last: Last): Arrival {
  const { original } = arrival
  const id = hash(`${original.id}\n${last.id}`)
  return { ...arrival, original: { ...original, id, given: { ...original.given, id } } }
}

/**
 * Arrivals, with those under new ids that are known and yet news: live ones whose address said something else last.
 * The same return gets the same id, however often it arrives.
 */
export async function withReturns(
  trx: Trx,
  arrivals: readonly Arrival[],
  known: ReadonlySet<Id>,
): Promise<readonly Arrival[]> {
  const urls = new Set(
    arrivals.flatMap(({ original, live }) =>
      live && known.has(original.id) && original.given.url ? [original.given.url] : [],
    ),
  )
  if (urls.size === 0) return arrivals
  const last = new Map([...(await readLast(trx, [...urls])), ...(await waitingLast(trx, urls))])
  return arrivals.map(arrival => {
    const { original, live } = arrival
    const before = live && known.has(original.id) ? last.get(original.given.url ?? '') : undefined
    return before && before.id !== original.id && before.hash !== sha256(original.body)
      ? again(arrival, before)
      : arrival
  })
}
