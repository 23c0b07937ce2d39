/** The items of a feed, and what is remembered of them from round to round. */
import { hash, type Original } from '../core/index.ts'
import type { Content } from './content.ts'
import { markOf } from './page.ts'
import type { State } from './source.ts'

/** Items of a feed that are read; more are no news. */
const ITEMS = 1000
/** Items remembered beyond those that the feed holds. */
const REMEMBERED = 500

/** An item by what it is known by: its link, and a mark of its words. */
export interface Item {
  readonly key: string
  readonly mark: string
  readonly original: Original
}

/** The items of a feed, each once, in the order they appeared. */
export function itemsOf({ originals }: Content): readonly Item[] {
  const taken = new Map<string, Item>()
  for (const item of originals.slice(0, ITEMS)) {
    const link = hash(item.given.url ?? item.given.title ?? item.body)
    // Entries of a live report share one link and differ in their titles.
    const key = taken.has(link) ? hash(`${link}\n${item.given.title ?? item.body}`) : link
    if (taken.has(key)) continue
    taken.set(key, {
      key,
      mark: hash(`${item.given.title ?? ''}\n${markOf(item.body, item.media)}`),
      original: item,
    })
  }
  return oldestFirst([...taken.values()])
}

const timeOf = (item: Item): number => Date.parse(item.original.given.published ?? '')

/** Items in the order they appeared: by their times where all have one, else against the feed, whose newest is first. */
function oldestFirst(items: readonly Item[]): readonly Item[] {
  const reversed = items.toReversed()
  return items.every(item => timeOf(item) > 0) ? reversed.sort((a, b) => timeOf(a) - timeOf(b)) : reversed
}

/** What is kept of an item: the mark of its words, of its page, and how often its page was tried in vain. */
export interface Memory {
  readonly mark: string
  readonly page: string
  readonly tries: number
}

/** A memory as it was written; an empty one where nothing was. */
export const remembered = (text: string | undefined): Memory => {
  const [mark = '', page = '', tries = '0'] = (text ?? '').split('/')
  return { mark, page, tries: Number(tries) || 0 }
}
const written = ({ mark, page, tries }: Memory): string =>
  `${mark}/${page}/${tries || ''}`.replace(/\/+$/, '')

/** What a state remembers, the oldest first. A list, as not every store keeps the order of an object's names. */
export function memoriesIn(state: State): ReadonlyMap<string, string> {
  const seen = Array.isArray(state.seen) ? state.seen : []
  return new Map(
    seen.flatMap((line): [string, string][] => {
      const [key, text] = String(line).split(' ')
      return key && text ? [[key, text]] : []
    }),
  )
}

/** What to remember: the latest of the items that the feed no longer holds, and those it does. */
export function memoriesOf(
  items: readonly Item[],
  taken: ReadonlyMap<string, Memory>,
  before: ReadonlyMap<string, string>,
): readonly string[] {
  const held = new Set(items.map(item => item.key))
  const older = [...before].filter(([key]) => !held.has(key)).slice(-REMEMBERED)
  const present = items.flatMap(({ key }): [string, string][] => {
    const memory = taken.get(key)
    const text = memory ? written(memory) : before.get(key)
    return text === undefined ? [] : [[key, text]]
  })
  return [...older, ...present].map(([key, text]) => `${key} ${text}`)
}
