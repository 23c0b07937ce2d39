import { appendFileSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { followFolder, watchFolder } from './folder.ts'
import type { Followable, Followed } from './source.ts'

const NOW = Date.UTC(2031, 8, 15)
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-follow-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const put = (name: string, text: string): string => {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, text)
  return path
}
const source = (state: Followable['state'] = {}, at = folder): Followable => ({
  id: 'f',
  kind: 'folder',
  at,
  title: null,
  state,
  failures: 0,
})
const round = (state?: Followed['state'], files = 500): Promise<Followed> =>
  followFolder(source(JSON.parse(JSON.stringify(state ?? {}))), { now: () => NOW, settle: 60, files })
const bodies = (followed: Followed): string[] => followed.originals.map(o => o.body)
const pause = (time: number): Promise<void> => new Promise(done => setTimeout(done, time))

test('new files, changed files, nothing else', async () => {
  put('b.txt', 'Two.')
  put('a.txt', 'One.')
  put('inner/c.txt', 'Three.')
  put('.hidden.txt', 'Not this.')
  const first = await round()
  expect(bodies(first)).toEqual(['One.', 'Two.', 'Three.'])
  expect(first).toMatchObject({ failures: 0, trouble: null, troubles: [] })
  const second = await round(first.state)
  expect(bodies(second)).toEqual([])
  expect(Date.parse(second.due) - NOW).toBe(600_000)
  put('a.txt', 'One, changed.')
  put('d.txt', 'Four.')
  expect(bodies(await round(second.state))).toEqual(['One, changed.', 'Four.'])
})

test('a file of the same size written at another time is read again; one that is gone is forgotten', async () => {
  const path = put('a.txt', 'One.')
  const first = await round()
  utimesSync(path, 1, 1)
  const second = await round(first.state)
  expect(bodies(second)).toEqual(['One.'])
  rmSync(path)
  expect((await round(second.state)).state.files).toEqual({})
})

test('a file that grows is left until it has stopped', async () => {
  const path = put('a.txt', 'Half')
  put('b.txt', 'Whole.')
  const growing = setInterval(() => appendFileSync(path, ' and more'), 5)
  const first = await round()
  clearInterval(growing)
  expect(bodies(first)).toEqual(['Whole.'])
  expect(Date.parse(first.due) - NOW).toBeLessThanOrEqual(5000)
  expect(bodies(await round(first.state))).toEqual([expect.stringMatching(/^Half and more/)])
})

test('so many files a round, the rest at once', async () => {
  for (const name of ['a', 'b', 'c']) put(`${name}.txt`, `${name}.`)
  const first = await round({}, 2)
  expect(bodies(first)).toEqual(['a.', 'b.'])
  expect(Date.parse(first.due)).toBe(NOW)
  expect(bodies(await round(first.state, 2))).toEqual(['c.'])
})

test('what cannot be read is a trouble once; an empty folder is none; a missing one is a failure', async () => {
  expect(await round()).toMatchObject({ originals: [], troubles: [], failures: 0 })
  put('a.pdf', '%PDF-1.7')
  put('b.txt', 'Two.')
  const first = await round()
  expect(first.troubles).toMatchObject([{ name: join(folder, 'a.pdf') }])
  expect(bodies(first)).toEqual(['Two.'])
  expect((await round(first.state)).troubles).toEqual([])
  const missing = await followFolder(source({}, join(folder, 'none')), { now: () => NOW })
  expect(missing).toMatchObject({ failures: 1, trouble: 'there is no such file or folder' })
  expect(await followFolder(source({}, join(folder, 'b.txt')))).toMatchObject({ trouble: 'is no folder' })
})

test('tells of files that are added, changed, and come to rest', async () => {
  put('a.txt', 'One.')
  let told = 0
  const watching = await watchFolder(folder, () => told++, { settle: 100 })
  await pause(300)
  expect(told).toBe(0)
  const path = put('inner/b.txt', 'Two')
  await expect.poll(() => told, { timeout: 5000 }).toBe(1)
  appendFileSync(path, ' and more.')
  await expect.poll(() => told, { timeout: 5000 }).toBe(2)
  put('.hidden', 'x')
  await pause(400)
  expect(told).toBe(2)
  await watching.close()
  put('c.txt', 'Three.')
  await pause(400)
  expect(told).toBe(2)
})
