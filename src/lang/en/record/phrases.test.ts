import { describe, expect, test } from 'vitest'
import { phrasesAround } from './phrases.ts'
import { isPronoun, speaks } from './speech.ts'

/** What is said around the marked words, as `role: words`. */
function around(marked: string): { phrases: string[]; kind: string | null } {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const sentence = marked.replace(/[[\]]/g, '')
  const { phrases, kind } = phrasesAround(sentence, { start, end })
  return {
    phrases: phrases.map(p => `${p.role}: ${sentence.slice(p.span.start, p.span.end)}`),
    kind: kind && sentence.slice(kind.start, kind.end),
  }
}

describe('phrases around an event', () => {
  test.each([
    ['Three miners were [rescued] from a shaft near Halden.', ['recipient: Three miners']],
    ['Police say 27 people are [injured].', ['recipient: 27 people']],
    ['A fire that [killed] 40 migrants broke out at night.', ['recipient: 40 migrants']],
    [
      'The plan prompts the [evacuation] of more than 2,000 residents.',
      ['recipient: more than 2,000 residents'],
    ],
    ['Dozens of women were [attacked] in Halden.', ['recipient: Dozens of women']],
    ['Eleven people [died] on Monday.', ['recipient: Eleven people']],
    ['An [explosion] at a bakery shook Halden.', ['place: at a bakery']],
    ['Gunmen [abducted] two nurses on Friday.', ['actor: Gunmen', 'recipient: two nurses']],
  ])('%s', (marked, phrases) => {
    expect(around(marked).phrases).toEqual(phrases)
  })
  test.each([
    'The heads of the villages were [invited] on Friday.',
    'Men who commit crimes should be [deported].',
    'She was [arrested] on Monday.',
    'His wife was [injured].',
    'Other people were [injured].',
  ])('nobody in common nouns: %s', marked => {
    expect(around(marked).phrases.filter(p => p.startsWith('recipient'))).toEqual([])
  })
  test('the nouns before an event’s word name it with it', () => {
    expect(around('A train [crash] near Halden hurt two.').kind).toBe('train crash')
    expect(around('A [crash] near Halden hurt two.').kind).toBeNull()
  })
})

test('cues of speech and others', () => {
  for (const cue of ['said', 'has repeatedly denied', 'according to', ':', '–', 'told reporters', 'wrote'])
    expect(speaks(cue), cue).toBe(true)
  for (const cue of ['hit', 'is pumped', 'gushes', 'were brushed']) expect(speaks(cue), cue).toBe(false)
})

test('pronouns name nobody', () => {
  expect(isPronoun('It')).toBe(true)
  expect(isPronoun('police')).toBe(false)
})
