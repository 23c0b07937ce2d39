import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { contract } from './contract.ts'
import { openStore } from './open.ts'
import { startPostgres } from './postgres.server.ts'

const server = await startPostgres()
afterAll(() => server?.stop())

let schemas = 0

describe.skipIf(!server)('a server', () => {
  const address = server?.address ?? ''
  async function ask(query: string): Promise<void> {
    const client = new pg.Client(address)
    await client.connect()
    await client.query(query).finally(() => client.end())
  }

  contract('PostgreSQL', async () => {
    const schema = `store${++schemas}`
    return {
      open: () => openStore(`${address}?schema=${schema}`),
      clear: () => ask(`drop schema ${schema} cascade`),
    }
  })

  test('a schema of a newer version is refused', async () => {
    await (await openStore(`${address}?schema=newer`)).close()
    await ask("update newer.meta set value = '99' where name = 'version'")
    await expect(openStore(`${address}?schema=newer`)).rejects.toMatchObject({ code: 'newer' })
  })
  test('a schema of another program is refused', async () => {
    await ask('create schema other; create table other.documents (id text)')
    await expect(openStore(`${address}?schema=other`)).rejects.toMatchObject({ code: 'foreign' })
    await expect(openStore(`${address}?schema=a%22b`)).rejects.toMatchObject({ code: 'unreachable' })
  })
  test('without a name it is the schema onrecord', async () => {
    await (await openStore(address)).close()
    await ask('select * from onrecord.stories')
  })
  test('a database that is not there says so, without the password', async () => {
    const wrong = new URL(address)
    wrong.pathname = '/nowhere'
    wrong.password = 'secret'
    const error = await openStore(wrong.href).catch((e: Error) => e)
    expect(error).toMatchObject({ code: 'unreachable', message: expect.stringContaining('nowhere') })
    expect(String(error)).not.toContain('secret')
  })
})

test('a server that does not answer says so', async () => {
  await expect(openStore('postgres://127.0.0.1:1/none')).rejects.toMatchObject({ code: 'unreachable' })
})

test.skipIf(server)('PostgreSQL is not installed here: its contract was not run', () => {})
