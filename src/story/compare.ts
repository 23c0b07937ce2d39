/** How a document stands to a story: a few plain figures, and the weights that make one of them. */
import type { Digest } from './digest.ts'
import type { Active } from './pool.ts'
import { coreMissing, cosine, covered, dot, type Overlap, sharedBesides, type Vector } from './vectors.ts'
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
  'relativeAll',
  'relativeHead',
  'relativeNames',
  'namesClash',
  'headClash',
  'alienHeadNames',
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

/** Share of the likeness that one term brings, 1 where it is all they have in common. */
export const onlyOne = (shared: Overlap): number => (shared.dot ? shared.top / shared.dot : 1)

/**
 * How near a document is to a story's documents, against how near they are to one another, 0–2; 1 where a story of
 * one document has no measure of its own.
 */
function relative(a: Vector, sum: Vector, shared: number, story: Active): number {
  const pairs = story.mass ** 2 - story.squares
  if (pairs < 0.1 || !a.norm || !sum.norm) return 1
  const among = Math.max(0, (sum.norm ** 2 - story.squares) / pairs)
  const near = shared / (a.norm * story.mass)
  return Math.min(2, (near + 0.02) / (among + 0.02))
}

/** Days between a document and a story's stretch of days, or null where either has none. */
export function gapOf(digest: Digest, story: Active): number | null {
  if (digest.day === null || story.first === null || story.last === null) return null
  return Math.max(0, story.first - digest.day, digest.day - story.last)
}

const cosineOf = (shared: number, a: Vector, b: Vector): number =>
  a.norm && b.norm ? shared / (a.norm * b.norm) : 0

/** The figures named in `FEATURES` for a document and a story; `shared` is what their terms have in common. */
export function compare(digest: Digest, story: Active, shared: Overlap): number[] {
  const gap = gapOf(digest, story)
  const all = cosineOf(shared.dot, digest.all, story.all)
  const sharedHead = dot(digest.head, story.head)
  const sharedNames = dot(digest.names, story.names)
  const names = cosineOf(sharedNames, digest.names, story.names)
  const years = accord(digest.years, story.years, story.count)
  const dates = accord(digest.dates, story.dates, story.count)
  const weekdays = accord(digest.weekdays, story.weekdays, story.count)
  const figures = figureAccord(digest, story)
  const many = Math.min(1, Math.log(story.count) / 2)
  const topHere = covered(digest.topNames, story.all)
  const headHere = covered(digest.head, story.all)
  const core = coreMissing(story.all, story.count, 0.6, digest.all)
  const coreNames = coreMissing(story.names, story.count, 0.6, digest.all)
  return [
    all,
    cosineOf(sharedHead, digest.head, story.head),
    names,
    nearestTitle(digest, story),
    headHere,
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
    // Without the one term that brings the two nearest: a place alone makes no story.
    Math.sqrt(Math.max(0, cosineOf(shared.dot - shared.top, digest.all, story.all))),
    onlyOne(shared),
    core,
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
    relative(digest.all, story.all, shared.dot, story) - 1,
    relative(digest.head, story.head, sharedHead, story) - 1,
    relative(digest.names, story.names, sharedNames, story) - 1,
    Math.min(coreNames, 1 - topHere) * many,
    (1 - headHere) * core * many,
    (1 - covered(digest.headNames, story.all)) * many,
  ]
}

/** The weighted sum of the figures: above 0, the document is likelier than not to belong to the story. */
export function score(values: readonly number[], weights: Weights): number {
  let z = weights.constant
  for (let i = 0; i < FEATURES.length; i++) z += values[i]! * (weights.features[FEATURES[i]!] ?? 0)
  return z
}
