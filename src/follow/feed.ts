/** A feed: its new and changed items, and the pages behind them where they are wanted. */
import { hash, type Original } from '../core/index.ts'
import { original } from '../ingest/fields.ts'
import type { Trouble } from '../ingest/index.ts'
import type { Got } from './answers.ts'
import { type Content, contentOf, isFeed, textOf } from './content.ts'
import { type Item, itemsOf, type Memory, memoriesIn, memoriesOf, remembered } from './items.ts'
import { feedsIn, feedTitle, wordsOf } from './markup.ts'
import { markOf } from './page.ts'
import type { Outside } from './polite.ts'
import { conditionsOf, wentRight, wentWrong, withoutAnswer } from './rounds.ts'
import { SOONEST } from './schedule.ts'
import { type Followable, type Followed, type FollowOptions, textIn } from './source.ts'

/** Pages fetched in a round, where nothing else is said. */
const PAGES = 40
/** Milliseconds until the pages that were left over are fetched. */
const SOON = 60_000
/** How often the page of an item is tried before the feed's own words have to do. */
const TRIES = 3

/** What came of an item: an original, or none where its page is as it was; what to remember of it. */
interface Taken {
  readonly original: Original | null
  readonly memory: Memory
  readonly trouble?: Trouble
  /** Milliseconds until its page may be tried again. */
  readonly again?: number
}

const characters = (text: string, media: string): number =>
  media === 'text/html' ? wordsOf(text).length : text.length

/** The page of an item with what the feed says about it; the item itself where the page holds fewer words. */
async function fromPage(item: Item, answer: Got, before: Memory): Promise<Taken> {
  const { given, name, body, media } = item.original
  const page = (await contentOf(answer)).originals.find(o => o.media === 'text/html' && o.format === 'html')
  if (!page || characters(page.body, page.media) < characters(body, media))
    return { original: item.original, memory: { mark: item.mark, page: '', tries: 0 } }
  const mark = markOf(page.body, page.media)
  const same = mark === before.page
  return {
    original: same
      ? null
      : original(name, page.format, page.body, page.media, {
          ...given,
          url: page.given.url ?? answer.address,
        }),
    memory: { mark: item.mark, page: mark, tries: 0 },
  }
}

async function takeFull(item: Item, before: Memory, outside: Outside): Promise<Taken> {
  const { url } = item.original.given
  const own: Taken = { original: item.original, memory: { ...before, mark: item.mark, tries: 0 } }
  if (!url) return own
  const answer = await outside.get(url)
  if (answer.status === 'fetched') return fromPage(item, answer, before)
  const reason = answer.status === 'unchanged' ? 'answered nothing new' : answer.reason
  const trouble = { name: url, reason }
  const tries = before.tries + 1
  if (answer.status === 'failed' && answer.passing && tries < TRIES)
    return {
      original: null,
      memory: { ...before, tries },
      trouble: { name: url, reason: `${reason}; tried again later` },
      again: Math.max(SOONEST, answer.wait ?? 0),
    }
  return { ...own, trouble: { ...trouble, reason: `${reason}; the feed’s own words are taken` } }
}

async function read(
  source: Followable,
  answer: Got,
  content: Content,
  outside: Outside,
  options: FollowOptions,
  now: number,
): Promise<Followed> {
  const full = source.state.full === true
  const before = memoriesIn(source.state)
  const items = itemsOf(content)
  const fresh = items.filter(item => remembered(before.get(item.key)).mark !== item.mark)
  const chosen = full ? fresh.slice(0, options.pages ?? PAGES) : fresh
  const results = await Promise.all(
    chosen.map(async (item): Promise<[string, Taken]> => {
      const memory = remembered(before.get(item.key))
      const own: Taken = { original: item.original, memory: { mark: item.mark, page: '', tries: 0 } }
      return [item.key, full ? await takeFull(item, memory, outside) : own]
    }),
  )
  const taken = new Map(results.map(([key, one]) => [key, one.memory]))
  const again = Math.max(0, ...results.map(([, one]) => one.again ?? 0))
  const soon = again || (chosen.length < fresh.length ? SOON : 0)
  return wentRight(
    source,
    answer,
    {
      originals: results.flatMap(([, one]) => one.original ?? []),
      troubles: [...content.troubles, ...results.flatMap(([, one]) => one.trouble ?? [])],
      state: { seen: memoriesOf(items, taken, before), mark: hash(textOf(answer)), owed: soon > 0 },
      title: feedTitle(textOf(answer)),
      ...(soon ? { soon } : {}),
    },
    now,
  )
}

/** Why what was fetched is no feed, and where its feeds are, if it names any. */
function noFeed(answer: Got, content: Content): string {
  const feeds = feedsIn(textOf(answer), answer.address).map(feed => feed.address)
  if (feeds.length) return `is a web page, no feed; its feeds are ${feeds.slice(0, 3).join(', ')}`
  return content.troubles[0]?.reason ?? 'is no feed'
}

/** One round of following a feed. With `full` in its state the page of each new item is fetched. */
export async function followFeed(
  source: Followable,
  outside: Outside,
  options: FollowOptions = {},
): Promise<Followed> {
  const now = (options.now ?? Date.now)()
  // Items are owed from the last round: the feed is wanted whole, changed or not.
  const owed = source.state.owed === true
  const answer = await outside.get(source.at, owed ? {} : conditionsOf(source.state))
  if (answer.status === 'unchanged') return wentRight(source, answer, {}, now)
  if (answer.status !== 'fetched') return withoutAnswer(source, answer, now)
  if (!owed && textIn(source.state, 'mark') === hash(textOf(answer)))
    return wentRight(source, answer, {}, now)
  const content = await contentOf(answer)
  const empty = !content.originals.length && /without entries/.test(content.troubles[0]?.reason ?? '')
  if (empty) return wentRight(source, answer, {}, now)
  if (!isFeed(content)) return wentWrong(source, noFeed(answer, content), now)
  return read(source, answer, content, outside, options, now)
}
