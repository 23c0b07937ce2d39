import { describe, expect, test } from 'vitest'
import { englishEntities } from '../lang/en/entities/index.ts'
import { englishText } from '../lang/en/text/index.ts'
import { entities, speakerOf } from './index.ts'

/** Who is meant by the last occurrence of `source` in `text`. */
function speaker(text: string, source: string): { entity: string | null; name: string } {
  const tagged = englishText.tag(text)
  const start = text.lastIndexOf(source)
  const mentions = entities(tagged, { document: 'd' }, englishEntities)
  return speakerOf(tagged, mentions, { start, end: start + source.length }, englishEntities)
}
const name = (text: string, source: string): string => speaker(text, source).name
const open = (text: string, source: string): void => expect(speaker(text, source).entity).toBeNull()

describe('names', () => {
  test('the person who heads the phrase', () => {
    expect(name('Clara Holm, a lawyer for Peter Berg, said so.', 'Clara Holm, a lawyer for Peter Berg')).toBe(
      'Clara Holm',
    )
    expect(name("Peter Berg's lawyer, Clara Holm, said so.", "Peter Berg's lawyer, Clara Holm,")).toBe(
      'Clara Holm',
    )
    expect(
      name('Foreign Ministry spokeswoman Clara Holm said so.', 'Foreign Ministry spokeswoman Clara Holm'),
    ).toBe('Clara Holm')
  })
  test('somebody near a person is not that person', () => {
    open('Advisers to Peter Berg said so.', 'Advisers to Peter Berg')
    open("Peter Berg's aides said so.", "Peter Berg's aides")
    open('Peter Berg and Clara Holm said so.', 'Peter Berg and Clara Holm')
  })
  test('a surname means the full name', () =>
    expect(speaker('Peter Berg came on Monday. Mr. Berg said so.', 'Mr. Berg').entity).toBe(
      'd#entity:peter-berg',
    ))
})

describe('bodies and states', () => {
  test('a state, capital or seat is its government; the White House is itself', () => {
    expect(name('In talks last week, Ankara said no.', 'Ankara')).toBe('Turkish government')
    expect(name('Downing Street said no.', 'Downing Street')).toBe('UK government')
    expect(name('The White House said no.', 'The White House')).toBe('White House')
    expect(name('The Turkish government said no.', 'The Turkish government')).toBe('Turkish government')
  })
  test('a capital means the same as its state, where the text names it', () =>
    expect(speaker('Talks with Turkey failed on Monday. Ankara said no.', 'Ankara').entity).toBe(
      'd#entity:turkey',
    ))
  test('"the ministry" is the one named shortly before', () => {
    expect(name('The Foreign Ministry was told. The ministry said no.', 'The ministry')).toBe(
      'Foreign Ministry',
    )
    open('The Foreign Ministry and the Interior Ministry were told. The ministry said no.', 'The ministry')
  })
  test('some of a people is nobody in particular', () => {
    open('Many Democrats said no.', 'Many Democrats')
    expect(speaker('Republicans said no.', 'Republicans').name).toBe('Republicans')
  })
})

describe('spokespeople', () => {
  test('without a name, their body', () =>
    expect(
      speaker('A spokesman for the Foreign Ministry said no.', 'A spokesman for the Foreign Ministry'),
    ).toEqual({ entity: 'd#entity:foreign-ministry', name: 'spokesman for the Foreign Ministry' }))
  test('"the spokesman" is the one before', () => {
    expect(
      name(
        'Peter Berg, a spokesman for the Foreign Ministry, came. It was over, the spokesman said.',
        'the spokesman',
      ),
    ).toBe('Peter Berg')
    expect(
      speaker('A spokesman for the Foreign Ministry came. It was over, the spokesman said.', 'the spokesman')
        .entity,
    ).toBe('d#entity:foreign-ministry')
  })
  test('of a person: nobody else is that person', () =>
    open('A spokesman for Peter Berg said no.', 'A spokesman for Peter Berg'))
})

describe('pronouns', () => {
  test('the one who fits by given name or title', () => {
    expect(name('Anna Berg met Peter Holm on Monday. It was over, he said.', 'he')).toBe('Peter Holm')
    expect(name('Ms. Sorvik met Peter Holm on Monday. It was over, she said.', 'she')).toBe('Sorvik')
  })
  test('of several the subject of the nearest sentence', () =>
    expect(name('Paul Stone said he would talk to Peter Holm. He said it was over.', 'He')).toBe(
      'Paul Stone',
    ))
  test('a full name before a lone word that may be of no person', () =>
    expect(
      name(
        'The premier, Peter Holm, promised that Velmora will open the bridge with him. It was over, he said.',
        'he',
      ),
    ).toBe('Peter Holm'))
  test('nobody where a woman without a name is nearer, or nobody fits, or more than one speaks', () => {
    open('Anna Berg left. A woman in the crowd was angry. It was over, she said.', 'she')
    open('Peter Holm left. It was over, she said.', 'she')
    open('Anna Berg left. It was over, they said.', 'they')
  })
})

describe('offices', () => {
  test('the one who was called by it', () => {
    expect(
      name(
        'Foreign Minister Anna Berg met Defence Minister Peter Holm. It was over, the foreign minister said.',
        'the foreign minister',
      ),
    ).toBe('Anna Berg')
    expect(
      name(
        'Brazilian President Peter Holm met Turkish President Paul Stone. It was over, the Brazilian leader said.',
        'the Brazilian leader',
      ),
    ).toBe('Peter Holm')
  })
  test('not one of two, and not a former one', () => {
    open(
      'Foreign Minister Anna Berg met Defence Minister Peter Holm. It was over, the minister said.',
      'the minister',
    )
    open('The former president Peter Holm came to Oslo. It was over, the president said.', 'the president')
  })
})
