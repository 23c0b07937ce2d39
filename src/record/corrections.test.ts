import { describe, expect, it } from 'vitest'
import { fixture } from '../../web/fixture/index.ts'
import { type Correction, corrected, wrongWith } from './corrections.ts'

const story = fixture.stories[0]!
const statement = story.statements[0]!
const event = story.events[0]!
const speaker = (given: Partial<Correction> = {}): Correction =>
  ({
    kind: 'correct speaker',
    id: 'c1',
    statement: statement.id,
    words: statement.content[0]!,
    speaker: 'Ilse Marant',
    ...given,
  }) as Correction
const date = (given: Partial<Correction> = {}): Correction =>
  ({
    kind: 'correct date',
    id: 'c2',
    event: event.id,
    words: event.mentions[0]!,
    from: '2031-09-02',
    to: '2031-09-04',
    ...given,
  }) as Correction

describe('corrected', () => {
  it('gives a statement its speaker, and leaves the outlet in the chain', () => {
    const found = corrected(story, [speaker()]).statements[0]!
    expect(found.speakerName).toBe('Ilse Marant')
    expect(found.chain.at(-1)).toEqual({ kind: 'speaker', name: 'Ilse Marant' })
    expect(found.chain[0]).toEqual(statement.chain[0])
    expect(found.content).toEqual(statement.content)
  })

  it('gives an event its days', () => {
    expect(corrected(story, [date()]).events[0]!.when).toEqual({
      from: '2031-09-02',
      to: '2031-09-04',
      granularity: 'range',
    })
  })

  it('finds a line by its words when its id has moved', () => {
    const found = corrected(story, [speaker({ statement: 'gone' } as Partial<Correction>)])
    expect(found.statements[0]!.speakerName).toBe('Ilse Marant')
  })

  it('heeds the last of several, and passes over what is of another record', () => {
    const later = speaker({ id: 'c3', speaker: 'Tomas Reyle' } as Partial<Correction>)
    expect(corrected(story, [speaker(), later]).statements[0]!.speakerName).toBe('Tomas Reyle')
    const other = speaker({
      statement: 'x',
      words: { document: 'y', span: { start: 0, end: 1 } },
    } as Partial<Correction>)
    expect(corrected(story, [other])).toEqual(story)
  })
})

describe('wrongWith', () => {
  it('passes corrections', () => {
    expect([speaker(), date()].map(wrongWith)).toEqual([null, null])
  })

  it.each([
    [{ ...date(), from: '2031-02-30' }, /days that exist/],
    [{ ...date(), from: '2031-09-05' }, /not after/],
    [{ ...speaker(), speaker: ' ' }, /a "speaker"/],
    [{ ...speaker(), words: { document: 'd' } }, /the span/],
    [{ ...speaker(), kind: 'correct weather' }, /no such kind/],
    [null, /an "id"/],
  ])('says what is wrong with %j', (value, reason) => {
    expect(wrongWith(value)).toMatch(reason)
  })
})
