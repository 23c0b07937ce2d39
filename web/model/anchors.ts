/** Anchors of the page, made of hashes: whatever an id holds, its anchor is a plain word, the same in every run. */
import type { Evidence, Id, Span } from '../../src/core/index.ts'
import { hash } from '../../src/core/index.ts'

/** Kinds of lines of the record that can be pointed at. */
export type LineKind = 'event' | 'reading' | 'statement' | 'figure' | 'story'

/** Anchor of a document of the page. */
export const documentAnchor = (id: Id): string => `d-${hash(id)}`

/** Anchor of a stretch of a document's text. */
export const spanAnchor = (document: Id, span: Span): string =>
  `w-${hash(document)}-${span.start}-${span.end}`

/** Anchor of the words of an evidence, in the document where they stand. */
export const evidenceAnchor = (evidence: Evidence): string => spanAnchor(evidence.document, evidence.span)

/** Anchor of a line of a story's record; `part` tells apart the places where one line stands twice. */
export const lineAnchor = (story: Id, kind: LineKind, id: Id, part = ''): string =>
  `${kind[0]}${part}-${hash(`${story}\n${kind}\n${id}`)}`

/** Anchor of a section of a story. */
export const sectionAnchor = (story: Id, section: string): string => `${section}-${hash(story)}`
