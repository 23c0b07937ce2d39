/** Entity tags: a client that has an answer already is told so, without its being made where that can be known. */
import { randomUUID } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { hash } from '../../core/index.ts'
import type { Room } from '../../room/room.ts'

/** Paths whose answers change with the number of the last change of the store alone. */
const BY_CHANGE = /^\/api\/(?:stories\/|affairs\/|documents\/|search$)/

const matches = (header: string | undefined, tag: string): boolean =>
  header?.split(',').some(one => one.trim() === tag || one.trim() === '*') ?? false

/** Weak tags on answers to `GET`, and 304 to those who have them. */
export function withTags(room: Room): MiddlewareHandler {
  // Another store may have come as far, and be served at the same address.
  const run = randomUUID()
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next()
    const asked = c.req.header('if-none-match')
    const byChange = BY_CHANGE.test(c.req.path)
    const before = byChange ? `W/"${hash(`${run}\n${(await room.store.counts()).change}`)}"` : null
    const headers = { 'Cache-Control': 'private, no-cache' }
    if (before && asked !== '*' && matches(asked, before))
      return c.body(null, 304, { ...headers, ETag: before })
    await next()
    if (c.res.status !== 200 || !/json/.test(c.res.headers.get('content-type') ?? '')) return
    const tag = before ?? `W/"${hash(await c.res.clone().text())}"`
    if (matches(asked, tag)) c.res = new Response(null, { status: 304 })
    c.res.headers.set('ETag', tag)
    c.res.headers.set('Cache-Control', headers['Cache-Control'])
  }
}
