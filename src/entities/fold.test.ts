import { expect, test } from 'vitest'
import { folded, slug, sounded } from './fold.ts'

test('folded and slug', () => {
  expect(folded("São Tomé's")).toBe('sao tome')
  expect(folded('U.S.')).toBe('us')
  expect(folded('Łódź – Østfold')).toBe('lodz ostfold')
  expect(slug('Nordic Grain-Board')).toBe('nordic-grain-board')
  expect(slug('…')).toBe('unnamed')
})

test('transliterations sound alike, other names do not', () => {
  expect(new Set(['gaddafi', 'qadhafi', 'kadafi', 'qaddafi'].map(sounded)).size).toBe(1)
  expect(sounded('yushchenko')).not.toBe(sounded('yanukovych'))
})
