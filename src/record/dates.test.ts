import { describe, expect, test } from 'vitest'
import type { Attribution, Day, EventMention, Span, Status, Timex } from '../core/index.ts'
import { datedAt, datesOf } from './dates.ts'
import { deskOf, mentioned, sketched, spanIn } from './desk.cases.ts'

const TEXT =
  'A raid on Orre late on Monday has shaken Karsenia. Two guards were killed in the raid of 3 March. Rehn criticised it on Friday.'

const spanOf = (words: string): Span => spanIn(TEXT, words)

const timex = (words: string, day: Day): Timex => ({
  ...spanOf(words),
  id: words,
  type: 'DATE',
  value: day,
  assumed: [],
  by: '',
  interval: { from: day, to: day, granularity: 'day' },
})

const told = (type: string, words: string, rest: Partial<EventMention> = {}): EventMention =>
  mentioned(TEXT, words, { type, ...rest })

const sentences = [...TEXT.matchAll(/[^.]+\./g)].map(m => ({ start: m.index, end: m.index + m[0].length }))
const timexes = [
  timex('late on Monday', '2025-03-03'),
  timex('3 March', '2025-03-03'),
  timex('Friday', '2025-03-07'),
]
const criticism = {
  id: 'c',
  cue: spanOf('criticised'),
  content: [spanOf('it on')],
  said: 'Friday',
  manner: 'indirect',
} as unknown as Attribution

function look(events: readonly EventMention[], news?: string) {
  const document = sketched('a', '2025-03-07', TEXT, {
    sentences: sentences as never,
    timexes,
    events,
    attributions: [criticism],
  })
  const language = {
    isHarm: (type: string) => type === 'kill',
    harmOf: (type: string) => (type === 'raid' ? 'raid' : null),
  }
  const desk = deskOf([document], language, news ? { news: new Map([['a', news]]) } : {})
  const page = desk.pages[0]!
  const from = (dated: ReturnType<typeof datedAt>) => dated && [dated.interval.from, dated.own]
  return {
    dated: (e: EventMention) => from(datedAt(desk, page, e)),
    news: (e: EventMention, ...others: readonly EventMention[]) =>
      from(
        datesOf(
          desk,
          [e, ...others].map(mention => ({ page, mention, dated: datedAt(desk, page, mention) })),
        ).get(e) ?? null,
      ),
  }
}

describe('when an event of a mention was', () => {
  const raid = told('raid', 'raid of', { when: '3 March' })
  const killed = (status: Status): EventMention => told('kill', 'killed', { status })
  test('its own day comes first', () => {
    const own = told('kill', 'killed', { when: 'Friday' })
    expect(look([raid, own]).dated(own)).toEqual(['2025-03-07', true])
  })
  test('what is introduced as words was when they were said', () =>
    expect(look([]).dated(told('criticise', 'criticised'))).toEqual(['2025-03-07', true]))
  test('the dead of a happening died when it happened, in the same sentence only, and only those who did', () => {
    expect(look([raid]).dated(killed('happened'))).toEqual(['2025-03-03', false])
    expect(look([raid]).dated(killed('possible'))).toBeNull()
    expect(look([told('raid', 'raid on', { when: 'late on Monday' })]).dated(killed('happened'))).toBeNull()
    expect(look([raid]).dated(told('resign', 'killed'))).toBeNull()
  })
  test('the day of the news is that of what is told as done at the head', () => {
    const { news } = look([], 'late on Monday')
    expect(news(told('raid', 'raid on'))).toEqual(['2025-03-03', false])
    expect(news(told('raid', 'raid on', { status: 'planned' }))).toBeNull()
    expect(news({ ...told('raid', 'raid on'), trigger: { start: 600, end: 604 } })).toBeNull()
    expect(look([]).news(told('raid', 'raid on'))).toBeNull()
  })
  test('what is dated is not lent another day', () => {
    const { news } = look([], 'late on Monday')
    expect(news(told('raid', 'raid on'), told('raid', 'raid of', { when: 'Friday' }))).toBeNull()
  })
})
