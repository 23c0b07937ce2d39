/** The language of a text: as given, as the page says, or guessed. */

/** A language as a primary tag (empty where none is likely), and whether one may rely on it. */
export interface Guessed {
  readonly language: string
  readonly reliable: boolean
}

/** Guesses the language of a text. */
export type Guess = (text: string) => Guessed

/** The guess for those who do not ask for the language. */
export const unasked: Guess = () => ({ language: '', reliable: false })

/** The primary tag of a language code (`en` of `en-US`, `en_GB.UTF-8`), or null where it is none. */
export const primaryTag = (code: string | null | undefined): string | null =>
  /^\s*([a-z]{2,3})(?:[-_.\s,;]|$)/i.exec(code ?? '')?.[1]?.toLowerCase() ?? null

/** Shorter texts are not guessed at. */
const ENOUGH = 20
/** A text of this length says more of its language than its page does: templates name the wrong one. */
const PLENTY = 400

/** The language of a document as a BCP 47 primary tag, or `und`; guessed only where it is not given. */
export function languageOf(
  given: string | undefined,
  page: string | null,
  text: string,
  guess: Guess,
): string {
  const known = primaryTag(given)
  if (known) return known
  const said = primaryTag(page)
  if (text.length < ENOUGH || (said && text.length < PLENTY)) return said ?? 'und'
  const { language, reliable } = guess(text.slice(0, 1500))
  return (said && !reliable ? said : language || said) || 'und'
}
