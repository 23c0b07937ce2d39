/** Invented reports and a language of few words, for the tests of the record. */
import type { AnnotatedDocument, Annotations, Day } from '../core/index.ts'
import { type Desk, layOut } from './desk.ts'
import type { RecordInput, RecordLanguage } from './input.ts'

/** A report of a day, which says nothing but what is given. */
export const sketched = (
  id: string,
  day: Day,
  text: string,
  annotations: Partial<Annotations>,
): AnnotatedDocument => ({
  document: {
    id,
    original: id,
    name: id,
    outlet: id,
    title: null,
    language: 'en',
    text,
    parts: [],
    alignment: [],
    published: { from: day, to: day, basis: 'given' },
  },
  annotations: {
    sentences: [],
    timexes: [],
    mentions: [],
    attributions: [],
    events: [],
    figures: [],
    ...annotations,
  },
})

/** Reports of one story laid out, with what is given of the language and of the story. */
export const deskOf = (
  documents: readonly AnnotatedDocument[],
  language: Partial<RecordLanguage>,
  known: Partial<RecordInput> = {},
): Desk =>
  layOut(
    {
      story: { id: 's', affair: 'a', title: '', documents: [], first: null, last: null },
      documents,
      entityOf: new Map(),
      entities: [],
      reprints: new Map(),
      credits: new Map(),
      ranges: new Map(),
      news: new Map(),
      ...known,
    },
    {
      eventTypes: [],
      harmOf: () => null,
      isHarm: () => false,
      onceOf: () => null,
      senseOf: () => null,
      stateOf: () => null,
      compare: () => null,
      compareFragments: () => null,
      says: () => true,
      speaks: () => true,
      pronoun: () => false,
      unnamed: () => false,
      corrects: () => false,
      isPart: () => false,
      phrasesAround: () => ({ phrases: [], kind: null }),
      title: () => '',
      ...language,
    },
  )
