/** What a person hands in: addresses, a text, files. What reads them is loaded once there is something to read. */
import type { Original } from '../core/index.ts'
import type { FeedLink, Outside } from '../follow/index.ts'
import type { Trouble } from '../ingest/index.ts'

/** What is known of a pasted text apart from its words. */
export interface Beside {
  readonly title?: string
  readonly outlet?: string
  readonly published?: string
  readonly url?: string
  readonly language?: string
}

/** What was found in what was handed in, before it is kept. */
export interface Found {
  readonly originals: readonly Original[]
  readonly troubles: readonly Trouble[]
  /** Addresses that are feeds themselves, and feeds that pages offer. */
  readonly feeds: readonly FeedLink[]
  /** Whether the originals are what their addresses say now. */
  readonly live: boolean
}

const nothing: Found = { originals: [], troubles: [], feeds: [], live: false }

/** Several findings as one. */
export const together = (all: readonly Found[]): Found => ({
  originals: all.flatMap(f => f.originals),
  troubles: all.flatMap(f => f.troubles),
  feeds: all.flatMap(f => f.feeds),
  live: all.every(f => f.live),
})

/** A file's originals, whatever its format; `name` gives the ending that helps to tell. */
export async function fromFile(name: string, bytes: Uint8Array): Promise<Found> {
  const { isTrouble, originalsOf } = await import('../ingest/index.ts')
  const originals: Original[] = []
  const troubles: Trouble[] = []
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield bytes
  }
  for await (const item of originalsOf(name, name, chunks()))
    if (isTrouble(item)) troubles.push(item)
    else originals.push(item)
  return { ...nothing, originals, troubles }
}

/** A text's original, with what is known beside it. */
export async function fromText(text: string, beside: Beside): Promise<Found> {
  const given = Object.fromEntries(Object.entries(beside).filter(([, value]) => value?.trim()))
  const line = JSON.stringify({ ...given, text })
  const { originals, troubles } = await fromFile('pasted.jsonl', new TextEncoder().encode(`${line}\n`))
  const name = beside.title?.trim() || `${text.trim().slice(0, 60)}…`
  return {
    ...nothing,
    originals: originals.map(original => ({ ...original, name })),
    troubles: troubles.map(({ reason }) => ({ name, reason })),
  }
}

/** What stands at an address. */
export async function fromAddress(address: string, outside: Outside): Promise<Found> {
  const { lookAt } = await import('../follow/index.ts')
  const looked = await lookAt(address, outside)
  const itself: readonly FeedLink[] =
    looked.kind === 'feed' ? [{ address: looked.address, title: looked.title }] : []
  return {
    originals: looked.originals,
    troubles: looked.troubles,
    feeds: [...itself, ...looked.feeds],
    live: true,
  }
}

/** Addresses, or a text. Paths are not followed: who pastes into a page need not be who owns the files. */
export async function fromPasted(input: string, beside: Beside, outside: Outside): Promise<Found> {
  const { pasted } = await import('../follow/index.ts')
  const found = pasted(input)
  if (found.kind === 'nothing') return nothing
  if (found.kind === 'addresses')
    return together(await Promise.all(found.addresses.map(address => fromAddress(address, outside))))
  return fromText(input, beside)
}
