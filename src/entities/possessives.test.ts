import { expect, test } from 'vitest'
import { englishEntities as english } from '../lang/en/entities/index.ts'
import { englishText } from '../lang/en/text/index.ts'
import type { Name } from './name.ts'
import { abbreviated, owned, ownedByBody, suffixed } from './possessives.ts'

test('owned: whose a thing is is named apart, where the text names that person', () => {
  const { tokens } = englishText.tag("Anna Berg stopped. Berg's Volvo was towed to Holm's Garage.")
  const at = (form: string, n = 0): number => tokens.flatMap((t, i) => (t.form === form ? [i] : []))[n]!
  const person: Name = { first: 0, last: 2, type: 'person' }
  const car: Name = { first: at('Berg', 1), last: at('Volvo') + 1, type: 'organisation' }
  const garage: Name = { first: at('Holm'), last: at('Garage') + 1, type: 'organisation' }
  expect(owned(tokens, [person, car, garage])).toEqual([
    person,
    { first: car.first, last: car.first + 1, type: 'person' },
    { first: car.last - 1, last: car.last, type: 'organisation' },
    garage,
  ])
})

test("abbreviated: a town with its state's abbreviation is a place; a firm is not", () => {
  const typeOf = (text: string): string => {
    const { tokens } = englishText.tag(`${text} was named.`)
    return abbreviated(tokens, { first: 0, last: 2, type: 'organisation' }, english).type
  }
  expect(typeOf('Vardal Va.')).toBe('place')
  expect(typeOf('Vardal Corp.')).toBe('organisation')
})

test('ownedByBody: what a body has is named apart; a firm called after its founder stays whole', () => {
  const count = (text: string, type: Name['type'] = 'organisation'): number => {
    const { tokens } = englishText.tag(`${text} closed.`)
    return ownedByBody(tokens, { first: 0, last: tokens.length - 2, type }, english.words).length
  }
  expect(count("Holm University's Medical Faculty")).toBe(2)
  expect(count("Berg's Furniture Company")).toBe(1)
  expect(count("Anna Berg's Furniture Company")).toBe(1)
  expect(count("Holm University's Park", 'place')).toBe(1)
})

test('suffixed: the younger of one name has it whole', () => {
  const { tokens } = englishText.tag('Peter Berg Jr. met Anna Holm in May. Berg II sank.')
  const whole = (first: number, last: number, type: Name['type'] = 'person'): number =>
    suffixed(tokens, { first, last, type }, english.words).last
  expect(whole(0, 2)).toBe(3)
  expect(whole(0, 2, 'organisation')).toBe(2)
  expect(whole(4, 6)).toBe(6)
  expect(whole(9, 10)).toBe(10)
})
