/** Which blocks are the article's: the line filter on top of what Readability, or a plain text, gives. */
import type { Block } from './blocks.ts'
import type { CleanLanguage, LineRule } from './language.ts'
import { dateLine, isRefused, type ReadDate } from './published.ts'
import { trim, type Woven, weaver } from './weave.ts'

/** What a kept line is. */
export type LineKind = 'body' | 'caption' | 'dateline'

/** A line that stays. */
export interface Kept {
  readonly woven: Woven
  readonly kind: LineKind
  readonly block: Block
}

/** What the filter found. */
export interface Filtered {
  readonly kept: readonly Kept[]
  /** Writers named in lines near the top. */
  readonly bylines: readonly string[]
  /** Dates of date lines near the top and at the end, best first; `line` is the kept line that says so, null for one refused. */
  readonly dates: readonly { readonly date: ReadDate; readonly line: Kept | null }[]
}

/** Longest line that the rules for whole lines are asked about. */
const LONG = 600
/** A credit stands in so many characters at the end or the start. */
const CREDIT = 160
/** So many lines at the top may be byline or date line. */
const TOP = 8

const sentenceEnd = /(?:[.!?…؟।]["”’»)\]]*|[。！？」』])$/u
const unspaced = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/g

/** Number of words; scripts that put no space between words have about one in two characters. */
export const wordCount = (text: string): number =>
  text.split(' ').length + (text.match(unspaced)?.length ?? 0) / 2

/** Whether a text is a sentence or more: long enough, and ended as one. */
export const isSentence = (text: string): boolean => sentenceEnd.test(text) && wordCount(text) >= 5

const wholeLine = new Set<LineRule['action']>(['drop', 'list', 'byline', 'keep'])

/** Where a rule that cuts matches in a line: only near an end, so that long paragraphs cost little. */
function cutMatch(rule: LineRule, text: string): { start: number; end: number } | null {
  const offset = Math.max(0, text.length - CREDIT)
  const tail = offset ? text.slice(offset) : text
  const found = rule.pattern.exec(tail)
  if (found && (found.index > 0 || !offset) && found.index + found[0].length === tail.length) {
    return { start: offset + found.index, end: text.length }
  }
  const head = offset ? rule.pattern.exec(text) : found
  return head && head.index === 0 ? { start: 0, end: head[0].length } : null
}

/** What is left of a line when credits and labels are cut, and whether that makes it a caption. */
function stripped(woven: Woven, rules: readonly LineRule[]): { woven: Woven; caption: boolean } {
  let left = woven
  let caption = false
  for (const rule of rules) {
    if (wholeLine.has(rule.action)) continue
    const match = cutMatch(rule, left.text)
    if (!match) continue
    caption ||= rule.action === 'caption'
    if (match.end === match.start) continue
    const out = weaver()
    out.keep(left, 0, match.start)
    out.keep(left, match.end)
    left = trim(out.done())
  }
  return { woven: left, caption }
}

/** Links that stand alone are pointers to other pages; headings and sentences may well be links. */
const isPointer = (block: Block): boolean =>
  block.linked > 0.9 && !/^h\d$/.test(block.tag) && !isSentence(block.woven.text)

const promotion =
  /(?:^|[\s_-])(?:related|recirc\w*|promo\w*|newsletter\w*|subscri\w+|advert\w*|ad-slot|sponsor\w*|outbrain|taboola|share|sharing|social|breadcrumbs?|comments?|tags?|most-?(?:read|popular)|trending|recommend\w*|read-?more|see-?also|author-?bio|bio|byline|dateline|timestamp|toolbar|cookie\w*|paywall|disclaimer|copyright)(?:$|[\s_-])/i

/** A short line in an element that says it is no part of the article. */
const isPromotion = (block: Block): boolean =>
  promotion.test(block.hint) &&
  !isSentence(block.woven.text) &&
  block.woven.text.length < 160 &&
  !/^h[1-6]$/.test(block.tag)

/** So many words at the most has a label over the headline: a section, a series. */
const LABEL = 4

/** A label above the first sentence of a page ("World", "Exclusive"), where a plain text may well begin. */
const isLabel = (state: State, block: Block): boolean =>
  state.top &&
  block.inPage &&
  !/^h\d$/.test(block.tag) &&
  wordCount(block.woven.text) <= LABEL &&
  !block.caption &&
  !sentenceEnd.test(block.woven.text)

/** State of the walk over the lines. */
interface State {
  readonly language: CleanLanguage
  readonly kept: Kept[]
  readonly bylines: string[]
  readonly dates: { date: ReadDate; line: Kept | null }[]
  /** Lines so far, with the element they stood in. */
  readonly seen: Map<string, string>
  /** Whether lines stand under the heading of a list of links. */
  list: boolean
  /** Whether no sentence of the article has been seen yet. */
  top: boolean
}

function asDate(state: State, block: Block, index: number, total: number): boolean {
  const date = index < TOP || index >= total - 2 ? dateLine(block.woven.text, state.language) : null
  if (!date) return false
  const line: Kept = { woven: block.woven, kind: 'dateline', block }
  state.dates.push({ date, line: isRefused(date) ? null : line })
  state.kept.push(line)
  return true
}

/** The rule for whole lines that knows a line, if any. */
function knows(state: State, text: string, index: number): LineRule | undefined {
  if (text.length > LONG) return undefined
  return state.language.lines.find(
    rule =>
      wholeLine.has(rule.action) &&
      (rule.action !== 'byline' || (state.top && index < TOP)) &&
      rule.pattern.test(text),
  )
}

/**
 * Whether a line has been seen before: a quotation pulled out, a caption shown twice, a text pasted twice. Paragraphs
 * that a page itself repeats as paragraphs are left to it.
 */
function repeated(state: State, text: string, { inPage, tag }: Block): boolean {
  if (text.length < 25) return false
  const before = state.seen.get(text)
  if (before === undefined) state.seen.set(text, tag)
  return before !== undefined && !(inPage && before === 'p' && tag === 'p')
}

function take(state: State, block: Block, index: number, total: number): void {
  const { text } = block.woven
  // Code and tables set in preformatted text are as their writer wants them.
  if (block.tag === 'pre') {
    state.kept.push({ woven: block.woven, kind: 'body', block })
    return
  }
  if (asDate(state, block, index, total)) return
  let rule = knows(state, text, index)
  if (rule?.action === 'keep' && index < total - 3) rule = undefined
  if (rule?.action === 'keep') {
    state.kept.push({ woven: block.woven, kind: 'body', block })
    return
  }
  if (rule?.action === 'byline') state.bylines.push(rule.pattern.exec(text)?.groups?.name ?? text)
  if (rule) state.list = rule.action === 'list' || (state.list && rule.action === 'drop')
  if (rule || isPointer(block) || isPromotion(block) || isLabel(state, block)) return
  if (state.list && !isSentence(text) && text.length < 140) return
  const heading = /^h\d$/.test(block.tag)
  const { woven, caption } = heading
    ? { woven: block.woven, caption: false }
    : stripped(block.woven, state.language.lines)
  const isCaption = caption || block.caption
  // A caption of a word or two is a name or a label.
  if (!woven.text || repeated(state, woven.text, block) || (isCaption && wordCount(woven.text) < 4)) return
  state.list = false
  if (!isCaption && isSentence(woven.text) && woven.text.length > 80) state.top = false
  state.kept.push({ woven, kind: isCaption ? 'caption' : 'body', block })
}

const opening = (line: Kept): string => line.woven.text.split(' ', 4).join(' ')

/** Four lines or more in a row that begin with the same four words are the captions of a gallery. */
function withGalleries(lines: readonly Kept[]): readonly Kept[] {
  const out = [...lines]
  for (let start = 0; start < out.length; ) {
    const words = opening(out[start]!)
    let end = start + 1
    while (end < out.length && opening(out[end]!) === words) end++
    const different = new Set(out.slice(start, end).map(line => line.woven.text)).size
    if (different >= 4) for (let i = start; i < end; i++) out[i] = { ...out[i]!, kind: 'caption' }
    start = end
  }
  return out
}

/** Keeps the lines that are the article's. */
export function filterLines(blocks: readonly Block[], language: CleanLanguage): Filtered {
  const state: State = { language, kept: [], bylines: [], dates: [], seen: new Map(), list: false, top: true }
  for (const [index, block] of blocks.entries()) take(state, block, index, blocks.length)
  return { ...state, kept: withGalleries(state.kept) }
}
