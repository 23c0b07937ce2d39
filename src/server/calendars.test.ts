import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { originalsIn, SAMPLE } from '../room/fixture.ts'
import { type Served, serving } from './fixture.ts'

let served: Served
beforeAll(async () => {
  served = await serving(await originalsIn(SAMPLE))
}, 60_000)
afterAll(() => served.close())

const calendar = async (path: string): Promise<string> => {
  const answer = await served.ask(path)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
  return (await answer.text()).replaceAll('\r\n ', '')
}

const uids = (text: string): string[] => Array.from(text.matchAll(/^UID:(.*?)\r?$/gm), m => m[1]!)

describe('what is to come', () => {
  test('is a calendar of all stories from a day on, each event once, with the way to its words', async () => {
    const { items } = await served.room.store.search({ kind: 'event' }, { limit: 200 })
    const ends = items.flatMap(hit => hit.to ?? []).sort()
    const [first, later] = [ends[0]!, ends[Math.floor(ends.length / 2)]!]
    const all = await calendar(`/calendar.ics?from=${first}`)
    expect(uids(all).length).toBeGreaterThan(1)
    expect(new Set(uids(all)).size).toBe(uids(all).length)
    expect(all).toMatch(/^URL[^\r\n]*:http:\/\/localhost:7357\/story\//m)
    expect(all).toMatch(/^STATUS:(?:TENTATIVE|CONFIRMED|CANCELLED)/m)
    const late = uids(await calendar(`/calendar.ics?from=${later}`))
    expect(late.length).toBeGreaterThan(0)
    expect(late.length).toBeLessThan(uids(all).length)
  })
  test('begins today where no day is asked for', async () => {
    const now = new Date().toISOString().slice(0, 10)
    expect(uids(await calendar('/calendar.ics'))).toEqual(uids(await calendar(`/calendar.ics?from=${now}`)))
  })
  test('of a search and of a watch is what they find', async () => {
    const { items } = (await (await served.ask('/api/coming?from=2000-01-01&limit=200')).json()) as {
      items: { id: string; title: string; status: string; to: string; kind: string }[]
    }
    expect(items.every(hit => hit.kind === 'event')).toBe(true)
    expect(items.map(hit => hit.to)).toEqual(items.map(hit => hit.to).sort())
    const { status } = items[0]!
    const some = uids(await calendar(`/search.ics?from=2000-01-01&status=${encodeURIComponent(status)}`))
    expect(some.length).toBeGreaterThan(0)
    for (const uid of some) expect(items.find(hit => `${hit.id}@onrecord` === uid)!.status).toBe(status)
    const watch = { title: 'Ahead', query: { from: '2000-01-01', status }, only: null }
    const kept = await served.ask('/api/watches', {
      method: 'POST',
      body: JSON.stringify(watch),
      headers: { 'content-type': 'application/json' },
    })
    const { id } = (await kept.json()) as { id: string }
    expect(uids(await calendar(`/watches/${encodeURIComponent(id)}.ics`))).toEqual(some)
    expect((await served.ask('/watches/none.ics')).status).toBe(404)
    expect((await served.ask('/calendar.ics?from=soon')).status).toBe(400)
  })
  test('comes in parts', async () => {
    const of = async (query: string) =>
      (await served.ask(`/api/coming?from=2000-01-01&${query}`)).json() as never
    const whole: { items: { id: string }[] } = await of('limit=200')
    const seen: string[] = []
    for (let after = ''; ; ) {
      const part: { items: { id: string }[]; next: string | null } = await of(`limit=2${after}`)
      seen.push(...part.items.map(hit => hit.id))
      if (part.next === null) break
      after = `&after=${encodeURIComponent(part.next)}`
    }
    expect(seen).toEqual(whole.items.map(hit => hit.id))
  })
})
