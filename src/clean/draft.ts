/** What is known of an original once it is split, filtered and its headline found: all that a document is made of. */
import { type Original, toOriginal } from '../core/index.ts'
import { findArticle, treeBlocks } from './article.ts'
import { type Block, plainBlock } from './blocks.ts'
import { tidyText } from './characters.ts'
import { type Filtered, filterLines, isSentence, type Kept, wordCount } from './filter.ts'
import { type Frame, frameOf, likeness, pageHeadline, sameTitle } from './headline.ts'
import type { CleanLanguage } from './language.ts'
import { pageFields } from './metadata.ts'
import { parsePage } from './page.ts'
import { plainBlocks } from './plain.ts'
import { cut, metadataText, trim, type Woven } from './weave.ts'

/** The makings of a document. */
export interface Draft {
  readonly headline: Woven | null
  readonly lines: readonly Kept[]
  /** The line that is the standfirst, if any. */
  readonly standfirst: Kept | null
  /** Dates that metadata gives, best first. */
  readonly metaDates: readonly { readonly written: string; readonly where: string }[]
  readonly dateLines: Filtered['dates']
  /** Lines of the page called date, outside the article. */
  readonly pageDates: readonly string[]
  readonly bylines: readonly string[]
  readonly outlets: readonly string[]
  readonly url: string | null
  readonly language: string | null
}

const nothing = {
  metaDates: [],
  pageDates: [],
  outlets: [],
  url: null,
  language: null,
  standfirst: null,
} as const

/** So many blocks at the top may repeat the headline. */
const TOP = 4

/** A first line that is a headline: no sentence, not too long, with text after it. */
function looksLikeHeadline(blocks: readonly Block[]): boolean {
  const first = blocks[0]
  if (!first || blocks.length < 2) return false
  const { text } = first.woven
  if (/^h\d$/.test(first.tag)) return true
  // Between the headline and the text stand the byline, the date, a picture's credit.
  const textFollows = blocks
    .slice(1, 7)
    .some(block => isSentence(block.woven.text) && block.woven.text.length > 40)
  const words = text.split(' ').length
  return words >= 3 && text.length <= 160 && !/[.:;,]["”’]?$/.test(text) && textFollows
}

/** The headline among the blocks or from metadata, and the blocks without it. */
function takeHeadline(
  blocks: readonly Block[],
  title: string | undefined,
  language: CleanLanguage,
): { headline: Woven | null; rest: readonly Block[] } {
  const known = title ? tidyText(title) : ''
  const at = known
    ? blocks.slice(0, TOP).findIndex(block => sameTitle(block.woven.text, known))
    : looksLikeHeadline(blocks)
      ? 0
      : -1
  // The first line may go on after the title: with a caption, or the first sentence.
  const first = blocks[0]
  if (at < 0 && first && known.length > 20 && first.woven.text.startsWith(`${known} `)) {
    const after = trim(cut(first.woven, known.length))
    return {
      headline: cut(first.woven, 0, known.length),
      rest: [{ ...first, woven: after }, ...blocks.slice(1)],
    }
  }
  if (at < 0) return { headline: known ? metadataText(known) : null, rest: blocks }
  // A line of furniture is no headline, whatever it looks like.
  if (!known && !filterLines([blocks[0]!], language).kept.some(line => line.kind === 'body')) {
    const later = takeHeadline(blocks.slice(1), title, language)
    return { headline: later.headline, rest: [blocks[0]!, ...later.rest] }
  }
  return { headline: blocks[at]!.woven, rest: blocks.filter((_, i) => i !== at) }
}

function fromBlocks(blocks: readonly Block[], original: Original, language: CleanLanguage): Draft | string {
  const { headline, rest } = takeHeadline(blocks, original.given.title, language)
  const { kept, dates, bylines } = filterLines(rest, language)
  if (!headline && !kept.some(line => line.kind !== 'dateline')) return 'has no text in it'
  return { ...nothing, headline, lines: kept, dateLines: dates, bylines }
}

/** The draft of a plain text, or why there is none. */
export const fromText = (original: Original, language: CleanLanguage): Draft | string =>
  fromBlocks(plainBlocks(original.body), original, language)

/** The draft of a piece of HTML that is all content: a feed's summary, an article's body. */
export function fromFragment(original: Original, language: CleanLanguage): Draft | string {
  const page = parsePage(original.body)
  return fromBlocks(treeBlocks(page.document.body, page.origins), original, language)
}

const startOf = (woven: Woven): number =>
  toOriginal(woven.alignment, { start: 0, end: woven.text.length })?.start ?? -1

/** The standfirst: a line the page calls so, or its description, between the headline and the article's first line. */
function findStandfirst(
  frame: Frame,
  headline: Woven | null,
  lines: readonly Kept[],
  descriptions: readonly string[],
): Woven | null {
  const first = lines.find(line => line.kind === 'body')
  const from = headline ? startOf(headline) : -1
  const to = first ? startOf(first.woven) : Number.POSITIVE_INFINITY
  const fits = ({ woven: { text } }: Block): boolean =>
    text.length >= 30 && text.length <= 400 && (!headline || !sameTitle(text, headline.text))
  const found = frame.standfirsts.find(block => {
    const at = startOf(block.woven)
    return fits(block) && at > from && at <= to && from >= 0
  })
  if (found) return found.woven
  return (
    frame.headings.find(
      block => block.tag === 'h2' && fits(block) && descriptions.some(d => sameTitle(d, block.woven.text)),
    )?.woven ?? null
  )
}

/** Puts the standfirst before the lines, or finds it among them. */
function withStandfirst(
  woven: Woven | null,
  lines: readonly Kept[],
): { lines: readonly Kept[]; standfirst: Kept | null } {
  if (!woven) return { lines, standfirst: null }
  const there = lines.slice(0, TOP).find(line => likeness(line.woven.text, woven.text) > 0.9)
  if (there) return { lines, standfirst: there }
  const line: Kept = { woven, kind: 'body', block: plainBlock(woven) }
  return { lines: [line, ...lines], standfirst: line }
}

const lengthOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + block.woven.text.length, 0)

