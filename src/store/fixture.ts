/** Invented reports, records and originals for the tests of stores. */
import type { AnnotatedDocument, Day, Id, Original } from '../core/index.ts'
import type { Store } from './store.ts'
import type { Arrival, KeptRecord, Line, Outcome, Placed } from './types.ts'

/** Cases over the store of the running test. */
export type Cases = (store: () => Store) => void

/** What a test says of a report; the rest is made up. */
export interface Told {
  readonly text?: string
  readonly url?: string
  readonly outlet?: string
  readonly title?: string
  readonly day?: Day | null
}

const AT = '2031-05-01T10:00:00.000Z'

/** The original `id` as it arrives. */
export const arrival = (id: Id, told: Told = {}): Arrival => {
  const original: Original = {
    id: `original:${id}`,
    name: `${id}.txt`,
    format: 'text',
    body: told.text ?? `The text of ${id}.`,
    media: 'text/plain',
    given: told.url ? { url: told.url } : {},
  }
  return { original, at: AT, from: 'added' }
}

/** The document `id`, with an annotation or two. */
export function annotated(id: Id, told: Told = {}): AnnotatedDocument {
  const text = told.text ?? `The text of ${id}.`
  const day = told.day === undefined ? '2031-04-30' : told.day
  return {
    document: {
      id,
      original: `original:${id}`,
      name: `${id}.txt`,
      outlet: told.outlet ?? 'Tarn Courier',
      ...(told.url ? { url: told.url } : {}),
      title: told.title ?? `Title of ${id}`,
      language: 'en',
      published: { from: day, to: day, basis: day === null ? 'unknown' : 'given' },
      text,
      parts: [],
      alignment: [{ at: 0, length: text.length, from: 0, fromLength: text.length }],
    },
    annotations: {
      sentences: [{ start: 0, end: text.length, first: 0, last: 4, paragraph: 0 }],
      timexes: [],
      mentions: [],
      attributions: [],
      events: [],
      figures: [],
    },
  }
}

/** Where the grouper put a document. */
export const placed = (story: Id, affair = 'affair:1', reprintOf: Id | null = null): Placed => ({
  story,
  affair,
  reprintOf,
})

/** A document that came of original `seq`. */
export const became = (seq: number, id: Id, story: Id, told: Told = {}): Outcome => ({
  seq,
  read: annotated(id, told),
  placed: placed(story),
  stages: '1',
})

/** Lets documents arrive and settles them, each into its story; gives their numbers. */
export async function add(store: Store, all: readonly (readonly [Id, Id, Told?])[]): Promise<number[]> {
  const numbers = (await store.arrive(all.map(([id, , told]) => arrival(id, told)))) as number[]
  await store.settle(all.map(([id, story, told], i) => became(numbers[i]!, id, story, told)))
  return numbers
}

/** A line of a record. */
export const line = (id: Id, told: Partial<Line> = {}): Line => ({
  kind: 'statement',
  id,
  text: `Words of ${id}`,
  speaker: null,
  status: null,
  from: null,
  to: null,
  day: '2031-04-30',
  evidence: null,
  ...told,
})

/** A record of a story. */
export const kept = (story: Id, documents: readonly Id[], lines: readonly Line[] = []): KeptRecord => ({
  record: {
    id: story,
    affair: 'affair:1',
    title: `Record of ${story}`,
    documents,
    first: '2031-04-30',
    last: '2031-04-30',
    entities: [],
    events: [],
    statements: [],
    figures: [],
    origins: [],
    relations: [],
  },
  lent: {},
  lines,
  standing: { title: 'The visit', status: 'planned', from: null, to: null },
})
