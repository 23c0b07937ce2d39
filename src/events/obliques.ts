/** The nouns that prepositions hang below a word. */
import type { Node } from './syntax.ts'

/** Prepositions after which a noun says what is talked of. */
const topical: ReadonlySet<string> = new Set(['on', 'about', 'over', 'regarding', 'of', 'into'])

/** Prepositions that bring in another happening, whose parties and place are its own. */
export const apart: ReadonlySet<string> = new Set([
  'after',
  'before',
  'since',
  'following',
  'amid',
  'despite',
])

/** Whether a noun brings in another happening: "after riots in Oslo", "retaliation for a raid in Oslo". */
const aside = (noun: Node, head: Node): boolean =>
  apart.has(noun.by) || (noun.by === 'for' && head.kind === 'noun')

/**
 * Nouns after prepositions below a node, down through nouns ("talks in Oslo with Dahl"), but no owners of those
 * ("with Dahl of Norway"), and with `topics` false nothing inside of what is only talked of.
 */
export function obliques(node: Node, topics = true): Node[] {
  const found: Node[] = []
  collect(node, 0, topics, found)
  return found
}

function collect(at: Node, depth: number, topics: boolean, found: Node[]): void {
  for (const child of at.below) {
    if (child.kind !== 'noun' || (child.relation !== 'oblique' && child.relation !== 'object')) continue
    if (child.relation === 'oblique') {
      if (child.by === 'of' && depth > 0 && at.kind === 'noun') continue
      found.push(child)
    }
    if (depth < 5 && !aside(child, at) && (topics || !topical.has(child.by) || child.relation === 'object'))
      collect(child, depth + 1, topics, found)
  }
}
