import { describe, expect, test } from 'vitest'
import type { Tagged } from '../core/index.ts'
import { englishEntities as english } from '../lang/en/entities/index.ts'
import { englishText } from '../lang/en/text/index.ts'
import { headlineNames, isHeadline } from './headlines.ts'
import type { Name } from './name.ts'
import { called, remembered } from './recall.ts'
import { agreed, credited, isOther, parted, reduced, told, widened } from './repairs.ts'
import { settled } from './settled.ts'
import { uppers } from './tagger/segments.ts'

const read = (text: string): Tagged => englishText.tag(text)

/** A name of a text by its words. */
function name({ tokens }: Tagged, words: string, type: Name['type'], from = 0): Name {
  const parts = words.split(' ')
  const first = tokens.findIndex(
    (_, i) => i >= from && parts.every((part, k) => tokens[i + k]?.form === part),
  )
  return { first, last: first + parts.length, type }
}
const shown = (t: Tagged, names: readonly Name[]): string[] =>
  names.map(n => `${t.text.slice(t.tokens[n.first]!.start, t.tokens[n.last - 1]!.end)}|${n.type}`)

test('parted: a title before a given name parts two names; a title alone does not', () => {
  const t = read('Holm College Dean Anna Berg spoke.')
  expect(shown(t, parted(t.tokens, name(t, 'Holm College Dean Anna Berg', 'organisation'), english))).toEqual(
    ['Holm College|organisation', 'Anna Berg|person'],
  )
  const u = read('The President Hotel closed.')
  expect(parted(u.tokens, name(u, 'President Hotel', 'organisation'), english)).toHaveLength(1)
  const v = read('Chief Justice Anna Berg spoke.')
  expect(shown(v, parted(v.tokens, name(v, 'Chief Justice Anna Berg', 'person'), english))).toEqual([
    'Anna Berg|person',
  ])
})

test('widened: a ministry takes its field', () => {
  const t = read('Officials at the Foreign Ministry met.')
  expect(shown(t, [widened(t.tokens, name(t, 'Ministry', 'person'), english.words)])).toEqual([
    'Foreign Ministry|organisation',
  ])
})

test('reduced: a state before an office is the state', () => {
  const t = read('US Defense Secretary Paul Holm left.')
  expect(shown(t, [reduced(t.tokens, name(t, 'US Defense', 'organisation'), english)])).toEqual(['US|place'])
  const u = read('The US State Department said so.')
  expect(shown(u, [reduced(u.tokens, name(u, 'US State Department', 'organisation'), english)])).toEqual([
    'US State Department|organisation',
  ])
})

test('settled: known states are names, but not in the name of an election', () => {
  const t = read('It was sent to Norway before the 2015 Norwegian general election.')
  expect(shown(t, settled(t.tokens, [], [], english))).toEqual(['Norway|place'])
})

test('settled: a known body is one, unless the text has a person of that name', () => {
  const t = read('Siemens grew. Anna Berg left.')
  const body = settled(t.tokens, [name(t, 'Siemens', 'person'), name(t, 'Anna Berg', 'person')], [], english)
  expect(body.map(n => n.type)).toEqual(['organisation', 'person'])
  const u = read('Siemens grew tired. Anna Siemens left.')
  const person = settled(
    u.tokens,
    [name(u, 'Siemens', 'person'), name(u, 'Anna Siemens', 'person')],
    [],
    english,
  )
  expect(person.map(n => n.type)).toEqual(['person', 'person'])
})

test('credited: an agency in a caption is not part of the name', () => {
  const t = read('Associated Press Anna Berg waves.')
  expect(
    shown(t, credited(t.tokens, name(t, 'Associated Press Anna Berg', 'organisation'), english)),
  ).toEqual(['Associated Press|organisation', 'Anna Berg|person'])
  const u = read('The European Commission Office closed.')
  expect(credited(u.tokens, name(u, 'European Commission Office', 'organisation'), english)).toHaveLength(1)
})

test('credited: an agency before a people, a party before a state', () => {
  const t = read('Reuters Norwegian leader Anna Berg waves to Republican Vermont Gov. Paul Holm.')
  expect(shown(t, credited(t.tokens, name(t, 'Reuters Norwegian', 'organisation'), english))).toEqual([
    'Reuters|organisation',
    'Norwegian|group',
  ])
  expect(shown(t, credited(t.tokens, name(t, 'Republican Vermont', 'organisation'), english))).toEqual([
    'Republican|group',
    'Vermont|place',
  ])
  const u = read('The Amnesty International Norway board met.')
  expect(credited(u.tokens, name(u, 'Amnesty International Norway', 'organisation'), english)).toHaveLength(1)
})

