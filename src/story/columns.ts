/** Columns: items that an outlet prints under a constant title, or under one that tells of several things at once. */
import { type Id, parseDay } from '../core/index.ts'
import type { GroupItem } from './digest.ts'
import type { StoryLanguage } from './language.ts'

/** Days on which an outlet must have used a title, the first and last at least this far apart, to make it a column's. */
const DAYS = 3
const APART = 2
/** Titles remembered; the oldest are forgotten. */
const REMEMBERED = 20_000

interface Use {
  first: number
  last: number
  days: number
}

/** A title without what a column changes in it: figures and the names of days and months. */
const constant = (title: string, language: StoryLanguage): string =>
  title
    .toLowerCase()
    .replace(/\p{L}+/gu, word => (language.weekdays.has(word) || language.months.has(word) ? '#' : word))
    .replace(/\p{N}+(?:[.,]\p{N}+)*\p{L}*/gu, '#')

/** What tells a column. */
type Headed = Pick<GroupItem, 'title' | 'outlet' | 'published'>

/**
 * Says of each item, as it arrives, whether it is a column: it has no story of its own to tell. Of one that is `known`
 * already, only the use of its title is noted.
 */
export function createColumnWatch(language: StoryLanguage): (item: Headed, known?: boolean) => boolean {
  const uses = new Map<Id, Use>()

  function worn(item: Headed, title: string): boolean {
    const day = item.published ? parseDay(item.published) : null
    if (day === null || !item.outlet) return false
    const key = `${item.outlet} ${constant(title, language)}`
    const use = uses.get(key)
    if (!use) {
      if (uses.size >= REMEMBERED) uses.delete(uses.keys().next().value!)
      uses.set(key, { first: day, last: day, days: 1 })
      return false
    }
    if (day > use.last) use.days++
    use.last = Math.max(use.last, day)
    return use.days >= DAYS && use.last - use.first >= APART
  }

  return (item, known = false) => {
    const title = item.title?.trim()
    if (!title) return false
    const again = worn(item, title)
    if (known) return again
    return again || language.roundups.some(rule => rule.test(title))
  }
}
