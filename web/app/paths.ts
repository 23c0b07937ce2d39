/** Addresses of the reading room's pages. */
import type { Evidence, Id } from '../../src/core/index.ts'
import type { Query } from '../../src/store/types.ts'
import type { Links } from '../components/Links.tsx'
import { evidenceAnchor, type LineKind, lineAnchor } from '../model/anchors.ts'
import { type Extent, SECTIONS } from '../model/extent.ts'
import type { StoryView } from '../model/story.ts'

const at = (folder: string, id: Id): string => `/${folder}/${encodeURIComponent(id)}`

/** The words of an evidence: a permalink to the exact characters. */
const wordsPath = (evidence: Evidence): string =>
  `${at('document', evidence.document)}#${evidenceAnchor(evidence)}`

/** A line of a story, also where the first page of a long one does not hold it. */
const linePath = (story: Id, anchor: string): string => `${at('story', story)}?line=${anchor}#${anchor}`

/** Paths by what they show. */
export const pathOf = {
  story: (id: Id): string => at('story', id),
  affair: (id: Id): string => at('affair', id),
  document: (id: Id): string => at('document', id),
  words: (evidence: Evidence): string => wordsPath(evidence),
  line: (story: Id, kind: LineKind, id: Id): string => linePath(story, lineAnchor(story, kind, id)),
} as const

/** Links of a story's page to the documents, which have pages of their own. */
export const roomLinks: Links = {
  document: pathOf.document,
  words: wordsPath,
  line: anchor => `#${anchor}`,
}

/** Links of a sheet of a long story at `path`; the sheet of no name is its first page. */
export const sheetLinks = (view: StoryView, extent: Extent, path: string, sheet: string): Links => ({
  ...roomLinks,
  line: anchor => {
    if (extent.holds(sheet, anchor)) return `#${anchor}`
    const at = extent.sheetOf(anchor)
    return `${path}${at && `?part=${at}`}#${anchor}`
  },
  rest: section => (sheet === '' && SECTIONS.has(section) ? `${path}?part=${section}` : null),
  history: event => {
    if (sheet === '' ? extent.open.has(event) : sheet !== 'events') return null
    const anchor = lineAnchor(view.story.id, 'event', event)
    return `${path}?part=${extent.familyOf(anchor)}#${anchor}`
  },
})

/** Links of a document's page back to the lines of its story. */
export const documentLinks = (story: Id): Links => ({
  document: pathOf.document,
  words: evidence => `#${evidenceAnchor(evidence)}`,
  line: anchor => linePath(story, anchor),
})

/** `?a=b&c=d` of the fields that say something. */
export function queryString(fields: Readonly<Record<string, string | null | undefined>>): string {
  const given = Object.entries(fields).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return given.length > 0 ? `?${new URLSearchParams(given)}` : ''
}

/** A search as the fields of an address. */
export const fieldsOf = (query: Query): Record<string, string> =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value)) as Record<string, string>
