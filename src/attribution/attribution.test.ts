import { describe, expect, it } from 'vitest'
import type { Attribution, Timex } from '../core/index.ts'
import { englishAttribution } from '../lang/en/attribution/index.ts'
import { englishText } from '../lang/en/text/index.ts'
import { attributions } from './index.ts'

const read = (text: string): readonly Attribution[] =>
  attributions(englishText.tag(text), { document: 'd', mentions: [], timexes: [] }, englishAttribution)

const words = (
  text: string,
): { source: string | null; cue: string | null; content: string[]; manner: string }[] =>
  read(text).map(a => ({
    source: a.source ? text.slice(a.source.start, a.source.end) : null,
    cue: a.cue ? text.slice(a.cue.start, a.cue.end) : null,
    content: a.content.map(c => text.slice(c.start, c.end)),
    manner: a.manner,
  }))

describe('attributions', () => {
  it('gives what a speaker says of himself once, and what another says inside it as well', () => {
    expect(words('Anna Berg said she feared the bridge would fall.')).toHaveLength(1)
    expect(words('Anna Berg said Paul Lund told her the bridge would fall.').map(a => a.source)).toEqual([
      'Anna Berg',
      'Paul Lund',
    ])
  })
  it('takes a day for no speaker', () => {
    const text = 'Carl Roth, the defence minister, on Monday denied the report.'
    const start = text.indexOf('Monday')
    const day = { start, end: start + 6, type: 'DATE', value: '2026-11-16', id: 't' } as Timex
    const found = attributions(
      englishText.tag(text),
      { document: 'd', mentions: [], timexes: [day] },
      englishAttribution,
    )
    expect(found.map(a => a.source && text.slice(a.source.start, a.source.end))).toEqual([
      'Carl Roth, the defence minister',
    ])
  })
  it('reads a quotation before its speaker, marks included', () => {
    expect(words('“We will appeal the ruling,” said Anna Berg.')).toEqual([
      { source: 'Anna Berg', cue: 'said', content: ['“We will appeal the ruling,”'], manner: 'direct' },
    ])
  })
  it('reads reported speech with its "that"', () => {
    expect(words('Anna Berg said that the court would sit on Monday.')).toEqual([
      {
        source: 'Anna Berg',
        cue: 'said',
        content: ['that the court would sit on Monday'],
        manner: 'indirect',
      },
    ])
  })
  it('reads "according to"', () => {
    expect(words('The bridge will reopen in May, according to the harbour office.')).toEqual([
      {
        source: 'the harbour office',
        cue: 'according to',
        content: ['The bridge will reopen in May'],
        manner: 'indirect',
      },
    ])
  })
  it('gives a quoted paragraph after a statement to the same source, without a cue', () => {
    const text = '“We will appeal,” said Anna Berg.\n\n“The court has made a grave mistake and knows it.”'
    const found = read(text)
    expect(found).toHaveLength(2)
    expect(found[1]!.cue).toBeUndefined()
    expect(found[1]!.source).toEqual(found[0]!.source)
  })
  it('leaves scare quotes and titles alone', () => {
    expect(words('The ship “Morning Star” left the harbour.\n\nHe owns a so-called “smart” house.')).toEqual(
      [],
    )
  })
  it('gives ids by the place of the cue, and the same for the same text', () => {
    const text = 'Anna Berg said that the court would sit.'
    expect(read(text)[0]!.id).toBe('d#attribution:10-14')
    expect(read(text)).toEqual(read(text))
  })
  it('sets statements inside a statement within it', () => {
    const text = 'The ministry said on Monday that the harbour office had warned that a strike was near.'
    const found = read(text)
    expect(found.map(a => a.cue && text.slice(a.cue.start, a.cue.end))).toEqual(['said', 'had warned'])
    expect(found[1]!.within).toBe(found[0]!.id)
    expect(found[0]!.within).toBeUndefined()
  })
  it('ties the time expression beside the cue, not the one in the content', () => {
    const text = 'The ministry said on Monday that the harbour would open on Friday.'
    const timex = (word: string): Timex => {
      const start = text.indexOf(word)
      const span = { start, end: start + word.length }
      return { ...span, id: `t-${word}`, type: 'DATE', value: '2024-05-13', assumed: [], by: 'test' }
    }
    const context = { document: 'd', mentions: [], timexes: [timex('Monday'), timex('Friday')] }
    const found = attributions(englishText.tag(text), context, englishAttribution)
    expect(found.map(a => a.said)).toEqual(['t-Monday'])
  })
  it('takes no time of day for a part of the speaker', () => {
    const text = '10:40 Anna Berg said the harbour would close.'
    const time: Timex = {
      start: 0,
      end: 5,
      id: 't',
      type: 'TIME',
      value: '2024-05-13T10:40',
      assumed: [],
      by: 'test',
    }
    const context = { document: 'd', mentions: [], timexes: [time] }
    const [found] = attributions(englishText.tag(text), context, englishAttribution)
    expect(text.slice(found!.source!.start, found!.source!.end)).toBe('Anna Berg')
  })
  it('takes a quotation over several paragraphs whole', () => {
    const text = 'Anna Berg said: “We will appeal the ruling.\n\n“We have no other choice, and we will win.”'
    const found = read(text)
    expect(found).toHaveLength(1)
    expect(found[0]!.content.at(-1)!.end).toBe(text.length)
  })
  it('keeps ids apart and spans in place in a text of nothing but cues', () => {
    const text = `“${'he said that “'.repeat(150)}.`
    const found = read(text)
    expect(new Set(found.map(a => a.id)).size).toBe(found.length)
    for (const s of found.flatMap(a => [...a.content, ...(a.cue ? [a.cue] : [])])) {
      expect(s.end).toBeGreaterThan(s.start)
      expect(s.end).toBeLessThanOrEqual(text.length)
    }
  })
  it('reads nothing from an empty text', () => expect(read('')).toEqual([]))
})
