import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, expect, test } from 'vitest'
import { openStore } from './open.ts'

const KILLS = 100
const folder = mkdtempSync(join(import.meta.dirname, '../../node_modules/.onrecord-kill-'))
const file = join(mkdtempSync(join(tmpdir(), 'onrecord-kill-')), 'store.db')
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
  rmSync(join(file, '..'), { recursive: true, force: true })
})

/** Numbers in [0, 1), the same on every run. Source: Park and Miller's minimal standard generator. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** A writer that waits to be told where to begin. */
const start = (writer: string): ChildProcessWithoutNullStreams => spawn(process.execPath, [writer, file])

/** What one writer acknowledged before it was killed, some milliseconds after it had told so many things. */
function killed(
  child: ChildProcessWithoutNullStreams,
  batch: number,
  things: number,
  after: number,
): Promise<string[]> {
  return new Promise((resolve, reject) => {
    let [told, wrong, timer] = ['', '', undefined as NodeJS.Timeout | undefined]
    child.stdout.on('data', data => {
      told += data
      if (told.split('\n').length > things) timer ??= setTimeout(() => child.kill('SIGKILL'), after)
    })
    child.stderr.on('data', data => {
      wrong += data
    })
    child.on('close', (_, signal) => {
      clearTimeout(timer)
      // The last line may have been cut.
      if (signal === 'SIGKILL') resolve(told.split('\n').slice(0, -1))
      else reject(new Error(`the writer ended by itself: ${wrong}`))
    })
    child.stdin.write(String(batch))
  })
}

const batchesOf = (lines: readonly string[], verb: string): number[] =>
  lines.filter(l => l.startsWith(verb)).map(l => Number(l.split(' ')[1]))

test('killed a hundred times, a store keeps all that it acknowledged, and doubles nothing', async () => {
  const writer = join(folder, 'writer.mjs')
  await build({
    entryPoints: [join(import.meta.dirname, 'kill.writer.ts')],
    outfile: writer,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['libsql'],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)",
    },
    logLevel: 'silent',
  })
  const next = chance(7)
  const arrived = new Set<number>()
  const settled = new Set<number>()
  let batch = 0
  const ready = [start(writer), start(writer)]
  try {
    for (let kill = 0; kill < KILLS; kill++) {
      ready.push(start(writer))
      const lines = await killed(ready.shift()!, batch, 1 + Math.floor(next() * 10), next() * 20)
      for (const b of batchesOf(lines, 'arrived')) arrived.add(b)
      for (const b of batchesOf(lines, 'settled')) settled.add(b)
      // The batch that was under way comes again, as from a feed that is asked again.
      batch = Math.max(batch, ...arrived)
      if (kill % 20 === 19) await check(arrived, settled)
    }
  } finally {
    for (const child of ready) child.kill('SIGKILL')
  }
  expect(settled.size).toBeGreaterThan(KILLS / 2)
}, 240_000)

async function check(arrived: ReadonlySet<number>, settled: ReadonlySet<number>): Promise<void> {
  const store = await openStore(file)
  try {
    const documents: string[] = []
    for await (const { read } of store.placedSince('')) documents.push(read.document.id)
    const waiting = (await store.waiting(1000)).map(w => w.original.id.replace('original:', ''))
    const all = [...documents, ...waiting]
    const known = new Set(all)
    expect(known.size).toBe(all.length)
    const lost = [...arrived].flatMap(b => [0, 1, 2, 3, 4].map(k => `${b}-${k}`)).filter(id => !known.has(id))
    expect(lost).toEqual([])
    const inStories = new Set(documents)
    const unsettled = [...settled].flatMap(b => [0, 1, 2, 3, 4].map(k => `${b}-${k}`))
    expect(unsettled.filter(id => !inStories.has(id))).toEqual([])
    const counts = await store.counts()
    expect(counts).toMatchObject({
      originals: all.length,
      documents: documents.length,
      waiting: waiting.length,
    })
    const shown = await store.members({ affair: 'affair:1' })
    const found = await store.search({ kind: 'document', words: 'text' }, { limit: 1000 })
    expect(found.items.map(h => h.id).sort()).toEqual(shown.map(h => h.document.id).sort())
    const listed = (await store.stories({}, { limit: 100 })).items
    expect(listed.reduce((sum, s) => sum + s.documents, 0)).toBe(shown.length)
    for (const { id } of listed) {
      const record = await store.record(id)
      const lines = await store.search({ story: id, words: 'line' }, { limit: 1000 })
      expect(lines.items.map(h => h.id).sort()).toEqual((record?.lines ?? []).map(l => l.id).sort())
    }
  } finally {
    await store.close()
  }
}
