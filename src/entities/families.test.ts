/** Families: to whom of several a surname belongs, within a document and across the documents of a story. */
import { describe, expect, test } from 'vitest'
import type { Mention } from '../core/index.ts'
import { englishEntities } from '../lang/en/entities/index.ts'
import { english } from '../lang/en/index.ts'
import { acrossDocuments } from './across.ts'
import { another, type Borne } from './another.ts'
import { bracketOf, fits } from './bracket.ts'
import { shown } from './display.ts'
import { entities } from './index.ts'
import type { Holder } from './language.ts'
import { mostNamed } from './namesakes.ts'

const read = (document: string, text: string): { text: string; document: string; mentions: Mention[] } => ({
  document,
  text,
  mentions: [...entities(english.text.tag(text), { document }, englishEntities)],
})
/** The forms of a text with the names that they are taken for. */
const taken = (text: string): string[] =>
  read('d', text).mentions.map(m => `${text.slice(m.start, m.end)}: ${m.name}`)
/** The entities of a story by their forms. */
function story(...texts: string[]): string[] {
  const documents = texts.map((text, i) => read(`d${i}`, text))
  return acrossDocuments(documents, englishEntities).entities.map(e => [e.name, ...e.aliases].join(', '))
}

describe('within a document', () => {
  test('a surname belongs to the one whom the text is about, not to her father', () => {
    const text =
      'Why Anna Vilbrandt is angry. Vilbrandt spoke in Tarnow. Her father, Robert Vilbrandt, teaches. Vilbrandt left.'
    expect(taken(text).filter(form => form.startsWith('Vilbrandt'))).toEqual([
      'Vilbrandt: Anna Vilbrandt',
      'Vilbrandt: Anna Vilbrandt',
    ])
  })
  test('a surname that stood before a relative was named is not of the relative', () => {
    expect(taken('Vilbrandt arrived in Tarnow. His son, Peter Vilbrandt, came along.')).toEqual([
      'Vilbrandt: Vilbrandt',
      'Tarnow: Tarnow',
      'Peter Vilbrandt: Peter Vilbrandt',
    ])
    expect(taken('Vilbrandt came with Peter Vilbrandt.')[0]).toBe('Vilbrandt: Vilbrandt')
    expect(taken('Peter Vilbrandt arrived. Vilbrandt came alone.')[1]).toBe('Vilbrandt: Peter Vilbrandt')
  })
})

describe('another', () => {
  const at = (words: string, sentence: number, rest: object = {}): Borne => ({
    words: words.split(' '),
    places: [{ sentence, ...rest }],
    indices: [sentence],
  })
  const held: Omit<Holder, 'leads'> = {
    of: 'Karsenia',
    office: 'president',
    name: 'Anna Berg',
    from: '',
    to: '',
  }
  const leads: Holder[] = [{ ...held, leads: true }]
  test('a title that another of the surname is known by', () => {
    expect(another(at('berg', 4, { title: 'president' }), at('peter berg', 0), leads)).toBe(true)
    expect(another(at('berg', 4, { title: 'president' }), at('anna berg', 0), leads)).toBe(false)
    expect(another(at('berg', 4, { title: 'mayor' }), at('peter berg', 0), leads)).toBe(false)
  })
  test('the surname of a leader well before somebody else of it is named', () => {
    expect(another(at('berg', 0), at('peter berg', 5), leads)).toBe(true)
    expect(another(at('berg', 0), at('peter berg', 1), leads)).toBe(false)
    expect(another(at('berg', 0), at('peter berg', 5), [])).toBe(false)
    expect(another(at('berg', 4), { ...at('peter berg', 0), given: true }, leads)).toBe(true)
  })
})

describe('across documents', () => {
  test('a surname belongs to the full name of the story that is by far the most named', () => {
    const about = 'Anna Vilbrandt spoke. Anna Vilbrandt said that Tarnow would pay.'
    expect(
      story(about, about, about, about, 'Peter Vilbrandt sang in Tarnow.', 'Vilbrandt was sued in Tarnow.'),
    ).toContain('Anna Vilbrandt, Vilbrandt')
  })
  test('where two are named alike it stays alone', () => {
    const names = story(
      'Anna Vilbrandt spoke.',
      'Peter Vilbrandt sang in Tarnow.',
      'Vilbrandt was sued in Tarnow.',
    )
    expect(names).toContain('Vilbrandt')
  })
  test('a name with a word more is the name without it', () =>
    expect(story('Lumo COO Anna Vilbrandt spoke.', 'Anna Vilbrandt spoke.')).toContain('Anna Vilbrandt'))
  test('capitals throughout are no name of their own', () =>
    expect(story('ANNA VILBRANDT, host: Good evening.', 'Anna Vilbrandt spoke.')).toContain(
      'Anna Vilbrandt, ANNA VILBRANDT',
    ))
})

test('mostNamed', () => {
  const people = (...counts: (readonly [string, number, number])[]): string | null =>
    mostNamed(counts.map(([of, mentions, documents]) => ({ of, mentions, documents })))
  expect(people(['a', 1, 1])).toBe('a')
  expect(people(['a', 9, 4], ['b', 3, 2])).toBe('a')
  expect(people(['a', 9, 4], ['b', 3, 3])).toBe(null)
  expect(people(['a', 8, 4], ['b', 3, 2])).toBe(null)
})

test('a bracket is a short name only of a body, where its letters fit and nobody else is known by it', () => {
  expect(fits('NGB', 'Nordic Grain Board')).toBe(true)
  expect(fits('FARC', 'Revolutionary Armed Forces of Colombia')).toBe(true)
  expect(fits('AFP', 'Nordic Grain Board')).toBe(false)
  expect(fits('A', 'Anna')).toBe(false)
  expect(taken('TARNOW (AP) — The mayor spoke.')).toContain('AP: AP')
  const text = 'The Nordic Grain Board (NGB) met.'
  const tagged = english.text.tag(text)
  const first = tagged.tokens.findIndex(token => token.form === 'Nordic')
  const bracket = (type: 'organisation' | 'place'): string | undefined =>
    bracketOf(tagged, { first, last: first + 3, type }, 'Nordic Grain Board', englishEntities)
  expect(bracket('organisation')).toBe('NGB')
  expect(bracket('place')).toBe(undefined)
})

test('names are shown without the capitals of captions and datelines', () => {
  expect(shown('ANNA VILBRANDT', 'person')).toBe('Anna Vilbrandt')
  expect(shown('Anna BERG', 'person')).toBe('Anna Berg')
  expect(shown('TARNOW', 'place')).toBe('Tarnow')
  expect(shown('UAE', 'place')).toBe('UAE')
  expect(shown('NASA', 'organisation')).toBe('NASA')
})
