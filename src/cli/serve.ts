import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { type ServerType, serve } from '@hono/node-server'
import { Command, InvalidArgumentError } from 'commander'
import { beginWork } from '../room/work.ts'
import { createApp } from '../server/app.ts'
import { LOOPBACK, type Reach } from '../server/guards.ts'
import { stopped } from './stop.ts'
import { collected, openedRoom, type StoreOptions, withStore } from './store.ts'
import { type Finish, reasonOf, tell } from './terminal.ts'

interface Options extends StoreOptions {
  readonly port: number
  readonly bind: string
  readonly host: readonly string[]
  readonly token?: string
}

function port(text: string): number {
  const n = Number(text)
  if (!Number.isInteger(n) || n < 0 || n > 65_535)
    throw new InvalidArgumentError('takes a number from 0 to 65535.')
  return n
}

const isLoopback = (address: string): boolean => /^(?:127\.|::1$|localhost$)/.test(address)

/** On loopback its own names and no token; beyond it the names given, or any, and a token always. */
function reachOf({ bind, host, token }: Options): Reach {
  const hosts = host.map(name => name.toLowerCase())
  if (isLoopback(bind)) return { hosts: [...LOOPBACK, ...hosts], token: token || null }
  return {
    hosts: hosts.length > 0 ? [...LOOPBACK, ...hosts] : ['*'],
    token: token || process.env.ONRECORD_TOKEN || randomBytes(18).toString('base64url'),
  }
}

async function listening(server: ServerType): Promise<AddressInfo | null> {
  try {
    await once(server, 'listening')
    return server.address() as AddressInfo
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const reason = code === 'EADDRINUSE' ? 'the port is in use; name another with --port' : reasonOf(error)
    tell({ name: 'serve', reason })
    return null
  }
}

async function run(options: Options): Promise<number> {
  const stop = stopped()
  const room = await openedRoom(options, true)
  if (!room) return 1
  const reach = reachOf(options)
  const work = beginWork(room, { trouble: tell })
  const onError = (error: Error): void => tell({ name: 'serve', reason: error.stack ?? error.message })
  const app = createApp(room, { reach, work, onError })
  const server = serve({ fetch: app.fetch, port: options.port, hostname: options.bind })
  try {
    const address = await listening(server)
    if (!address) return 1
    const name = isLoopback(options.bind) ? 'localhost' : options.bind
    const key = reach.token ? `/?token=${reach.token}` : '/'
    process.stdout.write(`http://${name}:${address.port}${key}\n`)
    await stop.until
    return 0
  } finally {
    server.close()
    if ('closeAllConnections' in server) server.closeAllConnections()
    // What is being fetched ends with the room, and the work with it.
    const ended = work.stop()
    await room.close()
    await ended
    stop.done()
  }
}

/** `onrecord serve`: the reading room in a browser. */
export function serveCommand(finish: Finish): Command {
  return withStore(new Command('serve'))
    .description('open the reading room: stories in a browser, kept on disk and followed live')
    .option('-p, --port <n>', 'port, 0 for any that is free', port, 7357)
    .option('--bind <address>', 'address to listen on; beyond this machine a token is needed', '127.0.0.1')
    .option('--host <name>', 'a name by which the server may be asked for', collected, [])
    .option('--token <secret>', 'the token to ask for (default: $ONRECORD_TOKEN, else made anew)')
    .addHelpText(
      'after',
      `
Examples:
  onrecord serve
  onrecord serve --store postgres://localhost/onrecord --bind 0.0.0.0 --host room.example

Prints its address. Feeds and folders that are followed are read while it runs. Stop it with Ctrl-C.`,
    )
    .action(async (options: Options) => finish(await run(options)))
}
