import { expect, test } from 'vitest'
import type { AnnotatedDocument, EventMention, FigureMention, Timex } from '../core/index.ts'
import { deskOf, sketched } from './desk.cases.ts'
import { events } from './events.ts'
import { figures } from './figures.ts'
import { originsOf } from './origins.ts'

const TIMEX = { type: 'DATE' as const, value: '', assumed: [], by: '' }

/** A report whose sentences tell of counts of the killed, each marked as in "killed [9]"; those of Orre are of the day. */
function report(id: string, marked: readonly string[]): AnnotatedDocument {
  let text = ''
  const sentences = []
  const counts: FigureMention[] = []
  const kills: EventMention[] = []
  const timexes: Timex[] = []
  for (const line of marked) {
    const start = text.length
    const words = line.replace(/[[\]]/g, '')
    const [at, digits] = [line.indexOf('['), /\d+/.exec(line)![0]]
    const trigger = { start: start + words.indexOf('killed'), end: start + words.indexOf('killed') + 6 }
    const figure = { start: start + at, end: start + at + digits.length }
    counts.push({ id: `${id}:${at}`, measure: 'killed', value: Number(digits), unit: 'people', ...figure })
    kills.push({
      id: `${id}:k${start}`,
      trigger,
      type: 'kill',
      plover: null,
      lemma: 'kill',
      participants: [],
      status: 'happened',
      polarity: 'positive',
      when: `${id}:t${start}`,
    })
    const day = /Orre/.test(line) ? '2025-03-01' : '2024-06-07'
    timexes.push({
      ...TIMEX,
      ...trigger,
      id: `${id}:t${start}`,
      interval: { from: day, to: day, granularity: 'day' },
    })
    text += `${words} `
    sentences.push({ start, end: text.length })
  }
  return sketched(id, '2025-03-01', text, { sentences, events: kills, figures: counts, timexes })
}

/** The values of each figure of a story. */
function values(...documents: AnnotatedDocument[]): number[][] {
  const desk = deskOf(documents, {
    isHarm: type => type === 'kill',
    isPart: before => before.endsWith('including '),
  })
  const origins = originsOf(desk)
  return figures(desk, origins, events(desk, origins)).map(f =>
    f.readings.map(r => (r.value as { value: number }).value),
  )
}

test('one count told by several reports is one figure', () =>
  expect(
    values(report('a', ['The fire at Orre killed [9].']), report('b', ['At Orre [11] were killed.'])),
  ).toEqual([[9, 11]]))
test('the dead of another event, told in the same report, are counted apart', () =>
  expect(
    values(
      report('a', ['The fire at Orre killed [9].']),
      report('b', ['At Orre [11] were killed.', 'In Halden he killed [3] in a year.']),
    ),
  ).toEqual([[9, 11], [3]]))
test('some among others are held against nobody', () =>
  expect(
    values(
      report('a', ['The fire at Orre killed [9].']),
      report('b', ['At Orre many, including [2] cooks, were killed.']),
    ),
  ).toEqual([[9], [2]]))
