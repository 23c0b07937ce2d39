/** Forms by which stories are merged and split, speakers and days set right, and all of it undone. */
import { type Context, Hono } from 'hono'
import { pathOf } from '../../web/app/paths.ts'
import { count } from '../../web/model/words.ts'
import type { Id } from '../core/index.ts'
import type { DecisionTaken } from '../room/decide.ts'
import type { Room } from '../room/room.ts'
import type { Work } from '../room/work.ts'
import type { StoryLine } from '../store/types.ts'
import { back, formOf, from, text, texts } from './forms.ts'
import { tell } from './notice.ts'

/** An id, or an address of a story's page from which it is taken. */
const idIn = (words: string): Id => {
  const path = /\/story\/([^/?#.]+)/.exec(words)?.[1]
  return path ? decodeURIComponent(path) : words
}

async function decide(
  c: Context,
  room: Room,
  work: Work,
  taken: DecisionTaken,
  said: string,
  next: string,
): Promise<Response> {
  try {
    const { id } = await room.decide(taken)
    work.soon()
    await work.idle(2000)
    tell(c, { kind: 'done', text: said, undo: id })
    return back(c, next)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    tell(c, { kind: 'trouble', text: `Not done: ${error.message}.` })
    return back(c, from(c, '/'))
  }
}

/** The story that an address, an id or words of its title name; or, in words, why there is none. */
async function named({ store }: Room, words: string, but: Id): Promise<StoryLine | string> {
  const byId = await store.story(idIn(words))
  if (byId) return byId.id === but ? 'There is no other story of this address.' : byId
  const { items } = words.trim() ? await store.stories({ words }, { limit: 20 }) : { items: [] }
  const others = items.filter(s => s.id !== but)
  const alike = others.filter(s => s.title.toLowerCase() === words.trim().toLowerCase())
  const [found, ...more] = alike.length > 0 ? alike : others
  if (!found) return `There is no ${items.length > 0 ? 'other ' : ''}story “${words}”.`
  if (more.length === 0) return found
  const some = [found, ...more].slice(0, 4).map(s => `“${s.title}”`)
  return `Several stories are called like that: ${some.join(', ')}. Write one of their titles, or paste its address.`
}

async function merged(c: Context, room: Room, work: Work, one: Id, other: string): Promise<Response> {
  const [a, b] = [await room.store.story(one), await named(room, other, one)]
  if (a && typeof b !== 'string') {
    const taken: DecisionTaken = { kind: 'merge stories', stories: [one, b.id], affair: a.affair }
    return decide(c, room, work, taken, `“${b.title}” now belongs to this story.`, pathOf.story(one))
  }
  tell(c, { kind: 'trouble', text: typeof b === 'string' ? b : `There is no story ${one}.` })
  return back(c, from(c, '/'))
}

/** Decisions and corrections. */
export function deciding(room: Room, work: Work): Hono {
  return new Hono()
    .post('/decisions/merge', async c => {
      const form = await formOf(c)
      return merged(c, room, work, text(form, 'story'), text(form, 'with'))
    })
    .post('/decisions/split', async c => {
      const form = await formOf(c)
      const [story, documents] = [text(form, 'story'), texts(form, 'document')]
      const [make, their] = documents.length === 1 ? ['makes', 'its'] : ['make', 'their']
      const said = `${count(documents.length, 'report')} now ${make} a story of ${their} own.`
      return decide(c, room, work, { kind: 'split story', story, documents }, said, '/')
    })
    .post('/decisions/speaker', async c => {
      const form = await formOf(c)
      const [story = '', statement = ''] = text(form, 'statement').split(' ')
      const record = (await room.story(story))?.stories[0]
      const words = record?.statements.find(s => s.id === statement)?.content[0]
      const speaker = text(form, 'speaker')
      const place = words ?? { document: '', span: { start: 0, end: 0 } }
      const taken: DecisionTaken = {
        kind: 'correct speaker',
        statement,
        words: { document: place.document, span: place.span },
        speaker,
      }
      return decide(
        c,
        room,
        work,
        taken,
        `It was said by ${speaker}.`,
        pathOf.line(story, 'statement', statement),
      )
    })
    .post('/decisions/date', async c => {
      const form = await formOf(c)
      const [story = '', event = ''] = text(form, 'event').split(' ')
      const record = (await room.story(story))?.stories[0]
      const words = record?.events.find(e => e.id === event)?.mentions[0]
      const [first, last] = [text(form, 'from'), text(form, 'to') || text(form, 'from')]
      const place = words ?? { document: '', span: { start: 0, end: 0 } }
      const taken: DecisionTaken = {
        kind: 'correct date',
        event,
        words: { document: place.document, span: place.span },
        from: first,
        to: last,
      }
      return decide(c, room, work, taken, 'The day is set right.', pathOf.line(story, 'event', event))
    })
    .post('/decisions/undo', async c => {
      const form = await formOf(c)
      const taken: DecisionTaken = { kind: 'undo', decision: text(form, 'decision') }
      return decide(c, room, work, taken, 'Undone.', from(c, '/decisions'))
    })
}
