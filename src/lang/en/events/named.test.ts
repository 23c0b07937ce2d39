import { describe, expect, it } from 'vitest'
import type { Published } from '../../../core/index.ts'
import { events } from '../../../events/index.ts'
import { temporal } from '../../../temporal/index.ts'
import { englishTemporal } from '../temporal/index.ts'
import { englishText } from '../text/index.ts'
import { englishEvents } from './index.ts'
import { inventedMentions } from './invented.ts'

const published: Published = { from: '2024-05-16', to: '2024-05-16', basis: 'given' }

/** Types of the events of a text with their standing. */
function told(text: string): string[] {
  const tagged = englishText.tag(text)
  const timexes = temporal(tagged, { document: 'd', published }, englishTemporal)
  const mentions = inventedMentions(tagged)
  const context = { document: 'd', mentions, timexes, attributions: [], parts: [], published }
  return events(tagged, context, englishEvents).map(e => `${e.type} ${e.status}`)
}

describe('names that sound like events', () => {
  for (const text of [
    'Berg defended the Oslo Agreement.',
    'Berg leads the Fishery Caucus in the chamber.',
    'Dahl, an organiser of the Farmers’ March, left.',
    'The World Fishery Forum said it was sorry.',
    'Dahl praised nobody in the film How to Blow Up a Harbour.',
  ])
    it(`none: ${text}`, () => expect(told(text).filter(t => !/^(?:support|null) /.test(t))).toEqual([]))
  it('takes what opens or is signed as an event', () => {
    expect(told('The Oslo Climate Conference opened on Monday.')).toEqual(['summit happened'])
    expect(told('The Oslo Agreement was signed in 2016.')).toEqual(['agreement happened'])
    expect(told('Berg spoke at the Oslo Fishery Conference on Monday.')).toEqual(['summit happened'])
  })
  it('leaves the words as they are in a title', () => {
    expect(told('Berg and Dahl Sign Trade Agreement in Oslo')).toContain('agreement happened')
  })
})

describe('past days of nouns', () => {
  it('take what lies ahead of something else as happened', () => {
    expect(told('The group had no aim ahead of the Oslo protests on 6 January 2021.')).toEqual([
      'protest happened',
    ])
  })
  it('are their own noun’s and not those of the noun above it', () => {
    expect(told('Berg wants a probe of the 2020 attack in Oslo.')).toContain('attack happened')
  })
  it('leave plans of the past as plans', () => {
    expect(told('Dahl was due to meet Berg last week.')).toEqual(['meet planned'])
    expect(told('Berg was to hold talks last week.')).toEqual(['negotiate planned'])
  })
})

describe('what is usual', () => {
  it('is no one event', () => {
    expect(told('Attacks often kill hundreds of people.')).not.toContain('kill under way')
    expect(told('Protests usually follow elections in Oslo.').filter(t => /happened|way/.test(t))).toEqual([])
  })
  it('is not meant where somebody is named', () => {
    expect(told('Berg often visits Oslo.')).toEqual(['visit under way'])
  })
})
