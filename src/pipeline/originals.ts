/** One original of `onrecord read`: cleaned and annotated, or the reason why not. */
import { clean } from '../clean/index.ts'
import type { AnnotatedDocument, Original } from '../core/index.ts'
import { annotateDocument, unread } from './annotate.ts'
import { fallback, languageOf } from './languages.ts'

/** Something that could not be read, or not wholly: one clear line. */
export interface Trouble {
  readonly name: string
  readonly reason: string
}

/** What came of an original. */
export interface Reading {
  readonly read?: AnnotatedDocument
  readonly troubles: readonly Trouble[]
}

/** Cleans and annotates an original. Never throws: what goes wrong comes back as a trouble. */
export function readOriginal(original: Original): Reading {
  const name = original.name
  try {
    const cleaned = clean(original, fallback.clean)
    if ('reason' in cleaned) return { troubles: [cleaned] }
    const { document, warnings } = cleaned
    const troubles = warnings.map(reason => ({ name, reason }))
    const language = languageOf(document.language)
    if (language) return { read: annotateDocument(document, language), troubles }
    const reason = `its language, ${document.language}, is not analysed: the text is kept and grouped, but unread`
    return { read: { document, annotations: unread }, troubles: [...troubles, { name, reason }] }
  } catch (error) {
    return {
      troubles: [{ name, reason: `could not be read: ${error instanceof Error ? error.message : error}` }],
    }
  }
}
