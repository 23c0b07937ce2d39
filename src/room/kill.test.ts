import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { built } from '../../test/built.ts'
import type { Store } from '../store/store.ts'
import { report, roomAt, temporary } from './fixture.ts'

const KILLS = 30
/** Milliseconds that a writer lives after it has begun, at most. */
const LIFE = 600
const folder = temporary()
let dropBuilt = (): void => {}
afterAll(() => {
  folder.drop()
  dropBuilt()
})

/** Numbers in [0, 1), the same on every run. Source: Park and Miller's minimal standard generator. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

const TOWNS = ['Ilvane', 'Orre', 'Tarnby', 'Sundby', 'Nordhavn']

/** Reports of five stories; every ninth page comes again with another text, every eleventh text at another address. */
const reports = Array.from({ length: 160 }, (_, i) => {
  const [town, day] = [TOWNS[i % 5]!, 1 + (i % 27)]
  const n = i % 11 === 10 ? i - 5 : i
  const body =
    `The mayor of ${town}, Sven Aldo, said on Friday that ${20 + n} houses by the bridge of ${town} will be closed. ` +
    `Minister Edda Brandt is to visit ${town} on ${day} June 2031, her office announced.`
  return report(body, {
    url: `https://courier.example/${i % 9 === 8 ? i - 5 : i}`,
    title: `Brandt to visit the bridge of ${town}, ${n} houses closed`,
    published: '2031-05-02',
    outlet: 'Courier',
  })
})

/** All that reading made, by ids. */
async function made(store: Store): Promise<unknown> {
  const { items } = await store.stories({}, { limit: 500 })
  const stories = [...items].sort((a, b) => (a.id < b.id ? -1 : 1))
  return Promise.all(
    stories.map(async ({ id, affair, documents }) => ({
      id,
      affair,
      documents,
      members: (await store.members({ story: id })).map(h => [h.seq, h.document.id, h.replaces, h.reprintOf]),
      record: (await store.record(id))?.record,
      found: (await store.search({ story: id }, { limit: 1000 })).items.map(h => h.id).sort(),
    })),
  )
}

/** Lets a writer live so long after it has begun; resolves with what ended it. */
function lived(writer: string, file: string, threads: number, life: number): Promise<string> {
  const all = join(folder.path, 'reports.json')
  const child = spawn(process.execPath, [writer, file, all, String(threads)])
  return new Promise((resolve, reject) => {
    let [wrong, timer] = ['', undefined as NodeJS.Timeout | undefined]
    child.stdout.on('data', () => {
      timer ??= setTimeout(() => child.kill('SIGKILL'), life)
    })
    child.stderr.on('data', data => {
      wrong += data
    })
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      if (signal === 'SIGKILL' || code === 0) resolve(signal ?? 'done')
      else reject(new Error(`the writer failed: ${wrong}`))
    })
  })
}

async function builtWriter(): Promise<string> {
  const made = await built({ writer: 'src/room/kill.writer.ts', worker: 'src/pipeline/worker.ts' })
  dropBuilt = made.drop
  return join(made.folder, 'writer.js')
}

test('killed thirty times, with one thread and with two, a room comes to what it would have come to', async () => {
  const [whole, killed] = [join(folder.path, 'whole.db'), join(folder.path, 'killed.db')]
  const room = await roomAt(whole)
  await room.takeIn(reports, 'added')
  await room.work()
  const [wanted, counts] = [await made(room.store), await room.store.counts()]
  await room.close()
  writeFileSync(join(folder.path, 'reports.json'), JSON.stringify(reports))
  const writer = await builtWriter()
  const next = chance(5)
  let kills = 0
  for (let run = 0; run < KILLS; run++)
    if ((await lived(writer, killed, 1 + (run % 2), next() * LIFE)) === 'SIGKILL') kills++
  expect(kills).toBeGreaterThan(KILLS / 2)
  const last = await roomAt(killed)
  await last.takeIn(reports, 'added')
  await last.work()
  const { change: _, ...after } = await last.store.counts()
  expect(counts).toMatchObject(after)
  expect(await made(last.store)).toEqual(wanted)
  await last.close()
}, 300_000)
