/** Sources that are followed, round by round: those that are due, what they bring, and when they are due again. */
import { stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { hash, type Original } from '../core/index.ts'
import type { Outside } from '../follow/index.ts'
import type { Trouble } from '../ingest/index.ts'
import type { Store } from '../store/store.ts'
import type { Source } from '../store/types.ts'
import type { Turns } from './turns.ts'

/** What a round of all due sources brought. */
export interface Round {
  readonly sources: number
  readonly originals: number
  readonly troubles: readonly Trouble[]
}

/** Sources followed at the same time; each host is asked one thing at a time all the same. */
const SIDE_BY_SIDE = 8

/** A source as it is before its first round, due at once. */
export function newSource(
  kind: Source['kind'],
  at: string,
  { now, title = null, full = false }: { now: string; title?: string | null; full?: boolean },
): Source {
  return {
    id: `source:${hash(`${kind}\n${at}`)}`,
    kind,
    at,
    title,
    added: now,
    state: full ? { full: true } : {},
    due: now,
    failures: 0,
    trouble: null,
  }
}

/** What a person typed as the place of a source: an address or a path, or null where it is neither. */
async function placeOf(input: string): Promise<{ readonly at: string; readonly folder: boolean } | null> {
  const { pasted } = await import('../follow/index.ts')
  const found = pasted(input)
  if (found.kind === 'addresses' && found.addresses.length === 1)
    return { at: found.addresses[0]!, folder: false }
  return found.kind === 'paths' && found.paths.length === 1 ? { at: found.paths[0]!, folder: true } : null
}

/** How a source is followed from now on. */
export interface Following {
  /** The instant. */
  readonly now: string
  /** Of a feed take the full articles, not only the summaries. */
  readonly full: boolean
  /** Whether what is neither an address nor a path is the name of a folder. */
  readonly names?: boolean
}

/** What came of a place that a person wants followed: the source, not kept yet, or none, and what went wrong. */
export interface Proposed {
  readonly source: Source | null
  readonly troubles: readonly Trouble[]
}

const none = (name: string, reason: string): Proposed => ({ source: null, troubles: [{ name, reason }] })

async function folder(path: string, now: string): Promise<Proposed> {
  // Another program may follow it from elsewhere.
  const at = resolve(path.replace(/^~(?=\/|$)/, homedir()))
  const found = await stat(at).catch(() => null)
  if (!found) return none(path, 'there is no such folder; check the path')
  if (!found.isDirectory()) return none(path, 'is no folder; add files, and follow the folder they are in')
  return { source: newSource('folder', at, { now }), troubles: [] }
}

/** What to follow at a place: a folder, a feed, the feed that a page offers, or the page itself. Never throws. */
export async function propose(outside: Outside, input: string, how: Following): Promise<Proposed> {
  const place = (await placeOf(input)) ?? (how.names ? { at: input, folder: true } : null)
  if (!place) return none(input, 'is neither an address nor the path of a folder')
  if (place.folder) return folder(place.at, how.now)
  const { lookAt } = await import('../follow/index.ts')
  const looked = await lookAt(place.at, outside)
  const { troubles } = looked
  if (looked.kind === 'nothing')
    return troubles.length > 0 ? { source: null, troubles } : none(place.at, 'nothing was found there')
  const feed = looked.kind === 'page' ? looked.feeds[0] : undefined
  const kind = looked.kind === 'feed' || feed ? 'feed' : 'page'
  const { address, title } = feed ?? looked
  const told = { now: how.now, title: title ?? looked.title, full: kind === 'feed' && how.full }
  return { source: newSource(kind, address, told), troubles }
}

/** Follows a source from now on; one that is followed already keeps what is known of it, and is due at once. */
export async function begin(store: Store, source: Source): Promise<void> {
  const known = (await store.sources()).find(s => s.id === source.id)
  const state = { ...known?.state, ...source.state }
  await store.keepSource(known ? { ...known, state, due: source.due } : source)
}

/** What a round needs beside the sources and the way to them. */
export interface RoundOptions {
  readonly keep: (originals: readonly Original[], from: Source) => Promise<unknown>
  /** Milliseconds since 1970. */
  readonly clock: () => number
  /** Sources are kept and dropped in turns. */
  readonly turns: Turns
  /** Whether the way outside was closed meanwhile: what failed then is no fault of the source. */
  readonly closed: () => boolean
}

/** Keeps a source as a round left it, should it still be followed. */
async function keepFollowed(store: Store, source: Source): Promise<void> {
  if ((await store.sources()).some(s => s.id === source.id)) await store.keepSource(source)
}

const NEVER = '9999-12-31T00:00:00.000Z'

async function one(
  store: Store,
  outside: Outside,
  { keep, clock, turns, closed }: RoundOptions,
  source: Source,
): Promise<Round> {
  const { follow } = await import('../follow/index.ts')
  const { originals, troubles, gone, ...next } = await follow(source, outside, { now: clock })
  if (closed()) return { sources: 0, originals: 0, troubles: [] }
  // First the originals: a kill in between brings them again, and they are known then.
  await keep(originals, source)
  await turns(() => keepFollowed(store, { ...source, ...next, ...(gone ? { due: NEVER } : {}) }))
  const own = next.trouble ? [{ name: source.at, reason: next.trouble }] : []
  return { sources: 1, originals: originals.length, troubles: [...own, ...troubles] }
}

/** One round of all sources that are due. Never throws for what sources do. */
export async function round(store: Store, outside: Outside, options: RoundOptions): Promise<Round> {
  const at = new Date(options.clock()).toISOString()
  const due = (await store.sources()).filter(s => s.due <= at)
  const rounds: Round[] = []
  const queue = [...due]
  const lane = async (): Promise<void> => {
    for (let next = queue.shift(); next && !options.closed(); next = queue.shift())
      rounds.push(await one(store, outside, options, next))
  }
  await Promise.all(Array.from({ length: Math.min(SIDE_BY_SIDE, due.length) }, lane))
  return {
    sources: due.length,
    originals: rounds.reduce((n, r) => n + r.originals, 0),
    troubles: rounds.flatMap(r => r.troubles),
  }
}

/** Milliseconds until a source is due, at most `most`. */
export async function nextRound(store: Store, now: number, most: number): Promise<number> {
  const times = (await store.sources()).map(s => Date.parse(s.due) - now).filter(n => !Number.isNaN(n))
  return Math.max(0, Math.min(most, ...times))
}
