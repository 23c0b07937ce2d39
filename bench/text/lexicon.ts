/** Which tags a word can have, from counts over examples. */
import { type Lexicon, wordOf } from '../../src/text/word.ts'
import type { Example } from './examples.ts'

/** A word is in the lexicon from this many occurrences on, and may be sure from this many. */
const KNOWN = 5
const SURE = 30

function countsOf(examples: readonly Example[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>()
  for (const { forms, tags } of examples)
    forms.forEach((form, i) => {
      if (!tags[i]) return
      const lower = form.toLowerCase().replaceAll('’', "'").replace(/\d/g, '0')
      const of = counts.get(lower) ?? new Map<string, number>()
      of.set(tags[i]!, (of.get(tags[i]!) ?? 0) + 1)
      counts.set(lower, of)
    })
  return counts
}

/** The class of a word by the tags it was seen with: `!` and its tag where it is sure, else up to four tags. */
function classOf(of: ReadonlyMap<string, number>, total: number): string {
  const sorted = [...of].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  if (total >= SURE && sorted[0]![1] >= total * 0.995) return `!${sorted[0]![0]}`
  return sorted
    .filter(([, n]) => n >= total * 0.04 && n > 1)
    .slice(0, 4)
    .map(([tag]) => tag)
    .join(' ')
}

/** Lexicon of the words of examples; `ids` are the numbers of tags. */
export function lexiconOf(examples: readonly Example[], ids: ReadonlyMap<string, number>): Lexicon & { lexicon: Map<number, number>; sure: number[] } {
  const found = { lexicon: new Map<number, number>(), sure: [-1] }
  const classes = new Map<string, number>([['', 0]])
  for (const [lower, of] of [...countsOf(examples)].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const total = [...of.values()].reduce((a, b) => a + b, 0)
    if (total < KNOWN) continue
    const name = classOf(of, total)
    if (!classes.has(name)) {
      classes.set(name, classes.size)
      found.sure.push(name.startsWith('!') ? ids.get(name.slice(1))! : -1)
    }
    found.lexicon.set(wordOf(lower, found, -1).lowerHash, classes.get(name)!)
  }
  return found
}
