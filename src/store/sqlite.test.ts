import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, describe, expect, test } from 'vitest'
import { contract } from './contract.ts'
import { add, arrival } from './fixture.ts'
import { openStore } from './open.ts'
import { STEPS } from './schema.ts'
import { openSqlite } from './sqlite.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-store-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let files = 0
const fresh = (): string => join(folder, `${++files}`, 'store.db')

contract('SQLite', async () => {
  const path = fresh()
  return {
    open: () => openStore(path),
    clear: async () => rmSync(join(path, '..'), { recursive: true, force: true }),
  }
})

describe('a file', () => {
  test('is one file when the store is closed', async () => {
    const path = fresh()
    const store = await openStore(path)
    await add(store, [['a', 's']])
    await store.close()
    expect(readdirSync(join(path, '..'))).toEqual(['store.db'])
  })
  test('that SQLite itself rolls back, as on a full disk, says why, keeps what was kept, and goes on', async () => {
    const path = fresh()
    const store = await openStore(path)
    await add(store, [['a', 's']])
    const database = new Database(path)
    database.exec(
      "create trigger full before insert on originals begin select raise(rollback, 'disk is full'); end",
    )
    await expect(store.arrive([arrival('b')])).rejects.toThrow('disk is full')
    expect((await store.counts()).originals).toBe(1)
    database.exec('drop trigger full')
    database.close()
    expect(await store.arrive([arrival('b')])).toEqual([2])
    await store.close()
  })
  test('of a newer version is refused and left as it is', async () => {
    const path = fresh()
    await (await openStore(path)).close()
    const database = new Database(path)
    database.exec("update meta set value = '99' where name = 'version'")
    database.close()
    await expect(openStore(path)).rejects.toMatchObject({
      code: 'newer',
      message: expect.stringMatching(/store\.db was written by a newer version.*schema 99.*update Onrecord/),
    })
  })
  test('of an older version is brought forward, all or nothing', async () => {
    const path = fresh()
    const store = await openSqlite(path, STEPS)
    await add(store, [['a', 's', { text: 'the harbour' }]])
    await store.close()
    const second = () => ['alter table sources add column colour text']
    const broken = [...STEPS, second, () => ['create table half (x text)', 'no such statement']]
    await expect(openSqlite(path, broken)).rejects.toThrow()
    const newer = await openSqlite(path, [...STEPS, second])
    expect((await newer.search({ words: 'harbour' }, { limit: 1 })).items).toHaveLength(1)
    await newer.close()
    await expect(openSqlite(path, STEPS)).rejects.toMatchObject({ code: 'newer' })
  })
  test('that another program keeps locked says so', async () => {
    const path = fresh()
    const store = await openStore(path)
    const other = new Database(path)
    other.exec('begin immediate')
    await expect(store.visit('s', 1)).rejects.toMatchObject({
      code: 'locked',
      message: expect.stringContaining(path),
    })
    other.exec('rollback')
    await store.visit('s', 1)
    await store.close()
  })
  test('that is no store is refused and left as it is', async () => {
    const path = fresh()
    mkdirSync(join(path, '..'))
    writeFileSync(path, 'A report, and no database. '.repeat(100))
    await expect(openStore(path)).rejects.toMatchObject({
      code: 'foreign',
      message: expect.stringContaining(path),
    })
    const other = fresh()
    mkdirSync(join(other, '..'))
    const database = new Database(other)
    database.exec('create table meta (name text, value text)')
    database.close()
    await expect(openStore(other)).rejects.toMatchObject({ code: 'foreign' })
    await expect(openStore(folder)).rejects.toMatchObject({ code: 'foreign' })
    expect(existsSync(`${other}-wal`)).toBe(false)
  })
  test('that cannot be opened says so', async () => {
    const path = fresh()
    mkdirSync(join(path, '..'))
    writeFileSync(path, '')
    await expect(openStore(join(path, 'in', 'a-file.db'))).rejects.toMatchObject({ code: 'unreachable' })
  })
})
