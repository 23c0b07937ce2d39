/** Addresses of stories and affairs that were merged with others lead to those. */
import type { Context } from 'hono'
import type { Room } from '../room/room.ts'

/**
 * Leads to where an id leads by now, the rest of the address as it is; null where it leads to itself. Not for good:
 * the merging may be undone.
 */
export async function moved(c: Context, room: Room, id: string): Promise<Response | null> {
  const now = await room.leads(id)
  if (now === id) return null
  const url = new URL(c.req.url)
  const folder = url.pathname.slice(0, url.pathname.lastIndexOf('/') + 1)
  // What stands behind the id is the ending of a file.
  const ending = decodeURIComponent(url.pathname.slice(folder.length)).slice(id.length)
  return c.redirect(`${folder}${encodeURIComponent(now)}${ending}${url.search}`, 307)
}
