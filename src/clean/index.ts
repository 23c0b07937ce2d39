/** Originals → documents: the article's text with its alignment, its headline, outlet, writer and day. */
import { type Document, dayOf, hash, type Original, type Part, type Published } from '../core/index.ts'
import { isFragment } from './article.ts'
import { assemble } from './assemble.ts'
import { type Draft, fromFragment, fromPage, fromText } from './draft.ts'
import { type Guess, languageOf, unasked } from './guess.ts'
import type { CleanLanguage } from './language.ts'
import { bylineOf, outletOf } from './outlet.ts'
import { ELEMENTS } from './page.ts'
import { whenPublished } from './when.ts'

export { type Guess, type Guessed, primaryTag, unasked } from './guess.ts'
export type { CleanLanguage, DateRule, LineAction, LineRule } from './language.ts'
export { type ReadDate, readDate } from './published.ts'

/** Largest page that is read, in characters. */
export const PAGE_LIMIT: number = 10 * 1024 * 1024

/** Largest text that is read as one article, in characters. */
export const TEXT_LIMIT: number = 2 * 1024 * 1024

/** A cleaned document, with what a person should know of how its fields were read. */
export interface Cleaned {
  readonly document: Document
  readonly warnings: readonly string[]
}

/** Why an original gave no document; `${name}: ${reason}` is the line a person sees. */
export interface Uncleanable {
  readonly name: string
  readonly reason: string
}

/** What `extract` gives of a page. */
export interface Extracted {
  readonly title: string | null
  readonly outlet: string | null
  /** `YYYY-MM-DD`, or null where no single day is known. */
  readonly published: string | null
  readonly byline: string | null
  /** The body without headline and captions, paragraphs separated by blank lines. */
  readonly text: string
}

const tooLarge = (what: string, size: number, limit: number): string =>
  `is a ${what} of ${(size / 1_048_576).toFixed(0)} MB; the most that is read of one is ${(limit / 1_048_576).toFixed(0)} MB`

function draftOf(original: Original, language: CleanLanguage): Draft | string {
  const { body, media } = original
  if (media === 'text/plain') {
    return body.length > TEXT_LIMIT ? tooLarge('text', body.length, TEXT_LIMIT) : fromText(original, language)
  }
  if (body.length > PAGE_LIMIT) return tooLarge('page', body.length, PAGE_LIMIT)
  try {
    return isFragment(body) ? fromFragment(original, language) : fromPage(original, language)
  } catch (error) {
    if (error instanceof RangeError) return `is a page of more than ${ELEMENTS} elements, or too deep a one`
    return `cannot be read as a page (${(error as Error).message})`
  }
}

/**
 * Cleans an original: pure, never throws for bad input. Gives the document with warnings (a date that does not
 * exist, say), or the reason why there is none (`has no article in it`). The headline is the text's first paragraph.
 * `guess` is asked for the language of what is given without one.
 */
export function clean(original: Original, language: CleanLanguage, guess: Guess): Cleaned | Uncleanable {
  const draft = draftOf(original, language)
  if (typeof draft === 'string') return { name: original.name, reason: draft }
  const { given } = original
  const url = given.url ?? draft.url ?? undefined
  const when = whenPublished(given.published, draft, url, language)
  const { text, alignment, parts, dateLine } = assemble(draft, original.body, when.line, when.published)
  const byline = bylineOf([given.byline, ...draft.bylines], language)
  const published: Published = dateLine ? { ...when.published, span: dateLine } : when.published
  const document: Document = {
    id: given.id ?? hash(`${url ?? ''}\n${original.body || given.title || ''}`),
    original: original.id,
    name: original.name,
    outlet: outletOf(given.outlet, draft.outlets, url),
    ...(url ? { url } : {}),
    title: draft.headline?.text ?? null,
    ...(byline ? { byline } : {}),
    language: languageOf(given.language, draft.language, text, guess),
    published,
    text,
    parts,
    alignment,
  }
  return { document, warnings: when.warnings }
}

/** Whether cleaning gave no document. */
export const isUncleanable = (result: Cleaned | Uncleanable): result is Uncleanable => 'reason' in result

/** The text without the parts named. */
function without(document: Document, kinds: readonly Part['kind'][]): string {
  let text = ''
  let at = 0
  for (const part of document.parts.filter(p => kinds.includes(p.kind))) {
    text += document.text.slice(at, part.start)
    at = part.end
  }
  return (text + document.text.slice(at)).replace(/\n{3,}/g, '\n\n').trim()
}

/** The article of a page as plain fields, for people and programs that want the text alone; or why there is none. */
export function extract(original: Original, language: CleanLanguage): Extracted | Uncleanable {
  const result = clean(original, language, unasked)
  if (isUncleanable(result)) return result
  const { document } = result
  return {
    title: document.title,
    outlet: document.outlet,
    published: dayOf(document.published),
    byline: document.byline ?? null,
    text: without(document, ['headline', 'caption']),
  }
}
