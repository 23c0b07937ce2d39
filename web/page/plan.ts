/** What goes where on a page: each document is shown once, in the first story that holds it. */
import type { Id, RecordDocument, RecordFile } from '../../src/core/index.ts'
import { documentAnchor } from '../model/anchors.ts'
import type { Note } from '../model/notes.ts'
import { marksOf, notesOf } from '../model/notes.ts'
import { broken, segmented } from '../model/segments.ts'
import type { StoryView } from '../model/story.ts'
import { viewOf } from '../model/story.ts'

/** A story with the documents shown under it. */
export interface PlannedStory {
  readonly view: StoryView
  readonly documents: readonly RecordDocument[]
}

/** A page before it is drawn. */
export interface Plan {
  readonly stories: readonly PlannedStory[]
  /** Notes of all stories, by document. */
  readonly notes: ReadonlyMap<Id, readonly Note[]>
  /** Documents of no story. */
  readonly loose: readonly RecordDocument[]
  /** Anchors of words that are shown in several pieces. */
  readonly broken: readonly string[]
}

function allNotes(views: readonly StoryView[]): ReadonlyMap<Id, readonly Note[]> {
  const all = new Map<Id, Note[]>()
  for (const view of views)
    for (const [document, notes] of notesOf(view)) all.set(document, [...(all.get(document) ?? []), ...notes])
  for (const notes of all.values()) notes.sort((a, b) => a.start - b.start || b.end - a.end)
  return all
}

/** Decides what goes where; the stories with the most documents come first. */
export function planOf(record: RecordFile): Plan {
  const views = record.stories
    .map(story => viewOf(record, story))
    .sort((a, b) => b.documents.length - a.documents.length)
  const shown = new Set<string>()
  const stories = views.map(view => {
    const documents = view.documents.filter(d => !shown.has(documentAnchor(d.id)))
    for (const d of documents) shown.add(documentAnchor(d.id))
    return { view, documents }
  })
  const notes = allNotes(views)
  const loose = record.documents.filter(d => !shown.has(documentAnchor(d.id)))
  const pieces = record.documents.flatMap(d =>
    broken(segmented(d.text, marksOf(d.id, notes.get(d.id) ?? []))),
  )
  return { stories, notes, loose, broken: pieces }
}
