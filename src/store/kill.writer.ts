/** A writer for the test that kills it: takes in and settles batches over one file, and tells of each that is kept. */

import { once } from 'node:events'
import { arrival, became, kept, line } from './fixture.ts'
import { openSqlite } from './sqlite.ts'

const path = process.argv[2]

/** Originals of a batch. */
const BATCH = 5

async function write(): Promise<void> {
  // Started ahead of its time, it begins when it is told the batch to begin with.
  const [from] = await once(process.stdin, 'data')
  const store = await openSqlite(path!)
  // What an earlier one left waiting is settled first, as by those who begin again.
  for (const { seq, original } of await store.waiting(1000)) {
    const id = original.id.replace('original:', '')
    await store.settle([became(seq, id, `story:${seq % 7}`, { url: `https://tarn.example/${seq % 50}` })])
  }
  process.stdout.write('open\n')
  for (let batch = Number(from); ; batch++) {
    const ids = Array.from({ length: BATCH }, (_, k) => `${batch}-${k}`)
    const numbers = await store.arrive(ids.map(id => arrival(id)))
    process.stdout.write(`arrived ${batch}\n`)
    const fresh = ids.flatMap((id, k) => (numbers[k] === null ? [] : ([[id, numbers[k]!]] as const)))
    await store.settle(
      fresh.map(([id, seq]) =>
        became(seq, id, `story:${seq % 7}`, { url: `https://tarn.example/${seq % 50}` }),
      ),
    )
    process.stdout.write(`settled ${batch}\n`)
    const [story] = await store.unrecorded(1)
    const { change } = await store.counts()
    const members = (await store.members({ story: story! })).map(h => h.document.id)
    const lines = members.map(id => line(id, { text: `line ${id}` }))
    await store.keepRecord(story!, kept(story!, members, lines), change)
    process.stdout.write(`recorded ${batch}\n`)
  }
}

await write()
