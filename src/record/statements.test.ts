import { expect, test } from 'vitest'
import type { AnnotatedDocument, Attribution } from '../core/index.ts'
import { deskOf, sketched } from './desk.cases.ts'
import { originsOf } from './origins.ts'
import { statements } from './statements.ts'

const TEXT = 'a senior official said the bridge had been closed since the storm of Monday night'

interface Said {
  readonly by: string
  readonly from: string
  readonly to?: string
}

/** A report of words from somewhere to its end, by whoever is named. */
function report(id: string, said: readonly Said[]): AnnotatedDocument {
  const attributions = said.map(({ by, from, to }, i): Attribution => {
    const end = to ? TEXT.indexOf(to) + to.length : TEXT.length
    const content = [{ start: TEXT.indexOf(from), end }]
    return { id: `${id}:${i}`, content, speakerName: by, manner: 'indirect' } as unknown as Attribution
  })
  return sketched(id, '2025-03-02', TEXT, { attributions })
}

function found(...documents: AnnotatedDocument[]) {
  const desk = deskOf(documents, {
    compare: (a, b) => (a === b ? 'same' : null),
    compareFragments: (a, b) => (a.includes(b) || b.includes(a) ? 'cut' : null),
    unnamed: words => words.endsWith('official'),
  })
  return statements(desk, originsOf(desk))
}

test('words within the words of the same speaker are listed once, those of another are kept', () => {
  const outer = { by: 'Dorn', from: 'the bridge' }
  expect(found(report('a', [outer, { by: 'Dorn', from: 'closed' }]))).toHaveLength(1)
  expect(found(report('a', [outer, { by: 'Rehn', from: 'closed' }]))).toHaveLength(2)
  expect(found(report('a', [outer, outer]))).toHaveLength(2)
})
test('the same words of speakers without a name are one statement, those of two who are named are two', () => {
  const says = (id: string, by: string) => report(id, [{ by, from: 'since' }])
  expect(found(says('a', 'a senior official'), says('b', 'one official'))).toHaveLength(1)
  expect(found(says('a', 'Dorn'), says('b', 'Rehn'))).toHaveLength(2)
})
test('a fragment of what one speaker said on one day is a variant, also where it runs on into what follows', () => {
  const whole = report('a', [
    { by: 'Dorn', from: 'the bridge', to: 'been closed' },
    { by: 'Dorn', from: 'since the', to: 'Monday night' },
  ])
  const piece = (by: string, from: string, to: string) => report('b', [{ by, from, to }])
  const variants = (later: AnnotatedDocument) => found(whole, later).map(s => s.variants.map(v => v.kind))
  expect(variants(piece('Dorn', 'had been', 'closed since the storm'))).toEqual([['cut'], []])
  expect(variants(piece('Dorn', 'since the storm of', 'Monday'))).toEqual([[], ['cut']])
  expect(variants(piece('Rehn', 'had been', 'closed since the storm'))).toEqual([[], [], []])
})
