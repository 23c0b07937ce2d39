/** Annotating again what was annotated by earlier versions of the stages. */
import type { AnnotatedDocument, Document } from '../core/index.ts'
import { annotateDocuments } from './annotate.ts'

/** A day that stands in the text was read by a stage, and may be read otherwise now. */
const asCleaned = (document: Document): Document =>
  document.published.span ? { ...document, published: { from: null, to: null, basis: 'unknown' } } : document

/** Documents with new annotations; their texts stay as they are. */
export const annotateAgain = (documents: readonly Document[]): AnnotatedDocument[] =>
  annotateDocuments(documents.map(asCleaned)).map(({ document, annotations }) => ({ document, annotations }))
