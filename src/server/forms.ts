/** What forms have in common: their fields, and the page that is shown next. */
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'

/** A form's fields as they came. */
export type Form = Readonly<Record<string, unknown>>

/** The form that was sent, every value of each field. Answered with 400 where it is none. */
export async function formOf(c: Context): Promise<Form> {
  try {
    return await c.req.parseBody({ all: true })
  } catch {
    throw new HTTPException(400, { message: 'What was sent is no form that can be read' })
  }
}

/** A field's text; empty where it has none. */
export const text = (form: Form, name: string): string => {
  const value = form[name]
  const first = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' ? first.trim() : ''
}

/** All texts of a field. */
export const texts = (form: Form, name: string): string[] =>
  [form[name] ?? []].flat().filter((v): v is string => typeof v === 'string')

/** The files of a field. */
export const filesOf = (form: Form, name: string): File[] =>
  [form[name] ?? []].flat().filter((v): v is File => v instanceof File && v.size > 0)

/** Back to a page; never to another site. */
export const back = (c: Context, path: string): Response => c.redirect(path, 303)

/** Where the form was shown, else `path`. */
export function from(c: Context, path: string): string {
  const referer = c.req.header('referer')
  if (!referer || !URL.canParse(referer)) return path
  const url = new URL(referer)
  return url.host === new URL(c.req.url).host ? url.pathname + url.search : path
}
