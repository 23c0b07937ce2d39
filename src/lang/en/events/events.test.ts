import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { events, eventTypes, statusAt, typeRow } from '../../../events/index.ts'
import { tagged } from '../../../text/index.ts'
import { englishText } from '../text/index.ts'
import { englishEvents } from './index.ts'
import { inventedMentions, marked } from './invented.ts'

const context = (text: ReturnType<typeof tagged>) => ({
  document: 'x',
  mentions: inventedMentions(text),
  timexes: [],
  attributions: [],
  parts: [],
  published: null,
})

describe('status cues', () => {
  for (const cue of englishEvents.cues)
    for (const example of cue.examples)
      it(example, () => {
        const { text, marks } = marked(example)
        const t = tagged(text, englishText)
        for (const mark of marks) expect(statusAt(t, mark, context(t), englishEvents).status).toBe(mark.label)
      })
})

describe('senses', () => {
  for (const sense of englishEvents.senses) {
    it(`has a row for ${sense.type}`, () => expect(typeRow(sense.type)).toBeDefined())
    for (const example of sense.examples)
      it(`${sense.type}: ${example}`, () => {
        const { text, marks } = marked(example)
        const t = tagged(text, englishText)
        const found = events(t, context(t), englishEvents)
        for (const mark of marks)
          expect(found.find(e => e.trigger.start < mark.end && mark.start < e.trigger.end)?.type).toBe(
            sense.type,
          )
      })
    for (const example of sense.not ?? [])
      it(`not ${sense.type}: ${example}`, () => {
        const t = tagged(example, englishText)
        expect(events(t, context(t), englishEvents).map(e => e.type)).not.toContain(sense.type)
      })
  }
  it('are of types in the table', () =>
    expect(new Set(eventTypes.map(r => r.type)).size).toBe(eventTypes.length))
})

describe('status cases', () => {
  const lines = readFileSync(new URL('cases/status.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter(l => l.trim() && !l.startsWith('#'))
  const outcomes = lines.flatMap(line => {
    const { text, marks } = marked(line)
    const t = tagged(text, englishText)
    return marks.map(mark => ({
      line,
      want: mark.label,
      got: statusAt(t, mark, context(t), englishEvents).status as string,
    }))
  })
  const wrong = outcomes.filter(o => o.want !== o.got)
  it('are 97% right', () => {
    for (const o of wrong) console.log(`want ${o.want}, got ${o.got}: ${o.line}`)
    expect(outcomes.length).toBeGreaterThanOrEqual(200)
    expect(1 - wrong.length / outcomes.length).toBeGreaterThanOrEqual(0.97)
  })
  it('never show a plan, a hope or a denial as done', () => {
    expect(wrong.filter(o => o.got === 'happened' && o.want !== 'under way')).toEqual([])
  })
})
