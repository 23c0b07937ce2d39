/** The lines of a draft → one text with its alignment and parts. */
import { type Alignment, type Part, type Published, parseDay, type Span } from '../core/index.ts'
import type { Draft } from './draft.ts'
import type { Kept } from './filter.ts'
import { isRefused } from './published.ts'
import { originEnd, type Weaver, type Woven, weaver, whole } from './weave.ts'

/** A document's text, what it is aligned to, and its parts. */
export interface Assembled {
  readonly text: string
  readonly alignment: Alignment
  readonly parts: readonly Part[]
  /** Where the date line stands that was kept as evidence. */
  readonly dateLine?: Span
}

const BREAK = '\n\n'
const space = /\s+/y

/** A blank line: in place of the white space after the paragraph before it, where there is any. */
function breakAfter(out: Weaver, before: Woven, body: Woven): void {
  const end = originEnd(before)
  space.lastIndex = end ?? 0
  const run = end === null ? null : space.exec(body.text)
  if (run && end !== null) out.replace(body, end, end + run[0].length, BREAK)
  else out.insert(BREAK)
}

/** So many days from the day of publication, a date on a line of its own is a heading of the article and no date line. */
const NEAR = 14

/** Whether a line that looks like a date line gives another time than that of publication. */
function staysAsText(line: Kept, draft: Draft, published: Published): boolean {
  const date = draft.dateLines.find(found => found.line === line)?.date
  if (!date || isRefused(date) || published.from === null) return false
  return Math.abs(parseDay(date.from)! - parseDay(published.from)!) > NEAR
}

/** Puts headline and lines together, paragraphs separated by blank lines; of date lines only `dateLine` stays. */
export function assemble(
  draft: Draft,
  original: string,
  dateLine: Kept | null,
  published: Published,
): Assembled {
  const body = whole(original)
  const out = weaver()
  const parts: Part[] = []
  let before: Woven | null = null
  let at: Span | undefined
  const put = (woven: Woven): Span => {
    if (before) breakAfter(out, before, body)
    const start = out.length()
    out.keep(woven)
    before = woven
    return { start, end: out.length() }
  }
  if (draft.headline) parts.push({ kind: 'headline', ...put(draft.headline) })
  for (const line of draft.lines) {
    if (line.kind === 'dateline' && line !== dateLine && !staysAsText(line, draft, published)) continue
    const span = put(line.woven)
    if (line === dateLine) at = span
    else if (line === draft.standfirst) parts.push({ kind: 'standfirst', ...span })
    else if (line.kind === 'caption') parts.push({ kind: 'caption', ...span })
  }
  const { text, alignment } = out.done()
  return { text, alignment, parts, ...(at ? { dateLine: at } : {}) }
}
