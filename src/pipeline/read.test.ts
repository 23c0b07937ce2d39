import { describe, expect, it } from 'vitest'
import type { AnnotatedDocument, Document } from '../core/index.ts'
import { publishedOf } from '../core/index.ts'
import { annotateDocuments } from './annotate.ts'
import { recordsOf } from './read.ts'

const TITLE = 'Quarry at Lower Brenn to close after flood'

const document = (id: string, published: string | null, body: string, title = TITLE): AnnotatedDocument => {
  const text = `${title}\n\n${body}`
  const whole: Document = {
    id,
    original: id,
    name: id,
    outlet: id,
    title,
    language: 'en',
    published: publishedOf(published),
    text,
    parts: [{ kind: 'headline', start: 0, end: title.length }],
    alignment: [],
  }
  return annotateDocuments([whole])[0]!
}

const told =
  'The Hallam quarry at Lower Brenn will close after the flood, its owner Marta Quill said. ' +
  'The quarry flooded when the river Brenn rose, and forty workers of the Hallam quarry lost their tools.'
const dated = [
  document('north', '2024-02-28', `${told} Quill spoke in Brenn.`),
  document('south', '2024-03-02', `${told} Quill told reporters so.`),
]
const undated = document('east', null, `${told} The river Brenn has fallen since.`)

describe('records of documents', () => {
  it('lends an undated document a range from its story, with the reason', () => {
    const { documents, stories } = recordsOf([...dated, undated])
    expect(stories).toHaveLength(1)
    const east = documents.find(d => d.id === 'east')!
    expect(east.published).toMatchObject({ from: '2024-02-25', to: '2024-03-05', basis: 'estimated' })
    expect(east.published.reason).toContain('2024-02-28 to 2024-03-02')
    expect(documents.find(d => d.id === 'north')!.published).toEqual(dated[0]!.document.published)
  })
  it('orders nothing by what is lent: the undated one stays last', () =>
    expect(recordsOf([undated, ...dated]).documents.map(d => d.id)).toEqual(['north', 'south', 'east']))
  it('lends nothing across stories, nor where no day is known', () => {
    const ferries = 'Ferries to Isle Corran sail again, the harbour master Odo Finch said on deck.'
    const apart = document('west', null, ferries, 'Ferries sail again')
    const { documents } = recordsOf([...dated, apart])
    expect(documents.find(d => d.id === 'west')!.published.basis).toBe('unknown')
    expect(recordsOf([undated]).documents[0]!.published.basis).toBe('unknown')
  })
  it('gives the same bytes for any order of documents', () => {
    const once = JSON.stringify(recordsOf([...dated, undated]))
    expect(JSON.stringify(recordsOf([undated, dated[1]!, dated[0]!]))).toBe(once)
  })
})
