/** The style and script that pages fetch. */
import { Hono } from 'hono'
import { script } from '../../web/app/behaviour.ts'
import { early } from '../../web/page/behaviour.ts'
import { room, styles } from '../../web/styles/index.ts'
import { hash } from '../core/index.ts'

const FILES: Readonly<Record<string, { readonly type: string; readonly body: string }>> = {
  'room.css': { type: 'text/css; charset=utf-8', body: styles + room },
  'early.js': { type: 'text/javascript; charset=utf-8', body: early },
  'room.js': { type: 'text/javascript; charset=utf-8', body: script },
}

/** Files that change with the version alone; browsers ask whether they have. */
export const assets = (): Hono =>
  new Hono().get('/assets/:name', c => {
    const file = FILES[c.req.param('name')]
    if (!file) return c.notFound()
    const tag = `"${hash(file.body)}"`
    if (c.req.header('if-none-match') === tag) return c.body(null, 304, { ETag: tag })
    return c.body(file.body, 200, { 'Content-Type': file.type, ETag: tag, 'Cache-Control': 'no-cache' })
  })
