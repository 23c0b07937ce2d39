import { expect, test } from 'vitest'
import { readCases } from './cases.ts'
import { asMarked, judged } from './score.ts'

const [one] = readCases(
  '# kind 2014-05-06\n[The spokesman|Anna Berg/Berg @ Foreign Ministry] said [he|=] left.¶[Holm]\nwent.',
)

test('marks, kinds, days and paragraphs are read', () => {
  expect(one!.kind).toBe('kind')
  expect(one!.published).toBe('2014-05-06')
  const [page] = one!.pages
  expect(page!.text).toBe('The spokesman said he left.\n\nHolm went.')
  expect(page!.marks.map(m => [page!.text.slice(m.start, m.end), m.names, m.entity])).toEqual([
    ['The spokesman', ['Anna Berg', 'Berg'], 'Foreign Ministry'],
    ['he', ['='], null],
    ['Holm', ['Holm'], null],
  ])
})

test('right is one of the names and the body asked for; kept words are right only where nobody is meant', () => {
  const [spokesman, he, holm] = one!.pages[0]!.marks
  const answer = (name: string, entity: string | null, known: string[]) => ({ name, entity, known })
  expect(judged(spokesman!, 'The spokesman', answer('Berg', 'e', ['Foreign Ministry']))).toEqual({
    answered: true,
    right: true,
  })
  expect(judged(spokesman!, 'The spokesman', answer('Berg', 'e', ['Berg'])).right).toBe(false)
  expect(judged(he!, 'he', answer('he', null, []))).toEqual({ answered: false, right: true })
  expect(judged(he!, 'he', answer('Holm', 'e', ['Holm']))).toEqual({ answered: true, right: false })
  expect(judged(holm!, 'Holm', answer('Peter Holm', 'e', ['Peter Holm', 'Holm'])).right).toBe(true)
})

test('a mark takes the place of the source found, and stands by itself where none was', () => {
  const [spokesman, he] = one!.pages[0]!.marks
  const found = [
    {
      id: 'a',
      source: { start: 4, end: 13 },
      content: [{ start: 19, end: 26 }],
      manner: 'indirect' as const,
    },
  ]
  const { all, of } = asMarked(found, [spokesman!, he!])
  expect(all.map(a => a.source)).toEqual([
    { start: 0, end: 13 },
    { start: 19, end: 21 },
  ])
  expect(of.get(spokesman!)).toBe('a')
  expect(all[1]!.within).toBe('a')
})
