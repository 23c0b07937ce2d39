/** Invented reports and a language of few words, for the tests of the record. */
import type { AnnotatedDocument, Annotations, Day, EventMention, Span } from '../core/index.ts'
import { type Desk, layOut } from './desk.ts'
import type { RecordInput, RecordLanguage } from './input.ts'

/** Where words first stand in a text. */
export const spanIn = (text: string, words: string): Span => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})

/** A mention, by words of a text, of something that happened, of no known type. */
export const mentioned = (text: string, words: string, rest: Partial<EventMention> = {}): EventMention => ({
  id: words,
  trigger: spanIn(text, words),
  type: null,
  plover: null,
  lemma: words,
  participants: [],
  status: 'happened',
  polarity: 'positive',
  ...rest,
})

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
