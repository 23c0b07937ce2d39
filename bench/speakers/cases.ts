/** The project's own speakers: short paragraphs, invented, with whom each source means. */
import type { Day, Span } from '../../src/core/index.ts'

/** A source in a text and whom it means. */
export interface Mark extends Span {
  /** Any of these names is right; `=` stands for the words as they are, meaning nobody by name. */
  readonly names: readonly string[]
  /** The name of the entity for which it speaks, where that is asked for. */
  readonly entity: string | null
}

/** One text with its marks. */
export interface Page {
  readonly text: string
  readonly marks: readonly Mark[]
}

/** A paragraph, or a story of several documents. */
export interface Case {
  readonly kind: string
  readonly published: Day | null
  readonly pages: readonly Page[]
}

/** Reads `[source|name/other name @ entity]`; a source without a bar means what it says. */
function page(marked: string): Page {
  const marks: Mark[] = []
  let text = ''
  let from = 0
  for (const match of marked.matchAll(/\[([^\]|]+)(?:\|([^\]@]+?)(?: @ ([^\]]+))?)?\]/g)) {
    text += marked.slice(from, match.index)
    const start = text.length
    text += match[1]!
    from = match.index + match[0].length
    const names = (match[2] ?? match[1]!).split('/')
    marks.push({ start, end: text.length, names, entity: match[3] ?? null })
  }
  return { text: text + marked.slice(from), marks }
}

/**
 * The cases of a file: paragraphs between empty lines; `# kind day` opens a kind, ¶ breaks a paragraph, and § parts the
 * documents of a story.
 */
export function readCases(file: string): Case[] {
  let kind = ''
  let published: Day | null = null
  return file
    .trim()
    .split(/\n\s*\n/)
    .map(block => {
      const lines = block.split('\n')
      if (lines[0]!.startsWith('# ')) {
        const [name, day] = lines.shift()!.slice(2).split(' ')
        kind = name!
        published = day ?? null
      }
      const pages = lines
        .join(' ')
        .split('§')
        .map(text => page(text.trim().replaceAll('¶', '\n\n')))
      return { kind, published, pages }
    })
}
