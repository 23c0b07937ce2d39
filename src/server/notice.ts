/** What was just done, told on the page that is shown next. */
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Frame } from '../../web/app/Shell.tsx'

type Notice = NonNullable<Frame['notice']>

const COOKIE = 'notice'
const MOST = 600

/** Keeps a notice for the next page. */
export function tell(c: Context, notice: Notice): void {
  const short = { ...notice, text: notice.text.slice(0, MOST) }
  setCookie(c, COOKIE, JSON.stringify(short), { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: 60 })
}

const isNotice = (value: unknown): value is Notice => {
  const { kind, text, undo } = (value ?? {}) as Record<string, unknown>
  const known = kind === 'done' || kind === 'trouble'
  return known && typeof text === 'string' && (undo === undefined || typeof undo === 'string')
}

/** The notice that waits, once. */
export function noticeOf(c: Context): Pick<Frame, 'notice'> {
  const kept = getCookie(c, COOKIE)
  if (!kept) return {}
  setCookie(c, COOKIE, '', { path: '/', maxAge: 0 })
  try {
    const notice: unknown = JSON.parse(kept)
    return isNotice(notice) ? { notice } : {}
  } catch {
    return {}
  }
}
