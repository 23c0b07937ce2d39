import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { RecordFile } from '../core/index.ts'
import { reaching, serve } from '../follow/fixture.ts'
import { report, roomAt, type Told, temporary } from './fixture.ts'
import { begin, newSource } from './following.ts'
import type { Room } from './room.ts'

const folder = temporary()
afterAll(folder.drop)

let files = 0

/** A room that is closed when the test is done with it. */
async function within<T>(work: (room: Room) => Promise<T>, told: Told = {}): Promise<T> {
  const room = await roomAt(join(folder.path, `${files++}.db`), told)
  try {
    return await work(room)
  } finally {
    await room.close()
  }
}

const URL_OF_PAGE = 'https://courier.example/visit'
const told = (day: string): string =>
  `The minister, Edda Brandt, will visit Ilvane on ${day} June 2031, her office said on Friday. ` +
  'Brandt is to open the Orre bridge with the mayor of Ilvane, Sven Aldo, and to speak with the workers who built it.'
const page = (body: string) =>
  report(body, {
    url: URL_OF_PAGE,
    title: 'Minister Brandt to open the Orre bridge in Ilvane',
    published: '2031-05-02',
    outlet: 'Courier',
  })

/** The record of the only story. */
async function only(room: Room): Promise<RecordFile> {
  const { items } = await room.store.stories({}, { limit: 9 })
  expect(items).toHaveLength(1)
  return (await room.story(items[0]!.id))!
}

/** What each version of the only document says, the oldest first. */
async function versionsIn(room: Room): Promise<string[]> {
  const [document] = (await only(room)).documents
  return (await room.store.versions(document!.id)).map(v => v.document.text)
}

describe('a page that returns to an earlier text', () => {
  test('has three versions, and the record speaks by what it says now', async () => {
    await within(async room => {
      for (const day of ['14', '21', '14', '14']) {
        await room.takeIn([page(told(day))], URL_OF_PAGE, () => true)
        await room.work()
      }
      expect(await versionsIn(room)).toEqual(
        ['14', '21', '14'].map(day => expect.stringContaining(told(day))),
      )
      const record = await only(room)
      expect(record.documents[0]!.text).toContain('14 June')
      expect(record.stories[0]!.events.map(e => e.when?.from)).toContain('2031-06-14')
      // A file with the text in between is known: it does not say what the page says now.
      expect(await room.takeIn([page(told('21'))], 'added')).toEqual({ kept: 0, known: 1 })
    })
  })

  test('is followed so, round by round', async () => {
    const article = (day: string): string =>
      `<!doctype html><title>Visit</title><article><h1>The visit</h1><p>${told(day)}</p></article>`
    const site = await serve({ '/visit': article('14') })
    let now = Date.parse('2031-05-02T10:00:00Z')
    const reach = reaching(site)
    await within(
      async room => {
        const at = new Date(now).toISOString()
        await begin(room.store, newSource('page', `${site.at}/visit`, { now: at }))
        for (const day of ['14', '21', '14']) {
          site.routes['/visit'] = article(day)
          const { originals } = await room.round()
          expect(originals).toBe(1)
          await room.work()
          now += 30 * 86_400_000
        }
        expect(await versionsIn(room)).toEqual(
          ['14', '21', '14'].map(day => expect.stringContaining(told(day))),
        )
      },
      { reach, now: () => new Date(now).toISOString() },
    )
    await site.close()
  })
})
