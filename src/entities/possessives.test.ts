import { expect, test } from 'vitest'
import { englishEntities as english } from '../lang/en/entities/index.ts'
import { englishText } from '../lang/en/text/index.ts'
import type { Name } from './name.ts'
import { abbreviated, owned } from './possessives.ts'

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
