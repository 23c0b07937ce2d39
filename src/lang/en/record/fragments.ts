/** Words of one speaker on one occasion, quoted in pieces: too few, or too torn, to be known by the words alone. */
import { statementWords } from '../../../attribution/index.ts'
import type { Likeness } from '../../../record/index.ts'
import { englishStatementWords } from '../attribution/statements.ts'

/** Fewest words that carry meaning in a fragment, and in a quotation held apart by stray words. */
const HEAVY = { fragment: 2, torn: 4 }
/** Fewest words of a piece between stray words. */
const PIECE = 3
/** Share of a torn quotation's words that must stand in the other. */
const FOUND = 0.8

const heavy = (words: readonly string[]): number =>
  words.filter(w => w !== '…' && !englishStatementWords.isLight(w)).length

/** Length of the longest run of words that stands in another from some place on, and where it begins and ends there. */
function longestRun(words: readonly string[], at: number, whole: readonly string[], from: number): number[] {
  let best = [0, from]
  for (let i = from; i < whole.length; i++) {
    let n = 0
    while (at + n < words.length && i + n < whole.length && words[at + n] === whole[i + n]) n++
    if (n > best[0]!) best = [n, i + n]
  }
  return best
}

/** How many words of a quotation stand in another in the same order, in pieces of some length. */
function inPieces(words: readonly string[], whole: readonly string[]): number {
  let [found, from] = [0, 0]
  for (let at = 0; at < words.length; ) {
    const [n, end] = longestRun(words, at, whole, from) as [number, number]
    if (n >= PIECE) [found, from] = [found + n, end]
    at += n >= PIECE ? n : 1
  }
  return found
}

/**
 * Compares two wordings of which is known that one speaker spoke them on one occasion. `cut`: one is a fragment of a
 * few words that stands in the other as it is; or most of it stands there in pieces, with stray words between them.
 */
export function compareFragments(a: string, b: string): Likeness {
  const [one, two] = [a, b].map(statementWords) as [string[], string[]]
  const [short, long] = one.length <= two.length ? [one, two] : [two, one]
  const weight = heavy(short)
  const { isNegative } = englishStatementWords
  const stands = longestRun(short, 0, long, 0)[0] === short.length
  if (weight >= HEAVY.fragment && stands) return 'cut'
  if (weight < HEAVY.torn || short.some(isNegative) !== long.some(isNegative)) return null
  return inPieces(short, long) >= FOUND * short.filter(w => w !== '…').length ? 'cut' : null
}
