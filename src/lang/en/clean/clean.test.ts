import { describe, expect, test } from 'vitest'
import { dateLine, isRefused } from '../../../clean/published.ts'
import { englishClean as language } from './index.ts'

describe('English line rules', () => {
  for (const rule of language.lines) {
    test.each(rule.examples)(`${rule.name} knows: %s`, line => expect(rule.pattern.test(line)).toBe(true))
    test.each(rule.not)(`${rule.name} leaves: %s`, line => expect(rule.pattern.test(line)).toBe(false))
  }
})

describe('English date lines', () => {
  for (const rule of language.dates) {
    const alone = { ...language, dates: [rule] }
    test.each(rule.examples)(`${rule.name} reads: %s`, (line, day) => {
      const read = dateLine(line, alone)
      expect(read && !isRefused(read) ? (read.at ?? read.from) : read).toBe(day)
    })
    test.each(rule.not)(`${rule.name} leaves: %s`, line => expect(dateLine(line, alone)).toBe(null))
  }

  test('day and month that cannot be told apart are refused, not guessed', () => {
    expect(dateLine('Updated: 03/04/2031', language)).toEqual({
      refused: expect.stringContaining('cannot be told apart'),
    })
  })
  test('a day that does not exist is refused', () => {
    expect(dateLine('Published 30 February 2024', language)).toEqual({
      refused: expect.stringContaining('no day of the calendar'),
    })
  })
})
