import { describe, expect, test } from 'vitest'
import { deskOf, sketched } from './desk.cases.ts'

describe('the day of a report', () => {
  const published = (from: string, to: string) => {
    const report = sketched('a', from, 'Text.', {})
    const document = { ...report.document, published: { from, to, basis: 'estimated' as const } }
    return deskOf([{ ...report, document }], {}).pages[0]!.day
  }
  test('is known where it is one', () => expect(published('2025-03-02', '2025-03-02')).toBe('2025-03-02'))
  test('is not the first of an estimate', () => expect(published('2011-01-01', '2012-04-02')).toBeNull())
})
