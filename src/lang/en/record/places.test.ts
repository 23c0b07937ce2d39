import { expect, test } from 'vitest'
import { stateOf } from './places.ts'

test('a state is the whole of itself, its capital a part, other towns are not known', () => {
  expect(stateOf('Kenya')).toEqual({ state: 'Kenya', whole: true })
  expect(stateOf('Nairobi')).toEqual({ state: 'Kenya', whole: false })
  expect(stateOf('Mombasa')).toBeNull()
})
test('a state that bears the name of its capital is the state', () =>
  expect(stateOf('Singapore')?.whole).toBe(true))
