/** What a person pasted: addresses, a path, or a text; and what stands at an address. */
import type { Original } from '../core/index.ts'
import type { Trouble } from '../ingest/index.ts'
import type { Fetched } from './answers.ts'
import { contentOf, isFeed, textOf } from './content.ts'
import { type FeedLink, feedsIn, feedTitle, titleIn } from './markup.ts'
import type { Outside } from './polite.ts'

/** What was pasted. */
export type Pasted =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'addresses'; readonly addresses: readonly string[] }
  | { readonly kind: 'paths'; readonly paths: readonly string[] }
  | { readonly kind: 'text'; readonly text: string }

/** Endings by which `notes.txt` is a file, though `txt` could be the end of a host's name. */
const FILE = /^[^/]+\.(?:txt|md|markdown|html?|xhtml|json|jsonl|ndjson|xml|rss|atom|opml|warc|gz|csv)$/i

/** A host's name with an end of letters, `localhost`, or an IPv4 address; with or without port and path. */
const HOST =
  /^(?:(?:[\p{L}\p{N}](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?\.)+(?:\p{L}{2,63}|xn--[a-z0-9-]+)|localhost|\d{1,3}(?:\.\d{1,3}){3})(?::\d{1,5})?(?:[/?#]\S*)?$/iu

/** A word without what is written around addresses: `<…>`, `(…)`, quotation marks, and a stop or comma after it. */
function bare(word: string): string {
  const text = word.replace(/[.,;]+$/, '')
  const inner = /^(?:<(.*)>|\((.*)\)|["'“‘](.*)["'”’])$/.exec(text)
  return inner ? (inner[1] ?? inner[2] ?? inner[3] ?? '') : text
}

function addressIn(word: string): string | null {
  const text = bare(word)
    .replace(/^feed:(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'https://')
  const scheme = /^https?:\/\//i.test(text)
  if (!scheme && (!HOST.test(text) || FILE.test(text))) return null
  const whole = scheme ? text : `${/^(?:localhost|[\d.]+)(?::|\/|$)/.test(text) ? 'http' : 'https'}://${text}`
  return URL.canParse(whole) ? new URL(whole).href : null
}

const PATH = /^(?:\.{0,2}\/|~\/|[a-z]:[\\/]|file:\/\/|\.{1,2}$)/i

function pathIn(line: string): string | null {
  const text = line.replace(/^(["'])(.*)\1$/, '$2')
  if (PATH.test(text) && !text.startsWith('//')) return text
  if (FILE.test(text) && !/\s{2}/.test(text) && text.length < 200) return text
  return /^[^\s:]+\/[^\s:]*$/.test(text) ? text : null
}

/** All of a list, or null where one of them is missing. */
const every = (found: readonly (string | null)[]): readonly string[] | null =>
  found.length && found.every(one => one !== null) ? [...new Set(found as string[])] : null

/** The words of a text; commas part addresses too, though an address may hold some. */
const wordsOf = (text: string): readonly string[] =>
  text
    .split(/\s+|,(?=https?:\/\/)/)
    .flatMap(word => (addressIn(word) ? [word] : word.split(',')))
    .filter(Boolean)

/**
 * What was pasted or typed: addresses where every word is one (without scheme `https` is meant, on `localhost` and
 * IP addresses `http`), else paths where every line looks like one, else a text.
 */
export function pasted(input: string): Pasted {
  const text = input.trim()
  if (!text) return { kind: 'nothing' }
  const addresses = text.length < 100_000 ? every(wordsOf(text).map(addressIn)) : null
  if (addresses) return { kind: 'addresses', addresses }
  const lines = text.split(/\r?\n/).map(line => line.trim())
  const paths = lines.length <= 1000 ? every(lines.filter(Boolean).map(pathIn)) : null
  return paths ? { kind: 'paths', paths } : { kind: 'text', text: input }
}

/** What stands at an address. */
export interface Looked {
  /** The address in the end, after redirects. */
  readonly address: string
  /** `feed`: to be followed; `page`: to be read, and its `feeds` to be offered; `nothing`, with the reason. */
  readonly kind: 'feed' | 'page' | 'nothing'
  readonly title: string | null
  /** The article, or the items of a feed. */
  readonly originals: readonly Original[]
  readonly feeds: readonly FeedLink[]
  readonly troubles: readonly Trouble[]
  /** What was fetched, with the reason where nothing was. */
  readonly answer: Fetched
}

/** Fetches an address that a person named, and tells what it is. */
export async function lookAt(address: string, outside: Outside): Promise<Looked> {
  const answer = await outside.get(address, { asked: true })
  const none = { address: answer.address, title: null, originals: [], feeds: [], answer }
  if (answer.status !== 'fetched') {
    const reason = answer.status === 'unchanged' ? 'answered nothing' : answer.reason
    return { ...none, kind: 'nothing', troubles: [{ name: address, reason }] }
  }
  const { originals, troubles } = await contentOf(answer)
  if (isFeed({ originals, troubles })) {
    return { ...none, kind: 'feed', title: feedTitle(textOf(answer)), originals, troubles }
  }
  if (!originals.length) return { ...none, kind: 'nothing', troubles }
  const html = originals.length === 1 && originals[0]!.format === 'html' ? textOf(answer) : null
  const title = html ? titleIn(html) : (originals[0]!.given.title ?? null)
  return {
    ...none,
    kind: 'page',
    title,
    originals,
    troubles,
    feeds: html ? feedsIn(html, answer.address) : [],
  }
}
