/** Lists of feeds as other readers keep them: OPML in and out. */
import { generateOpml, type Opml, parseOpml } from 'feedsmith'
import type { Trouble } from '../ingest/index.ts'

/** A feed of a list. */
export interface ListedFeed {
  readonly address: string
  readonly title: string | null
  /** The titles of the outlines it stands in, from the outermost. */
  readonly folders: readonly string[]
}

/** What a list holds: its feeds, each address once, and what of it is none. */
export interface FeedList {
  readonly title: string | null
  readonly feeds: readonly ListedFeed[]
  readonly troubles: readonly Trouble[]
}

/** The most of a list that is read, in characters. */
const LONGEST = 8_000_000

/** An address of a list as one that is fetched: `feed://x` and `feed:https://x` are written for it too. */
function addressOf(text: string): string | null {
  const plain = text
    .trim()
    .replace(/^feed:(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'https://')
  if (!URL.canParse(plain)) return null
  const url = new URL(plain)
  return /^https?:$/.test(url.protocol) ? url.href : null
}

/** Whether two addresses are of one feed: the scheme and a slash at the end make no difference. */
const sameAs = (address: string): string => address.replace(/^https?:\/\//, '').replace(/\/$/, '')

type Outline = Opml.Outline<string>

const titleOf = (outline: Outline): string | null => outline.title?.trim() || outline.text?.trim() || null

/** An outline with the folders it stands in. */
interface Placed {
  readonly outline: Outline
  readonly folders: readonly string[]
}

function* outlinesIn(outlines: readonly Outline[], folders: readonly string[]): Iterable<Placed> {
  for (const outline of outlines) {
    yield { outline, folders }
    const title = titleOf(outline)
    yield* outlinesIn(outline.outlines ?? [], title && !outline.xmlUrl ? [...folders, title] : folders)
  }
}

/** The feeds of an OPML file; nested outlines are folders, and of several outlines of one feed the first counts. */
export function readOpml(text: string, name = 'the list'): FeedList {
  const none = (reason: string): FeedList => ({ title: null, feeds: [], troubles: [{ name, reason }] })
  if (text.length > LONGEST) return none('is larger than 8 MB, the most that is read of a list of feeds')
  const feeds = new Map<string, ListedFeed>()
  const troubles: Trouble[] = []
  try {
    const { head, body } = parseOpml(text)
    for (const { outline, folders } of outlinesIn(body?.outlines ?? [], [])) {
      if (!outline.xmlUrl) continue
      const address = addressOf(outline.xmlUrl)
      const title = titleOf(outline)
      if (!address)
        troubles.push({
          name: title ?? name,
          reason: `is at no web address (${outline.xmlUrl.slice(0, 200)})`,
        })
      else if (!feeds.has(sameAs(address))) feeds.set(sameAs(address), { address, title, folders })
    }
    if (!feeds.size && !troubles.length) return none('is a list without feeds')
    return { title: head?.title?.trim() || null, feeds: [...feeds.values()], troubles }
  } catch (error) {
    return none(`cannot be read as OPML (${(error as Error).message})`)
  }
}

interface Folder {
  readonly feeds: ListedFeed[]
  readonly folders: Map<string, Folder>
}

const folder = (): Folder => ({ feeds: [], folders: new Map() })

function outlinesOf({ feeds, folders }: Folder): Outline[] {
  return [
    ...feeds.map(({ address, title }) => ({
      type: 'rss',
      text: title ?? address,
      title: title ?? address,
      xmlUrl: address,
    })),
    ...[...folders].map(([text, inner]) => ({ text, title: text, outlines: outlinesOf(inner) })),
  ]
}

/** Writes a list of feeds as OPML 2.0, feeds of a folder before its folders, in the order given. */
export function writeOpml(feeds: readonly ListedFeed[], title: string): string {
  const root = folder()
  for (const feed of feeds) {
    let at = root
    for (const name of feed.folders) {
      const inner = at.folders.get(name) ?? folder()
      at.folders.set(name, inner)
      at = inner
    }
    at.feeds.push(feed)
  }
  const outlines = outlinesOf(root)
  // An empty body is refused by the writer, and yet a list without feeds is one.
  return generateOpml({ head: { title }, body: { outlines: outlines.length ? outlines : [{ text: title }] } })
}
