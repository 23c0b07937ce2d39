import { expect, test } from 'vitest'
import type { AnnotatedDocument, Attribution } from '../core/index.ts'
import { layOut } from './desk.ts'
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
  return {
    document: {
      id,
      original: id,
      name: id,
      outlet: id,
      title: null,
      language: 'en',
      text: TEXT,
      parts: [],
      alignment: [],
      published: { from: '2025-03-02', to: '2025-03-02', basis: 'given' },
    },
    annotations: { sentences: [], timexes: [], mentions: [], attributions, events: [], figures: [] },
  }
}

function found(...documents: AnnotatedDocument[]) {
  const desk = layOut(
    {
      story: { id: 's', affair: 'a', title: '', documents: [], first: null, last: null },
      documents,
      entityOf: new Map(),
      entities: [],
      reprints: new Map(),
      credits: new Map(),
      ranges: new Map(),
    },
    {
      eventTypes: [],
      harmOf: () => null,
      isHarm: () => false,
      senseOf: () => null,
      stateOf: () => null,
      compare: (a, b) => (a === b ? 'same' : null),
      says: () => true,
      unnamed: words => words.endsWith('official'),
      corrects: () => false,
      title: () => '',
    },
  )
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
