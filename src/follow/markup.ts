/** What is read from a page's markup here: its feeds, its title, and the words by which a change is told. */
import { type Handler, Parser, type ParserOptions } from 'htmlparser2'
import { absolute } from './absolute.ts'

/** Characters of a page that are looked through. */
const LONGEST = 4_000_000
/** Elements within one another; beyond it a page is made to keep programs busy. */
const DEEPEST = 1000

const TOO_DEEP = new Error('too deep')

/** Goes through markup, as far as it is worth it. */
function walk(markup: string, handler: Partial<Handler>, options: ParserOptions = {}): void {
  let depth = 0
  const parser = new Parser(
    {
      ...handler,
      onopentag: (name, attributes, implied) => {
        if (++depth > DEEPEST) throw TOO_DEEP
        handler.onopentag?.(name, attributes, implied)
      },
      onclosetag: (name, implied) => {
        depth--
        handler.onclosetag?.(name, implied)
      },
    },
    options,
  )
  try {
    parser.end(markup.slice(0, LONGEST))
  } catch (error) {
    if (error !== TOO_DEEP) throw error
  }
}

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
  walk(html, {
    onopentag: (name, of) => {
      if (name === 'base') base = absolute(of.href, address) ?? base
      const rel = (of.rel ?? '').toLowerCase().split(/\s+/)
      if (name !== 'link' || !rel.includes('alternate') || !FEED.test((of.type ?? '').trim().toLowerCase()))
        return
      const to = absolute(of.href?.replace(/^feed:(?:\/\/)?(?=https?:|\/\/)/i, ''), base)
      if (to && !found.has(to)) found.set(to, of.title?.trim() || null)
    },
  })
  return [...found].map(([to, title]) => ({ address: to, title }))
}

/** The address that a page calls its own (`<link rel="canonical">`), as it is written; null where it names none. */
export function canonicalIn(html: string): string | null {
  let found: string | null = null
  walk(html, {
    onopentag: (name, of) => {
      const rel = (of.rel ?? '').toLowerCase().split(/\s+/)
      if (name === 'link' && rel.includes('canonical')) found ??= of.href?.trim() || null
    },
  })
  return found
}

/** The text of the first `title` element of a page, or of a feed; null where there is none. */
export function titleIn(markup: string, xml = false): string | null {
  let title: string | null = null
  let inside = false
  const handler: Partial<Handler> = {
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
  }
  walk(markup, handler, { xmlMode: xml })
  return (title as string | null)?.replace(/\s+/g, ' ').trim().slice(0, 300) || null
}

/** What a feed calls itself: the first title of its file. */
export function feedTitle(text: string): string | null {
  if (!/^\s*\{/.test(text)) return titleIn(text.slice(0, 20_000), true)
  const title = /"title"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(text.slice(0, 20_000))?.[1]
  try {
    return title ? String(JSON.parse(title)).trim().slice(0, 300) || null : null
  } catch {
    return null
  }
}

/** Elements whose words come and go without the page being another one: menus, forms, clocks, advertisements. */
const PASSING = new Set(
  'script style noscript template svg nav aside footer form iframe time button select dialog'.split(' '),
)
/** Elements that never close: those of `PASSING` all do. */
const KERNEL = new Set(['article', 'main'])
/** Fewer characters than this in `article` or `main` are not the page's text. */
const ENOUGH = 200
/** Nor is less than this part of all words: pages mark teasers as articles, too. */
const SHARE = 5

/**
 * The words of a page by which a change is told: those of `article` and `main` where they hold enough, else all;
 * without markup, scripts, menus, forms, clocks. Not the article's text, which `clean/` finds.
 */
export function wordsOf(html: string): string {
  const all: string[] = []
  const kernel: string[] = []
  let passing = 0
  let core = 0
  walk(html, {
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
  const tidy = (texts: readonly string[]): string => texts.join(' ').replace(/\s+/g, ' ').trim()
  const [words, whole] = [tidy(kernel), tidy(all)]
  return words.length >= ENOUGH && words.length * SHARE >= whole.length ? words : whole
}
