/** The one HTTP client: a request within limits of time and size, to where the guard lets it go. */
import type { Readable } from 'node:stream'
import { Agent, request } from 'undici'
import { type Conditions, type Fetched, failed, type Headers, type Redirect, refused } from './answers.ts'
import { ENCODINGS, readBody, readStart, type SizeLimits } from './body.ts'
import { type Dial, guardedConnector } from './connect.ts'
import { type Lookup, whyNotAddress } from './guard.ts'
import { ACCEPT, whyNotBytes, whyNotType } from './media.ts'
import { failedStatus, problemOf } from './problems.ts'

/** Limits of a request: times in milliseconds, sizes in bytes. */
export interface Limits extends SizeLimits {
  readonly connect: number
  /** From the request to the headers of the answer. */
  readonly headers: number
  /** Between two pieces of the body. */
  readonly pause: number
  /** From start to end; what drips byte by byte ends here. */
  readonly whole: number
}

/** The limits that hold where none are given. */
export const LIMITS: Limits = {
  connect: 10_000,
  headers: 20_000,
  pause: 15_000,
  whole: 60_000,
  packed: 8 * 1024 * 1024,
  unpacked: 32 * 1024 * 1024,
}

/** What a client is made of. */
export interface ClientOptions {
  /** The value of `User-Agent`: name, version and a place to look (`Onrecord/1.0 (+https://…)`). */
  readonly agent: string
  /** Hosts that may be reached wherever they lead: `localhost:8080`, `intranet.example`. */
  readonly allow?: readonly string[]
  readonly limits?: Partial<Limits>
  /** Milliseconds since 1970. */
  readonly now?: () => number
  /** Seams for tests. */
  readonly lookup?: Lookup
  readonly dial?: Dial
}

/** How one request is made. */
export interface AskOptions extends Conditions {
  /** Any text is taken and only the first so many bytes of it are read: for robots.txt. */
  readonly start?: number
}

/** Makes single requests; redirects are handed back, not followed. Never throws. */
export interface Client {
  readonly ask: (address: string, options?: AskOptions) => Promise<Fetched | Redirect>
  readonly close: () => Promise<void>
}

const REDIRECTS = new Set([301, 302, 303, 307, 308])

const headersOf = (headers: Readonly<Record<string, string | string[] | undefined>>): Headers =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]))

/** Leaves the rest of an answer unread, and its connection. */
function leave(body: Readable): void {
  body.on('error', () => {})
  body.destroy()
}

function redirectOf(address: string, code: number, location: string | undefined): Fetched | Redirect {
  if (!location || !URL.canParse(location, address))
    return failed(address, 'leads elsewhere without saying where', { code, passing: false })
  const to = new URL(location, address)
  to.hash = ''
  return { status: 'redirect', address, to: to.href, permanent: code === 301 || code === 308 }
}

/** The answer that a status and its headers give by themselves; null where the body is to be read. */
function withoutBody(
  address: string,
  code: number,
  headers: Headers,
  now: number,
): Fetched | Redirect | null {
  if (REDIRECTS.has(code)) return redirectOf(address, code, headers.location)
  if (code === 304) return { status: 'unchanged', address, moved: null, headers }
  if (code === 410) return { status: 'gone', address, moved: null, reason: 'is gone for good (410)' }
  if (code !== 200 && code !== 203) return failedStatus(address, code, headers['retry-after'], now)
  return null
}

async function bytesOf(
  body: Readable,
  headers: Headers,
  start: number | undefined,
  limits: SizeLimits,
): Promise<Uint8Array> {
  const encoding = headers['content-encoding']
  if (start !== undefined) return readStart(body, encoding, start).finally(() => leave(body))
  return readBody(body, { encoding, length: headers['content-length'] }, limits)
}

/** Opens a client; its connections are kept for the next request to the same host until it is closed. */
export function openClient(options: ClientOptions): Client {
  const { agent, allow = [], now = Date.now } = options
  const limits = { ...LIMITS, ...options.limits }
  const connect = guardedConnector({
    allow,
    timeout: limits.connect,
    ...(options.lookup ? { lookup: options.lookup } : {}),
    ...(options.dial ? { dial: options.dial } : {}),
  })
  const dispatcher = new Agent({ connect, headersTimeout: limits.headers, bodyTimeout: limits.pause })

  const exchange = async (address: string, how: AskOptions): Promise<Fetched | Redirect> => {
    const {
      statusCode,
      headers: raw,
      body,
    } = await request(address, {
      dispatcher,
      signal: AbortSignal.timeout(limits.whole),
      headers: {
        'user-agent': agent,
        accept: ACCEPT,
        'accept-encoding': ENCODINGS,
        ...(how.etag ? { 'if-none-match': how.etag } : {}),
        ...(how.modified ? { 'if-modified-since': how.modified } : {}),
      },
    })
    const headers = headersOf(raw)
    const type = headers['content-type'] ?? ''
    const wrong = (): string | null => (how.start === undefined ? whyNotType(type) : null)
    const early = withoutBody(address, statusCode, headers, now()) ?? (wrong() && refused(address, wrong()!))
    if (early) {
      leave(body)
      return early
    }
    const bytes = await bytesOf(body, headers, how.start, limits).catch((error: unknown) => {
      leave(body)
      throw error
    })
    const why = how.start === undefined ? whyNotBytes(bytes, type) : null
    return why ? refused(address, why) : { status: 'fetched', address, moved: null, bytes, type, headers }
  }

  return {
    ask: async (address, how = {}) => {
      const reason = whyNotAddress(address, allow)
      if (reason) return refused(address, reason)
      try {
        return await exchange(address, how)
      } catch (error) {
        return problemOf(address, error, limits.whole / 1000)
      }
    },
    close: () => dispatcher.destroy(),
  }
}
