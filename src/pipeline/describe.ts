/** Documents as a record carries them. */
import type { AnnotatedDocument, Document, Id, Published, RecordDocument } from '../core/index.ts'
import { publicationAcross } from '../temporal/across.ts'

/** Where a document belongs, as a record tells it. */
export interface Belonging {
  readonly story: Id
  readonly reprintOf?: Id | null
}

/** What a story lends its undated documents: a range and its reason. It orders nothing, for no day is known. */
export const lentDays = (documents: readonly AnnotatedDocument[]): ReadonlyMap<Id, Published> =>
  publicationAcross(documents.map(d => ({ ...d.document, timexes: d.annotations.timexes })))

/** A document as a record carries it; `lent` is what its story tells of its day. */
export function describe(document: Document, group: Belonging, lent?: Published): RecordDocument {
  return {
    id: document.id,
    name: document.name,
    outlet: document.outlet,
    title: document.title,
    url: document.url ?? null,
    byline: document.byline ?? null,
    published: lent ?? document.published,
    language: document.language,
    text: document.text,
    stories: [group.story],
    reprintOf: group.reprintOf ?? null,
  }
}
