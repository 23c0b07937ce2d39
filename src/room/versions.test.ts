import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { RecordFile } from '../core/index.ts'
import { reaching, serve } from '../follow/fixture.ts'
import { lapsedIn } from './carry.ts'
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

describe('corrections', () => {
  const first = page(`${told('14')} “Nobody in Ilvane was ever asked about this bridge,” said Edda Brandt.`)

  /** Sets right who spoke, and the day of the visit. */
  async function correct(room: Room): Promise<void> {
    const { stories } = await only(room)
    const statement = stories[0]!.statements.find(s => s.content[0]!.quote.includes('Nobody in'))!
    const event = stories[0]!.events.find(e => e.when?.from === '2031-06-14')!
    const wordsOf = ({ document, span }: { document: string; span: { start: number; end: number } }) => ({
      document,
      span: { start: span.start, end: span.end },
    })
    const words = wordsOf(statement.content[0]!)
    await room.decide({ kind: 'correct speaker', statement: statement.id, words, speaker: 'Sven Aldo' })
    const days = { from: '2031-06-15', to: '2031-06-15' }
    await room.decide({ kind: 'correct date', event: event.id, words: wordsOf(event.mentions[0]!), ...days })
    await room.work()
  }

  const speakers = async (room: Room): Promise<(string | null)[]> =>
    (await only(room)).stories[0]!.statements.filter(s => s.content[0]!.quote.includes('Nobody in')).map(
      s => s.speakerName,
    )
  const days = async (room: Room): Promise<(string | undefined)[]> =>
    (await only(room)).stories[0]!.events.map(e => e.when?.from)
  const update = async (room: Room, body: string): Promise<void> => {
    await room.takeIn([page(body)], URL_OF_PAGE)
    await room.work()
  }

  test('hold for a new version of their page, and for its lines', async () => {
    await within(async room => {
      await room.takeIn([first], URL_OF_PAGE)
      await room.work()
      await correct(room)
      expect([await speakers(room), await days(room)]).toEqual([
        ['Sven Aldo'],
        expect.arrayContaining(['2031-06-15']),
      ])
      await update(room, `It rained on Friday. ${first.body} The works are to cost little.`)
      expect(await versionsIn(room)).toHaveLength(2)
      expect(await speakers(room)).toEqual(['Sven Aldo'])
      expect(await days(room)).toContain('2031-06-15')
      expect(await days(room)).not.toContain('2031-06-14')
      const { items } = await room.store.search({ speaker: 'Aldo', words: 'nobody' }, { limit: 9 })
      expect(items.filter(hit => hit.kind === 'statement')).toHaveLength(1)
      expect([...(await lapsedIn(room.store, await room.store.decisions()))]).toEqual([])
    })
  })

  test('are told of where their words stand no longer, and come back with them', async () => {
    await within(async room => {
      await room.takeIn([first], URL_OF_PAGE)
      await room.work()
      await correct(room)
      const log = await room.store.decisions()
      await update(room, first.body.replace('14 June', '28 June'))
      expect(await days(room)).toContain('2031-06-28')
      expect(await speakers(room)).toEqual(['Sven Aldo'])
      expect([...(await lapsedIn(room.store, log))]).toEqual([log[1]!.id])
      await room.takeIn([first], URL_OF_PAGE, () => true)
      await room.work()
      expect(await days(room)).toContain('2031-06-15')
      expect([...(await lapsedIn(room.store, log))]).toEqual([])
    })
  })
})
