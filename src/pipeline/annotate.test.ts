import { describe, expect, it } from 'vitest'
import { publishedOf } from '../core/index.ts'
import { english } from '../lang/en/index.ts'
import type { Language } from '../lang/language.ts'
import { type AnnotateInput, annotate } from './annotate.ts'
import { annotateLines } from './lines.ts'

const input = (document: string, text: string, language: Language | undefined = english): AnnotateInput => ({
  document,
  text,
  published: publishedOf('2024-05-16'),
  parts: [],
  language,
})
const TEXTS = [
  'The minister said on Monday that she would visit Norway in June.',
  'Anna Berg denied the report. “We met nobody,” she said.',
  'The bridge collapsed at dawn, killing 14 people, police said.',
]

describe('annotate', () => {
  it('gives each text of many what it gives alone, whatever stands beside it', () => {
    const inputs = TEXTS.map((text, i) => input(`d${i}`, text))
    const alone = inputs.flatMap(one => annotate([one]))
    expect(annotate(inputs)).toEqual(alone)
    expect(alone.every(({ annotations }) => annotations.attributions.length > 0)).toBe(true)
  })

  it('leaves a text of another language unread among others', () => {
    const inputs = [
      input('a', TEXTS[0]!),
      { ...input('b', 'Ministeren besøger Norge.'), language: undefined },
    ]
    const [read, unread] = annotate(inputs)
    expect(read!.annotations.sentences).toHaveLength(1)
    expect(unread).toEqual({ ...unread, annotations: expect.objectContaining({ sentences: [], events: [] }) })
  })

  it('loses no other text to one that makes a stage fail', () => {
    const breaks: Language = {
      ...english,
      text: {
        tag: text => {
          if (text.includes('dawn')) throw new Error('no dawn')
          return english.text.tag(text)
        },
      },
    }
    const found = annotate(TEXTS.map((text, i) => input(`d${i}`, text, breaks)))
    expect(found.map(({ trouble }) => trouble)).toEqual([
      undefined,
      undefined,
      'could not be annotated: no dawn',
    ])
    expect(found[1]!.annotations.mentions[0]!.name).toBe('Anna Berg')
  })
})

describe('lines', () => {
  it('answers every line in its place: read, unread or at fault', () => {
    const lines = annotateLines([
      { line: 1, value: { id: 'x', text: TEXTS[0], published: '2024-05-16' } },
      { line: 2, trouble: 'not JSON' },
      { line: 3, value: { id: 7, text: 'Ministeren.', language: 'da' } },
      { line: 4, value: { id: 'z' } },
      { line: 5, value: { id: 'y', text: TEXTS[1] } },
    ]).map(line => JSON.parse(line))
    expect(lines.map(({ id }) => id)).toEqual(['x', null, 7, 'z', 'y'])
    expect(lines[1].error).toBe('line 2: not JSON')
    expect(lines[2].unread).toBe('da')
    expect(lines[3].error).toMatch(/^line 4: no "text"/)
    expect(lines[4].attributions[0].speakerName).toBe('Anna Berg')
  })
})
