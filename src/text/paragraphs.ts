/** Paragraphs of plain text: at blank lines, and at single line ends unless the lines are hard-wrapped. */
import type { Span } from '../core/index.ts'

/** A line without its line end and without white space around it. */
interface Line extends Span {
  readonly indent: number
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (const m of text.matchAll(/[^\n\r\u2028\u2029\v\f]*(?:\r\n|[\n\r\u2028\u2029\v\f]|$)/g)) {
    const trimmed = m[0].trim()
    const indent = trimmed ? m[0].indexOf(trimmed[0]!) : 0
    lines.push({ start: m.index + indent, end: m.index + indent + trimmed.length, indent })
  }
  return lines
}

const isBlank = (line: Line): boolean => line.end === line.start

/** Widest line that a wrapped text has, and the narrowest width at which text is wrapped. */
const WIDEST = 110
const NARROWEST = 50

/**
 * Whether lines are wrapped at a fixed width: several breaks, no long line, lines before a break nearly as wide
 * as the widest, and a good part of the breaks in mid-sentence.
 */
function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  const width = (line: Line): number => line.end - line.start + line.indent
  const widest = lines.reduce((most, line) => Math.max(most, width(line)), 0)
  if (widest > WIDEST || widest < NARROWEST) return false
  let breaks = 0
  let wide = 0
  let amid = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    if (isBlank(lines[i]!) || isBlank(lines[i + 1]!)) continue
    breaks++
    if (width(lines[i]!) >= widest * 0.7) wide++
    if (!/[.!?:;…”"’')\]]$/.test(text.slice(lines[i]!.start, lines[i]!.end))) amid++
  }
  return breaks >= 3 && wide >= breaks * 0.6 && amid >= breaks * 0.5
}

/** The paragraphs of a text, without white space at their ends; none of them empty. */
export function splitParagraphs(text: string): Span[] {
  const lines = linesOf(text)
  const wrapped = isHardWrapped(text, lines)
  const found: { start: number; end: number }[] = []
  let open = false
  let margin = 0
  for (const line of lines) {
    if (isBlank(line)) open = false
    else if (open && wrapped && line.indent < margin + 2) found.at(-1)!.end = line.end
    else {
      found.push({ start: line.start, end: line.end })
      open = true
      margin = line.indent
      continue
    }
    margin = Math.min(margin, line.indent)
  }
  return found
}
