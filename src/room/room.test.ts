import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import type { StoryRecord } from '../core/index.ts'
import { openPool, type Pool } from '../pipeline/pool.ts'
import { recordsOf } from '../pipeline/read.ts'
import type { DecisionTaken } from './decide.ts'
import { originalsIn, report, roomAt, SAMPLE, type Told, temporary } from './fixture.ts'
import type { Room } from './room.ts'

const folder = temporary()
afterAll(folder.drop)

let files = 0
const fresh = (): string => join(folder.path, `${files++}.db`)

/** A room that is closed when the test is done with it. */
async function within<T>(work: (room: Room) => Promise<T>, told: Told = {}, file = fresh()): Promise<T> {
  const room = await roomAt(file, told)
  try {
    return await work(room)
  } finally {
    await room.close()
  }
}

const recordsIn = async ({ store }: Room): Promise<StoryRecord[]> => {
  const { items } = await store.stories({}, { limit: 200 })
  const kept = await Promise.all(items.map(line => store.record(line.id)))
  return kept
    .map(k => k!.record)
    .sort((a, b) => b.documents.length - a.documents.length || (a.id < b.id ? -1 : 1))
}

const URL_OF_PAGE = 'https://courier.example/visit'
const told = (day: string): string =>
  `The minister, Edda Brandt, will visit Ilvane on ${day} June 2031, her office said on Friday. ` +
  'Brandt is to open the Orre bridge with the mayor of Ilvane, Sven Aldo, and to speak with the workers who built it.'
const page = (body: string, url = URL_OF_PAGE, title = 'Minister Brandt to open the Orre bridge in Ilvane') =>
  report(body, { url, title, published: '2031-05-02', outlet: 'Courier' })

async function added(room: Room, ...reports: ReturnType<typeof report>[]): Promise<void> {
  await room.takeIn(reports, 'added')
  await room.work()
}

describe('records', () => {
  test('are those of reading the same documents at once', async () => {
    await within(async room => {
      await added(room, ...(await originalsIn(SAMPLE)))
      const records = await recordsIn(room)
      const held = await Promise.all(records.map(r => room.store.members({ story: r.id })))
      const read = await room.store.annotated(held.flat().map(h => h.document.id))
      expect(records).toEqual(recordsOf(read).stories)
      expect(records.map(r => r.documents.length)).toEqual([11])
    })
  })

  test('are the same bytes whatever the threads, and whichever of them is done first', async () => {
    const originals = await originalsIn(SAMPLE)
    const many = [
      ...originals,
      ...Array.from({ length: 70 }, (_, i) => page(told(`${1 + (i % 28)}`), `${URL_OF_PAGE}/${i}`)),
    ]
    const of = (pool: Pool) =>
      within(
        async room => {
          await added(room, ...many)
          return JSON.stringify(await recordsIn(room))
        },
        { pool },
      )
    const [one, two] = [await openPool(1), await openPool(1)]
    let wait = 60
    const late = async <T>(work: Promise<T>): Promise<T> => {
      await sleep((wait = Math.max(0, wait - 20)))
      return work
    }
    const uneven: Pool = {
      ...two,
      threads: 3,
      originals: batch => late(two.originals(batch)),
      records: batch => late(two.records(batch)),
    }
    expect(await of(uneven)).toBe(await of(one))
  })

  test('tell those who listen which stories changed, in one number with the store', async () => {
    await within(async room => {
      const heard: string[] = []
      room.news.listen(change => void heard.push(...change.stories))
      await added(room, page(told('14')))
      const { items } = await room.store.stories({}, { limit: 9 })
      expect(heard).toEqual([items[0]!.id])
      await added(room, page(told('14')))
      expect(heard).toHaveLength(1)
    })
  })
})

describe('versions of one page', () => {
  test('stay in one story, and the record speaks by the newest', async () => {
    await within(async room => {
      await added(room, page(told('14')))
      await added(room, page(told('21')))
      const { items } = await room.store.stories({}, { limit: 9 })
      expect(items).toMatchObject([{ documents: 1 }])
      const [held] = await room.store.members({ story: items[0]!.id })
      const versions = await room.store.versions(held!.document.id)
      expect(versions.map(v => [v.replaces, v.replacedBy])).toEqual([
        [null, versions[1]!.document.id],
        [versions[0]!.document.id, null],
      ])
      const [record] = await recordsIn(room)
      expect(record!.documents).toEqual([versions[1]!.document.id])
      const days = record!.events.map(e => e.when?.from)
      expect(days).toContain('2031-06-21')
      expect(days).not.toContain('2031-06-14')
    })
  })

  test('both in one go are two versions as well', async () => {
    await within(async room => {
      await added(room, page(told('14')), page(told('21')), page(told('28')))
      const [record] = await recordsIn(room)
      expect(record!.documents).toHaveLength(1)
      expect(await room.store.versions(record!.documents[0]!)).toHaveLength(3)
    })
  })

  test('with the same words are read once', async () => {
    await within(async room => {
      await added(room, page(told('14')))
      // The page came with another day beside it: another original, the same text.
      expect(await room.takeIn([{ ...page(told('14')), id: 'original:other' }], 'added')).toEqual({
        kept: 1,
        known: 0,
      })
      await room.work()
      expect(await room.takeIn([page(told('14'))], 'added')).toEqual({ kept: 0, known: 1 })
      expect(await room.store.counts()).toMatchObject({ documents: 1, failed: 1 })
      const { items } = await room.store.failures({ limit: 9 })
      expect(items[0]!.reason).toMatch(/^the same text as document /)
    })
  })
})

