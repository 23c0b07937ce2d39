import { expect, test } from 'vitest'
import { compareFragments } from './fragments.ts'

const LONG =
  'The bridge at Orre will stay closed until engineers have tested every cable, whatever the mayor wants.'

test('a few words that stand in a longer quotation are a cut of it', () => {
  expect(compareFragments('tested every cable', LONG)).toBe('cut')
  expect(compareFragments(LONG, '“stay closed”')).toBe('cut')
  expect(compareFragments('closed cable', LONG)).toBeNull()
  expect(compareFragments('will', LONG)).toBeNull()
})
test('stray words between the pieces of a quotation do not hold it apart', () => {
  const torn = 'The bridge at Orre will stay closed he told reporters until engineers have tested every cable'
  expect(compareFragments(torn, LONG)).toBe('cut')
  expect(compareFragments('every cable at Orre will be closed by the mayor engineers said', LONG)).toBeNull()
})
test('what turns a quotation round is no cut of it', () =>
  expect(
    compareFragments('The bridge at Orre will not stay closed until engineers have tested every cable', LONG),
  ).toBeNull())