/** A word of English with its space, in characters, about. */
const WORD = 6
/** The shortest article of a page, in characters of sentences. */
const SHORTEST = 80
/** So many characters outside links are an article even without a sentence. */
const PLENTY = 500

/** Why what was found is no article: no sentences, or mostly links. */
function whyNoArticle(blocks: readonly Block[], lines: readonly Kept[]): string | null {
  const sentences = lines.filter(line => line.kind === 'body' && isSentence(line.woven.text))
  const length = sentences.reduce((sum, line) => sum + wordCount(line.woven.text) * WORD, 0)
  const inLinks = blocks.reduce((sum, block) => sum + block.linked * block.woven.text.length, 0)
  // Recipes, lists, verse: text enough, though no sentences.
  const unlinked = lengthOf(blocks) - inLinks
  if (length < SHORTEST && (unlinked < PLENTY || inLinks > unlinked)) return 'has no article in it'
  return inLinks > 0.65 * lengthOf(blocks) && length < 1200
    ? 'has no article in it: it is a page of links'
    : null
}

/** The draft of a whole page, or why there is none. Throws a `RangeError` for pages too large or too deep. */
export function fromPage(original: Original, language: CleanLanguage): Draft | string {
  const page = parsePage(original.body)
  const fields = pageFields(page.facts)
  const frame = frameOf(page)
  const headline = pageHeadline(page, frame, original.given.title, fields.titles, fields.outlets)
  const found = findArticle(page)
  if (!found) return 'has no article in it'
  const same = (block: Block, i: number): boolean =>
    i < TOP && headline !== null && sameTitle(block.woven.text, headline.text)
  const filtered = filterLines(
    found.blocks.filter((block, i) => !same(block, i)),
    language,
  )
  const reason = whyNoArticle(found.blocks, filtered.kept)
  if (reason) return reason
  return {
    headline,
    ...withStandfirst(findStandfirst(frame, headline, filtered.kept, fields.descriptions), filtered.kept),
    metaDates: fields.dates,
    dateLines: filtered.dates,
    pageDates: frame.dates.map(block => block.woven.text),
    bylines: [
      ...fields.bylines,
      ...filtered.bylines,
      ...(found.byline ? [found.byline] : []),
      ...frame.bylines.map(b => b.woven.text),
    ],
    outlets: fields.outlets,
    url: fields.url,
    language: fields.language,
  }
}
