/** How a document stands to a story: a few plain figures, and the weights that make one of them. */
import type { Digest } from './digest.ts'
import type { Active } from './pool.ts'
import { coreMissing, cosine, covered, dot, largestProduct, sharedBesides, type Vector } from './vectors.ts'
import type { Weights } from './weights.ts'

/** Names of the figures that `compare` gives, in its order. */
export const FEATURES = [
  'all',
  'head',
  'names',
  'title',
  'headInStory',
  'namesInStory',
  'storyNamesHere',
  'topNameHere',
  'topNameThere',
  'sharedHead',
  'sharedNames',
  'gap',
  'gapUnknown',
  'several',
  'size',
  'short',
  'noNames',
  'allNames',
  'rootAll',
  'rootRest',
  'aloneInCommon',
  'coreMissing',
  'coreNamesMissing',
  'alienNames',
  'yearsSame',
  'yearsClash',
  'datesSame',
  'datesClash',
  'weekdaysSame',
  'weekdaysClash',
  'figuresSame',
  'figuresClash',
] as const

/** Nearest of the story's latest titles. */
function nearestTitle(digest: Digest, story: Active): number {
  let best = 0
  for (const title of story.titles) best = Math.max(best, cosine(digest.title, title))
  return best
}

interface Accord {
  readonly same: number
  readonly clash: number
}

/** Whether values a document names agree with those of a story: the share of its documents that name them. */
function accord(values: readonly number[], seen: ReadonlyMap<number, number>, count: number): Accord {
  if (!values.length || !seen.size) return { same: 0, clash: 0 }
  let same = 0
  for (const value of values) same = Math.max(same, seen.get(value) ?? 0)
  if (same) return { same: same / count, clash: 0 }
  let other = 0
  for (const n of seen.values()) other = Math.max(other, n)
  return { same: 0, clash: other / count }
}

/** The same for figures, unit by unit; a story's later figures may differ, so support counts. */
function figureAccord(digest: Digest, story: Active): Accord {
  let same = 0
  let clash = 0
  for (const [unit, value] of digest.figures) {
    const seen = story.figures.get(unit)
    if (!seen) continue
    const one = accord([value], seen, story.count)
    same += one.same
    clash += one.clash
  }
  return { same: Math.min(1, same), clash: Math.min(1, clash) }
}

/** Cosine without the one term that brings the two nearest: a place alone makes no story. */
function withoutTop(a: Vector, b: Vector): number {
  if (!a.norm || !b.norm) return 0
  return Math.max(0, dot(a, b) - largestProduct(a, b)) / (a.norm * b.norm)
}

/** Share of the likeness that one term brings, 1 where it is all they have in common. */
export function onlyOne(a: Vector, b: Vector): number {
  const whole = dot(a, b)
  return whole ? largestProduct(a, b) / whole : 1
}

/** Days between a document and a story's stretch of days, or null where either has none. */
export function gapOf(digest: Digest, story: Active): number | null {
  if (digest.day === null || story.first === null || story.last === null) return null
  return Math.max(0, story.first - digest.day, digest.day - story.last)
}

/** The figures named in `FEATURES` for a document and a story. */
export function compare(digest: Digest, story: Active): number[] {
  const gap = gapOf(digest, story)
  const all = cosine(digest.all, story.all)
  const names = cosine(digest.names, story.names)
  const years = accord(digest.years, story.years, story.count)
  const dates = accord(digest.dates, story.dates, story.count)
  const weekdays = accord(digest.weekdays, story.weekdays, story.count)
  const figures = figureAccord(digest, story)
  const many = Math.min(1, Math.log(story.count) / 2)
  const topHere = covered(digest.topNames, story.all)
  const coreNames = coreMissing(story.names, story.count, 0.6, digest.all)
  return [
    all,
    cosine(digest.head, story.head),
    names,
    nearestTitle(digest, story),
    covered(digest.head, story.all),
    covered(digest.names, story.all),
    covered(story.mainNames, digest.all),
    topHere,
    covered(story.topNames, digest.all),
    Math.log1p(sharedBesides(digest.head, story.head)) / 4,
    Math.log1p(sharedBesides(digest.names, story.names)) / 4,
    gap === null ? 0 : Math.log1p(gap) / 5,
    gap === null ? 1 : 0,
    story.count > 1 ? 1 : 0,
    Math.log(story.count) / 3,
    digest.all.ids.length < 40 ? 1 : 0,
    digest.names.ids.length && story.names.ids.length ? 0 : 1,
    all * names,
    Math.sqrt(all),
    Math.sqrt(withoutTop(digest.all, story.all)),
    onlyOne(digest.all, story.all),
    coreMissing(story.all, story.count, 0.6, digest.all),
    coreNames * many,
    (1 - topHere) * many,
    years.same,
    years.clash,
    dates.same,
    dates.clash,
    weekdays.same,
    weekdays.clash,
    figures.same,
    figures.clash,
  ]
}

/** The weighted sum of the figures: above 0, the document is likelier than not to belong to the story. */
export function score(values: readonly number[], weights: Weights): number {
  let z = weights.constant
  for (let i = 0; i < FEATURES.length; i++) z += values[i]! * (weights.features[FEATURES[i]!] ?? 0)
  return z
}
