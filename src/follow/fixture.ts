/** What the tests of this folder share: a server on this machine, a name service and a wire that are made up. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, type LookupFunction, type Socket } from 'node:net'
import type { buildConnector } from 'undici'
import type { Dial } from './connect.ts'
import type { Lookup } from './guard.ts'
import type { OutsideOptions } from './polite.ts'

/** How a path is answered: a body as HTML, or a function that answers. */
export type Route = string | ((request: IncomingMessage, response: ServerResponse) => void)

/** A server on this machine. */
export interface Local {
  /** `127.0.0.1:PORT`. */
  readonly host: string
  readonly port: number
  /** `http://127.0.0.1:PORT`. */
  readonly at: string
  /** What is answered, by path; may be changed as a test goes on. Paths that are missing are 404. */
  readonly routes: Record<string, Route>
  /** Paths asked for, in order, robots.txt left out. */
  readonly asked: string[]
  readonly close: () => Promise<void>
}

/** Opens a server on a free port of 127.0.0.1. */
export async function serve(routes: Record<string, Route> = {}): Promise<Local> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    if (path !== '/robots.txt') asked.push(path)
    const route = routes[path]
    if (typeof route === 'function') return route(request, response)
    response.statusCode = route === undefined ? 404 : 200
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(route ?? 'none')
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const close = (): Promise<void> => {
    server.closeAllConnections()
    return new Promise(done => server.close(() => done()))
  }
  const host = `127.0.0.1:${port}`
  return { host, port, at: `http://${host}`, routes, asked, close }
}

/** Options of a way outside that reaches the given servers by name, at once and without delay. */
export const reaching = (...servers: readonly Local[]): OutsideOptions => ({
  agent: 'Onrecord/0.0 (+https://onrecord.example)',
  allow: servers.map(server => server.host),
  manners: { delay: 0 },
})

/** A name service that answers from a table; several lists of addresses are given one after the other. */
export function names(table: Readonly<Record<string, readonly (readonly string[])[]>>): Lookup {
  const times = new Map<string, number>()
  return (host, _options, done) => {
    const answers = table[host]
    const time = times.get(host) ?? 0
    times.set(host, time + 1)
    const answer = answers?.[Math.min(time, answers.length - 1)]
    if (!answer) return done(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }), [])
    done(
      null,
      answer.map(address => ({ address, family: address.includes(':') ? 6 : 4 })),
    )
  }
}

/** What a made-up wire was asked to connect to. */
export interface Wire {
  readonly dial: Dial
  /** The addresses connected to. */
  readonly connected: string[]
}

/**
 * A wire that asks the lookup as a socket does and then leads to a server on this machine, whatever the address;
 * the socket says that it is connected to the address, or to `remote`.
 */
export function wire(to: Local, remote?: string): Wire {
  const connected: string[] = []
  const open = (address: string, done: buildConnector.Callback): void => {
    connected.push(address)
    const socket: Socket = connect(to.port, '127.0.0.1', () => {
      Object.defineProperty(socket, 'remoteAddress', { value: remote ?? address })
      done(null, socket)
    })
    socket.on('error', error => done(error, null))
  }
  const dial: Dial = options => (target, done) => {
    const lookup = (options as { readonly lookup: LookupFunction }).lookup
    const bare = target.hostname.replace(/^\[|\]$/g, '')
    if (/^[\d.]+$|:/.test(bare)) return open(bare, done)
    lookup(bare, { all: true }, (error, found) =>
      error ? done(error, null) : open((found as { address: string }[])[0]!.address, done),
    )
  }
  return { dial, connected }
}
