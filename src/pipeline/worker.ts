/** What a thread does: the same functions as without threads, a batch at a time. */
import type { AnnotatedDocument, Document, Original, StoryRecord } from '../core/index.ts'
import { annotateLines, type LineIn } from './lines.ts'
import type { Reading } from './originals.ts'
import type { Recordable } from './record.ts'

/** Annotates a batch of lines. */
export const lines = (batch: readonly LineIn[]): string[] => annotateLines(batch)

/** Cleans and annotates a batch of originals. What cleans pages is loaded with the first of them: lines need none of it. */
export async function originals(batch: readonly Original[]): Promise<Reading[]> {
  const { readOriginals } = await import('./originals.ts')
  return readOriginals(batch)
}

/** Annotates documents that were cleaned before: a day that was read in the text is asked of the text again. */
export async function documents(batch: readonly Document[]): Promise<AnnotatedDocument[]> {
  const { annotateAgain } = await import('./again.ts')
  return annotateAgain(batch)
}

/** The records of stories. */
export async function records(batch: readonly Recordable[]): Promise<StoryRecord[]> {
  const { recordOf } = await import('./record.ts')
  return batch.map(story => recordOf(story))
}
