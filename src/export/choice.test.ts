import { expect, test } from 'vitest'
import type { RecordDocument, RecordEvent, Statement, StoryRecord } from '../core/index.ts'
import { topEvents, topStatements } from './choice.ts'

const said = (words: string, more: Partial<Statement> = {}, start = 0): Statement => ({
  id: words,
  speaker: 'e',
  speakerName: 'Anna Berg',
  manner: 'indirect',
  said: null,
  chain: [],
  origin: 'o',
  documents: ['a'],
  content: [{ document: 'a', span: { start, end: start + words.length }, quote: words }],
  variants: [],
  ...more,
})

test('statements of nobody, and words within others of the same report, are not printed', () => {
  const whole = said('Dahl told her that the bridge would never be opened again')
  const inner = said('that the bridge would never be opened again', {}, 14)
  const nobody = said('the bridge is closed for all of the winter', { speakerName: null, speaker: null })
  expect(topStatements([whole, inner, nobody])).toEqual([whole])
})

test('scraps come after whole statements where there is no room for all', () => {
  const scraps = Array.from({ length: 15 }, (_, i) => said(`a scrap ${i}`, {}, 1000 * (i + 1)))
  const whole = said('the ferry will not sail before the storm is over', {}, 50_000)
  expect(topStatements([...scraps, whole])).toContain(whole)
})

const event = (id: string, documents: readonly string[], start: number): RecordEvent => ({
  id,
  type: 'attack',
  plover: null,
  title: id,
  participants: [],
  when: null,
  where: null,
  status: 'happened',
  documents,
  origins: [],
  readings: [],
  mentions: documents.map(document => ({ document, span: { start, end: start + 3 }, quote: 'xxx' })),
  parts: [],
})

test('what one report alone tells further down, of no day, is printed only where there is little else', () => {
  const main = Array.from({ length: 5 }, (_, i) => event(`main ${i}`, ['a', 'b'], 0))
  const documents = ['a', 'b', 'c'].map(id => ({ id }) as RecordDocument)
  const events = [event('slight', ['a'], 900), ...main, event('headline', ['b'], 10)]
  const ids = (all: readonly RecordEvent[]) =>
    topEvents({ events: all } as unknown as StoryRecord, documents).map(e => e.id)
  expect(ids(events)).toEqual([...main.map(e => e.id), 'headline'])
  expect(ids(events.slice(0, 3))).toEqual(['slight', 'main 0', 'main 1'])
})
