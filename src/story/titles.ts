/** The title of a story: the title of one of its reports, never words of our own. */
import type { StoryLanguage } from './language.ts'
import { cosine, termNumber, type Vector, vector } from './vectors.ts'
import { words } from './words.ts'

/** What a title is chosen from. */
export interface Titled {
  readonly title: string | null
}

/** A mark and the outlet's name after it, as pages append them to their titles. */
const SUFFIX = /\s+[|–—·]\s+[^|–—·]{2,40}$/
/** Words beyond which a title is a sentence of the text, and below which it is a label. */
const LONG = 16
const SHORT = 4

const vectorOf = (title: string, language: StoryLanguage): Vector => {
  const weights = new Map<number, number>()
  for (const word of words(title)) {
    if (language.stop.has(word.lower)) continue
    const stem = language.stem(word.lower)
    weights.set(termNumber(stem), -Math.log(language.frequency(stem)?.share ?? 1 / 4000))
  }
  return vector(weights)
}

/** What is left of a label's claim to be the title: any report that tells the happening comes before it. */
const LABEL = 0.3

/** How well a title does as the title of the whole: too long, too short, shouted or a label counts against it. */
function fitness(title: string, label: boolean): number {
  const count = words(title).length
  const shouted = title.length > 8 && title === title.toUpperCase()
  return (count > LONG ? 0.8 : 1) * (count < SHORT ? 0.7 : 1) * (shouted ? 0.8 : 1) * (label ? LABEL : 1)
}

/**
 * The title nearest to all titles of a story, of equal ones the first, one that tells the happening before labels, without an outlet's name at its end.
 * Null where no document has one.
 */
export function titleOf(documents: readonly Titled[], language: StoryLanguage): string | null {
  const isLabel = (title: string): boolean =>
    [...language.labels, ...language.roundups].some(rule => rule.test(title))
  const kinds = new Map<string, { title: string; terms: Vector; label: boolean; count: number }>()
  for (const document of documents) {
    const whole = document.title?.trim()
    if (!whole) continue
    const title = whole.replace(SUFFIX, '')
    const known = kinds.get(title.toLowerCase())
    if (known) known.count++
    // A columnist's name or "live" may stand where an outlet's name does.
    else
      kinds.set(title.toLowerCase(), {
        title,
        terms: vectorOf(title, language),
        label: isLabel(whole),
        count: 1,
      })
  }
  const all = [...kinds.values()].slice(0, 200)
  let best: string | null = null
  let top = -1
  for (const one of all) {
    const near = all.reduce((sum, other) => sum + other.count * cosine(one.terms, other.terms), 0)
    const score = (near + 1e-6) * fitness(one.title, one.label)
    if (score > top + 1e-9) [best, top] = [one.title, score]
  }
  return best
}
