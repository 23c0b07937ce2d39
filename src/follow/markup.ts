/** What is read from a page's markup here: its feeds, its title, and the words by which a change is told. */
import { Parser } from 'htmlparser2'
import { absolute } from './content.ts'

/** A feed that a page links to. */
export interface FeedLink {
  readonly address: string
  readonly title: string | null
}

const FEED = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json)$/

/** The feeds that a page names in its head (`<link rel="alternate">`), each once, in their order. */
export function feedsIn(html: string, address: string): readonly FeedLink[] {
  const found = new Map<string, string | null>()
  let base = address
  const parser = new Parser({
    onopentag: (name, of) => {
      if (name === 'base') base = absolute(of.href, address) ?? base
      const rel = (of.rel ?? '').toLowerCase().split(/\s+/)
      if (name !== 'link' || !rel.includes('alternate') || !FEED.test((of.type ?? '').trim().toLowerCase()))
        return
      const to = absolute(of.href?.replace(/^feed:(?:\/\/)?(?=https?:|\/\/)/i, ''), base)
      if (to && !found.has(to)) found.set(to, of.title?.trim() || null)
    },
  })
  parser.end(html)
  return [...found].map(([to, title]) => ({ address: to, title }))
}

/** The text of a page's `title` element; null where it has none. */
export function titleIn(html: string): string | null {
  let title: string | null = null
  let inside = false
  const parser = new Parser({
    onopentag: name => {
      inside = name === 'title' && title === null
      if (inside) title = ''
    },
    ontext: text => {
      if (inside) title += text
    },
    onclosetag: () => {
      inside = false
    },
  })
  parser.end(html)
  return (title as string | null)?.replace(/\s+/g, ' ').trim().slice(0, 300) || null
}

/** Elements whose words come and go without the page being another one: menus, forms, clocks, advertisements. */
const PASSING = new Set(
  'script style noscript template svg nav aside footer form iframe time button select dialog'.split(' '),
)
/** Elements that never close: those of `PASSING` all do. */
const KERNEL = new Set(['article', 'main'])
/** Fewer characters than this in `article` or `main` are not the page's text. */
const ENOUGH = 200

/**
 * The words of a page by which a change is told: those of `article` and `main` where they hold enough, else all;
 * without markup, scripts, menus, forms, clocks. Not the article's text, which `clean/` finds.
 */
export function wordsOf(html: string): string {
  const all: string[] = []
  const kernel: string[] = []
  let passing = 0
  let core = 0
  const parser = new Parser({
    onopentag: name => {
      if (PASSING.has(name)) passing++
      else if (KERNEL.has(name)) core++
    },
    ontext: text => {
      if (passing) return
      all.push(text)
      if (core) kernel.push(text)
    },
    onclosetag: name => {
      if (PASSING.has(name)) passing--
      else if (KERNEL.has(name)) core--
    },
  })
  parser.end(html)
  const tidy = (texts: readonly string[]): string => texts.join(' ').replace(/\s+/g, ' ').trim()
  const words = tidy(kernel)
  return words.length >= ENOUGH ? words : tidy(all)
}