test('credited: who took a picture is a person', () => {
  const t = read('A march in Vardal. Aslak Vardalen/Getty Images')
  expect(shown(t, credited(t.tokens, name(t, 'Aslak Vardalen', 'organisation'), english))).toEqual([
    'Aslak Vardalen|person',
  ])
  const u = read('A Vardal Times/Reuters poll was out.')
  expect(shown(u, credited(u.tokens, name(u, 'Vardal Times', 'organisation'), english))).toEqual([
    'Vardal Times|organisation',
  ])
})

test('told: what is called a firm once is one throughout', () => {
  const t = read('The law firm Holm Berg was asked. Holm Berg said no. Anna Berg left.')
  const names = [
    name(t, 'Holm Berg', 'person'),
    name(t, 'Holm Berg', 'person', 6),
    name(t, 'Anna Berg', 'person'),
  ]
  expect(told(t.tokens, names, english.speakers.bodies).map(n => n.type)).toEqual([
    'organisation',
    'organisation',
    'person',
  ])
})

test('isOther: storms and holidays', () => {
  const t = read('Before New Year Eve the Hurricane Irma came to Oslo.')
  expect(isOther(t.tokens, name(t, 'New Year Eve', 'organisation'), english.words)).toBe(true)
  expect(isOther(t.tokens, name(t, 'Irma', 'person'), english.words)).toBe(true)
  expect(isOther(t.tokens, name(t, 'Oslo', 'place'), english.words)).toBe(false)
})

test('agreed: the more frequent type of a name', () => {
  const t = read('Holm Berg rose. Holm Berg fell. Holm Berg rested.')
  const names = [
    name(t, 'Holm Berg', 'person'),
    name(t, 'Holm Berg', 'organisation', 3),
    name(t, 'Holm Berg', 'organisation', 7),
  ]
  expect(agreed(t.tokens, names).map(n => n.type)).toEqual(['organisation', 'organisation', 'organisation'])
})

describe('recall', () => {
  test('called: who follows a title', () => {
    const t = read('Then Mr. King left, and President Holm with Lt. Gen. Stone.')
    expect(
      shown(t, called(t.tokens, uppers(t.tokens), new Uint8Array(t.tokens.length), english.words)),
    ).toEqual(['King|person', 'Holm|person', 'Stone|person'])
  })
  test('remembered: a surname passed over, unless it is a common word in the text', () => {
    const t = read('Anna Stone spoke. Stone left.')
    const names = [name(t, 'Anna Stone', 'person')]
    const taken = new Uint8Array(t.tokens.length)
    taken.fill(1, 0, 2)
    expect(shown(t, remembered(t.tokens, uppers(t.tokens), names, taken, english.words))).toEqual([
      'Stone|person',
    ])
    const u = read('Anna Stone spoke. Stone is a stone.')
    const seen = new Uint8Array(u.tokens.length)
    seen.fill(1, 0, 2)
    const names2 = [name(u, 'Anna Stone', 'person')]
    expect(remembered(u.tokens, uppers(u.tokens), names2, seen, english.words)).toEqual([])
  })
})

describe('headlines', () => {
  test('known states and names of several words are found without a text below', () => {
    const u = read('Norwegian Minister Asks European Commission to Wait')
    expect(shown(u, headlineNames(u, [], english))).toEqual([
      'Norwegian|group',
      'European Commission|organisation',
    ])
  })
  const t = read(
    'Berg Says Storm Will Hit Vardal Coast\n\nThe minister, Anna Berg, spoke of the storm on Monday in Vardal.',
  )
  test('a short plain sentence is none', () => {
    const u = read('The Foreign Ministry was told.')
    expect(isHeadline(u.tokens, u.sentences[0]!)).toBe(false)
  })
  test('a headline is told by its capitals', () =>
    expect(t.sentences.map(s => isHeadline(t.tokens, s))).toEqual([true, false]))
  test('what the text below names is found, other capitals are not names', () => {
    const names = [
      name(t, 'Berg Says Storm', 'organisation'),
      name(t, 'Hit Vardal Coast', 'place'),
      name(t, 'Anna Berg', 'person'),
      name(t, 'Vardal', 'place', 10),
    ]
    expect(shown(t, headlineNames(t, names, english))).toEqual([
      'Berg|person',
      'Vardal|place',
      'Anna Berg|person',
      'Vardal|place',
    ])
  })
})
