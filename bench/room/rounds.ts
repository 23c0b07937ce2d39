/** What the server is asked for: words of the month's own titles, people its record names, its days and stories. */

import type { Store } from '../../src/store/store.ts'
import type { StoryLine } from '../../src/store/types.ts'
import { STATUSES } from '../../web/model/words.ts'
import type { Round } from './serving.ts'

const WORD = /\p{L}{4,}/gu

const pick = <T>(items: readonly T[], count: number, next: () => number): T[] =>
  items.length === 0 ? [] : Array.from({ length: count }, () => items[Math.floor(next() * items.length)]!)

const search = (fields: Readonly<Record<string, string>>): string => `/search?${new URLSearchParams(fields)}`

/** How many titles have each word, and neighbouring words as they stand in them. */
function vocabulary(titles: readonly string[]): { byCount: [string, number][]; pairs: string[] } {
  const counts = new Map<string, number>()
  const pairs: string[] = []
  for (const title of titles) {
    const words = title.match(WORD) ?? []
    for (const word of new Set(words.map(w => w.toLowerCase()))) counts.set(word, (counts.get(word) ?? 0) + 1)
    const pair = /\p{L}{4,} \p{L}{3,}/u.exec(title)
    if (pair) pairs.push(pair[0])
  }
  return { byCount: [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)), pairs }
}

/** Searches of every kind. */
export async function searches(
  store: Store,
  titles: readonly string[],
  count: number,
  next: () => number,
): Promise<Round[]> {
  const { byCount, pairs } = vocabulary(titles)
  const common = byCount.slice(0, count).map(([word]) => word)
  const rare = byCount.filter(([, n]) => n <= 2).map(([word]) => word)
  const said = await store.search({ kind: 'statement' }, { limit: 1000 })
  const speakers = [...new Set(said.items.flatMap(hit => hit.speaker ?? []))]
  const days = Array.from({ length: 30 }, (_, i) => `2023-04-${String(i + 1).padStart(2, '0')}`)
  const each = (what: string, paths: readonly string[]): Round => ({ what: `search: ${what}`, paths })
  return [
    each(
      'rare words',
      pick(rare, count, next).map(words => search({ words })),
    ),
    each(
      'common words',
      common.map(words => search({ words })),
    ),
    each(
      'two common words',
      common.map((w, i) => search({ words: `${w} ${common[(i + 7) % common.length]}` })),
    ),
    each(
      'a phrase',
      pick(pairs, count, next).map(words => search({ words: `"${words}"` })),
    ),
    each(
      'a beginning',
      pick(rare, count, next).map(w => search({ words: `${w.slice(0, 3)}*` })),
    ),
    each(
      'a speaker',
      pick(speakers, count, next).map(speaker => search({ speaker })),
    ),
    each(
      'a status',
      pick(STATUSES, count, next).map(status => search({ status })),
    ),
    each(
      'days',
      pick(days, count, next).map(day => search({ from: day, to: day })),
    ),
    each(
      'words, status and days',
      common.map((words, i) => search({ words, status: pick(STATUSES, 1, next)[0]!, from: days[i % 30]! })),
    ),
    each(
      'statements with words',
      common.map(words => search({ words, kind: 'statement' })),
    ),
  ]
}

/** Every story there is. */
export async function storiesOf(store: Store): Promise<StoryLine[]> {
  const all: StoryLine[] = []
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<Store['stories']>> = await store.stories(
      {},
      { limit: 1000, ...(after ? { after } : {}) },
    )
    all.push(...page.items)
    after = page.next
  } while (after)
  return all
}

const pathOf = (kind: 'story' | 'document', id: string): string => `/${kind}/${encodeURIComponent(id)}`

/** Pages of stories, documents, lists and feeds. */
export async function pages(store: Store, count: number, next: () => number): Promise<Round[]> {
  const stories = await storiesOf(store)
  const largest = [...stories].sort((a, b) => b.documents - a.documents).slice(0, 50)
  const several = stories.filter(s => s.documents > 1)
  const ids: string[] = []
  for (const story of pick(stories, count, next)) {
    const held = await store.members({ story: story.id })
    ids.push(pick(held, 1, next)[0]!.document.id)
  }
  const random = pick(several, count, next)
  return [
    { what: 'story: any', paths: pick(stories, count, next).map(s => pathOf('story', s.id)) },
    { what: 'story: of several reports', paths: random.map(s => pathOf('story', s.id)) },
    { what: 'story: the largest 50', paths: largest.map(s => pathOf('story', s.id)) },
    { what: 'document', paths: ids.map(id => pathOf('document', id)) },
    { what: 'list of stories', paths: Array.from({ length: count }, () => '/') },
    {
      what: 'stories about a word',
      paths: pick(several, count, next).map(
        s => `/?${new URLSearchParams({ about: s.title.match(WORD)?.[0] ?? 'city' })}`,
      ),
    },
    { what: 'feed of a story', paths: random.map(s => `${pathOf('story', s.id)}.atom`) },
    {
      what: 'feed of a search',
      paths: random.map(
        s => `/search.atom?${new URLSearchParams({ words: s.title.match(WORD)?.[0] ?? 'city' })}`,
      ),
    },
  ]
}
