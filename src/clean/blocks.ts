/** What an original is split into: paragraphs, headings, items of lists, captions. */
import type { Woven } from './weave.ts'

/** A stretch of text that is one paragraph. */
export interface Block {
  readonly woven: Woven
  /** Name of the HTML element it stands in, or `p` in plain text. */
  readonly tag: string
  /** Class, id and itemprop of that element and of those around it that hold nothing else. */
  readonly hint: string
  /** Whether it stands in a figure's caption. */
  readonly caption: boolean
  /** Whether it stands in a whole page, with what pages have around their articles. */
  readonly inPage: boolean
  /** Share of its characters that are a link, 0–1. */
  readonly linked: number
}

/** A block of plain text. */
export const plainBlock = (woven: Woven, tag = 'p'): Block => ({
  woven,
  tag,
  hint: '',
  caption: false,
  inPage: false,
  linked: 0,
})
