/** A document as grouping takes it. */
import { type AnnotatedDocument, dayOf } from '../core/index.ts'
import type { GroupItem } from '../story/index.ts'

/** What grouping looks at in a document. */
export const itemOf = ({ document, annotations }: AnnotatedDocument): GroupItem => ({
  id: document.id,
  title: document.title,
  text: document.text,
  published: dayOf(document.published),
  outlet: document.outlet,
  language: document.language,
  names: annotations.mentions.map(m => m.name),
})
