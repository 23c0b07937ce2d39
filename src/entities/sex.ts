/** The sex of a person as a text tells it. */
import type { Id, Mention, Tagged } from '../core/index.ts'
import { foldedWords } from './fold.ts'
import type { NameWords } from './language.ts'

const told = new WeakMap<readonly Mention[], Map<Id, 'woman' | 'man' | null>>()

/** The sex a person's mentions tell by given name or title, or null; looked for once for the mentions of a text. */
export function sexOf(
  mention: Mention,
  tagged: Tagged,
  mentions: readonly Mention[],
  words: NameWords,
): 'woman' | 'man' | null {
  let known = told.get(mentions)
  if (!known) told.set(mentions, (known = new Map()))
  let sex = known.get(mention.entity)
  if (sex === undefined) known.set(mention.entity, (sex = sexTold(mention, tagged, mentions, words)))
  return sex
}

function sexTold(
  mention: Mention,
  tagged: Tagged,
  mentions: readonly Mention[],
  words: NameWords,
): 'woman' | 'man' | null {
  const byName = (name: string): 'woman' | 'man' | null => {
    const given = foldedWords(name)[0]!
    return words.women.has(given) ? 'woman' : words.men.has(given) ? 'man' : null
  }
  const own = byName(mention.name)
  if (own) return own
  for (const m of mentions) {
    if (m.entity !== mention.entity) continue
    const named = m.name === mention.name ? null : byName(m.name)
    if (named) return named
    const before = /(\S+)\s+$/.exec(tagged.text.slice(Math.max(0, m.start - 20), m.start))?.[1]?.toLowerCase()
    if (before && words.womanTitles.has(before)) return 'woman'
    if (before && words.manTitles.has(before)) return 'man'
  }
  return null
}
