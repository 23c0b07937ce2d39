/** RSS, Atom, RDF and JSON Feed files, by feedsmith; each entry is an original. */
import { type AtomFeed, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from 'feedsmith'
import type { Given, Original } from '../core/index.ts'
import { gather } from './bytes.ts'
import { decode } from './encoding.ts'
import { givenOf, looksLikeHtml, original } from './fields.ts'
import { firstElement } from './prolog.ts'
import { type Format, ITEM_LIMIT, megabytes, type Trouble } from './types.ts'

/** What the kinds of feed have in common. */
interface Entry {
  readonly body: string
  readonly given: { readonly [K in keyof Given]: string | null | undefined }
}

const longest = (...texts: (string | undefined)[]): string =>
  texts.reduce<string>((best, text) => ((text?.length ?? 0) > best.length ? (text ?? '') : best), '')

/** The paper's name out of a feed's title: `The Ferrow Post – World news` → `The Ferrow Post`. */
const paper = (title: string | undefined): string | undefined => title?.split(/\s+[-–—|>»:•]+\s+/)[0]

function fromRss(
  item: RssFeed.Item<string> | RdfFeed.Item<string>,
  feed: RssFeed.Feed<string> | RdfFeed.Feed<string>,
): Entry {
  const rss = item as RssFeed.Item<string>
  const channel = feed as RssFeed.Feed<string>
  const author =
    item.dc?.creators?.join(', ') || rss.authors?.map(a => (typeof a === 'string' ? a : a.name)).join(', ')
  return {
    body: longest(item.content?.encoded, item.description),
    given: {
      title: item.title,
      outlet: rss.source?.title ?? paper(feed.title),
      byline: author,
      published: rss.pubDate ?? item.dc?.dates?.[0],
      url: item.link ?? (/^https?:/.test(rss.guid?.value ?? '') ? rss.guid?.value : undefined),
      language: channel.language ?? feed.dc?.languages?.[0],
    },
  }
}

function fromAtom(entry: AtomFeed.Entry<string>, feed: AtomFeed.Feed<string>): Entry {
  const link = entry.links?.find(l => !l.rel || l.rel === 'alternate') ?? entry.links?.[0]
  return {
    body: longest(entry.content?.value, entry.summary?.value),
    given: {
      title: entry.title?.value,
      outlet: entry.source?.title?.value ?? paper(feed.title?.value),
      byline: (entry.authors ?? feed.authors)?.map(a => a.name).join(', '),
      published: entry.published ?? entry.updated,
      url: link?.href,
      language: feed.xml?.lang,
    },
  }
}

function fromJsonItem(item: JsonFeed.Item<string>, feed: JsonFeed.Feed<string>): Entry {
  return {
    body: item.content_html || item.content_text || item.summary || '',
    given: {
      title: item.title,
      outlet: paper(feed.title),
      byline: (item.authors ?? feed.authors)?.map(a => a.name).join(', '),
      published: item.date_published ?? item.date_modified,
      url: item.url ?? item.external_url,
      language: item.language ?? feed.language,
    },
  }
}

function entriesOf(text: string): readonly Entry[] {
  const parsed = parseFeed(text)
  if (parsed.format === 'atom')
    return (parsed.feed.entries ?? []).map(entry =>
      fromAtom(entry as AtomFeed.Entry<string>, parsed.feed as AtomFeed.Feed<string>),
    )
  if (parsed.format === 'json')
    return (parsed.feed.items ?? []).map(item =>
      fromJsonItem(item as JsonFeed.Item<string>, parsed.feed as JsonFeed.Feed<string>),
    )
  return (parsed.feed.items ?? []).map(item =>
    fromRss(item as RssFeed.Item<string>, parsed.feed as RssFeed.Feed<string>),
  )
}

const hasEntities = (text: string): boolean => /&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i.test(text)

function fromEntry({ body, given }: Entry, name: string): Original | Trouble {
  const known = givenOf(given)
  if (!body.trim() && !known.title) return { name, reason: 'is a feed entry without title and text' }
  const media = looksLikeHtml(body) || hasEntities(body) ? 'text/html' : 'text/plain'
  return original(name, 'feed', body, media, known)
}

/** The entries of a feed; they are named `name#1`, `name#2` … */
export function fromFeed(text: string, name: string): readonly (Original | Trouble)[] {
  try {
    const entries = entriesOf(text)
    if (!entries.length) return [{ name, reason: 'is a feed without entries' }]
    return entries.map((entry, i) => fromEntry(entry, `${name}#${i + 1}`))
  } catch (error) {
    return [{ name, reason: `looks like a feed, but cannot be read as one (${(error as Error).message})` }]
  }
}

/** Feed files. */
export const feed: Format = {
  name: 'feed',
  detects: file => /^(?:rss|feed|rdf:rdf)$/.test(firstElement(decode(file.head)) ?? ''),
  async *read(file) {
    const bytes = await gather(file.chunks, ITEM_LIMIT)
    if (bytes) yield* fromFeed(decode(bytes), file.name)
    else
      yield {
        name: file.name,
        reason: `is larger than ${megabytes(ITEM_LIMIT)}, the most that is read of a feed`,
      }
  },
}
