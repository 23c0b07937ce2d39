/** Forms by which sources are followed and searches watched. */
import { type Context, Hono } from 'hono'
import { count } from '../../web/model/words.ts'
import { begin, newSource, propose } from '../room/following.ts'
import type { Room } from '../room/room.ts'
import { watchOf } from '../room/watching.ts'
import type { Work } from '../room/work.ts'
import { back, type Form, filesOf, formOf, from, text } from './forms.ts'
import { tell } from './notice.ts'
import { given, QuerySchema, wrongIn } from './query.ts'

/** What a source is: looked at before it is followed, so that a page that offers a feed is told of it. */
async function followed(c: Context, room: Room, work: Work, form: Form): Promise<Response> {
  const how = { now: new Date().toISOString(), full: text(form, 'full') === 'yes' }
  const { source, troubles } = await propose(room.outside, text(form, 'at'), how)
  if (!source) {
    tell(c, { kind: 'trouble', text: `${troubles.map(t => `${t.name}: ${t.reason}`).join('; ')}.` })
    return back(c, '/sources')
  }
  await begin(room.store, source)
  work.soon()
  tell(c, { kind: 'done', text: `Following the ${source.kind} ${source.title ?? source.at}.` })
  return back(c, '/sources')
}

async function takeOver(c: Context, room: Room, work: Work, form: Form): Promise<Response> {
  const file = filesOf(form, 'opml')[0]
  const { readOpml } = await import('../follow/index.ts')
  const list = readOpml(file ? await file.text() : '', file?.name)
  const now = new Date().toISOString()
  for (const { address, title } of list.feeds)
    await begin(room.store, newSource('feed', address, { now, title, full: true }))
  work.soon()
  const troubles = list.troubles.slice(0, 5).map(t => `${t.name}: ${t.reason}.`)
  tell(c, {
    kind: list.feeds.length > 0 ? 'done' : 'trouble',
    text: [`${count(list.feeds.length, 'feed')} taken over.`, ...troubles].join(' '),
  })
  return back(c, '/sources')
}

/** Sources and watches. */
export function setting(room: Room, work: Work): Hono {
  const { store } = room
  return new Hono()
    .post('/sources', async c => followed(c, room, work, await formOf(c)))
    .post('/sources/opml', async c => takeOver(c, room, work, await formOf(c)))
    .post('/sources/drop', async c => {
      await room.unfollow(text(await formOf(c), 'id'))
      tell(c, { kind: 'done', text: 'No longer followed. What it brought stays.' })
      return back(c, '/sources')
    })
    .post('/watches', async c => {
      const form = await formOf(c)
      const query = QuerySchema.safeParse(form)
      if (!query.success) {
        tell(c, { kind: 'trouble', text: `Not kept: ${wrongIn(query.error)}.` })
        return back(c, from(c, '/search'))
      }
      const { change } = await store.counts()
      const only = text(form, 'only')
      const title = text(form, 'title') || 'Watch'
      const kind = only === 'denial' || only === 'status' ? only : null
      await store.keepWatch(watchOf({ title, query: given(query.data), only: kind }, change))
      tell(c, { kind: 'done', text: `Watching for “${title}”. What comes from now on is shown here.` })
      return back(c, '/watches')
    })
    .post('/watches/drop', async c => {
      await store.dropWatch(text(await formOf(c), 'id'))
      tell(c, { kind: 'done', text: 'No longer watched.' })
      return back(c, '/watches')
    })
}
