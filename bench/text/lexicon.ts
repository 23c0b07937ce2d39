/** Which tags a word can have, from counts over examples. */
import { type Lexicon, wordOf } from '../../src/text/word.ts'
import type { Example } from './examples.ts'

/** A word is in the lexicon from this many occurrences on, and may be sure from this many. */
const KNOWN = 5
const SURE = 30
/** Share of its occurrences that a sure word's tag has. */
const PURE = 0.995

type Tally = Map<string, number>

/** How often a word was seen with each tag: in all, in lower case, and with a first capital. */
interface Seen {
  readonly all: Tally
  readonly lower: Tally
  readonly capital: Tally
}

const tick = (tally: Tally, tag: string): unknown => tally.set(tag, (tally.get(tag) ?? 0) + 1)
const total = (tally: Tally): number => [...tally.values()].reduce((a, b) => a + b, 0)
const sorted = (tally: Tally): [string, number][] =>
  [...tally].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))

function count(examples: readonly Example[]): Map<string, Seen> {
  const words = new Map<string, Seen>()
  for (const { forms, tags } of examples)
    forms.forEach((form, i) => {
      if (!tags[i]) return
      const small = form.toLowerCase()
      const lower = small.replaceAll('’', "'").replace(/\d/g, '0')
      const seen = words.get(lower) ?? { all: new Map(), lower: new Map(), capital: new Map() }
      tick(seen.all, tags[i]!)
      if (form === small) tick(seen.lower, tags[i]!)
      else if (form.slice(1) === small.slice(1)) tick(seen.capital, tags[i]!)
      words.set(lower, seen)
    })
  return words
}

/** The only tag of a tally that is large and pure enough, or empty. */
function sureOf(tally: Tally): string {
  const best = sorted(tally)[0]
  const all = total(tally)
  return best && all >= SURE && best[1] >= all * PURE ? best[0] : ''
}

/** Up to four tags that a word has often enough. */
const likely = (tally: Tally): string[] =>
  sorted(tally)
    .filter(([, n]) => n >= total(tally) * 0.04 && n > 1)
    .slice(0, 4)
    .map(([tag]) => tag)

/** A lexicon as it is packed. */
export interface OwnLexicon extends Lexicon {
  readonly lexicon: Map<number, number>
}

/** From this many occurrences on a word of untagged text is in the lexicon. */
const MET = 6

/**
 * Lexicon of the words of examples; `ids` are the numbers of tags. `guessed` are examples whose tags are a tagger's
 * own: they make known what the others have too seldom, and never sure.
 */
export function lexiconOf(
  examples: readonly Example[],
  ids: ReadonlyMap<string, number>,
  guessed: readonly Example[] = [],
): OwnLexicon {
  const [sure, sureCapital] = [[-1], [-1]]
  const found: OwnLexicon = { lexicon: new Map(), sure, sureCapital }
  const classes = new Map<string, number>([['', 0]])
  const words = count(examples)
  for (const [lower, seen] of words) if (total(seen.all) < KNOWN) words.delete(lower)
  const fresh = new Set<string>()
  for (const [lower, seen] of count(guessed))
    if (!words.has(lower) && total(seen.all) >= MET) {
      words.set(lower, seen)
      fresh.add(lower)
    }
  for (const [lower, seen] of [...words].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const [small, large] = fresh.has(lower) ? ['', ''] : [sureOf(seen.lower), sureOf(seen.capital)]
    const name = [small, large, ...likely(seen.all)].join(' ')
    if (!classes.has(name)) {
      classes.set(name, classes.size)
      sure.push(ids.get(small) ?? -1)
      sureCapital.push(ids.get(large) ?? -1)
    }
    found.lexicon.set(wordOf(lower, found, -1).lowerHash, classes.get(name)!)
  }
  return found
}
