import { expect, test } from 'vitest'
import { CLASSES, senseOf } from './senses.ts'

test('words of one kind of happening have one class, others none', () => {
  expect(senseOf('quake')).toBe(senseOf('earthquake'))
  expect(senseOf('heist')).toBe(senseOf('robbery'))
  expect(senseOf('quake')).not.toBe(senseOf('heist'))
  expect(senseOf('say')).toBeNull()
})
test('a word stands in one class', () => {
  const words = CLASSES.flatMap(line => line.split(' '))
  expect(words.filter((w, i) => words.indexOf(w) !== i)).toEqual([])
})
