/** Forms that put reports in. */
import { type Context, Hono } from 'hono'
import { count } from '../../web/model/words.ts'
import { type Beside, type Found, fromFile, fromPasted, together } from '../room/add.ts'
import type { Room } from '../room/room.ts'
import type { Work } from '../room/work.ts'
import { back, filesOf, formOf, text } from './forms.ts'
import { tell } from './notice.ts'

function foundWords(found: Found, taken: { readonly kept: number; readonly known: number }): string {
  const parts = [
    taken.kept > 0 &&
      `${count(taken.kept, 'report')} added; ${taken.kept === 1 ? 'it is' : 'they are'} being read.`,
    taken.known > 0 && `${count(taken.known, 'report')} known already.`,
    ...found.troubles.slice(0, 5).map(t => `${t.name}: ${t.reason}.`),
    found.troubles.length > 5 && `and ${found.troubles.length - 5} more.`,
    found.feeds.length > 0 &&
      `To follow what comes, add under Sources: ${found.feeds
        .slice(0, 3)
        .map(f => f.address)
        .join(', ')}.`,
  ]
  return parts.filter(Boolean).join(' ') || 'There was nothing to add.'
}

async function keep(c: Context, room: Room, work: Work, found: Found): Promise<Response> {
  const taken = await room.takeIn(found.originals, 'added', () => found.live)
  work.soon()
  const failed = taken.kept + taken.known === 0
  tell(c, { kind: failed ? 'trouble' : 'done', text: foundWords(found, taken) })
  return back(c, '/')
}

/** Pasted addresses and texts, and files. */
export function adding(room: Room, work: Work): Hono {
  return new Hono()
    .post('/add', async c => {
      const form = await formOf(c)
      const names = ['title', 'outlet', 'published', 'url'] as const
      const beside: Beside = Object.fromEntries(names.map(name => [name, text(form, name)]))
      return keep(c, room, work, await fromPasted(text(form, 'paste'), beside, room.outside))
    })
    .post('/add/files', async c => {
      const form = await formOf(c)
      const found: Found[] = []
      for (const file of filesOf(form, 'files'))
        found.push(await fromFile(file.name, new Uint8Array(await file.arrayBuffer())))
      return keep(c, room, work, together(found))
    })
}
