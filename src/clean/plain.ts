/** Plain text and light Markdown → blocks. */
import { type Block, plainBlock } from './blocks.ts'
import { tidy } from './characters.ts'
import { isTokenized, joinTokens } from './treebank.ts'
import { cut, type Edit, rewrite, type Woven, whole } from './weave.ts'

/** A line of the text, without its line end. */
interface Line {
  readonly start: number
  readonly end: number
  readonly blank: boolean
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  const ends = /\r\n|[\n\r\u2028\u2029]|$/g
  for (let start = 0; start <= text.length; ) {
    ends.lastIndex = start
    const found = ends.exec(text)!
    lines.push({ start, end: found.index, blank: !text.slice(start, found.index).trim() })
    start = found.index + (found[0].length || 1)
  }
  return lines
}

const ended = /[.!?:;"”’»)\]…]\s*$/

/** Whether line `i` goes on in the next: both have text, and neither is broken at the end of a sentence. */
const pairs = (lines: readonly Line[]): number[] =>
  lines.flatMap((line, i) => (!line.blank && lines[i + 1]?.blank === false ? [i] : []))

/**
 * Whether lines were broken at a width: those with another after them are of about the same length, and mostly
 * stop in the middle of a sentence.
 */
function wrapped(text: string, lines: readonly Line[]): boolean {
  const broken = pairs(lines).map(i => lines[i]!)
  if (broken.length < 3) return false
  const lengths = broken.map(line => line.end - line.start)
  const longest = Math.max(...lengths)
  const open = broken.filter(line => !ended.test(text.slice(line.start, line.end))).length
  const full = lengths.filter(length => length > longest * 0.7).length
  return longest <= 132 && open * 10 >= broken.length * 6 && full * 10 >= broken.length * 6
}

/** Stretches of lines that are one paragraph each: to the next blank line where lines are wrapped, else each line. */
export function paragraphs(text: string): { start: number; end: number }[] {
  const lines = linesOf(text)
  if (!wrapped(text, lines)) return lines.filter(line => !line.blank)
  const found: { start: number; end: number }[] = []
  lines.forEach((line, i) => {
    if (line.blank) return
    if (i > 0 && !lines[i - 1]!.blank) found[found.length - 1]!.end = line.end
    else found.push({ start: line.start, end: line.end })
  })
  return found
}

const heading = /^#{1,6}[ \t]+/
const marks =
  /!\[[^\]\n]*\]\([^()\s]*\)|\[([^\]\n]+)\]\((?:https?:|\/|#|mailto:)[^()\s]*\)|\*\*(?=\S)([^*\n]+)\*\*/g

/** Markdown's marks dropped: headings' `#`, links' addresses, images, bold. Text without them is left alone. */
function unmarked(woven: Woven): Woven {
  const edits: Edit[] = []
  for (const match of woven.text.matchAll(marks)) {
    const inner = match[1] ?? match[2] ?? ''
    const at = inner ? match.index + match[0].indexOf(inner) : match.index
    edits.push({ start: match.index, end: at, text: '' })
    edits.push({ start: at + inner.length, end: match.index + match[0].length, text: '' })
  }
  return rewrite(
    woven,
    edits.filter(edit => edit.end > edit.start),
  )
}

/** The blocks of a plain text. */
export function plainBlocks(body: string): Block[] {
  const blocks: Block[] = []
  const tokenized = isTokenized(body)
  for (const { start, end } of paragraphs(body)) {
    const read = tidy(unmarked(whole(body, start, end)))
    const woven = tokenized ? joinTokens(read) : read
    const hash = heading.exec(woven.text)?.[0].length ?? 0
    if (woven.text.length > hash) blocks.push(plainBlock(cut(woven, hash), hash ? 'h2' : 'p'))
  }
  return blocks
}
