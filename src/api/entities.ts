/** `onrecord/entities`: people, organisations, places and groups of an English text. */
import type { Entity, Id, Mention } from '../core/index.ts'
import { acrossDocuments as across, entities, type StoryDocument } from '../entities/index.ts'
import { englishEntities } from '../lang/en/entities/index.ts'
import { englishText } from '../lang/en/text/index.ts'

export type { Entity, Mention, MentionType } from '../core/index.ts'
export type { StoryDocument } from '../entities/index.ts'

/** The names of an English text; those that mean the same share their `entity`. */
export const mentions = (text: string, document: Id = 'text'): readonly Mention[] =>
  entities(englishText.tag(text), { document }, englishEntities)

/** Who is the same across the documents of a story. */
export const acrossDocuments = (
  documents: readonly StoryDocument[],
): { readonly entityOf: ReadonlyMap<Id, Id>; readonly entities: readonly Entity[] } =>
  across(documents, englishEntities)
