/** A document as grouping takes it. */
import type { AnnotatedDocument, Day, Document } from '../core/index.ts'
import type { GroupItem } from '../story/index.ts'

/** The day a document appeared; null where that is a guess over several days, which orders and parts nothing. */
export const dayOf = ({ published }: Pick<Document, 'published'>): Day | null =>
  published.from === published.to ? published.from : null

/** What grouping looks at in a document. */
export const itemOf = ({ document, annotations }: AnnotatedDocument): GroupItem => ({
  id: document.id,
  title: document.title,
  text: document.text,
  published: dayOf(document),
  outlet: document.outlet,
  language: document.language,
  names: annotations.mentions.map(m => m.name),
})
