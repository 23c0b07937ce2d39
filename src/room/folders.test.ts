import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { roomAt, temporary } from './fixture.ts'
import { watchFolders } from './folders.ts'
import { begin, newSource } from './following.ts'

it('makes a folder due as soon as something is put into it, and leaves one that is dropped', async () => {
  const place = temporary()
  const room = await roomAt(join(place.path, 'room.db'))
  const { store } = room
  const at = join(place.path, 'clippings')
  mkdirSync(at)
  const later = '2031-01-01T00:00:00.000Z'
  const now = '2030-06-01T00:00:00.000Z'
  const source = newSource('folder', at, { now: later })
  await begin(store, source)
  let told = 0
  const folders = watchFolders(
    store,
    () => now,
    () => void told++,
  )
  await folders.look()
  writeFileSync(join(at, 'one.txt'), 'The ferry Aurora ran aground off Nordhavn on Sunday.')
  for (let i = 0; i < 200 && told === 0; i++) await sleep(50)
  expect(told).toBe(1)
  expect((await store.sources())[0]!.due).toBe(now)

  await store.dropSource(source.id)
  await folders.look()
  writeFileSync(join(at, 'two.txt'), 'The coast guard took all passengers off.')
  await sleep(1500)
  expect(told).toBe(1)
  await folders.close()
  await room.close()
  rmSync(place.path, { recursive: true, force: true })
})
