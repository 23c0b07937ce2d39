/** The record of one story or affair, from its annotated documents. */
import type { AnnotatedDocument, Id, Story, StoryRecord } from '../core/index.ts'
import { acrossDocuments } from '../entities/index.ts'
import { newsDay } from '../events/index.ts'
import type { Language } from '../lang/language.ts'
import { type JointRange, record } from '../record/index.ts'
import { titleOf, wireCredit } from '../story/index.ts'
import { ranges } from '../temporal/ranges.ts'
import { fallback } from './languages.ts'

/** A story or affair whose record is wanted. */
export interface Recordable {
  readonly id: Id
  readonly affair: Id
  readonly documents: readonly AnnotatedDocument[]
  /** From a reprint to the document it was taken from. */
  readonly reprints: ReadonlyMap<Id, Id>
}

/** From either end of a range to all of it. */
function rangesOf(
  documents: readonly AnnotatedDocument[],
  language: Language['temporal'],
): Map<Id, JointRange> {
  return new Map(
    documents.flatMap(({ document, annotations: { timexes } }) => {
      const spans = new Map(timexes.map(t => [t.id, t]))
      return ranges(document.text, timexes, language).flatMap(({ first, last, interval }) => {
        const joint = { start: spans.get(first)!.start, end: spans.get(last)!.end, interval }
        return [[first, joint] as const, [last, joint] as const]
      })
    }),
  )
}

/** From documents to the timex that names the day of their news. */
function newsOf(documents: readonly AnnotatedDocument[]): Map<Id, Id> {
  return new Map(
    documents.flatMap(({ document, annotations: { sentences, timexes } }) => {
      const day = newsDay({ text: document.text, sentences }, timexes, document)
      const named = day && timexes.find(t => t.interval?.from === day && t.interval.to === day)
      return named ? [[document.id, named.id] as const] : []
    }),
  )
}

/** The record of a story's documents. Pure: any order of documents gives the same. */
export function recordOf(
  { id, affair, documents, reprints }: Recordable,
  language: Language = fallback,
): StoryRecord {
  const story: Story = {
    id,
    affair,
    title:
      titleOf(
        documents.map(d => d.document),
        language.story,
      ) ?? documents[0]!.document.name,
    documents: documents.map(d => d.document.id),
    first: null,
    last: null,
  }
  const { entityOf, entities } = acrossDocuments(
    documents.map(d => ({
      document: d.document.id,
      mentions: d.annotations.mentions,
      text: d.document.text,
    })),
    language.entities,
  )
  const credits = new Map(
    documents.flatMap(({ document }) => {
      const agency = wireCredit(document.text, document.byline ?? null, language.story.credits)
      return agency ? [[document.id, agency] as const] : []
    }),
  )
  return record(
    {
      story,
      documents,
      entityOf,
      entities,
      reprints,
      credits,
      ranges: rangesOf(documents, language.temporal),
      news: newsOf(documents),
    },
    language.record,
  )
}
