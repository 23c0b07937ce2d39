/** Originals of `onrecord read`: cleaned and annotated, or the reason why not. */
import { clean, type Guess, primaryTag, unasked } from '../clean/index.ts'
import type { AnnotatedDocument, Document, Original } from '../core/index.ts'
import { annotateDocuments } from './annotate.ts'
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

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** An original cleaned: its document, if it has one, and what went wrong. */
interface Cleaned {
  readonly document?: Document
  readonly troubles: readonly Trouble[]
}

function cleaned(original: Original, guess: Guess): Cleaned {
  const { name } = original
  try {
    const found = clean(original, fallback.clean, guess)
    if ('reason' in found) return { troubles: [found] }
    return { document: found.document, troubles: found.warnings.map(reason => ({ name, reason })) }
  } catch (error) {
    return { troubles: [{ name, reason: `could not be read: ${message(error)}` }] }
  }
}

const unreadReason = (language: string): string =>
  `its language, ${language}, is not analysed: the text is kept and grouped, but unread`

/** Cleans and annotates originals, in their order. Never throws: what goes wrong comes back as a trouble. */
export async function readOriginals(batch: readonly Original[]): Promise<Reading[]> {
  const isGiven = batch.every(({ given }) => primaryTag(given.language) !== null)
  const guess = isGiven ? unasked : (await import('../clean/letters.ts')).byLetters
  const all = batch.map(original => cleaned(original, guess))
  const found = annotateDocuments(all.flatMap(({ document }) => document ?? []))
  let next = 0
  return all.map(({ document, troubles }, i) => {
    if (!document) return { troubles }
    const { trouble, ...read } = found[next++]!
    const reasons = trouble ? [trouble] : []
    if (!languageOf(document.language)) reasons.push(unreadReason(document.language))
    return { read, troubles: [...troubles, ...reasons.map(reason => ({ name: batch[i]!.name, reason }))] }
  })
}
