import { expect, test } from 'vitest'
import type { AnnotatedDocument, EventMention, Part } from '../core/index.ts'
import { deskOf, mentioned, sketched } from './desk.cases.ts'
import { events } from './events.ts'
import { originsOf } from './origins.ts'

const TEXT = 'The bridge seen from the shore. Rehn promised to pay; the strait was closed.'

const told = (words: string, rest: Partial<EventMention>): EventMention => mentioned(TEXT, words, rest)

/** Titles of the events of reports that each tell of some mentions. */
function listed(
  reports: readonly (readonly EventMention[])[],
  parts: readonly Part[] = [],
  outlet: string | null = null,
): string[] {
  const all = reports.map((mentions, i): AnnotatedDocument => {
    const { document, annotations } = sketched('abc'[i]!, '2025-03-07', TEXT, { events: mentions })
    return { document: { ...document, parts, outlet }, annotations }
  })
  const desk = deskOf(all, {
    eventTypes: ['promise', 'pay', 'close'].map(type => ({
      type,
      parts: [],
      alike: [],
      verbal: type === 'promise',
    })),
    title: ({ lemma }) => lemma,
  })
  return events(desk, originsOf(desk)).map(e => e.title)
}

test('what is told under a picture alone is no event, unless its type is known', () => {
  const caption: Part = { kind: 'caption', start: 0, end: TEXT.indexOf('Rehn') }
  expect(listed([[told('shore', {})]], [caption])).toEqual([])
  expect(listed([[told('shore', {})]])).toEqual(['shore'])
  expect(listed([[told('shore', { type: 'close' })]], [caption])).toEqual(['shore'])
  expect(listed([[told('closed', {})]], [caption])).toEqual(['closed'])
})
test('what is done comes before words, and before what one report holds possible', () => {
  const promise = told('promised', { type: 'promise' })
  const pay = told('pay', { type: 'pay', status: 'possible' })
  const closed = told('closed', { type: 'close', status: 'happened' })
  expect(listed([[promise, pay, closed]])).toEqual(['closed', 'pay', 'promised'])
})
test('a verb of no type counts where two outlets tell it, or several headlines', () => {
  const seen = [told('seen', {})]
  const headline: Part = { kind: 'headline', start: 0, end: TEXT.indexOf('Rehn') }
  expect(listed([seen, seen, []])).toEqual(['seen'])
  expect(listed([seen, [], []])).toEqual([])
  expect(listed([seen, seen, []], [], 'Shore Post')).toEqual([])
  expect(listed([seen, seen, []], [headline], 'Shore Post')).toEqual(['seen'])
  const closed = [told('seen', { type: 'close' })]
  expect(listed([closed, closed, []], [], 'Shore Post')).toEqual(['seen'])
})
