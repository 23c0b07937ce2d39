import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Published, Span, Status } from '../../../core/index.ts'
import { events, eventTypes, statusAt, typeRow } from '../../../events/index.ts'
import { temporal } from '../../../temporal/index.ts'
import { tagged } from '../../../text/index.ts'
import { englishTemporal } from '../temporal/index.ts'
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

/** The cases of a file with what the stage says; with a day, the times in them are found as well. */
function judged(file: string, day: string | null) {
  const published: Published | null = day === null ? null : { from: day, to: day, basis: 'given' }
  const lines = readFileSync(new URL(`cases/${file}.txt`, import.meta.url), 'utf8').split('\n')
  return lines
    .filter(l => l.trim() && !l.startsWith('#'))
    .flatMap(line => {
      const { text, marks } = marked(line)
      const t = tagged(text, englishText)
      const timexes = published ? temporal(t, { document: 'x', published }, englishTemporal) : []
      const at = { ...context(t), timexes, published }
      const got = (mark: Span): Status => statusAt(t, mark, at, englishEvents).status
      return marks.map(mark => ({ line, want: mark.label, got: got(mark) }))
    })
}

describe('status cases', () => {
  const outcomes = [...judged('status', null), ...judged('status-dated', '2024-05-16')]
  const unmet = judged('status-unmet', '2024-05-16')
  const wire = judged('status-wire', '2024-05-16')
  const wrong = outcomes.filter(o => o.want !== o.got)
  it('are 97% right', () => {
    for (const o of wrong) console.log(`want ${o.want}, got ${o.got}: ${o.line}`)
    expect(outcomes.length).toBeGreaterThanOrEqual(400)
    expect(1 - wrong.length / outcomes.length).toBeGreaterThanOrEqual(0.97)
  })
  it('of kinds met later are 80% right', () => {
    for (const o of unmet) if (o.want !== o.got) console.log(`want ${o.want}, got ${o.got}: ${o.line}`)
    expect(unmet.filter(o => o.want === o.got).length / unmet.length).toBeGreaterThanOrEqual(0.8)
  })
  it('of news wires are 75% right', () => {
    for (const o of wire) if (o.want !== o.got) console.log(`want ${o.want}, got ${o.got}: ${o.line}`)
    expect(wire.length).toBeGreaterThanOrEqual(75)
    expect(wire.filter(o => o.want === o.got).length / wire.length).toBeGreaterThanOrEqual(0.75)
  })
  it('show a plan, a hope or a denial as done in at most one of a hundred', () => {
    const done = (status: string): boolean => status === 'happened' || status === 'under way'
    const undone = [...outcomes, ...unmet, ...wire].filter(o => !done(o.want))
    expect(undone.length).toBeGreaterThanOrEqual(555)
    expect(undone.filter(o => done(o.got)).length / undone.length).toBeLessThanOrEqual(0.01)
    expect(judged('status', null).filter(o => o.want !== o.got && o.got === 'happened')).toEqual([])
  })
})
