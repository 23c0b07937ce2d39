/** The language of a text: as given, as the page says, or guessed from its letters. */
import { eld } from 'eld/small'

/** The primary tag of a language code (`en` of `en-US`, `en_GB.UTF-8`), or null where it is none. */
export const primaryTag = (code: string | null | undefined): string | null =>
  /^\s*([a-z]{2,3})(?:[-_.\s,;]|$)/i.exec(code ?? '')?.[1]?.toLowerCase() ?? null

/** Shorter texts are not guessed at. */
const ENOUGH = 20
/** A text of this length says more of its language than its page does: templates name the wrong one. */
const PLENTY = 400

/** The language of a document as a BCP 47 primary tag, or `und`. */
export function languageOf(given: string | undefined, page: string | null, text: string): string {
  const known = primaryTag(given)
  if (known) return known
  const said = primaryTag(page)
  if (text.length < ENOUGH || (said && text.length < PLENTY)) return said ?? 'und'
  const guess = eld.detect(text.slice(0, 1500))
  return (said && !guess.isReliable() ? said : guess.language || said) || 'und'
}
