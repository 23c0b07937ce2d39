/** The headline and the standfirst: which words of the page they are. */

import { treeBlocks } from './article.ts'
import type { Block } from './blocks.ts'
import { tidy, tidyText } from './characters.ts'
import type { Page } from './page.ts'
import { cut, metadataText, type Woven } from './weave.ts'

/** Letters and digits of a text in lower case, by words. */
const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** How much two texts have of one another's words: F1 over words, 0–1. */
export function likeness(a: string, b: string): number {
  const [wordsA, wordsB] = [words(a), words(b)]
  const left = [...wordsB]
  let both = 0
  for (const word of wordsA) {
    const at = left.indexOf(word)
    if (at < 0) continue
    both++
    left.splice(at, 1)
  }
  return wordsA.length + wordsB.length ? (2 * both) / (wordsA.length + wordsB.length) : 0
}

/** Whether two texts are the same title: the same words, or nearly all of them. */
export const sameTitle = (a: string, b: string): boolean => likeness(a, b) >= 0.85

const separator = /\s+(?:[|•·»›>]|::|[-–—])\s+|\s*\|\s*/g

/** A page's title without the name of the outlet or the section before or after it. */
export function bareTitle(title: string, outlets: readonly string[]): string {
  const text = tidyText(title)
  const parts = text.split(separator)
  if (parts.length < 2) return text
  const isOutlet = (part: string): boolean =>
    outlets.some(outlet => likeness(part, outlet) > 0.6 || words(outlet).join('') === words(part).join(''))
  const isName = (part: string): boolean =>
    isOutlet(part) || (outlets.length === 0 && words(part).length <= 3)
  let [start, end] = [0, parts.length]
  while (
    end - start > 1 &&
    (isName(parts[end - 1]!) || (end < parts.length && words(parts[end - 1]!).length <= 2))
  )
    end--
  while (end - start > 1 && isOutlet(parts[start]!)) start++
  const kept = text.slice(text.indexOf(parts[start]!))
  return kept.slice(
    0,
    kept.indexOf(parts[end - 1]!, end - 1 > start ? parts[start]!.length : 0) + parts[end - 1]!.length,
  )
}

/** What the page shows around the article: read before Readability uses up the tree. */
export interface Frame {
  /** Headings of the first two ranks and elements called headline, in the order of the page. */
  readonly headings: readonly Block[]
  /** Elements called standfirst, subtitle, summary … */
  readonly standfirsts: readonly Block[]
  /** Elements called byline or author. */
  readonly bylines: readonly Block[]
  /** Elements called date or time, and time elements. */
  readonly dates: readonly Block[]
}

const standfirst =
  /(?:^|[\s_-])(?:stand-?first|sub-?head(?:line|ing)?|sub-?title|dek|deck|article-?summary|summary|lede?|teaser-?text|story-?intro|kicker-?text|description)(?:$|[\s_-])/i
const bylineHint = /(?:^|[\s_-])(?:by-?line|authors?|article-?author|writer|contributor)(?:$|[\s_-]|__)/i
const dateHint =
  /(?:^|[\s_-])(?:date-?line|date|pub-?date|published|publish(?:ed)?-?(?:date|time|on)|post-?date|time-?stamp|article-?(?:date|time)|datetime|updated)(?:$|[\s_-]|__)/i

/** Gathers the frame of a page. */
export function frameOf(page: Page): Frame {
  const frame = {
    headings: [] as Block[],
    standfirsts: [] as Block[],
    bylines: [] as Block[],
    dates: [] as Block[],
  }
  const into = (list: Block[], element: Element): void => {
    for (const block of treeBlocks(element, page.origins))
      if (block.woven.text.length < 600 && list.length < 40) list.push({ ...block, tag: element.localName })
  }
  const few = (element: Element): boolean => (element.textContent?.length ?? 0) < 700
  const kindOf = (element: Element): Block[] | null => {
    const name = element.localName
    const hint = ['class', 'id', 'itemprop', 'rel'].map(key => element.getAttribute(key) ?? '').join(' ')
    if (name === 'h1' || name === 'h2' || /\bheadline\b/i.test(hint)) return frame.headings
    if (standfirst.test(hint) && few(element)) return frame.standfirsts
    if (name === 'time' || (dateHint.test(hint) && few(element))) return frame.dates
    return bylineHint.test(hint) && few(element) ? frame.bylines : null
  }
  const visit = (element: Element): void => {
    if (element.localName === 'figure' || element.localName === 'figcaption') return
    const list = kindOf(element)
    if (list) into(list, element)
    // Names of writers and dates stand within one another: a byline with its time.
    if (list === frame.headings || list === frame.standfirsts) return
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) visit(child)
  }
  visit(page.document.body)
  return frame
}

/** The words of the title element that are a title, in place; null where they are not in it. */
function inTitleElement(page: Page, title: string): Woven | null {
  const element = page.facts.title ? tidy(page.facts.title) : null
  const at = element?.text.indexOf(title) ?? -1
  return element && at >= 0 && title ? cut(element, at, at + title.length) : null
}

/** The heading most like one of the titles, or the only heading of the first rank. */
function bestHeading(headings: readonly Block[], titles: readonly string[]): Woven | null {
  let best: Woven | null = null
  let score = 0.6
  for (const { woven, tag } of headings) {
    for (const title of titles) {
      const like = likeness(woven.text, title) + (tag === 'h1' ? 0.05 : 0)
      if (like > score && woven.text.length < 300) [best, score] = [woven, like]
    }
  }
  const first = headings.filter(h => h.tag === 'h1' && words(h.woven.text).length >= 3)
  return best ?? (titles.length === 0 && first.length === 1 ? first[0]!.woven : null)
}

/** The headline of a page in place where it can be found; `given` goes before what the page says. */
export function pageHeadline(
  page: Page,
  frame: Frame,
  given: string | undefined,
  titles: readonly string[],
  outlets: readonly string[],
): Woven | null {
  const own = page.facts.title ? bareTitle(page.facts.title.text, outlets) : ''
  const known = given ? [given] : [...titles.map(title => bareTitle(title, outlets)), ...(own ? [own] : [])]
  const heading = bestHeading(frame.headings, known)
  const title = known[0]
  return heading ?? (title ? (inTitleElement(page, title) ?? metadataText(tidyText(title))) : null)
}
