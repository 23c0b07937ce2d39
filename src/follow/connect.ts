/** The connector of the HTTP client: no connection is made, or kept, that leads inside. */
import type { LookupFunction, Socket } from 'node:net'
import { buildConnector } from 'undici'
import {
  GuardError,
  guardError,
  guardedLookup,
  isAllowed,
  type Lookup,
  openLookup,
  systemLookup,
  whyNotAddress,
  whyNotIp,
} from './guard.ts'

/** A connector as undici has it, and how one is made: a seam for tests, which connect to nothing outside. */
export type Dial = (options: buildConnector.BuildOptions) => buildConnector.connector

/** What the connector stands on. */
export interface ConnectOptions {
  /** Hosts that may be reached wherever they lead. */
  readonly allow: readonly string[]
  /** Milliseconds until a connection must stand. */
  readonly timeout: number
  readonly lookup?: Lookup
  readonly dial?: Dial
}

/** The URL of what is connected to, host and port as an address spells them. */
function urlOf({ protocol, hostname, port }: buildConnector.Options): URL {
  const host = hostname.includes(':') && !hostname.startsWith('[') ? `[${hostname}]` : hostname
  return new URL(`${protocol}//${host}${port ? `:${port}` : ''}`)
}

/**
 * A connector that asks three times: of the host as it is spelled (an IP address is never looked up), of each
 * address its name resolves to, and of the address that the socket says it is connected to.
 */
export function guardedConnector(options: ConnectOptions): buildConnector.connector {
  const { allow, timeout, lookup = systemLookup, dial = buildConnector } = options
  const make = (through: LookupFunction): buildConnector.connector =>
    dial({ timeout, lookup: through } as buildConnector.BuildOptions)
  const [open, guarded] = [make(openLookup(lookup)), make(guardedLookup(lookup))]
  return (to, done) => {
    const url = urlOf(to)
    if (isAllowed(url, allow)) return open(to, done)
    const reason = whyNotAddress(url, allow)
    if (reason) return done(new GuardError(reason), null)
    guarded(to, (error, socket) => {
      if (error) return done(error, null)
      const why = whyNotIp(socket!.remoteAddress ?? '')
      if (!why) return done(null, socket as Socket)
      socket!.destroy()
      done(guardError(url.hostname, String(socket!.remoteAddress), why), null)
    })
  }
}