const other = page(
  'The orchestra of Vessmark opened its season with a new hall on Tuesday, its conductor Ada Fenn said. ' +
    'The hall in Vessmark seats nine hundred, and the orchestra will play there each week.',
  'https://courier.example/hall',
  'A hall for the orchestra of Vessmark',
)

/** All that pages show of a store's stories, for comparing before and after. */
async function shown(room: Room): Promise<unknown> {
  const { items } = await room.store.stories({}, { limit: 99 })
  const files = await Promise.all(items.map(line => room.story(line.id)))
  const lines = items.map(({ changed: _, fresh: __, ...line }) => line)
  return {
    lines: lines.sort((a, b) => (a.id < b.id ? -1 : 1)),
    files: files.map(f => JSON.stringify(f)).sort(),
  }
}

describe('decisions', () => {
  const three = [
    page(told('14')),
    page(`${told('14')} Aldo said he was glad.`, 'https://post.example/visit'),
    other,
  ]
  const ids = async (room: Room): Promise<string[]> =>
    (await room.store.stories({}, { limit: 9 })).items
      .sort((a, b) => b.documents - a.documents)
      .map(line => line.id)
  const affairOf = async (room: Room, story: string): Promise<string> =>
    (await room.store.story(story))!.affair

  test('merge, split and set right; undone, everything is as before to the letter', async () => {
    await within(async room => {
      await added(room, ...three)
      const before = await shown(room)
      const [visit, hall] = (await ids(room)) as [string, string]
      const record = (await room.story(visit))!.stories[0]!
      const statement = record.statements[0]!
      const event = record.events.find(e => e.when)!
      const taken: DecisionTaken[] = [
        { kind: 'merge stories', stories: [hall, visit], affair: await affairOf(room, hall) },
        { kind: 'split story', story: visit, documents: [record.documents[1]!] },
        { kind: 'split affair', affair: await affairOf(room, visit), stories: [visit] },
        { kind: 'merge affairs', affairs: [await affairOf(room, visit), await affairOf(room, hall)] },
        {
          kind: 'correct speaker',
          statement: statement.id,
          words: statement.content[0]!,
          speaker: 'Ada Fenn',
        },
        {
          kind: 'correct date',
          event: event.id,
          words: event.mentions[0]!,
          from: '2031-07-01',
          to: '2031-07-02',
        },
      ]
      for (const one of taken) {
        const { id } = await room.decide(one)
        await room.work()
        expect(await shown(room), one.kind).not.toEqual(before)
        const undo = await room.decide({ kind: 'undo', decision: id })
        await room.work()
        expect(await shown(room), one.kind).toEqual(before)
        await room.decide({ kind: 'undo', decision: undo.id })
        await room.work()
        expect(await shown(room), one.kind).not.toEqual(before)
        await room.decide({ kind: 'undo', decision: id })
        await room.work()
      }
      expect(await shown(room)).toEqual(before)
    })
  })

  test('are heeded by what arrives later, and by another program over the same store', async () => {
    const file = fresh()
    await within(
      async room => {
        await added(room, three[0]!, other)
        const [one, two] = (await ids(room)) as [string, string]
        await room.decide({ kind: 'merge stories', stories: [one, two], affair: await affairOf(room, one) })
        await added(room, three[1]!)
        expect((await ids(room)).length).toBe(1)
        await within(
          again => added(again, page(`${told('14')} So the office said.`, 'https://three.example/')),
          {},
          file,
        )
        await added(room, page(`${told('14')} The council met.`, 'https://four.example/'))
        expect((await room.store.story(one))!.documents).toBe(5)
      },
      {},
      file,
    )
  })

  test('on a page hold for its later versions, and let go of them when undone', async () => {
    await within(async room => {
      await added(room, three[0]!, three[1]!)
      const [story] = (await ids(room)) as [string]
      const [, second] = await room.store.members({ story })
      const { id } = await room.decide({ kind: 'split story', story, documents: [second!.document.id] })
      await added(room, page(`${told('21')} Aldo said he was glad.`, 'https://post.example/visit'))
      const counts = async () =>
        (await room.store.stories({}, { limit: 9 })).items.map(line => line.documents)
      expect(await counts()).toEqual([1, 1])
      await room.decide({ kind: 'undo', decision: id })
      await room.work()
      expect(await counts()).toEqual([2])
    })
  })

  test('that name what is not there, or leave nothing, are refused with the reason', async () => {
    await within(async room => {
      await added(room, ...three)
      const [story, hall] = (await ids(room)) as [string, string]
      const affair = await affairOf(room, story)
      const documents = (await room.store.members({ story })).map(h => h.document.id)
      const words = { document: 'none', span: { start: 0, end: 1 } }
      const wrong: [DecisionTaken, RegExp][] = [
        [{ kind: 'merge stories', stories: [story, story], affair }, /with itself/],
        [{ kind: 'merge stories', stories: [story, 'story:no'], affair }, /no story "story:no"/],
        [{ kind: 'merge stories', stories: [story, hall], affair: 'affair:no' }, /no affair/],
        [{ kind: 'split story', story, documents }, /must stay/],
        [{ kind: 'split story', story, documents: [] }, /"documents"/],
        [{ kind: 'split story', story: hall, documents: [documents[0]!] }, /has no document/],
        [{ kind: 'undo', decision: 'decision:no' }, /to undo/],
        [{ kind: 'correct speaker', statement: 's', words, speaker: 'Ada' }, /no document "none"/],
        [
          { kind: 'correct date', event: 'e', words, from: '2031-02-30', to: '2031-03-01' },
          /days that exist/,
        ],
      ]
      for (const [taken, reason] of wrong) await expect(room.decide(taken)).rejects.toThrow(reason)
      expect(await room.store.decisions()).toEqual([])
    })
  })
})
