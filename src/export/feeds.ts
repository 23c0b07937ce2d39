/** What is new in a story, a search or a watch, as a feed that a reader of feeds can follow. */
import { generateAtomFeed, generateJsonFeed } from 'feedsmith'

/** Something new. */
export interface FeedItem {
  /** A URI that stays the same. */
  readonly id: string
  readonly title: string
  /** Where it is shown. */
  readonly link: string
  /** ISO 8601. */
  readonly updated: string
  /** Plain text. */
  readonly text: string
  readonly author: string | null
}

/** A list of news, the newest first. */
export interface NewsFeed {
  readonly id: string
  readonly title: string
  readonly link: string
  /** The feed's own address. */
  readonly self: string
  /** ISO 8601; of the newest item, or of the beginning. */
  readonly updated: string
  readonly items: readonly FeedItem[]
}

/** Characters that XML 1.0 has no way, or no good way, to hold: controls and lone halves of pairs. */
const ILLEGAL = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu
const legal = (text: string): string => text.replace(ILLEGAL, '\ufffd')

/** Atom 1.0 (RFC 4287). */
export function atomOf(feed: NewsFeed): string {
  return generateAtomFeed({
    id: feed.id,
    title: { value: legal(feed.title) },
    updated: new Date(feed.updated),
    links: [
      { href: feed.link, rel: 'alternate', type: 'text/html' },
      { href: feed.self, rel: 'self', type: 'application/atom+xml' },
    ],
    generator: { text: 'Onrecord' },
    entries: feed.items.map(item => ({
      id: item.id,
      title: { value: legal(item.title) },
      updated: new Date(item.updated),
      links: [{ href: item.link, rel: 'alternate' }],
      authors: [{ name: item.author ?? 'Onrecord' }],
      content: { type: 'text', value: legal(item.text) },
    })),
  })
}

/** JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeedOf(feed: NewsFeed): string {
  const value = generateJsonFeed({
    title: feed.title,
    home_page_url: feed.link,
    feed_url: feed.self,
    items: feed.items.map(item => ({
      id: item.id,
      url: item.link,
      title: item.title,
      content_text: item.text,
      date_modified: new Date(item.updated),
      authors: [{ name: item.author ?? 'Onrecord' }],
    })),
  })
  return `${JSON.stringify(value, null, 1)}\n`
}
