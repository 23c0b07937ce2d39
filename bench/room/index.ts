/** `npm run bench -- room`: a month of feeds taken in, killed and resumed, then served; times over HTTP, memory, disk. */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import { originals } from '../../src/ingest/index.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { type Bench, type BenchContext, type Score, table } from '../harness.ts'
import { chance, lookThrough, takeIn } from './intake.ts'
import { pages, searches } from './rounds.ts'
import { get, served, type Times, timed, timesOf } from './serving.ts'

const MONTH = 'stories/rss-2023-04.jsonl.gz'

interface Settings {
  readonly items: number
  readonly kills: number
  /** Requests of each kind. */
  readonly count: number
  /** Items that arrive while the store is served: the last of the month. */
  readonly live: number
  /** A store that is kept: made where there is none, only served where there is one. */
  readonly store: string | null
}

function settingsOf(args: readonly string[]): Settings {
  const value = (name: string): string | undefined =>
    args.find(arg => arg.startsWith(`--${name}=`))?.slice(name.length + 3)
  const items = Number(value('items') ?? 42_109)
  return {
    items,
    kills: Number(value('kills') ?? 12),
    count: Number(value('count') ?? 100),
    live: Number(value('live') ?? Math.min(1000, Math.floor(items / 5))),
    store: value('store') ?? null,
  }
}

const titleOf = (line: string): string => String((JSON.parse(line) as { title?: unknown }).title ?? '')

const ofTimes = ({ what, count, p50, p95, most, size }: Times): (string | number)[] => [
  what,
  String(count),
  p50,
  p95,
  most,
  size.toFixed(0),
]

const HEAD = ['milliseconds over HTTP', 'asked', 'p50', 'p95', 'most', 'KB at most']

/** Lets items arrive and asks for pages while a server reads them; how long each answer took. */
async function whileReading(base: string, store: Store, words: readonly string[]): Promise<Times[]> {
  const [story] = (await store.stories({}, { limit: 1 })).items
  const kinds = [
    { what: 'list of stories', path: () => '/' },
    { what: 'search', path: (i: number) => `/search?words=${encodeURIComponent(words[i % words.length]!)}` },
    { what: 'story', path: () => `/story/${encodeURIComponent(story!.id)}` },
  ]
  const times = kinds.map((): number[] => [])
  const isBusy = async (): Promise<boolean> =>
    (await store.waiting(1)).length + (await store.unrecorded(1)).length > 0
  for (let i = 0; (i < 5 || (await isBusy())) && i < 2000; i++)
    for (const [k, kind] of kinds.entries()) {
      times[k]!.push((await get(base + kind.path(i))).milliseconds)
      await sleep(20)
    }
  return kinds.map(({ what }, k) =>
    timesOf(`while ${times[k]!.length > 5 ? '' : 'hardly '}reading: ${what}`, times[k]!),
  )
}

const sizeOf = (file: string): number => {
  try {
    return statSync(file).size / 1e6
  } catch {
    return 0
  }
}

async function serve(
  file: string,
  titles: readonly string[],
  late: readonly string[],
  folder: string,
  { count }: Settings,
  log: (line: string) => void,
): Promise<Score[]> {
  const next = chance(23)
  const store = await openStore(file)
  const rows: Times[] = []
  try {
    if (late.length > 0) {
      const rest = join(folder, 'late.jsonl')
      writeFileSync(rest, `${late.join('\n')}\n`)
      const at = new Date().toISOString()
      for await (const original of originals([rest]))
        if ('id' in original) await store.arrive([{ original, at, from: 'added' }])
    }
    const server = await served(file)
    const words = titles.slice(0, 200).map(title => title.match(/\p{L}{4,}/u)?.[0] ?? 'city')
    if (late.length > 0) rows.push(...(await whileReading(server.base, store, words)))
    const reading = server.run.peak()
    await server.stop()
    const again = await served(file)
    const start = again.run.resident()
    for (const round of [
      ...(await searches(store, titles, count, next)),
      ...(await pages(store, count, next)),
    ])
      rows.push(await timed(again.base, round))
    const serving = again.run.peak()
    await again.stop()
    log(table([HEAD, ...rows.map(ofTimes)]))
    log(
      `first page ${(again.first / 1000).toFixed(2)} s after the start; ${(server.first / 1000).toFixed(2)} s with ${late.length} reports waiting`,
    )
    log(
      `memory of the server: ${start.toFixed(0)} MB after the first page, ${serving.toFixed(0)} MB at most, ${reading.toFixed(0)} MB while it reads`,
    )
    log(`the store's file: ${sizeOf(file).toFixed(0)} MB`)
    const slowest = (kind: string): number =>
      Math.max(...rows.filter(r => r.what.startsWith(kind)).map(r => r.p95))
    return [
      { key: 'search p95 ms', value: slowest('search:') },
      { key: 'story p95 ms', value: slowest('story:') },
      { key: 'first page s', value: again.first / 1000 },
      { key: 'server MB', value: Math.max(serving, reading) },
      { key: 'file MB', value: sizeOf(file) },
    ]
  } finally {
    await store.close()
  }
}

async function run({ corpora, args, log }: BenchContext): Promise<Score[]> {
  const settings = settingsOf(args)
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-room-'))
  try {
    const month = gunzipSync(readFileSync(join(corpora, MONTH))).toString('utf8')
    const lines = month.split('\n').filter(Boolean).slice(0, settings.items)
    const titles = lines.map(titleOf)
    if (settings.store && existsSync(settings.store))
      return await serve(settings.store, titles, [], folder, settings, log)
    const early = lines.slice(0, lines.length - settings.live)
    const file = join(folder, 'month.jsonl')
    const store = settings.store ?? join(folder, 'month.db')
    writeFileSync(file, `${early.join('\n')}\n`)
    const taken = await takeIn(store, file, { items: early.length, kills: settings.kills, log })
    log(
      `onrecord add: ${early.length} reports in ${taken.seconds.toFixed(0)} s with ${taken.kills} kills, ` +
        `${taken.peak.toFixed(0)} MB at most`,
    )
    const scores = await serve(store, titles, lines.slice(early.length), folder, settings, log)
    writeFileSync(file, `${lines.join('\n')}\n`)
    const kept = await lookThrough(store, file)
    const { originals: all, documents, stories, failed, lost, doubled } = kept
    log(
      `${all} originals, ${documents} documents in ${stories} stories, ${failed} not read; lost ${lost}, doubled ${doubled}`,
    )
    return [
      // Pinned as shares, for floors may only rise.
      { key: 'kept %', value: lost === 0 ? 100 : 0, floor: true },
      { key: 'once %', value: doubled === 0 ? 100 : 0, floor: true },
      { key: 'add MB', value: taken.peak },
      ...scores,
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A month of feeds in the reading room. */
export const bench: Bench = { name: 'room', corpora: [MONTH], run }
