/** `onrecord/story`: which story each document belongs to, and what is a reprint. */
import { englishStory } from '../lang/en/story/index.ts'
import { createGrouper, type Grouper } from '../story/index.ts'

export * from '../story/decisions.ts'
export type { Grouper, GroupItem } from '../story/index.ts'

/** A grouper that decides for each document as it arrives; `live` for a stream with a short memory. */
export const grouper = (options: { readonly live?: boolean } = {}): Grouper =>
  createGrouper(options, englishStory)
