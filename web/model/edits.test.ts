import { describe, expect, it } from 'vitest'
import { editsOf } from './edits.ts'

const page = (...paragraphs: string[]): string => paragraphs.join('\n\n')
const shown = (before: string, after: string): readonly string[] =>
  editsOf(before, after).map(
    e => `${e.kind}: ${e.runs.map(r => (r.kind === 'both' ? r.text : `[${r.kind}${r.text}]`)).join('')}`,
  )

describe('what was edited', () => {
  it('is nothing where nothing was', () => {
    expect(editsOf(page('One.', 'Two.'), page('One.', 'Two.'))).toEqual([])
  })
  it('keeps words of one paragraph apart from those of the next', () => {
    const before = page('The ferry sails.', 'Ada Fenn said the price would hurt the fishing port.')
    const after = page(
      'The ferry sails.',
      'Ada Fenn said the price would hurt the town.',
      'Corrected: the day was wrong.',
    )
    expect(shown(before, after)).toEqual([
      'changed: Ada Fenn said the price would hurt the[del fishing port][ins town].',
      'added: [insCorrected: the day was wrong.]',
    ])
  })
  it('tells a paragraph that went from one that was changed', () => {
    const before = page('The bridge is closed on Monday.', 'Buses run along the bank.', 'End.')
    expect(shown(before, page('The bridge is closed on Tuesday.', 'End.'))).toEqual([
      'changed: The bridge is closed on[del Monday][ins Tuesday].',
      'removed: [delBuses run along the bank.]',
    ])
  })
  it('holds for texts of nothing', () => {
    expect(editsOf('', '')).toEqual([])
    expect(shown('', 'New.')).toEqual(['added: [insNew.]'])
    expect(shown('Old.', '')).toEqual(['removed: [delOld.]'])
  })
})
