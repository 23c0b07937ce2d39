/** What went wrong, as programs read it (RFC 9457) and as people do. */
import type { Context } from 'hono'
import { h } from 'preact'
import { Trouble } from '../../web/app/Desk.tsx'
import { appPage } from '../../web/app/page.ts'
import { version } from '../pipeline/version.ts'

/** Statuses that are answered with a problem. */
export type ProblemStatus = 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 421 | 422 | 500 | 503

/** What they are called. */
export const TITLES: Readonly<Record<ProblemStatus, string>> = {
  400: 'Not understood',
  401: 'Not let in',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Not by this method',
  409: 'Cannot be done now',
  413: 'Too much at once',
  415: 'Not a kind that is read',
  421: 'Another name',
  422: 'Cannot be done',
  500: 'Something went wrong here',
  503: 'Not ready',
}

const wantsPage = (c: Context): boolean =>
  !c.req.path.startsWith('/api/') && (c.req.header('accept') ?? '').includes('text/html')

/** Answers with a problem: a page for a person, `application/problem+json` for a program. */
export function problem(c: Context, status: ProblemStatus, detail: string): Response {
  const title = TITLES[status]
  if (wantsPage(c)) {
    const body = h(Trouble, { title, reason: detail })
    return c.html(appPage({ title, at: null, version }, body), status)
  }
  const value = { type: 'about:blank', title, status, detail, instance: c.req.path }
  return c.body(JSON.stringify(value), status, { 'Content-Type': 'application/problem+json' })
}
