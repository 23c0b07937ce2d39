/** A watched folder: its new and changed files, each read once it has stopped growing. */
import { stat } from 'node:fs/promises'
import { relative } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { watch } from 'chokidar'
import type { Original } from '../core/index.ts'
import { isTrouble, originals, type Trouble } from '../ingest/index.ts'
import { files, whyNot } from '../ingest/walk.ts'
import { wentWrong } from './rounds.ts'
import { instant, SOONEST } from './schedule.ts'
import { type Followable, type Followed, type FollowOptions, textsIn } from './source.ts'

/** Milliseconds over which a file must stay as it is. */
const SETTLE = 500
/** Files read in a round; the rest follows at once in the next. */
const FILES = 500
/** Milliseconds until a file that is still being written is looked at again. */
const SOON = 5_000

/** What a file is known by: its size and when it was written. Null where it is gone, or no file. */
async function markOf(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null)
  return found?.isFile() ? `${found.size} ${Math.round(found.mtimeMs)}` : null
}

interface Scan {
  /** Paths of new and changed files with their marks, in order of names. */
  readonly fresh: readonly (readonly [string, string])[]
  /** The marks of files that are as they were, by their paths from the folder. */
  readonly same: Readonly<Record<string, string>>
  readonly troubles: readonly Trouble[]
}

async function scan(folder: string, before: ReadonlyMap<string, string>): Promise<Scan> {
  const fresh: [string, string][] = []
  const same: [string, string][] = []
  const troubles: Trouble[] = []
  for await (const file of files(folder)) {
    if ('reason' in file) {
      // An empty folder is one to which something may still come.
      if (file.name !== folder) troubles.push(file)
      continue
    }
    const mark = await markOf(file.path)
    const name = relative(folder, file.path)
    if (mark && before.get(name) === mark) same.push([name, mark])
    else if (mark) fresh.push([file.path, mark])
  }
  return { fresh, same: Object.fromEntries(same), troubles }
}

/** Those of the files that stay as they are for a while; the others are still being written. */
async function settled(fresh: Scan['fresh'], settle: number): Promise<Scan['fresh']> {
  if (!fresh.length) return fresh
  await sleep(settle)
  const still = await Promise.all(fresh.map(async ([path, mark]) => (await markOf(path)) === mark))
  return fresh.filter((_, i) => still[i])
}

/** Reads a file; null where it changed meanwhile. */
async function readFile(path: string, mark: string): Promise<readonly (Original | Trouble)[] | null> {
  const found: (Original | Trouble)[] = []
  for await (const item of originals([path])) found.push(item)
  return (await markOf(path)) === mark ? found : null
}

async function whyNoFolder(path: string): Promise<string | null> {
  try {
    return (await stat(path)).isDirectory() ? null : 'is no folder'
  } catch (error) {
    return whyNot(error)
  }
}

/** One round of following a folder. */
export async function followFolder(source: Followable, options: FollowOptions = {}): Promise<Followed> {
  const now = (options.now ?? Date.now)()
  const missing = await whyNoFolder(source.at)
  if (missing) return wentWrong(source, missing, now)
  const { fresh, same, troubles } = await scan(source.at, textsIn(source.state, 'files'))
  const ready = await settled(fresh.slice(0, options.files ?? FILES), options.settle ?? SETTLE)
  const known: Record<string, string> = { ...same }
  const found: (Original | Trouble)[] = []
  for (const [path, mark] of ready) {
    const read = await readFile(path, mark)
    if (!read) continue
    known[relative(source.at, path)] = mark
    found.push(...read)
  }
  const waiting = Object.keys(known).length - Object.keys(same).length < fresh.length
  return {
    originals: found.filter((item): item is Original => !isTrouble(item)),
    troubles: [...troubles, ...found.filter(isTrouble)],
    state: { ...source.state, files: known },
    due: instant(now, waiting ? (fresh.length > ready.length && ready.length ? 0 : SOON) : SOONEST),
    failures: 0,
    trouble: null,
    at: source.at,
    title: source.title,
    gone: false,
  }
}

/** Ends the watching of a folder. */
export interface Watching {
  readonly close: () => Promise<void>
}

/**
 * Tells of changes in a folder: `tell` is called once files that were added or changed have stopped growing, and is
 * followed by a round of `followFolder`, which knows what is new. Hidden files are passed over, as in reading.
 * A folder that the system cannot watch tells nothing; its rounds come by the clock.
 */
export async function watchFolder(
  folder: string,
  tell: () => void,
  options: { readonly settle?: number } = {},
): Promise<Watching> {
  const settle = options.settle ?? SETTLE
  let timer: NodeJS.Timeout | undefined
  const soon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(tell, settle / 2)
  }
  const watcher = watch(folder, {
    ignoreInitial: true,
    ignored: path =>
      relative(folder, path)
        .split(/[\\/]/)
        .some(part => part.startsWith('.') && part !== '..'),
    awaitWriteFinish: { stabilityThreshold: settle, pollInterval: Math.max(settle / 5, 20) },
  })
  watcher
    .on('add', soon)
    .on('change', soon)
    .on('error', () => {})
  await new Promise<void>(ready => watcher.once('ready', ready))
  return {
    close: async () => {
      clearTimeout(timer)
      await watcher.close()
    },
  }
}
