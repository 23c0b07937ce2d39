import { expect, test } from 'vitest'
import { isPart } from './parts.ts'

const part = (marked: string): boolean => {
  const [before, , after] = marked.split(/[[\]]/) as [string, string, string]
  return isPart(before, after)
}

test.each([
  'The blaze killed nine people, including [two] children.',
  'He shot his parents and [two] of their friends.',
  'Twelve were hurt, among them [three] nurses.',
  'Nine died; [four] of the victims were children.',
])('some of a whole: %s', marked => expect(part(marked)).toBe(true))

test.each([
  'The blaze killed [nine] people in the old town of Orre.',
  'At least [40] were killed, police of the district said.',
  'The deaths of [two] hikers shook Halden.',
])('a whole: %s', marked => expect(part(marked)).toBe(false))
