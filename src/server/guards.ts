/** Who may ask: by which name, from which page, with which token; and what an answered page may do. */
import { timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { problem } from './problem.ts'

/** How the server is reached. */
export interface Reach {
  /** Names by which it may be asked for; on loopback those of loopback alone, so that no other name leads here. */
  readonly hosts: readonly string[]
  /** What must be shown by those who ask; null on loopback. */
  readonly token: string | null
}

/** Names of the machine itself. */
export const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]']

const COOKIE = 'onrecord'

const nameOf = (host: string): string => host.replace(/:\d+$/, '').toLowerCase()

function isToken(given: string | undefined, token: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(token)]
  return b.length > 0 && a.length === b.length && timingSafeEqual(a, b)
}

/** Answers only to the names it is known by: a name that was made to lead here (DNS rebinding) gets nothing. */
export const onlyByName =
  ({ hosts }: Reach): MiddlewareHandler =>
  async (c, next) => {
    const host = c.req.header('host') ?? ''
    if (hosts.includes('*') || hosts.includes(nameOf(host))) return next()
    return problem(
      c,
      421,
      `This server does not answer to the name ${nameOf(host).slice(0, 100)}; start it with --host.`,
    )
  }

/** Changes are asked for by the server's own pages, or by programs that are no page at all. */
export const onlyFromHere: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
  const origin = c.req.header('origin')
  const site = c.req.header('sec-fetch-site')
  const own =
    origin === undefined
      ? site === undefined || site === 'same-origin' || site === 'none'
      : // Only a browser sets `Sec-Fetch-Site`; it knows a page of this site also where it does not name it.
        (origin === 'null' && site === 'same-origin') || new URL(c.req.url).host === hostOf(origin)
  if (own) return next()
  return problem(c, 403, 'This was asked for by a page of another site.')
}

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null)

/** Beyond loopback a token is shown: as `Authorization: Bearer …`, or once as `?token=…`, kept in a cookie then. */
export const onlyWithToken =
  ({ token }: Reach): MiddlewareHandler =>
  async (c, next) => {
    if (token === null) return next()
    const bearer = /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
    if (isToken(bearer, token) || isToken(getCookie(c, COOKIE), token)) return next()
    if (!isToken(c.req.query('token'), token))
      return problem(c, 401, 'A token is needed: open the address that the server printed when it started.')
    setCookie(c, COOKIE, token, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: 34_560_000 })
    const url = new URL(c.req.url)
    url.searchParams.delete('token')
    return c.redirect(url.pathname + url.search, 303)
  }

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Nothing of a fetched page runs: scripts and styles are the server's own files, and nothing is inline. */
export const withPolicy: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('Content-Security-Policy', POLICY)
  c.header('X-Content-Type-Options', 'nosniff')
  // Not `no-referrer`: with that, browsers send their own pages' forms with `Origin: null`, which is nobody's.
  c.header('Referrer-Policy', 'same-origin')
  c.header('Cross-Origin-Opener-Policy', 'same-origin')
  c.header('Cross-Origin-Resource-Policy', 'same-origin')
}
