import { expect, test } from 'vitest'
import type { AnnotatedDocument, Attribution } from '../core/index.ts'
import { deskOf, sketched } from './desk.cases.ts'
import { originsOf } from './origins.ts'
import { statements } from './statements.ts'

const TEXT = 'a senior official said the bridge had been closed since the storm of Monday night'

interface Said {
  readonly by: string
  readonly from: string
}

/** A report of words from somewhere to its end, by whoever is named. */
function report(id: string, said: readonly Said[]): AnnotatedDocument {
  const attributions = said.map(({ by, from }, i): Attribution => {
    const content = [{ start: TEXT.indexOf(from), end: TEXT.length }]
    return { id: `${id}:${i}`, content, speakerName: by, manner: 'indirect' } as unknown as Attribution
  })
  return sketched(id, '2025-03-02', TEXT, { attributions })
}

function found(...documents: AnnotatedDocument[]) {
  const desk = deskOf(documents, {
    compare: (a, b) => (a === b ? 'same' : null),
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
