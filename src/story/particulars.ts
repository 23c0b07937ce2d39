/** What pins a report down: its figures, years, dates and days of the week. */
import type { StoryLanguage } from './language.ts'
import { termNumber } from './vectors.ts'
import type { Word } from './words.ts'

/** Characters of the text in which figures and dates are looked for. */
const REACH = 560

/** Title and text of a document as words. */
export type Lists = readonly [title: readonly Word[], body: readonly Word[]]

const isYear = (word: Word): boolean => word.shape === 'number' && /^(?:19|20)\d\d$/.test(word.lower)

const ascending = (values: ReadonlySet<number>): number[] => [...values].sort((a, b) => a - b)

/** Words of the title, and those of the text within reach. */
const near = ([title, body]: Lists): readonly Word[][] => [
  [...title],
  body.filter(word => word.start < REACH),
]

/** Years named anywhere. */
export const yearsOf = (lists: Lists): number[] =>
  ascending(new Set(lists.flatMap(list => list.filter(isYear).map(word => Number(word.lower)))))

/** Figures, by the word after and by the word before; of each kind the first value. */
export function figuresOf(lists: Lists): Map<number, number> {
  const figures = new Map<number, number>()
  const note = (unit: string, value: number): void => {
    const key = termNumber(unit)
    if (!figures.has(key)) figures.set(key, value)
  }
  for (const list of near(lists)) {
    list.forEach((word, i) => {
      const next = list[i + 1]
      if (word.shape !== 'number' || isYear(word) || !next || next.shape === 'number' || next.opens) return
      note(next.lower, Number(word.lower))
      const before = list[i - 1]
      if (before && before.shape !== 'number' && !word.opens) note(`${before.lower}<`, Number(word.lower))
    })
  }
  return figures
}

const dayIn = (word: Word | undefined): number => {
  const day = word?.shape === 'number' && word.end - word.start <= 2 ? Number(word.lower) : 0
  return day <= 31 ? day : 0
}

/** Days named with their month, in either order ("11 November", "Nov. 11"), as month × 32 + day. */
export function datesOf(lists: Lists, language: StoryLanguage): number[] {
  const dates = new Set<number>()
  for (const list of near(lists)) {
    list.forEach((word, i) => {
      const month = word.shape === 'capital' ? language.months.get(word.lower) : undefined
      const day = month ? dayIn(list[i + 1]) || dayIn(list[i - 1]) : 0
      if (month && day) dates.add(month * 32 + day)
    })
  }
  return ascending(dates)
}

/** Days of the week named, 0 Monday. */
export function weekdaysOf(lists: Lists, language: StoryLanguage): number[] {
  const days = near(lists).flatMap(list => list.map(word => language.weekdays.get(word.lower)))
  return ascending(new Set(days.filter(day => day !== undefined)))
}
