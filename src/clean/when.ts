/** The day of publication: given, then metadata, then a date line, then the address; else unknown with its reason. */
import type { Published } from '../core/index.ts'
import type { Draft } from './draft.ts'
import type { Kept } from './filter.ts'
import type { CleanLanguage } from './language.ts'
import { addressDate, dateLine, isRefused, publishedOn, readDate } from './published.ts'

/** The day, the date line it rests on, if any, and what was refused on the way. */
export interface When {
  readonly published: Published
  /** The date line it rests on, where that stands in the article. */
  readonly line: Kept | null
  readonly warnings: readonly string[]
}

/** What a written date gives; one that does not exist is noted, and one that cannot be read where `noteAll`. */
function fromWritten(
  written: string,
  where: string,
  language: CleanLanguage,
  refused: string[],
  noteAll: boolean,
): Published | null {
  const date = readDate(written, language)
  if (date && !isRefused(date)) return publishedOn(date, 'given')
  const what = written.trim().slice(0, 60)
  if (date) refused.push(`${where}: ${date.refused}`)
  else if (noteAll) refused.push(`${where}: “${what}” cannot be read as a date`)
  return null
}

function fromLines(
  draft: Draft,
  language: CleanLanguage,
  refused: string[],
): { published: Published; line: Kept | null } | null {
  for (const { date, line } of draft.dateLines) {
    if (!isRefused(date)) return { published: publishedOn(date, 'dateline'), line }
    refused.push(`date line: ${date.refused}`)
  }
  for (const text of draft.pageDates) {
    const date = dateLine(text, language)
    if (date && !isRefused(date)) return { published: publishedOn(date, 'dateline'), line: null }
  }
  return null
}

/** When a document appeared. */
export function whenPublished(
  given: string | undefined,
  draft: Draft,
  url: string | null | undefined,
  language: CleanLanguage,
): When {
  const refused: string[] = []
  const done = (published: Published, line: Kept | null = null): When => ({
    published,
    line,
    warnings: refused,
  })
  if (given) {
    const published = fromWritten(given, 'date given', language, refused, true)
    if (published) return done(published)
  }
  // Metadata holds all kinds of text under the names of dates: only days that do not exist are worth a word.
  for (const { written, where } of draft.metaDates) {
    const published = fromWritten(written, where, language, refused, false)
    if (published) return done(published)
  }
  const line = fromLines(draft, language, refused)
  if (line) return done(line.published, line.line)
  const address = addressDate(url ?? undefined)
  if (address && !isRefused(address)) return done(publishedOn(address, 'estimated', 'from its web address'))
  const reason = refused.length
    ? `no date that can be used: ${refused.join('; ')}`
    : 'no date is given, in metadata or text'
  return done({ from: null, to: null, basis: 'unknown', reason })
}
