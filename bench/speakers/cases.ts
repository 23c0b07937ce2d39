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
  /** Sources: who is meant by these words? */
  readonly marks: readonly Mark[]
  /** Words of the text: who says this? `-` stands for nobody, being no statement. */
  readonly said: readonly Mark[]
}

/** A paragraph, or a story of several documents. */
export interface Case {
  readonly kind: string
  readonly published: Day | null
  readonly pages: readonly Page[]
}

const pieces = /\{|\|([^{}[\]|]*)\}|\[([^\]|]+)(?:\|([^\]@]+?)(?: @ ([^\]]+))?)?\]/g

/**
 * Reads `[source|name/other name @ entity]` and `{words|name/other name}`, in which sources may stand; a source without
 * a bar means what it says.
 */
function page(marked: string): Page {
  const marks: Mark[] = []
  const said: Mark[] = []
  const open: number[] = []
  let text = ''
  let from = 0
  for (const { 0: piece, 1: sayer, 2: source, 3: name, 4: entity, index } of marked.matchAll(pieces)) {
    text += marked.slice(from, index)
    from = index + piece.length
    if (piece === '{') open.push(text.length)
    else {
      const start = source === undefined ? open.pop()! : text.length
      text += source ?? ''
      const mark = { start, end: text.length, names: (sayer ?? name ?? source!).split('/') }
      ;(source === undefined ? said : marks).push({ ...mark, entity: entity ?? null })
    }
  }
  return { text: text + marked.slice(from), marks, said }
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
